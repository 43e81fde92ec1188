import type { Grey } from './grey.js';

/** Ink this near to the edge belongs to the edge; a dark stretch of it must be this long, in inches. */
const NEAR = 0.02;
const STRETCH = 0.15;
/** No border reaches further in than this share of the page. */
const DEEPEST = 0.12;

/**
 * Turns the black bands white that a scanner leaves along the edges of a page (also slanting ones): from each dark
 * stretch of an edge inwards, until the paper begins. Works on a copy.
 */
export function cleanEdges(page: Grey, threshold: number, dpi: number): Grey {
  const pixels = new Uint8Array(page.pixels);
  const { width, height } = page;
  const near = Math.max(1, Math.round(NEAR * dpi));
  const stretch = Math.max(4, Math.round(STRETCH * dpi));
  const edges = [
    { start: 0, along: 1, inward: width, length: width, depth: height },
    { start: (height - 1) * width, along: 1, inward: -width, length: width, depth: height },
    { start: 0, along: width, inward: 1, length: height, depth: width },
    { start: width - 1, along: width, inward: -1, length: height, depth: width },
  ];
  for (const edge of edges) cleanEdge(pixels, edge, { threshold, near, stretch });
  return { pixels, width, height };
}

type Edge = {
  readonly start: number;
  readonly along: number;
  readonly inward: number;
  readonly length: number;
  readonly depth: number;
};
type Limits = { readonly threshold: number; readonly near: number; readonly stretch: number };

function cleanEdge(pixels: Uint8Array, edge: Edge, limits: Limits): void {
  const depths = new Int32Array(edge.length);
  for (let at = 0; at < edge.length; at++) depths[at] = darkDepth(pixels, edge, at, limits);
  for (let from = 0; from < edge.length; ) {
    let to = from;
    while (to < edge.length && (depths[to] ?? 0) > 0) to++;
    if (to - from >= limits.stretch) for (let at = from; at < to; at++) clear(pixels, edge, at, depths[at] ?? 0);
    from = to + 1;
  }
}

/** How far the dark run reaches inwards that begins at (or near) the edge; 0 when the edge is light there. */
function darkDepth(
  pixels: Uint8Array,
  { start, along, inward, depth }: Edge,
  at: number,
  { threshold, near }: Limits,
): number {
  const origin = start + at * along;
  const deepest = Math.floor(depth * DEEPEST);
  let last = -1;
  for (let step = 0; step <= deepest; step++) {
    if ((pixels[origin + step * inward] ?? 255) < threshold) last = step;
    else if (step - last > near) break;
  }
  return last + 1;
}

function clear(pixels: Uint8Array, { start, along, inward, depth }: Edge, at: number, dark: number): void {
  const origin = start + at * along;
  for (let step = 0; step < Math.min(depth, dark + 2); step++) pixels[origin + step * inward] = 255;
}
