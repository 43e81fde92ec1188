import type { Grey } from './grey.js';

/** Side of the squares whose paper is measured, in inches: larger than letters, smaller than shadows. */
const SQUARE = 0.3;
/** Share of a square that is at least as dark as its paper. */
const PAPER = 0.85;

/** How bright the paper of a page is in each square of it, row by row. `side` in pixels. */
export type Light = {
  readonly paper: Uint8Array;
  readonly across: number;
  readonly down: number;
  readonly side: number;
};

/** Measures the light that falls on a page. */
export function measureLight(page: Grey, dpi: number): Light {
  const side = Math.round(SQUARE * dpi);
  const [across, down] = [Math.ceil(page.width / side), Math.ceil(page.height / side)];
  const paper = new Uint8Array(across * down);
  for (let at = 0; at < paper.length; at++)
    paper[at] = brightnessIn(page, at % across, Math.floor(at / across), side, PAPER);
  return { paper, across, down, side };
}

/** The brightness that so much of the page's paper stays below; `share` 0–1. */
export function percentile({ paper }: Light, share: number): number {
  return paper.slice().sort()[Math.floor(paper.length * share)] ?? 255;
}

/** The brightness that so much of one square stays below; `share` 0–1. */
export function brightnessIn(page: Grey, column: number, row: number, side: number, share: number): number {
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
    if (seen >= share * total) return value;
  }
  return 255;
}
