import { createCanvas } from '@napi-rs/canvas';
import type { PageSize, Sharpness } from '../page-picture.js';
import { AnnotationMode } from './load-pdfjs.js';
import { openPdf, type PdfPage, type Pictures } from './pdfjs.js';

/** Size of a page as displayed, in points; null when there is no such page. @throws UnreadableFile */
export const pdfPageSize = (bytes: Uint8Array, number: number): Promise<PageSize | null> =>
  withPage(bytes, number, 'none', async (page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    return { width, height };
  });

/** A page as a person sees it, stamps and filled fields included, as PNG; null when there is no such page. @throws UnreadableFile */
export const pdfPagePicture = (bytes: Uint8Array, number: number, sharpness: Sharpness): Promise<Uint8Array | null> =>
  withPage(bytes, number, 'drawn', async (page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(sharpness.dpi / 72, sharpness.longestSide / Math.max(width, height));
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
    const canvasContext = canvas.getContext('2d');
    await page.render({ canvas: null, canvasContext, viewport, annotationMode: AnnotationMode.ENABLE }).promise;
    return canvas.encode('png');
  });

async function withPage<T>(
  bytes: Uint8Array,
  number: number,
  pictures: Pictures,
  use: (page: PdfPage) => Promise<T>,
): Promise<T | null> {
  const pdf = await openPdf(bytes, { pictures });
  try {
    return number > pdf.numPages ? null : await use(await pdf.getPage(number));
  } finally {
    await pdf.close();
  }
}
