import type { Ink } from './grey.js';

/** A connected patch of ink: its box [x0, x1) × [y0, y1) and its number of pixels. */
export type Component = { x0: number; y0: number; x1: number; y1: number; area: number };

/** The patches of ink of a page, and for each pixel the index of its patch plus one (0 for paper). */
export type Components = { readonly labels: Int32Array; readonly list: readonly Component[] };

/** Finds the patches of ink that hang together (also at corners), in two passes over the page. */
export function components(ink: Ink): Components {
  const labels = new Int32Array(ink.width * ink.height);
  const parent = [0];
  label(ink, labels, parent);
  const index = new Int32Array(parent.length);
  const list: Component[] = [];
  for (let at = 0; at < labels.length; at++) {
    const provisional = labels[at] ?? 0;
    if (provisional === 0) continue;
    const root = find(parent, provisional);
    if (index[root] === 0) {
      list.push({ x0: ink.width, y0: ink.height, x1: 0, y1: 0, area: 0 });
      index[root] = list.length;
    }
    labels[at] = index[root] ?? 0;
    const patch = list[(index[root] ?? 0) - 1];
    if (patch) grow(patch, at % ink.width, Math.floor(at / ink.width));
  }
  return { labels, list };
}

function label(ink: Ink, labels: Int32Array, parent: number[]): void {
  const { pixels, width, height } = ink;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (pixels[at] !== 1) continue;
      const left = x > 0 ? (labels[at - 1] ?? 0) : 0;
      const above = y > 0 ? (labels[at - width] ?? 0) : 0;
      const aboveLeft = x > 0 && y > 0 ? (labels[at - width - 1] ?? 0) : 0;
      const aboveRight = x + 1 < width && y > 0 ? (labels[at - width + 1] ?? 0) : 0;
      const known = above || left || aboveLeft || aboveRight;
      labels[at] = known || parent.push(parent.length) - 1;
      if (above !== 0) continue;
      if (aboveRight !== 0) join(parent, known, aboveRight);
      if (left !== 0 && aboveLeft !== 0) join(parent, left, aboveLeft);
    }
  }
}

function find(parent: number[], start: number): number {
  let at = start;
  while (parent[at] !== at) {
    const up = parent[at] ?? at;
    parent[at] = parent[up] ?? up;
    at = up;
  }
  return at;
}

function join(parent: number[], one: number, other: number): void {
  const [a, b] = [find(parent, one), find(parent, other)];
  parent[Math.max(a, b)] = Math.min(a, b);
}

function grow(patch: Component, x: number, y: number): void {
  patch.area++;
  if (x < patch.x0) patch.x0 = x;
  if (x >= patch.x1) patch.x1 = x + 1;
  if (y < patch.y0) patch.y0 = y;
  if (y >= patch.y1) patch.y1 = y + 1;
}
