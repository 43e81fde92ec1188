import { stringify } from 'csv-stringify/sync';
import { vietnamDay } from '../models/day.js';
import type { TaskQuery } from '../models/query.js';
import type { Settings } from '../models/settings.js';
import { STATUS_LABELS } from '../models/status-labels.js';
import type { Task } from '../models/task.js';
import { now, withIndex } from './services.js';
import { showBodies, showDeadline } from './show-task.js';
import { renderTable, type Terminal } from './terminal.js';

export type TaskFormat = 'table' | 'json' | 'csv';

/** `kehoach tasks [filters]`: the tasks that meet every filter. */
export function tasksCommand(query: TaskQuery, format: TaskFormat, settings: Settings, terminal: Terminal): void {
  const { total, tasks } = withIndex(settings, (store) => store.tasks(query, vietnamDay(now())));
  if (format === 'json') terminal.out(`${JSON.stringify({ total, tasks }, null, 2)}\n`);
  else if (format === 'csv') terminal.out(tasksCsv(tasks));
  else terminal.out(tasksTable(total, tasks, terminal));
}

function tasksTable(total: number, tasks: readonly Task[], terminal: Terminal): string {
  if (total === 0) return 'Không có nhiệm vụ nào khớp.\n';
  const rows = tasks.map((task) => [
    showDeadline(task.deadline),
    STATUS_LABELS[task.status],
    task.text,
    showBodies(task.lead),
    showBodies(task.coordinating),
    task.document.number ?? task.document.file,
  ]);
  const shown = tasks.length < total ? `, hiện ${tasks.length}` : '';
  const head = ['Thời hạn', 'Trạng thái', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Văn bản'];
  return `${total} nhiệm vụ${shown}\n${renderTable(terminal, head, [3, 2, 8, 4, 3, 3], rows)}`;
}

/** A spreadsheet runs a cell that opens with one of these as a formula; an apostrophe keeps it text (OWASP CSV injection). */
const harmless = (value: string): string => (/^[=+\-@\t\r]/u.test(value) ? `'${value}` : value);

/** The tasks as CSV with a byte order mark, so that Excel reads the accents. */
export function tasksCsv(tasks: readonly Task[]): string {
  const rows = tasks.map((task) =>
    Object.fromEntries(
      Object.entries({
        'Mã': task.id,
        'Thời hạn': task.deadline?.due ?? '',
        'Thời hạn (nguyên văn)': task.deadline?.text ?? '',
        'Trạng thái': STATUS_LABELS[task.status],
        'Nhiệm vụ': task.text,
        'Chủ trì': showBodies(task.lead),
        'Phối hợp': showBodies(task.coordinating),
        'Loại': task.class === 'obligation' ? 'được giao' : 'định hướng chung',
        'Văn bản': task.document.number ?? '',
        'Cơ quan ban hành': task.document.issuer ?? '',
        'Tệp': task.document.file,
      }).map(([name, value]) => [name, harmless(value)]),
    ),
  );
  return stringify(rows, { header: true, bom: true, record_delimiter: 'windows', columns: Object.keys(rows[0] ?? { 'Mã': '' }) });
}
