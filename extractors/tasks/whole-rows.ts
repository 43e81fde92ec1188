import type { Cell } from '../../models/table.js';
import type { Columns } from './columns.js';
import { cellParagraphs, cellText, type GridRow } from './grid.js';
import { join } from './join-broken.js';
import { sectionTitle } from './row-section.js';

const isBlank = (row: GridRow, column: number): boolean => column < 0 || cellText(row.cells[column] ?? null) === '';

/**
 * Puts who and when of the row above into a row that only goes on with it: the cell is blank and the row has no number of its
 * own, or the column stands before that of the duties, as times do that hold for several.
 */
export function fillDown(rows: readonly GridRow[], columns: Columns): GridRow[] {
  const values = [columns.lead, columns.both, columns.coordinating, columns.deadline];
  const filled: GridRow[] = [];
  for (const row of rows) {
    const above = filled.at(-1);
    const unnumbered = columns.ordinal >= 0 && isBlank(row, columns.ordinal);
    const goesOn = (c: number): boolean => values.includes(c) && isBlank(row, c) && (unnumbered || c < columns.task);
    const heading = sectionTitle(row, columns) !== null;
    filled.push(
      above && !heading
        ? { ...row, cells: row.cells.map((cell, c) => (goesOn(c) ? (above.cells[c] ?? cell) : cell)) }
        : row,
    );
  }
  return filled;
}

/** Puts a row back to the one above that a page break cut it from: it has no number and its words go on in small letters. */
export function joinCutRows(rows: readonly GridRow[], columns: Columns): GridRow[] {
  const whole: GridRow[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const words = cellText(row.cells[columns.task] ?? null);
    const before = cellText(above?.cells[columns.task] ?? null);
    const cut = columns.ordinal >= 0 && isBlank(row, columns.ordinal) && isBlank(row, columns.deadline);
    if (above && cut && /^\p{Ll}/u.test(words) && /[\p{L},]$/u.test(before))
      whole[whole.length - 1] = { ...above, cells: above.cells.map((cell, c) => together(cell, row.cells[c] ?? null)) };
    else whole.push(row);
  }
  return whole;
}

/** Two pieces of one cell; a sentence cut between them is one paragraph again. */
function together(first: Cell | null, second: Cell | null): Cell | null {
  if (!first || !second || first === second) return first ?? second;
  const last = first.paragraphs.at(-1);
  const [next, ...rest] = second.paragraphs;
  const places = [...first.places, ...second.places];
  if (!last || !next || !/^\p{Ll}/u.test(next.text))
    return { ...first, places, paragraphs: [...first.paragraphs, ...second.paragraphs] };
  return { ...first, places, paragraphs: [...first.paragraphs.slice(0, -1), join(last, next), ...rest] };
}

/** A row whose duty and time cells hold as many lines each, a time for each duty, is that many rows. */
export function linesOf(row: GridRow, columns: Columns): GridRow[] {
  const tasks = cellParagraphs(row.cells[columns.task] ?? null);
  const times = cellParagraphs(row.cells[columns.deadline] ?? null);
  if (tasks.length < 2 || times.length !== tasks.length || new Set(times.map((p) => p.text)).size < 2) return [row];
  return tasks.map((_, i) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const line = cell?.paragraphs.length === tasks.length ? cell.paragraphs[i] : undefined;
      return cell && line ? { ...cell, paragraphs: [line] } : cell;
    }),
  }));
}
