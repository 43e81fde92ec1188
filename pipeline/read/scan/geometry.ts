import type { Box } from '../../../models/place.js';
import type { Transform } from '../../layout/page-content.js';

/** How often a page must be turned by 90° clockwise to stand upright. */
export type QuarterTurns = 0 | 1 | 2 | 3;

export type Size = { readonly width: number; readonly height: number };

/** The point [x, y] moved by a transform. */
export function apply([a, b, c, d, e, f]: Transform, [x, y]: readonly [number, number]): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The transform that moves by `first` and then by `second`. */
export function compose(first: Transform, second: Transform): Transform {
  const [a, b] = linear(second, first[0], first[1]);
  const [c, d] = linear(second, first[2], first[3]);
  const [e, f] = apply(second, [first[4], first[5]]);
  return [a, b, c, d, e, f];
}

function linear([a, b, c, d]: Transform, x: number, y: number): [number, number] {
  return [a * x + c * y, b * x + d * y];
}

/** The transform back. Turns and moves always have one. */
export function invert([a, b, c, d, e, f]: Transform): Transform {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** The size of a page after quarter turns. */
export function turnedSize({ width, height }: Size, turns: QuarterTurns): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** Moves points of a page of `size` to where they are after the page was turned clockwise. */
export function quarterTurn({ width, height }: Size, turns: QuarterTurns): Transform {
  if (turns === 1) return [0, 1, -1, 0, height, 0];
  if (turns === 2) return [-1, 0, 0, -1, width, height];
  if (turns === 3) return [0, -1, 1, 0, 0, width];
  return [1, 0, 0, 1, 0, 0];
}

/** The size of the smallest upright page that holds a page of `size` turned by a small angle (radians). */
export function rotatedSize({ width, height }: Size, angle: number): Size {
  const [cos, sin] = [Math.cos(angle), Math.abs(Math.sin(angle))];
  return { width: width * cos + height * sin, height: width * sin + height * cos };
}

/** Moves points of a page of `from` to where they are after it was turned clockwise by `angle` about the middle, into a page of `to`. */
export function rotation(from: Size, to: Size, angle: number): Transform {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [from.width / 2, from.height / 2];
  return [cos, sin, -sin, cos, to.width / 2 - cos * x + sin * y, to.height / 2 - sin * x - cos * y];
}

/** A box grown or shrunk by a factor: pixels to points. */
export function scaleBox([x0, y0, x1, y1]: Box, factor: number): Box {
  return [x0 * factor, y0 * factor, x1 * factor, y1 * factor];
}
