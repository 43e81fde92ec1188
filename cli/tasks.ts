import { vietnamDay } from '../models/day.js';
import type { TaskQuery } from '../models/query.js';
import type { Settings } from '../models/settings.js';
import { STATUS_LABELS } from '../models/status-labels.js';
import type { Task } from '../models/task.js';
import { tasksCsv } from '../server/tasks-csv.js';
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
