import { crop, type Grey } from './grey.js';
import { DPI } from './prepare.js';

/** A band of a page, the whole page wide, and where its first row lies on the page. */
export type PagePart = { readonly grey: Grey; readonly top: number };

/** A part has about this many pixels of ink height or more, so that the engine still sees what lines of the page look like. */
const LEAST_HEIGHT = 3.6 * DPI;
/** Rows without ink that part two lines: 1 mm. The marks of a letter are nearer to it. */
const LEAST_GAP = Math.round(0.04 * DPI);
/** How far from an even cut the gap may lie, as a share of a part's height. */
const OFF = 0.35;
/** Dark pixels that a blank row may hold: grain. */
const GRAIN = 1;

/**
 * Cuts a level page across into parts that are read side by side, so that no engine is idle while another reads a whole page:
 * at the widest gap between lines near each even cut. A page without such gaps, or with little on it, stays whole.
 */
export function pageParts(page: Grey, threshold: number): readonly PagePart[] {
  const blank = blankRows(page, threshold);
  const first = blank.indexOf(0);
  const last = blank.lastIndexOf(0);
  const count = first < 0 ? 1 : Math.max(1, Math.floor((last - first) / LEAST_HEIGHT));
  const height = (last - first) / count;
  const cuts = [0];
  for (let part = 1; part < count; part++) {
    const even = first + part * height;
    const cut = middleOfWidestGap(blank, Math.round(even - OFF * height), Math.round(even + OFF * height));
    if (cut !== null) cuts.push(cut);
  }
  return cuts.map((top, at) => ({ grey: crop(page, 0, top, page.width, cuts[at + 1] ?? page.height), top }));
}

/** 1 for each row without ink. */
function blankRows({ pixels, width, height }: Grey, threshold: number): Uint8Array {
  const blank = new Uint8Array(height);
  for (let y = 0; y < height; y++) {
    let dark = 0;
    for (let at = y * width; at < (y + 1) * width && dark <= GRAIN; at++) if ((pixels[at] ?? 255) < threshold) dark++;
    if (dark <= GRAIN) blank[y] = 1;
  }
  return blank;
}

/** The middle row of the widest gap that ends between two rows, or null when all are narrower than a gap between lines. */
function middleOfWidestGap(blank: Uint8Array, from: number, to: number): number | null {
  let [widest, middle, start] = [LEAST_GAP - 1, -1, from];
  for (let y = from; y <= to; y++) {
    if (blank[y] === 1) continue;
    if (y - start > widest) [widest, middle] = [y - start, Math.round((start + y) / 2)];
    start = y + 1;
  }
  return middle < 0 ? null : middle;
}
