import { type Columns, inferColumns, readColumns } from './columns.js';
import { cellText, type GridRow, isAgenda } from './grid.js';

/**
 * The columns of a table and how many rows at its top are its header. One without a header takes the columns of the table
 * before it where it is as wide, else those that its cells show; null when it is no table of duties.
 */
export function layoutOf(
  grid: readonly GridRow[],
  width: number,
  before: { readonly columns: Columns; readonly width: number } | undefined,
): { readonly columns: Columns | null; readonly headerRows: number } {
  const headerRows = countHeaderRows(grid);
  if (headerRows > 0) return { columns: readColumns(columnsText(grid.slice(0, headerRows), width)), headerRows };
  return { columns: before?.width === width ? before.columns : inferColumns(grid), headerRows: 0 };
}

/** Rows flagged as header, or the first row(s) that name columns, after a title over the whole width. */
function countHeaderRows(grid: readonly GridRow[]): number {
  const flagged = grid.findIndex(({ header }) => !header);
  if (flagged > 0) return flagged;
  for (const count of [1, 2, 3])
    if (readColumns(columnsText(grid.slice(0, count), grid[0]?.cells.length ?? 0))) return count;
  return 0;
}

/** The header words over each column, header rows joined, a merged cell counted once. */
const columnsText = (rows: readonly GridRow[], columns: number): string[] =>
  Array.from({ length: columns }, (_, c) =>
    [...new Set(rows.map(({ cells }) => cells[c] ?? null))]
      .filter((cell) => cell === null || cell.columnSpan < columns)
      .map(cellText)
      .filter(Boolean)
      .join(' '),
  );

/** Of a column of hours and one of days, the one of days is the deadline's, in whichever order they stand. */
export function daysFirst(columns: Columns, rows: readonly GridRow[]): Columns {
  const { deadline, clock } = columns;
  if (clock < 0 || !isAgenda(rows, deadline) || isAgenda(rows, clock)) return columns;
  return { ...columns, deadline: clock, clock: deadline };
}
