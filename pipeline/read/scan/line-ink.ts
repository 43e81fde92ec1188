import type { Grey, Ink } from './grey.js';
import type { Levels } from './ink.js';

/** What may belong to lines across the page, and what to lines down it: there the rows are the columns of the page. */
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
  const { pixels, width, height } = page;
  const [across, down] = [new Uint8Array(pixels.length), new Uint8Array(pixels.length)];
  const dark = threshold + (paper - threshold) * FAINT;
  const light = paper - FAINTEST / 2;
  const look = { half: Math.round((ALONG * dpi) / 2), aside: Math.max(2, Math.round(ASIDE * dpi)), paper };
  for (let at = 0; at < pixels.length; at++) {
    const value = pixels[at] ?? 255;
    if (value > light) continue;
    const [x, y] = [at % width, (at - (at % width)) / width];
    if (value < dark || standsOut(pixels, at, look, { along: 1, beside: width })) across[at] = 1;
    if (value < dark || standsOut(pixels, at, look, { along: width, beside: 1 })) down[x * height + y] = 1;
  }
  return { across: { pixels: across, width, height }, down: { pixels: down, width: height, height: width } };
}

/** In pixels: how far along a line it is looked at both ways, and how far off its sides. */
type Look = { readonly half: number; readonly aside: number; readonly paper: number };
/** What leads from a pixel to the next one along a line, and to the one beside it. */
type Steps = { readonly along: number; readonly beside: number };

/** Is a line through a pixel darker than its two sides? */
function standsOut(pixels: Uint8Array, at: number, look: Look, { along, beside }: Steps): boolean {
  const span = 2 * look.half + 1;
  const start = at - look.half * along;
  const off = look.aside * beside;
  if (start < off || start + span * along + off > pixels.length) return false;
  const sum = sumFrom(pixels, start, span, along);
  const darkness = look.paper * span - sum;
  if (darkness < FAINTEST * span) return false;
  const needed = sum + Math.max(FAINTEST * span, STANDS_OUT * darkness);
  return sumFrom(pixels, start - off, span, along) >= needed && sumFrom(pixels, start + off, span, along) >= needed;
}

function sumFrom(pixels: Uint8Array, start: number, count: number, step: number): number {
  let sum = 0;
  for (let at = start, left = count; left > 0; at += step, left--) sum += pixels[at] ?? 255;
  return sum;
}
