import { stringify } from 'csv-stringify/sync';
import type { Body } from '../models/body.js';
import { changedWords } from '../models/change-labels.js';
import { STATUS_LABELS } from '../models/status-labels.js';
import type { Task } from '../models/task.js';

const names = (bodies: readonly Body[]): string => bodies.map(({ name }) => name).join('; ');

/** The one column that spreadsheets shall take for days: ISO 8601 is read alike in every country's settings. */
const DAYS = 'Thời hạn';

/** The columns of the spreadsheet, in order. */
const COLUMNS: readonly (readonly [string, (task: Task) => string])[] = [
  ['Mã', (task) => task.id],
  [DAYS, (task) => task.deadline?.due ?? ''],
  ['Thời hạn (nguyên văn)', (task) => task.deadline?.text ?? ''],
  ['Trạng thái', (task) => STATUS_LABELS[task.status]],
  ['Nhiệm vụ', (task) => task.text],
  ['Chủ trì', (task) => names(task.lead)],
  ['Phối hợp', (task) => names(task.coordinating)],
  ['Loại', (task) => (task.class === 'obligation' ? 'được giao' : 'định hướng chung')],
  ['Văn bản', (task) => task.document.number ?? ''],
  ['Cơ quan ban hành', (task) => task.document.issuer ?? ''],
  ['Tệp', (task) => task.document.file],
  ['Văn bản được sửa đổi, thay thế, bãi bỏ', (task) => (task.changedBy ?? []).map(changedWords).join('; ')],
];

/** "=1+1", "- Chủ trì …": a spreadsheet runs a cell that opens so as a formula (OWASP: CSV injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** "30/6", "12/2023", an id of figures only, "12e456": a spreadsheet makes a day with a year of its own, or a number, of it. */
const FIGURES = /^\d[\d\s.,:/-]*(?:e\d+)?$/iu;

/** The words of a cell, kept text by a tab before them: people do not see it, where an apostrophe would show. */
const asText = (words: string): string => (FORMULA.test(words) || FIGURES.test(words) ? `\t${words}` : words);

/**
 * The tasks as CSV (RFC 4180) with a byte order mark, so that Excel reads the accents. Every cell stands in quotes: LibreOffice
 * would divide "Sở A; Sở B" at the semicolon.
 */
export function tasksCsv(tasks: readonly Task[]): string {
  const rows = tasks.map((task) => COLUMNS.map(([name, value]) => (name === DAYS ? value(task) : asText(value(task)))));
  return stringify([COLUMNS.map(([name]) => name), ...rows], {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
  });
}
