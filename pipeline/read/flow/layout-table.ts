import { fold, normalize } from '../../../extractors/text/normalize.js';
import type { FlowRow, FlowTable } from './flow.js';
import { flowText } from './flow.js';
import { namesColumns } from './header-rows.js';

/** Quốc hiệu, Đảng's heading and Nơi nhận: what only a letterhead or a signature block holds (Nghị định 30/2020, ô 1 and 9b). */
const LETTERHEAD = /cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|(?:^|\n)\s*noi nhan\s*:/u;
/** A borderless table of more rows is a list of things, kept row by row. */
const MOST_ROWS = 4;

/**
 * Whether a table only sets text side by side (letterhead, signature block, a boxed note) and is no table to a reader:
 * at most two columns with words in them, and either a letterhead by its words or without lines, names of columns and many rows.
 */
export function isLayoutTable(table: FlowTable): boolean {
  const most = Math.max(0, ...table.rows.map((_, index) => filledBeside(table, index)));
  if (most <= 1 && table.rows.length === 1) return true;
  if (most > 2) return false;
  if (table.rows.length <= MOST_ROWS * 2 && LETTERHEAD.test(fold(tableText(table)))) return true;
  const boxed = table.rows.flatMap(filledCells).filter((cell) => cell.boxed).length;
  const first = table.rows[0];
  const named = first !== undefined && namesColumns(first);
  return !named && table.rows.length <= MOST_ROWS && boxed * 2 < table.rows.flatMap(filledCells).length;
}

/** Cells with words that stand in a row, those merged down into it included. */
function filledBeside(table: FlowTable, index: number): number {
  return table.rows
    .slice(0, index + 1)
    .flatMap((row, at) => filledCells(row).filter((cell) => at + cell.rowSpan > index)).length;
}

function filledCells(row: FlowRow) {
  return row.cells.filter((cell) => normalize(flowText(cell.blocks)) !== '');
}

function tableText(table: FlowTable): string {
  return table.rows.map((row) => row.cells.map((cell) => flowText(cell.blocks)).join('\n')).join('\n');
}
