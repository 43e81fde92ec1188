import { isVietnameseSyllable } from '../../../extractors/text/syllable.js';
import type { Message } from '../../../models/message.js';
import type { Box } from '../../../models/place.js';
import type { PageContent, Ruling, Transform, Word } from '../../layout/page-content.js';
import type { Ocr, PageImage } from '../scan/ocr.js';
import type { PlacedImage } from './drawing.js';
import { apply, multiply } from './matrix.js';
import { moved } from './move-words.js';
import type { PageScan } from './page-image.js';

/** A picture over this much of a page may be a pasted page or table; seals, signatures and emblems are smaller. */
const SMALLEST = 0.05;
/** More characters than this over a picture: it is a background. */
const MOST_CHARACTERS = 20;

/** Where pictures without text over them stand on a page that has a text layer. */
export function picturesWithoutText(
  images: readonly PlacedImage[],
  words: readonly Word[],
  { width, height }: Pick<PageContent, 'width' | 'height'>,
): readonly Box[] {
  return images
    .map(
      ({ box: [x0, y0, x1, y1] }): Box => [Math.max(0, x0), Math.max(0, y0), Math.min(width, x1), Math.min(height, y1)],
    )
    .filter((box) => (box[2] - box[0]) * (box[3] - box[1]) >= SMALLEST * width * height)
    .filter((box) => charactersIn(words, box) <= MOST_CHARACTERS);
}

function charactersIn(words: readonly Word[], [x0, y0, x1, y1]: Box): number {
  return words
    .filter(({ box }) => {
      const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
      return x > x0 && x < x1 && y > y0 && y < y1;
    })
    .reduce((sum, word) => sum + word.text.length, 0);
}

/** The part of a drawn page in a box (in points of the page), as an image of its own. */
export function crop({ image }: PageScan, [x0, y0, x1, y1]: Box): PageScan {
  const { pixels, channels, dpi } = image;
  const scale = (dpi ?? 72) / 72;
  const [left, top] = [Math.round(x0 * scale), Math.round(y0 * scale)];
  const width = Math.min(image.width, Math.round(x1 * scale)) - left;
  const height = Math.min(image.height, Math.round(y1 * scale)) - top;
  const part = new Uint8Array(width * height * channels);
  for (let row = 0; row < height; row++) {
    const from = ((top + row) * image.width + left) * channels;
    part.set(pixels.subarray(from, from + width * channels), row * width * channels);
  }
  const cropped: PageImage = { ...image, pixels: part, width, height };
  return { image: cropped, toPage: [1, 0, 0, 1, left / scale, top / scale] };
}

/**
 * Adds what recognition reads on pictures of a page to its words and lines. What does not read as Vietnamese (a photo, a
 * drawing) adds nothing. `picture-recognized` says that part of the page was recognised.
 */
export async function readPictures(
  page: PageContent,
  pictures: readonly PageScan[],
  ocr: Ocr,
): Promise<{ page: PageContent; messages: readonly Message[] }> {
  let read = page;
  for (const { image, toPage } of pictures) {
    const found = await ocr.recognize(image);
    if (!isText(found.words)) continue;
    const total = found.toPage === null ? toPage : multiply(toPage, found.toPage);
    const rulings = found.rulings.map((ruling) => movedRuling(ruling, total));
    read = { ...read, words: [...read.words, ...moved(found.words, total)], rulings: [...read.rulings, ...rulings] };
  }
  if (read === page) return { page, messages: [] };
  const text = `Trang ${page.number} có ảnh chứa chữ; phần ảnh đã được nhận dạng. Hãy đối chiếu với bản gốc.`;
  return {
    page: read,
    messages: [{ code: 'picture-recognized', severity: 'info', text, place: { page: page.number } }],
  };
}

/** Words that a picture must show, and how many of them must be Vietnamese. */
const FEWEST_WORDS = 6;
const MOST_VIETNAMESE = 0.6;

function isText(words: readonly Word[]): boolean {
  const letters = words
    .map(({ text }) => text.replace(/[^\p{L}]+$|^[^\p{L}]+/gu, ''))
    .filter((text) => /^\p{L}{2,}$/u.test(text));
  return (
    letters.length >= FEWEST_WORDS && letters.filter(isVietnameseSyllable).length >= MOST_VIETNAMESE * letters.length
  );
}

function movedRuling({ x0, y0, x1, y1 }: Ruling, by: Transform): Ruling {
  const [from, to] = [apply(by, x0, y0), apply(by, x1, y1)];
  return { x0: from[0], y0: from[1], x1: to[0], y1: to[1] };
}
