import type { Box } from '../../models/place.js';
import { boxAround } from './geometry.js';
import type { Grid } from './grid.js';
import { cellAt } from './grid.js';
import { type Line, toLines } from './line.js';
import type { PageContent, Transform, Word } from './page-content.js';

/** A part of a cell that stands on one page. */
type CellPiece = {
  readonly lines: readonly Line[];
  readonly box: Box;
  readonly page: number;
  readonly toPage: Transform | null;
};

export type TableCell = {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly pieces: readonly CellPiece[];
};
export type TableRow = readonly TableCell[];

/** A table, or the part of one that stands on one page. `edges` are the positions of its column lines. */
export type PageTable = { readonly edges: readonly number[]; readonly rows: readonly TableRow[]; readonly box: Box };

/** Puts the words that lie in a grid into its cells; gives the table and the words left over. */
export function fillGrid(
  grid: Grid,
  words: readonly Word[],
  page: PageContent,
): { table: PageTable; rest: readonly Word[] } {
  const inCells = new Map(grid.cells.map((cell) => [cell, [] as Word[]]));
  const rest = words.filter((word) => {
    const cell = cellAt(grid, word.box);
    if (cell !== undefined) inCells.get(cell)?.push(word);
    return cell === undefined;
  });
  const rows = grid.ys.slice(1).map((_, row) =>
    grid.cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map((cell) => {
        const lines = toLines(inCells.get(cell) ?? [], page);
        const { column, columnSpan, rowSpan, box } = cell;
        return { column, columnSpan, rowSpan, pieces: [{ lines, box, page: page.number, toPage: page.toPage }] };
      }),
  );
  return { table: { edges: grid.xs, rows, box: boxAround(grid.cells.map(({ box }) => box)) }, rest };
}

/** A cell's words, its lines joined by spaces. */
export function cellText(cell: TableCell): string {
  return cell.pieces.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ');
}
