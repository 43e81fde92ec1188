import type { Message } from '../../../models/message.js';
import type { PageContent, Word } from '../../layout/page-content.js';
import { type ImageFile, openImage } from './decode-image.js';
import type { Ocr, Recognized } from './ocr.js';
import { photographedFromTheSide } from './perspective-message.js';

export type ReadImageOptions = {
  readonly ocr: Ocr;
  /** Called after each page, in the order in which pages are done. */
  readonly onPage?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
};

/** Page images in memory at a time: some being read, some waiting. */
const IMAGES_AT_A_TIME = 4;

/**
 * Reads an image file (PNG, JPEG, WebP, GIF, TIFF with one or more pages) by OCR. A picture without text gives pages without
 * words and the message `no-text-found`. Boxes are in points; see `PageContent`.
 * @throws UnreadableFile when the file is no readable image, and the signal's reason when aborted
 */
export async function readImage(
  bytes: Uint8Array,
  options: ReadImageOptions,
): Promise<{ pages: PageContent[]; messages: Message[] }> {
  const file = await openImage(bytes);
  const read = await readPages(file, options);
  const pages = read.map(({ page }) => page).sort((one, other) => one.number - other.number);
  if (pages.every(({ words }) => words.length === 0)) return { pages, messages: [NO_TEXT] };
  const slanting = read.filter(({ slants }) => slants).map(({ page }) => photographedFromTheSide(page.number));
  return { pages, messages: slanting };
}

const NO_TEXT: Message = {
  code: 'no-text-found',
  severity: 'warning',
  text: 'Không tìm thấy chữ trong ảnh. Nếu đây là văn bản, hãy quét hoặc chụp lại rõ hơn (thẳng, đủ sáng, từ 200 dpi trở lên); nếu không phải văn bản, hãy bỏ tệp này.',
  place: null,
};

/** A page as read; it `slants` when it was photographed from the side. */
type Read = { readonly page: PageContent; readonly slants: boolean };

async function readPages(file: ImageFile, { ocr, onPage, signal }: ReadImageOptions): Promise<Read[]> {
  const pages: Read[] = [];
  const numbers = Array.from({ length: file.pages }, (_, at) => at + 1).values();
  const lane = async (): Promise<void> => {
    for (const number of numbers) {
      signal?.throwIfAborted();
      const read = await ocr.recognize(await file.decode(number));
      pages.push({ page: toContent(number, read), slants: read.inPerspective === true });
      onPage?.(pages.length, file.pages);
    }
  };
  await Promise.all(Array.from({ length: Math.min(IMAGES_AT_A_TIME, file.pages) }, lane));
  return pages;
}

/** A word of a text: two letters or digits in a row that the engine is fairly sure of. */
const SURE = 0.6;
const TEXT = /[\p{L}\p{N}]{2}/u;
/** Leaves and fur look like letters here and there; text has more sure words than this share. */
const LEAST_SHARE = 0.15;

function toContent(number: number, read: Recognized): PageContent {
  const { width, height, rulings, toPage } = read;
  const sure = read.words.filter(isSure).length;
  const words = sure >= 2 && sure >= LEAST_SHARE * read.words.length ? read.words : [];
  const source = words.length === 0 ? 'blank' : 'ocr';
  const reason = `image: ${read.words.length} words recognised, ${sure} of them sure`;
  return { number, width, height, source, reason, words, rulings, toPage };
}

function isSure({ text, confidence }: Word): boolean {
  return (confidence ?? 0) >= SURE && TEXT.test(text);
}
