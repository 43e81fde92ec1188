import { goesOn } from './cut-row.js';
import { countHeaderRows, namesColumns, sameWords } from './header-rows.js';
import { cellText, type PageTable, type TableCell, type TableRow } from './page-table.js';

/** A table put together from its parts on one or more pages. */
export type JoinedTable = {
  readonly edges: readonly number[];
  readonly rows: readonly TableRow[];
  readonly headerRows: number;
};

/** Column lines of parts of one table agree within this many points, after moving one part sideways. */
const SAME_COLUMN = 8;

/** The first part of a table, its header rows counted, for parts on later pages to be added to; edges in points of its page. */
export function startTable(table: PageTable): JoinedTable {
  return { edges: table.edges, rows: table.rows, headerRows: countHeaderRows(table.rows) };
}

/**
 * Adds the part of a table that stands at the top of the next page: a repeated header is dropped, a row cut by the page
 * break becomes whole. Null when the part is a table of its own (other columns, another header).
 */
export function continueTable(table: JoinedTable, part: PageTable): JoinedTable | null {
  const columns = matchColumns(table.edges, part.edges);
  if (columns === null) return null;
  const rows = part.rows.map((row) => row.map((cell) => moveColumns(cell, columns)));
  const repeated = countRepeated(table, rows);
  const first = rows[repeated];
  const ownHeader =
    table.headerRows > 0 && repeated === 0 && first !== undefined && namesColumns(first) && rows.length > 1;
  if (ownHeader) return null;
  const headerRows = Math.max(table.headerRows, table.headerRows === 0 ? repeated : 0);
  return { ...table, headerRows, rows: appendRows(table.rows, rows.slice(repeated), headerRows) };
}

/** For each column line of the part, which line of the table it is; null when they do not agree. */
function matchColumns(edges: readonly number[], part: readonly number[]): readonly number[] | null {
  if (part.length > edges.length) return null;
  const [shift] = [(edges[0] ?? 0) - (part[0] ?? 0)];
  const matched = part.map((x) => edges.findIndex((edge) => Math.abs(edge - shift - x) <= SAME_COLUMN));
  return matched.includes(-1) || matched.at(-1) !== edges.length - 1 ? null : matched;
}

function moveColumns(cell: TableCell, columns: readonly number[]): TableCell {
  const column = columns[cell.column] ?? cell.column;
  return { ...cell, column, columnSpan: (columns[cell.column + cell.columnSpan] ?? column + cell.columnSpan) - column };
}

/** How many rows at the top repeat the table's header (or, where it has none, its first row). */
function countRepeated(table: JoinedTable, rows: readonly TableRow[]): number {
  const header = table.rows.slice(0, Math.max(1, table.headerRows));
  let count = 0;
  while (count < header.length && count < rows.length && sameWords(header[count] ?? [], rows[count] ?? [])) count += 1;
  return table.headerRows === 0 && !(rows[0] ?? []).every((cell) => cellText(cell) !== '') ? 0 : count;
}

function appendRows(above: readonly TableRow[], below: readonly TableRow[], headerRows: number): readonly TableRow[] {
  const [first, ...rest] = below;
  const last = above.at(-1);
  if (first === undefined) return above;
  if (last !== undefined && above.length > headerRows && goesOn(last, first)) {
    return [...above.slice(0, -1), glue(last, first), ...rest];
  }
  return extendMerged(above, below);
}

/** One row from its two parts: each cell gets the lines and the place of its continuation. */
function glue(row: TableRow, rest: TableRow): TableRow {
  const glued = row.map((cell) => {
    const more = rest.find((other) => other.column === cell.column);
    return more === undefined ? cell : { ...cell, pieces: [...cell.pieces, ...more.pieces] };
  });
  const added = rest.filter((cell) => !row.some((other) => other.column === cell.column));
  return [...glued, ...added].sort((a, b) => a.column - b.column);
}

/**
 * A cell merged downwards that the page break cuts shows as a blank cell over several rows at the top of the next page:
 * the cell above takes those rows.
 */
function extendMerged(above: readonly TableRow[], below: readonly TableRow[]): readonly TableRow[] {
  const [first = [], ...rest] = below;
  const rows = above.map((row) => [...row]);
  const kept = first.filter((cell) => {
    if (cellText(cell) !== '' || cell.rowSpan < 2) return true;
    const from = rows.findLastIndex((row) => row.some((other) => other.column === cell.column));
    const owner =
      rows[from]?.findIndex((other) => other.column === cell.column && other.columnSpan === cell.columnSpan) ?? -1;
    const merged = rows[from]?.[owner];
    if (merged === undefined || from + merged.rowSpan !== rows.length) return true;
    rows[from]?.splice(owner, 1, {
      ...merged,
      rowSpan: merged.rowSpan + cell.rowSpan,
      pieces: [...merged.pieces, ...cell.pieces],
    });
    return false;
  });
  return [...rows, kept, ...rest];
}
