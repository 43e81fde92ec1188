import type { Paragraph } from '../../models/block.js';
import type { Cell, Table } from '../../models/table.js';
import { fold } from '../text/normalize.js';

/** A row with a cell for every grid column; a cell merged over rows or columns stands in each place that it covers. */
export type GridRow = {
  readonly header: boolean;
  readonly cells: readonly (Cell | null)[];
  readonly first: readonly boolean[];
};

/** Lays a table out on its grid. `first[c]` tells whether the cell in column c begins in this row. */
export function gridOf(table: Table): GridRow[] {
  const rows = table.rows.map(({ header }) => ({
    header,
    cells: new Array<Cell | null>(table.columns).fill(null),
    first: new Array<boolean>(table.columns).fill(false),
  }));
  table.rows.forEach((row, r) => {
    for (const cell of row.cells)
      for (let y = r; y < Math.min(rows.length, r + cell.rowSpan); y++)
        for (let x = cell.column; x < Math.min(table.columns, cell.column + cell.columnSpan); x++) {
          const target = rows[y];
          if (!target) continue;
          target.cells[x] = cell;
          target.first[x] = y === r && x === cell.column;
        }
  });
  return rows;
}

/** The words of a cell, its paragraphs joined by spaces; empty for no cell. */
export const cellText = (cell: Cell | null): string =>
  (cell?.paragraphs ?? [])
    .map((p) => p.text)
    .join(' ')
    .trim();

/** The paragraphs of a cell that hold words; none for no cell. */
export const cellParagraphs = (cell: Cell | null): readonly Paragraph[] =>
  (cell?.paragraphs ?? []).filter((p) => p.text.trim() !== '');

/** Ditto marks: "nt", "-nt-", "//", '"', "như trên". */
export const isDitto = (text: string): boolean =>
  /^\W*(nt|n\/t|nhu tren|như trên|-\/-)\W*$|^["”“'’〃/\s.,-]+$/iu.test(fold(text)) &&
  text.trim() !== '' &&
  !/^\s*-+\s*$/u.test(text);

/** The rows with the cells above put in place of ditto marks. */
export function withDittos(rows: readonly GridRow[]): GridRow[] {
  const filled: GridRow[] = [];
  for (const row of rows) {
    const above = filled.at(-1);
    filled.push({
      ...row,
      cells: row.cells.map((cell, c) => (above && isDitto(cellText(cell)) ? (above.cells[c] ?? cell) : cell)),
    });
  }
  return filled;
}

/** "8h00", "8h15 - 8h45", "Từ 14 giờ 30 đến 15 giờ": hours of a day, no date. */
const HOURS =
  /^\W*(?:(?:từ|lúc|sáng|chiều|tối)[\s,]+)*\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}(?: phút)?(?:\s*(?:-|–|—|đến)\s*\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}(?: phút)?)?\W*$/iu;

/** "Sáng, 8h00": the words of a cell that holds nothing but an hour; null for any other. */
export const hourOf = (cell: Cell | null): string | null => (HOURS.test(cellText(cell)) ? cellText(cell) : null);

/** True for the programme of a meeting: its time column holds nothing but hours of the day. */
export function isAgenda(rows: readonly GridRow[], column: number): boolean {
  const times = rows.map(({ cells }) => cellText(cells[column] ?? null)).filter(Boolean);
  return times.length > 0 && times.filter((time) => HOURS.test(time)).length > times.length / 2;
}

/** "8h00 - 8h15: Đón tiếp đại biểu", "14 giờ 30: Khai mạc": a slot of a programme. */
const AGENDA_SLOT =
  /^\W*(?:từ )?\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}(?: phút)?\s*(?:(?:-|–|—|đến)\s*\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}(?: phút)?)?\s*:\s/iu;

/** True for words that open with an hour or a span of hours and a colon. */
export const isAgendaSlot = (text: string): boolean => AGENDA_SLOT.test(text);
