import { showDay, vietnamDay } from '../models/day.js';
import type { TaskQuery } from '../models/query.js';
import type { Settings } from '../models/settings.js';
import { STATUS_LABELS } from '../models/status-labels.js';
import { tasksCsv } from '../server/tasks-csv.js';
import type { Store } from '../store/store.js';
import { now, withIndex } from './services.js';
import { showBodies, showBodyNotes, showDeadline } from './show-task.js';
import { renderTable, type Terminal } from './terminal.js';

export type TaskFormat = 'table' | 'json' | 'csv';

/** `kehoach tasks [filters]`: the tasks that meet every filter. */
export function tasksCommand(query: TaskQuery, format: TaskFormat, settings: Settings, terminal: Terminal): void {
  const found = withIndex(settings, (store) => store.tasks(query, vietnamDay(now())));
  if (format === 'json') terminal.out(`${JSON.stringify(found, null, 2)}\n`);
  else if (format === 'csv') terminal.out(tasksCsv(found.tasks));
  else terminal.out(`${tasksTable(found, query.ours === true, terminal)}${notesBelow(found)}`);
}

type Found = ReturnType<Store['tasks']>;

function tasksTable({ total, tasks }: Found, ours: boolean, terminal: Terminal): string {
  if (total === 0) return 'Không có nhiệm vụ nào khớp.\n';
  const rows = tasks.map((task) => [
    showDeadline(task.deadline),
    STATUS_LABELS[task.status],
    task.text,
    showBodies(task.lead),
    showBodies(task.coordinating),
    task.document.number ?? task.document.file,
    ...(ours ? [task.ours?.words ?? ''] : []),
  ]);
  const shown = tasks.length < total ? `, hiện ${tasks.length}` : '';
  const head = [
    'Thời hạn',
    'Trạng thái',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Văn bản',
    ...(ours ? ['Vì sao là việc của cơ quan mình'] : []),
  ];
  return `${total} nhiệm vụ${shown}\n${renderTable(terminal, head, [3, 2, 8, 4, 3, 3, ...(ours ? [4] : [])], rows)}`;
}

/** Under the table: what else the question meant, and what has become of the bodies in it. */
function notesBelow({ tasks, predecessors = [] }: Found): string {
  const former = predecessors.map(({ name, until }) => `${name} (đến ${showDay(until)})`);
  const also = former.length > 0 ? `Gồm cả nhiệm vụ của cơ quan tiền thân: ${former.join('; ')}.\n` : '';
  return also + showBodyNotes(tasks);
}
