import { fold, normalize } from '../../../extractors/text/normalize.js';
import type { FlowCell, FlowRow } from './flow.js';
import { flowParagraphs, flowText } from './flow.js';

/** Stt, TT, Số TT. */
const ORDINAL_COLUMN = /^(?:stt|tt|so tt|so thu tu|no)$/u;

/** What the columns of plans and timetables are called, folded; a name may go on ("Nội dung công việc", "Thời gian hoàn thành"). */
const COLUMN_NAME = new RegExp(
  `^(?:${[
    'noi dung|nhiem vu|cong viec|hoat dong|giai phap|chi tieu|muc tieu|de muc|van ban|ten|danh muc|linh vuc|chuyen de',
    '(?:don vi|co quan|ca nhan|nguoi|bo phan|cap)(?: .*)?(?:chu tri|phoi hop|thuc hien|phu trach|trinh|tham tra|soan thao|theo doi)?',
    'chu tri|phoi hop|thuc hien|phan cong|trach nhiem|phu trach|lanh dao|chi dao|giang vien|bao cao vien|thanh phan|doi tuong',
    'thoi gian|thoi han|thoi diem|tien do|han|ngay|thang|quy|gio|buoi|thu|lich|moc|dia diem|noi',
    'san pham|ket qua|du kien|hinh thuc|ghi chu|kinh phi|so luong|so tien|don gia|thanh tien|nguon|ho (?:va )?ten|chuc (?:vu|danh)|dien thoai',
  ].join('|')})(?![a-z])`,
  'u',
);

/** Longer cells are content, even when they open like the name of a column. */
const LONGEST_NAME = 60;

/** How many of the first rows are header rows: marked so by the format, or naming the columns ("Stt | Nội dung | Chủ trì"). */
export function countHeaderRows(rows: readonly FlowRow[]): number {
  let count = rows.findIndex((row) => !row.header);
  if (count === -1) count = 0;
  const first = rows[0];
  if (count === 0 && first !== undefined && (namesColumns(first) || isSplitBelow(first) || standsOut(rows))) count = 1;
  if (count === 0 || first === undefined) return 0;
  count = Math.max(count, ...rows.slice(0, count).flatMap((row, at) => row.cells.map((cell) => at + spanOf(cell))));
  const next = rows[count];
  return next !== undefined && countsColumns(next) ? count + 1 : Math.min(count, rows.length);
}

/** A header cell merged downwards keeps the rows beside it in the header; one merged to the end of the table does not. */
function spanOf(cell: FlowCell): number {
  return cell.rowSpan <= 3 ? cell.rowSpan : 1;
}

/** Whether a row names columns: an ordinal column and another name, or names in most of its cells. */
export function namesColumns(row: FlowRow): boolean {
  const cells = row.cells.map((cell) => fold(normalize(flowText(cell.blocks)))).filter((text) => text !== '');
  if (cells.length < 2 || cells.some((text) => text.length > LONGEST_NAME * 2)) return false;
  const ordinal = cells.filter((text) => ORDINAL_COLUMN.test(text.replace(/[.\s]+/gu, ' ').trim())).length;
  const names = cells.filter((text) => text.length <= LONGEST_NAME && COLUMN_NAME.test(text)).length;
  return ordinal > 0 || (names >= 2 && names * 2 > cells.length);
}

/** A corner cell over two rows beside a cell over several columns: "Thời gian | Phòng ban" over "| Sáng | Chiều". */
function isSplitBelow(row: FlowRow): boolean {
  return row.cells.some((cell) => cell.rowSpan > 1) && row.cells.some((cell) => cell.columnSpan > 1);
}

/** A first row all in bold over a second one that is not. */
function standsOut([first, second]: readonly FlowRow[]): boolean {
  if (first === undefined || second === undefined) return false;
  const words = (row: FlowRow) =>
    row.cells
      .flatMap((cell) => flowParagraphs(cell.blocks))
      .flatMap(({ runs }) => runs.filter((run) => run.text.trim() !== ''));
  const filled = first.cells.filter((cell) => normalize(flowText(cell.blocks)) !== '').length;
  return filled > 1 && words(first).every((run) => run.bold) && words(second).some((run) => !run.bold);
}

/** "(1) | (2) | (3)" or "1 | 2 | 3 | 4", as printed under the names. */
function countsColumns(row: FlowRow): boolean {
  const numbers = row.cells.map((cell) => /^\(?([0-9]{1,2})\)?(?:=.*)?$/u.exec(normalize(flowText(cell.blocks)))?.[1]);
  return numbers.length > 2 && numbers.every((number, index) => number === String(index + 1));
}
