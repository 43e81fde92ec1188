import { fold } from '../../extractors/text/normalize.js';
import { isBold } from './line.js';
import { cellText, type TableRow } from './page-table.js';

/** What columns of plans are called, without marks: "Stt", "TT", "Nội dung, nhiệm vụ", "Cơ quan chủ trì", "Thời gian thực hiện" … */
const COLUMN_NAME =
  /^(?:s\.?\s?tt|tt|so tt|so thu tu|noi dung|nhiem vu|ten |cong viec|hoat dong|don vi|co quan|chu tri|phoi hop|thoi gian|thoi diem|thoi han|tien do|han |ngay|thang|buoi|gio|dia diem|san pham|ket qua|muc tieu|chi tieu|ghi chu|nguoi|bo phan|lanh dao|trach nhiem|phan cong|thanh phan|kinh phi|nguon|cap |ho va ten|ho ten|chuc vu|so luong|hinh thuc)/u;

/** A row that numbers the columns: "(1)", "(2)" or "1", "2" or "A", "B". */
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-H])\)?$/u;

/** How many rows at the top of a table name its columns; 0 when none does. */
export function countHeaderRows(rows: readonly TableRow[]): number {
  const first = rows[0];
  if (first === undefined || rows.length < 2 || !namesColumns(first)) return 0;
  let count = Math.max(1, ...first.map((cell) => cell.rowSpan));
  while (count < rows.length - 1 && numbersColumns(rows[count] ?? [])) count += 1;
  return Math.min(count, rows.length - 1);
}

/** Whether a row names columns: most filled cells hold column names, or all are bold in a row of three and more. */
export function namesColumns(row: TableRow): boolean {
  const filled = row.filter((cell) => cellText(cell) !== '');
  if (filled.length < 2) return false;
  const named = filled.filter((cell) => COLUMN_NAME.test(fold(cellText(cell))));
  if (named.length >= 2 && named.length * 2 >= filled.length) return true;
  return (
    filled.length >= 3 &&
    filled.every((cell) => cell.pieces.every(({ lines }) => lines.every((line) => isBold(line) === true)))
  );
}

function numbersColumns(row: TableRow): boolean {
  const texts = row.map(cellText).filter((text) => text !== '');
  return texts.length >= 3 && texts.length === row.length && texts.every((text) => COLUMN_NUMBER.test(text));
}

/** Alike enough for a repeated header: a slip of OCR allowed. */
const ALIKE = 0.75;

/** Whether two rows say the same, but for slips of recognition. */
export function sameWords(a: TableRow, b: TableRow): boolean {
  const [textA, textB] = [a, b].map((row) => fold(row.map(cellText).join('|')).replace(/[^\p{L}\p{N}|]/gu, ''));
  if (textA === undefined || textB === undefined || /^\|*$/u.test(textA)) return false;
  return textA === textB || likeness(textA, textB) >= ALIKE;
}

/** Share of letter pairs that two texts have in common (Sørensen–Dice), 0–1. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const left = pairs(b);
  const shared = pairs(a).filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / Math.max(1, a.length + b.length - 2);
}
