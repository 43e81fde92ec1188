import type { Grey } from './grey.js';
import { resize } from './turn.js';

/** Side of the squares whose paper is measured, in inches: larger than letters, smaller than shadows. */
const SQUARE = 0.3;
/** Paper this much darker in one place than in another (of 255) is a shadow; less does no harm. */
const SHADOW = 40;
/** Darker than this is no paper but a border, a picture or a table of a photo. */
const DARKEST_PAPER = 90;
/** Share of a square that is at least as dark as its paper. */
const PAPER = 0.85;

/**
 * Makes a page evenly lit that a lamp or the fold of a book left in shadow: each pixel is seen against the paper round it.
 * An evenly lit page is given back as it is.
 */
export async function evenLight(page: Grey, dpi: number): Promise<Grey> {
  const side = Math.round(SQUARE * dpi);
  const [across, down] = [Math.ceil(page.width / side), Math.ceil(page.height / side)];
  const paper = new Uint8Array(across * down);
  for (let at = 0; at < paper.length; at++) paper[at] = paperOf(page, at % across, Math.floor(at / across), side);
  const sorted = paper.slice().sort();
  const [dark, bright] = [
    sorted[Math.floor(sorted.length * 0.05)] ?? 255,
    sorted[Math.floor(sorted.length * 0.95)] ?? 255,
  ];
  if (bright - dark < SHADOW || dark < DARKEST_PAPER) return page;
  const background = await resize({ pixels: paper, width: across, height: down }, page.width, page.height);
  const pixels = new Uint8Array(page.pixels.length);
  for (let at = 0; at < pixels.length; at++) {
    pixels[at] = Math.min(
      255,
      ((page.pixels[at] ?? 255) * 245) / Math.max(DARKEST_PAPER, background.pixels[at] ?? 255),
    );
  }
  return { pixels, width: page.width, height: page.height };
}

/** Brightness of the paper in one square. */
function paperOf(page: Grey, column: number, row: number, side: number): number {
  const histogram = new Uint32Array(256);
  let total = 0;
  for (let y = row * side; y < Math.min(page.height, (row + 1) * side); y++) {
    for (let x = column * side; x < Math.min(page.width, (column + 1) * side); x++, total++) {
      const value = page.pixels[y * page.width + x] ?? 255;
      histogram[value] = (histogram[value] ?? 0) + 1;
    }
  }
  let seen = 0;
  for (let value = 0; value < 256; value++) {
    seen += histogram[value] ?? 0;
    if (seen >= PAPER * total) return value;
  }
  return 255;
}
