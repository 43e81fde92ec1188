import { stringify } from 'csv-stringify/sync';
import type { Body } from '../models/body.js';
import { STATUS_LABELS } from '../models/status-labels.js';
import type { Task } from '../models/task.js';

const names = (bodies: readonly Body[]): string => bodies.map(({ name }) => name).join('; ');

/** The columns of the spreadsheet, in order. */
const COLUMNS: readonly (readonly [string, (task: Task) => string])[] = [
  ['Mã', (task) => task.id],
  ['Thời hạn', (task) => task.deadline?.due ?? ''],
  ['Thời hạn (nguyên văn)', (task) => task.deadline?.text ?? ''],
  ['Trạng thái', (task) => STATUS_LABELS[task.status]],
  ['Nhiệm vụ', (task) => task.text],
  ['Chủ trì', (task) => names(task.lead)],
  ['Phối hợp', (task) => names(task.coordinating)],
  ['Loại', (task) => (task.class === 'obligation' ? 'được giao' : 'định hướng chung')],
  ['Văn bản', (task) => task.document.number ?? ''],
  ['Cơ quan ban hành', (task) => task.document.issuer ?? ''],
  ['Tệp', (task) => task.document.file],
];

/** A spreadsheet runs a cell that opens with one of these as a formula; an apostrophe keeps it text (OWASP: CSV injection). */
const harmless = (value: string): string => (/^[=+\-@\t\r]/u.test(value) ? `'${value}` : value);

/** The tasks as CSV (RFC 4180) with a byte order mark, so that Excel reads the accents. */
export function tasksCsv(tasks: readonly Task[]): string {
  const rows = tasks.map((task) => COLUMNS.map(([, value]) => harmless(value(task))));
  return stringify([COLUMNS.map(([name]) => name), ...rows], { bom: true, record_delimiter: 'windows' });
}
