import type { FontFacts } from './drawing.js';
import { asTransform } from './matrix.js';
import { drawPage, inGrey, type PageScan, wholePageImage } from './page-image.js';
import type { PdfDocument, PdfPage } from './pdfjs.js';
import { walkPage } from './walk-page.js';

const NO_FONT: FontFacts = { id: '', name: '', bold: null, italic: null, unit: 0.001 };

/** A page drawn as an image. `document` must be opened for drawing. */
export const drawnPage = (document: PdfDocument, number: number): Promise<PageScan> =>
  withPage(document, number, drawPage);

/** A page as an image: the one that it consists of, or else drawn. `document` must be opened for drawing. */
export const scannedPage = (document: PdfDocument, number: number): Promise<PageScan> =>
  withPage(document, number, async (page) => {
    const viewport = page.getViewport({ scale: 1 });
    const drawing = walkPage(await page.getOperatorList(), asTransform(viewport.transform), () => NO_FONT);
    return (await wholePageImage(page, drawing, viewport)) ?? inGrey(await drawPage(page));
  });

async function withPage(
  document: PdfDocument,
  number: number,
  use: (page: PdfPage) => Promise<PageScan>,
): Promise<PageScan> {
  const page = await document.getPage(number);
  try {
    return await use(page);
  } finally {
    page.cleanup();
  }
}
