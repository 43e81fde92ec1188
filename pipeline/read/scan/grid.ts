import type { Box } from '../../../models/place.js';
import type { Ruling } from '../../layout/page-content.js';

/** A ruled table on an image: its outline and the boxes of its cells (merged cells are one), in pixels, row by row. */
export type Grid = { readonly box: Box; readonly cells: readonly Box[] };

/** Lines nearer than this (inches) are one grid line, and meet. */
const TOLERANCE = 0.06;
/** A side of a cell is drawn when lines cover this share of it. */
const DRAWN = 0.6;

type Span = { readonly at: number; readonly from: number; readonly to: number };

/** The ruled tables with at least two rows and two columns among the rulings of a deskewed page. */
export function findGrids(rulings: readonly Ruling[], dpi: number): readonly Grid[] {
  const tolerance = TOLERANCE * dpi;
  const across = rulings.filter(isAcross).map(({ x0, y0, x1 }) => ({ at: y0, from: x0, to: x1 }));
  const down = rulings.filter((line) => !isAcross(line)).map(({ x0, y0, y1 }) => ({ at: x0, from: y0, to: y1 }));
  const grids: Grid[] = [];
  for (const group of connected(across, down, tolerance)) {
    const xs = gridLines(group.down, group.across, tolerance);
    const ys = gridLines(group.across, group.down, tolerance);
    if (xs.length < 3 || ys.length < 3) continue;
    const cells = mergeCells(xs, ys, group, tolerance);
    if (cells.length < 4) continue;
    grids.push({ box: [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0], cells });
  }
  return grids;
}

function isAcross({ x0, y0, x1, y1 }: Ruling): boolean {
  return Math.abs(x1 - x0) >= Math.abs(y1 - y0);
}

type Group = { readonly across: Span[]; readonly down: Span[] };

/** Groups of lines that meet each other. */
function connected(across: readonly Span[], down: readonly Span[], tolerance: number): Group[] {
  let groups: Group[] = across.map((line) => ({ across: [line], down: [] }));
  for (const line of down) {
    const met = groups.filter((group) => group.across.some((other) => meets(line, other, tolerance)));
    const [first, ...others] = met;
    if (!first) continue;
    first.down.push(line);
    for (const other of others) {
      first.across.push(...other.across);
      first.down.push(...other.down);
    }
    groups = groups.filter((group) => !others.includes(group));
  }
  return groups;
}

function meets(one: Span, other: Span, tolerance: number): boolean {
  return (
    one.at >= other.from - tolerance &&
    one.at <= other.to + tolerance &&
    other.at >= one.from - tolerance &&
    other.at <= one.to + tolerance
  );
}

/** The positions of the grid lines of one direction; ends of the other direction close a table that has no outer lines. */
function gridLines(lines: readonly Span[], others: readonly Span[], tolerance: number): number[] {
  const positions = cluster(lines.map(({ at }) => at).sort(ascending), tolerance);
  const [first, last] = [positions[0], positions.at(-1)];
  if (first === undefined || last === undefined) return [];
  const least = Math.min(...others.map(({ from }) => from));
  const most = Math.max(...others.map(({ to }) => to));
  if (first - least > 3 * tolerance) positions.unshift(least);
  if (most - last > 3 * tolerance) positions.push(most);
  return positions;
}

function ascending(one: number, other: number): number {
  return one - other;
}

/** Means of the runs of values (in order) that lie within `tolerance` of the one before. */
function cluster(values: readonly number[], tolerance: number): number[] {
  const groups: number[][] = [];
  for (const value of values) {
    const group = groups.at(-1);
    if (group && value - (group.at(-1) ?? value) <= tolerance) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

/** The cells of a grid: neighbours with no line drawn between them are one, as long as they form a rectangle. */
function mergeCells(xs: readonly number[], ys: readonly number[], { across, down }: Group, tolerance: number): Box[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owner = Array.from({ length: columns * rows }, (_, at) => at);
  const root = (at: number): number => (owner[at] === at ? at : root(owner[at] ?? at));
  const join = (one: number, other: number) => {
    owner[Math.max(root(one), root(other))] = Math.min(root(one), root(other));
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const [left, right, top, bottom] = [xs[column] ?? 0, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0];
      if (column + 1 < columns && !isDrawn(down, right, top, bottom, tolerance)) join(at, at + 1);
      if (row + 1 < rows && !isDrawn(across, bottom, left, right, tolerance)) join(at, at + columns);
    }
  }
  const members = new Map<number, number[]>();
  for (const at of owner.keys()) members.set(root(at), [...(members.get(root(at)) ?? []), at]);
  return [...members.values()].flatMap((cells) => rectangle(cells, columns, xs, ys));
}

/** Is a line drawn at `at` along most of from..to? */
function isDrawn(lines: readonly Span[], at: number, from: number, to: number, tolerance: number): boolean {
  let covered = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) > tolerance) continue;
    covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return covered >= DRAWN * (to - from);
}

/** The box round the cells that were joined; cells that don't fill a rectangle stay apart. */
function rectangle(cells: readonly number[], columns: number, xs: readonly number[], ys: readonly number[]): Box[] {
  const at = cells.map((cell) => ({ column: cell % columns, row: Math.floor(cell / columns) }));
  const [x0, x1] = [Math.min(...at.map(({ column }) => column)), Math.max(...at.map(({ column }) => column))];
  const [y0, y1] = [Math.min(...at.map(({ row }) => row)), Math.max(...at.map(({ row }) => row))];
  const box = (left: number, top: number, right: number, bottom: number): Box => [
    xs[left] ?? 0,
    ys[top] ?? 0,
    xs[right + 1] ?? 0,
    ys[bottom + 1] ?? 0,
  ];
  if ((x1 - x0 + 1) * (y1 - y0 + 1) === cells.length) return [box(x0, y0, x1, y1)];
  return at.map(({ column, row }) => box(column, row, column, row));
}
