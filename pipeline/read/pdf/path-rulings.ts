import type { Ruling, Transform } from '../../layout/page-content.js';
import { apply } from './matrix.js';

/** Segment codes in the paths of pdf.js. */
const CODE = { move: 0, line: 1, cubic: 2, quadratic: 3, close: 4 } as const;
/** How many numbers follow each code. */
const OPERANDS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** A filled rectangle up to this thick, in points, is a drawn line; thicker ones are shading. */
const LINE_THICKNESS = 2.6;
/** Shorter strokes, in points, are parts of drawings or of letters. */
const SHORTEST = 5;
/** A line may lean by this part of its length. */
const SLOPE = 0.01;

type Point = readonly [x: number, y: number];
/** The corners of a path's pieces, on the page; `curved` pieces are no rulings. */
type Piece = { readonly points: readonly Point[]; readonly curved: boolean };

/** The straight pieces of a path, with closing segments, on the page. */
export function pathPieces(data: ArrayLike<number>, matrix: Transform): readonly Piece[] {
  const pieces: { points: Point[]; curved: boolean }[] = [];
  let piece: { points: Point[]; curved: boolean } = { points: [], curved: false };
  const number = (index: number) => data[index] ?? 0;
  for (let i = 0; i < data.length; ) {
    const code = number(i);
    const operands = OPERANDS[code] ?? 0;
    if (code === CODE.move) {
      piece = { points: [], curved: false };
      pieces.push(piece);
    }
    if (code === CODE.cubic || code === CODE.quadratic) piece.curved = true;
    const first = piece.points[0];
    if (code === CODE.close && first !== undefined) piece.points.push(first);
    if (operands > 0) piece.points.push(apply(matrix, number(i + operands - 1), number(i + operands)));
    i += 1 + operands;
  }
  return pieces;
}

/** Horizontal and vertical lines among the segments of stroked pieces. */
export function strokedRulings(pieces: readonly Piece[]): readonly Ruling[] {
  return pieces.flatMap(({ points, curved }) =>
    curved ? [] : points.slice(1).flatMap((to, index) => straight(points[index] ?? to, to)),
  );
}

/** Filled rectangles thin enough to be lines, as lines along their middle. */
export function filledRulings(pieces: readonly Piece[]): readonly Ruling[] {
  return pieces.flatMap(({ points, curved }) => {
    if (curved || points.length < 4 || points.length > 6) return [];
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (y1 - y0 <= LINE_THICKNESS && x1 - x0 > SHORTEST) return [{ x0, y0: (y0 + y1) / 2, x1, y1: (y0 + y1) / 2 }];
    if (x1 - x0 <= LINE_THICKNESS && y1 - y0 > SHORTEST) return [{ x0: (x0 + x1) / 2, y0, x1: (x0 + x1) / 2, y1 }];
    return [];
  });
}

function straight([ax, ay]: Point, [bx, by]: Point): readonly Ruling[] {
  const width = Math.abs(bx - ax);
  const height = Math.abs(by - ay);
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) > SLOPE * Math.max(width, height) + 0.3) return [];
  return [{ x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) }];
}
