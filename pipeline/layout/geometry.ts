import type { Box } from '../../models/place.js';
import type { Transform } from './page-content.js';

/** The smallest box around some boxes; at least one must be given. */
export function boxAround(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}

/** The middle of a box from left to right, in the box's own units. */
export const centreX = (box: Box) => (box[0] + box[2]) / 2;
/** The middle of a box from top to bottom. */
export const centreY = (box: Box) => (box[1] + box[3]) / 2;
/** How wide a box is. */
export const widthOf = (box: Box) => box[2] - box[0];
/** How high a box is. */
export const heightOf = (box: Box) => box[3] - box[1];

/** A layout box on the page as displayed, rounded to hundredths of a point; the upright box around it when turned. */
export function onPage(box: Box, toPage: Transform | null): Box {
  const [x0, y0, x1, y1] = box;
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]) => move(x, y, toPage));
  const xs = corners.map(([x]) => round(x));
  const ys = corners.map(([, y]) => round(y));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function move(x: number, y: number, m: Transform | null): readonly [x: number, y: number] {
  return m === null ? [x, y] : [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The middle one of some numbers (the upper of two); 0 for none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The value below which a part (0–1) of the numbers lie; 0 for none. */
export function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
}
