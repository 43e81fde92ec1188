import type { Box } from '../../models/place.js';
import { centreX, centreY } from './geometry.js';
import type { Ruling } from './page-content.js';

/** A cell of a ruled grid: the first column and row that it covers, and how many. */
export type GridCell = {
  readonly column: number;
  readonly columnSpan: number;
  readonly row: number;
  readonly rowSpan: number;
  readonly box: Box;
};

/** A ruled table on one page: the positions of its column and row lines, and its cells, merged where no line parts them. */
export type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
};

/** A line along one axis: its position across, and from where to where it runs. */
type Stroke = { readonly at: number; readonly from: number; readonly to: number };

/** Lines this near (points) are one line: double borders, rounding. */
const SNAP = 3;
/** Gaps up to this long (points) in a line are bridged. */
const JOIN = 4;
/** A line that ends this far (points) beyond the outermost crossing line shows an open side of the table. */
const OPEN_SIDE = 14;
/** A side of a cell is ruled when a line covers this part of it. */
const COVERED = 0.5;

/** The ruled tables of a page: groups of crossing lines that part at least two cells side by side. */
export function findGrids(rulings: readonly Ruling[]): readonly Grid[] {
  const across = merge(
    rulings.filter(isHorizontal).map(({ x0, y0, x1, y1 }) => ({ at: (y0 + y1) / 2, from: x0, to: x1 })),
  );
  const down = merge(
    rulings
      .filter((ruling) => !isHorizontal(ruling))
      .map(({ x0, y0, x1, y1 }) => ({ at: (x0 + x1) / 2, from: y0, to: y1 })),
  );
  return groupCrossing(across, down).flatMap(({ horizontals, verticals }) => {
    const xs = withOpenSides(verticals, horizontals);
    const ys = withOpenSides(horizontals, verticals);
    return xs.length < 3 || ys.length < 2 ? [] : [dropUnusedLines(toGrid(xs, ys, horizontals, verticals))];
  });
}

/** The cell at a point, if the point lies in the grid. */
export function cellAt(grid: Grid, box: Box): GridCell | undefined {
  const [x, y] = [centreX(box), centreY(box)];
  return grid.cells.find(({ box: [x0, y0, x1, y1] }) => x >= x0 && x < x1 && y >= y0 && y < y1);
}

function isHorizontal({ x0, y0, x1, y1 }: Ruling): boolean {
  return Math.abs(x1 - x0) >= Math.abs(y1 - y0);
}

function merge(strokes: readonly Stroke[]): readonly Stroke[] {
  const levels: Stroke[][] = [];
  for (const stroke of [...strokes].sort((a, b) => a.at - b.at)) {
    const level = levels.at(-1);
    if (level?.[0] !== undefined && stroke.at - level[0].at <= SNAP) level.push(stroke);
    else levels.push([stroke]);
  }
  return levels.flatMap(joinLevel);
}

function joinLevel(level: readonly Stroke[]): readonly Stroke[] {
  const at = level.reduce((sum, stroke) => sum + stroke.at, 0) / level.length;
  const joined: Stroke[] = [];
  for (const { from, to } of [...level].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from - last.to <= JOIN)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, to) };
    else joined.push({ at, from, to });
  }
  return joined;
}

type Crossing = { readonly horizontals: Stroke[]; readonly verticals: Stroke[] };

/** Groups of lines that cross or touch one another, directly or through others, from the top of the page. */
function groupCrossing(across: readonly Stroke[], down: readonly Stroke[]): readonly Crossing[] {
  const left = new Set(down);
  const rest = new Set(across);
  const groups: Crossing[] = [];
  for (const start of across) {
    if (!rest.delete(start)) continue;
    const group: Crossing = { horizontals: [start], verticals: [] };
    for (let grown = true; grown; ) {
      const verticals = [...left].filter((line) => group.horizontals.some((other) => cross(other, line)));
      for (const line of verticals) left.delete(line);
      group.verticals.push(...verticals);
      const horizontals = [...rest].filter((line) => verticals.some((other) => cross(line, other)));
      for (const line of horizontals) rest.delete(line);
      group.horizontals.push(...horizontals);
      grown = horizontals.length > 0;
    }
    groups.push(group);
  }
  return groups;
}

