import type { FontFacts } from './drawing.js';
import { asTransform } from './matrix.js';
import { drawPage, inGrey, type PageScan, wholePageImage } from './page-image.js';
import type { PdfDocument, PdfPage } from './pdfjs.js';
import { walkPage } from './walk-page.js';

const NO_FONT: FontFacts = { id: '', name: '', bold: null, italic: null, unit: 0.001 };

/** A document opened for drawing, and one that gives the pictures of scans as they are stored. */
export type Opened = { readonly drawable: () => Promise<PdfDocument>; readonly stored: () => Promise<PdfDocument> };

/** A page drawn as an image. `document` must be opened to be drawn. */
export const drawnPage = (document: PdfDocument, number: number): Promise<PageScan> =>
  withPage(document, number, drawPage);

/** A page as an image: the one that it consists of, or else drawn. */
export async function scannedPage({ drawable, stored }: Opened, number: number): Promise<PageScan> {
  const whole = await withPage(await stored(), number, async (page) => {
    const viewport = page.getViewport({ scale: 1 });
    const drawing = walkPage(await page.getOperatorList(), asTransform(viewport.transform), () => NO_FONT);
    return wholePageImage(page, drawing, viewport);
  });
  return whole ?? inGrey(await drawnPage(await drawable(), number));
}

async function withPage<T>(document: PdfDocument, number: number, use: (page: PdfPage) => Promise<T>): Promise<T> {
  const page = await document.getPage(number);
  try {
    return await use(page);
  } finally {
    page.cleanup();
  }
}
