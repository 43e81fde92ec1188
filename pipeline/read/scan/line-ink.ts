import type { Grey, Ink } from './grey.js';
import type { Levels } from './ink.js';

/** What may belong to lines across the page, and what to lines down it. */
export type LineInk = { readonly across: Ink; readonly down: Ink };

/** A line one pixel wide is grey rather than black once a page was scaled and turned. */
const FAINT = 0.5;
/** A hairline may be far fainter: it is this much darker than the paper on both its sides, looked at along it. */
const FAINTEST = 16;
/** Shares of its darkness that a hairline must stand out by: beside the foot of a row of letters there is more of the letters. */
const STANDS_OUT = 0.65;
/** How far along a line it is looked at, and how far off its sides, in inches. */
const ALONG = 0.06;
const ASIDE = 0.027;

/**
 * The pixels of a level page of which lines may be made: ink, and faint pixels that are darker than both sides of the line on
 * which they lie. Grain and the rings that JPEG leaves round letters even out along the line.
 */
export function lineInk(page: Grey, { paper, threshold }: Levels, dpi: number): LineInk {
  const dark = threshold + (paper - threshold) * FAINT;
  const [half, aside] = [Math.round((ALONG * dpi) / 2), Math.max(2, Math.round(ASIDE * dpi))];
  const look = { paper, dark, aside, span: 2 * half + 1 };
  const { width, height } = page;
  return {
    across: { pixels: marked(page, sumsAcross(page, half), look, width), width, height },
    down: { pixels: marked(page, sumsDown(page, half), look, 1), width, height },
  };
}

/** `aside` and `span` in pixels: how far off its sides and how far along a line it is looked at. */
type Look = { readonly paper: number; readonly dark: number; readonly aside: number; readonly span: number };

/** Ink, and where the sums are lower than those of both sides; `step` leads from a pixel to the one beside the line. */
function marked({ pixels, width, height }: Grey, sums: Uint16Array, look: Look, step: number): Uint8Array {
  const { paper, dark, aside, span } = look;
  const found = new Uint8Array(width * height);
  const [least, off, light] = [FAINTEST * span, aside * step, paper - FAINTEST / 2];
  for (let at = 0; at < found.length; at++) {
    const value = pixels[at] ?? 255;
    if (value < dark) {
      found[at] = 1;
      continue;
    }
    const sum = sums[at] ?? 0;
    const darkness = paper * span - sum;
    if (value > light || darkness < least || sum === 0) continue;
    const side = Math.min(sums[at - off] ?? 0, sums[at + off] ?? 0);
    if (side - sum >= least && side - sum >= STANDS_OUT * darkness) found[at] = 1;
  }
  return found;
}

/** For each pixel the sum of those up to `half` to its left and right; 0 at the ends of the rows. */
function sumsAcross({ pixels, width, height }: Grey, half: number): Uint16Array {
  const sums = new Uint16Array(width * height);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    const row = y * width;
    for (let x = 0; x < width; x++) {
      sum += pixels[row + x] ?? 0;
      if (x > 2 * half) sum -= pixels[row + x - 2 * half - 1] ?? 0;
      if (x >= 2 * half) sums[row + x - half] = sum;
    }
  }
  return sums;
}

/** For each pixel the sum of those up to `half` above and below it; 0 at the ends of the columns. */
function sumsDown({ pixels, width, height }: Grey, half: number): Uint16Array {
  const sums = new Uint16Array(width * height);
  const column = new Uint16Array(width);
  for (let y = 0; y < height; y++) {
    const [row, left] = [y * width, (y - 2 * half - 1) * width];
    const middle = (y - half) * width;
    for (let x = 0; x < width; x++) {
      const sum = (column[x] ?? 0) + (pixels[row + x] ?? 0) - (left >= 0 ? (pixels[left + x] ?? 0) : 0);
      column[x] = sum;
      if (y >= 2 * half) sums[middle + x] = sum;
    }
  }
  return sums;
}