function cross(horizontal: Stroke, vertical: Stroke): boolean {
  const within = (value: number, { from, to }: Stroke) => value >= from - SNAP - 1 && value <= to + SNAP + 1;
  return within(horizontal.at, vertical) && within(vertical.at, horizontal);
}

/** Positions of the lines along one axis; where crossing lines run on beyond the outermost one, their end counts too. */
function withOpenSides(lines: readonly Stroke[], crossing: readonly Stroke[]): readonly number[] {
  const positions = [...new Set(lines.map((line) => line.at))].sort((a, b) => a - b);
  const [first, last] = [positions[0], positions.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = Math.min(...crossing.map((line) => line.from));
  const end = Math.max(...crossing.map((line) => line.to));
  return [...(start < first - OPEN_SIDE ? [start] : []), ...positions, ...(end > last + OPEN_SIDE ? [end] : [])];
}

function toGrid(
  xs: readonly number[],
  ys: readonly number[],
  horizontals: readonly Stroke[],
  verticals: readonly Stroke[],
): Grid {
  const columns = xs.length - 1;
  const owner = Array.from({ length: columns * (ys.length - 1) }, (_, index) => index);
  const find = (index: number): number => {
    const up = owner[index] ?? index;
    return up === index ? index : find(up);
  };
  const join = (a: number, b: number) => {
    owner[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  };
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column;
      const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
      if (column > 0 && !isRuled(verticals, x0, y0, y1)) join(here - 1, here);
      if (row > 0 && !isRuled(horizontals, y0, x0, x1)) join(here - columns, here);
    }
  }
  return { xs, ys, cells: regions(owner.map(find), xs, ys) };
}

function isRuled(lines: readonly Stroke[], at: number, from: number, to: number): boolean {
  const covered = lines
    .filter((line) => Math.abs(line.at - at) <= SNAP / 2)
    .reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);
  return covered >= COVERED * (to - from);
}

function regions(owners: readonly number[], xs: readonly number[], ys: readonly number[]): readonly GridCell[] {
  const columns = xs.length - 1;
  return [...new Set(owners)].map((owner) => {
    const members = owners.flatMap((other, index) => (other === owner ? [index] : []));
    const inColumns = members.map((index) => index % columns);
    const inRows = members.map((index) => Math.floor(index / columns));
    const [column, row] = [Math.min(...inColumns), Math.min(...inRows)];
    const [lastColumn, lastRow] = [Math.max(...inColumns), Math.max(...inRows)];
    const box: Box = [xs[column] ?? 0, ys[row] ?? 0, xs[lastColumn + 1] ?? 0, ys[lastRow + 1] ?? 0];
    return { column, row, columnSpan: lastColumn - column + 1, rowSpan: lastRow - row + 1, box };
  });
}

/** Drops lines of the grid where no cell begins, so that spans count real columns and rows. */
function dropUnusedLines({ xs, ys, cells }: Grid): Grid {
  const columns = xs.map((_, index) => index === xs.length - 1 || cells.some((cell) => cell.column === index));
  const rows = ys.map((_, index) => index === ys.length - 1 || cells.some((cell) => cell.row === index));
  const usedBefore = (used: readonly boolean[], index: number) => used.slice(0, index).filter(Boolean).length;
  return {
    xs: xs.filter((_, index) => columns[index]),
    ys: ys.filter((_, index) => rows[index]),
    cells: cells.map((cell) => {
      const column = usedBefore(columns, cell.column);
      const row = usedBefore(rows, cell.row);
      const columnSpan = usedBefore(columns, cell.column + cell.columnSpan) - column;
      return { ...cell, column, row, columnSpan, rowSpan: usedBefore(rows, cell.row + cell.rowSpan) - row };
    }),
  };
}
