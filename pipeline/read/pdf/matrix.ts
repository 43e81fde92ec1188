import type { Box } from '../../../models/place.js';
import type { Transform } from '../../layout/page-content.js';

/** The transform that applies `inner` first, then `outer` (as a PDF `cm` operator does with the transform so far). */
export function multiply(outer: Transform, inner: Transform): Transform {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

/** Where a transform takes a point. */
export function apply(m: Transform, x: number, y: number): readonly [x: number, y: number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** The upright box around a transformed rectangle. */
export function applyToBox(m: Transform, x0: number, y0: number, x1: number, y1: number): Box {
  const [ax, ay] = apply(m, x0, y0);
  const [bx, by] = apply(m, x1, y0);
  const [cx, cy] = apply(m, x0, y1);
  const [dx, dy] = apply(m, x1, y1);
  return [Math.min(ax, bx, cx, dx), Math.min(ay, by, cy, dy), Math.max(ax, bx, cx, dx), Math.max(ay, by, cy, dy)];
}

/** Six numbers as a transform; missing ones are those of the identity. */
export function asTransform(numbers: ArrayLike<number> | null | undefined): Transform {
  const at = (index: number, otherwise: number) => numbers?.[index] ?? otherwise;
  return [at(0, 1), at(1, 0), at(2, 0), at(3, 1), at(4, 0), at(5, 0)];
}

/** The transform that undoes another. */
export function invert([a, b, c, d, e, f]: Transform): Transform {
  const size = a * d - b * c;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}

/** Null for a transform that moves nothing by more than a hundredth of a point on a page. */
export function nullIfIdentity(m: Transform): Transform | null {
  const off = [m[0] - 1, m[1], m[2], m[3] - 1].some((part) => Math.abs(part) > 1e-5);
  return off || Math.abs(m[4]) > 0.01 || Math.abs(m[5]) > 0.01 ? m : null;
}
