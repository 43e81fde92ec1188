import type { PageContent, Transform } from '../../layout/page-content.js';
import type { Ocr, Recognized } from '../scan/ocr.js';
import { invert, multiply, nullIfIdentity } from './matrix.js';
import { moved } from './move-words.js';
import type { PageScan } from './page-image.js';

/**
 * Completes a scanned page with what OCR reads on its image. Layout coordinates are those of the upright, deskewed
 * image; `toPage` leads from there to the page as displayed. Words that annotations stamp into the page are kept.
 */
export function recognizePage(page: PageContent, { image, toPage }: PageScan, ocr: Ocr): Promise<RecognizedPage> {
  // Not async: while it waits, an async function would hold the image, which may take 100 MB.
  return ocr
    .recognize(image)
    .then((read) => ({ page: complete(page, toPage, read), inPerspective: read.inPerspective === true }));
}

/** A page, and whether it is a photo taken from the side. */
type RecognizedPage = { readonly page: PageContent; readonly inPerspective: boolean };

function complete(page: PageContent, toPage: Transform, read: Recognized): PageContent {
  const total = read.toPage === null ? toPage : multiply(toPage, read.toPage);
  return {
    ...page,
    width: read.width,
    height: read.height,
    words: [...read.words, ...moved(page.words, invert(total))],
    rulings: read.rulings,
    toPage: nullIfIdentity(total),
  };
}
