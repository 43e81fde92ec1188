import type { Grey, Ink } from './grey.js';

/** Ink is at least this much darker than the paper; anything less is noise, shadow or print showing through. */
const LEAST_CONTRAST = 40;

/** Brightness of the paper (90th percentile) and the level below which a pixel is ink (Otsu's threshold). */
export type Levels = { readonly paper: number; readonly threshold: number };

/** Measures paper and ink of a page. A blank page has a threshold that none of its noise reaches. */
export function levels(page: Grey): Levels {
  const histogram = histogramOf(page);
  const { pixels } = page;
  const paper = percentile(histogram, pixels.length, 0.9);
  return { paper, threshold: Math.min(otsu(histogram, pixels.length), paper - LEAST_CONTRAST) };
}

function histogramOf({ pixels }: Grey): Uint32Array {
  const histogram = new Uint32Array(256);
  for (let at = 0; at < pixels.length; at++) {
    const value = pixels[at] ?? 255;
    histogram[value] = (histogram[value] ?? 0) + 1;
  }
  return histogram;
}

/** On a page in black on white at most a quarter is ink; on one in white on black, three quarters and more are dark. */
const MOSTLY = 0.75;
/** How much brighter white letters are than their ground, at least. */
const BRIGHTER = 100;

/** The page in black on white: a picture of a screen in its dark colours is turned into its negative. */
export function blackOnWhite(page: Grey): Grey {
  const histogram = histogramOf(page);
  const between = otsu(histogram, page.pixels.length);
  const mean = (from: number, to: number): number => {
    let [sum, count] = [0, 0];
    for (let value = from; value < to; value++) {
      sum += value * (histogram[value] ?? 0);
      count += histogram[value] ?? 0;
    }
    return count === 0 ? 0 : sum / count;
  };
  const dark = histogram.subarray(0, between).reduce((sum, count) => sum + count, 0);
  if (dark < MOSTLY * page.pixels.length || mean(between, 256) - mean(0, between) < BRIGHTER) return page;
  return { ...page, pixels: page.pixels.map((value) => 255 - value) };
}

function percentile(histogram: Uint32Array, total: number, share: number): number {
  let seen = 0;
  for (let value = 0; value < 256; value++) {
    seen += histogram[value] ?? 0;
    if (seen >= share * total) return value;
  }
  return 255;
}

/** The level that parts the histogram into two groups with the greatest variance between them (Otsu 1979). */
function otsu(histogram: Uint32Array, total: number): number {
  let sum = 0;
  for (let value = 0; value < 256; value++) sum += value * (histogram[value] ?? 0);
  let best = 0;
  let bestVariance = 0;
  let darkCount = 0;
  let darkSum = 0;
  for (let value = 0; value < 256; value++) {
    darkCount += histogram[value] ?? 0;
    darkSum += value * (histogram[value] ?? 0);
    const lightCount = total - darkCount;
    if (darkCount === 0 || lightCount === 0) continue;
    const difference = darkSum / darkCount - (sum - darkSum) / lightCount;
    const variance = darkCount * lightCount * difference * difference;
    if (variance > bestVariance) [best, bestVariance] = [value + 1, variance];
  }
  return best;
}

/** Which pixels are darker than `threshold`. */
export function inkOf(page: Grey, threshold: number): Ink {
  const pixels = new Uint8Array(page.pixels.length);
  for (let at = 0; at < pixels.length; at++) pixels[at] = (page.pixels[at] ?? 255) < threshold ? 1 : 0;
  return { pixels, width: page.width, height: page.height };
}

/** Whether at least so many pixels are darker than `threshold`. */
export function hasInk({ pixels }: Grey, threshold: number, least: number): boolean {
  let count = 0;
  for (let at = 0; at < pixels.length && count < least; at++) if ((pixels[at] ?? 255) < threshold) count++;
  return count >= least;
}

/** The smallest box [x0, y0, x1, y1) round all ink, or null where there is none. */
export function inkBox(ink: Ink): readonly [number, number, number, number] | null {
  let [x0, y0, x1, y1] = [ink.width, ink.height, 0, 0];
  for (let y = 0; y < ink.height; y++) {
    for (let x = 0; x < ink.width; x++) {
      if (ink.pixels[y * ink.width + x] !== 1) continue;
      if (x < x0) x0 = x;
      if (x >= x1) x1 = x + 1;
      if (y < y0) y0 = y;
      y1 = y + 1;
    }
  }
  return x1 > x0 ? [x0, y0, x1, y1] : null;
}
