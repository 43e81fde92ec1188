import { expect, test } from 'vitest';
import type { Deadline } from './deadline.js';
import { STATUS_LABELS } from './status-labels.js';
import { taskStatusSchema } from './task.js';
import { taskStatus } from './task-status.js';

const dated: Deadline = {
  text: 'Trước 28/02/2023',
  kind: 'date',
  bound: 'before',
  start: null,
  due: '2023-02-27',
  stated: '2023-02-28',
  time: null,
  approximate: false,
  recurrence: null,
  offset: null,
  refersTo: null,
  inferred: [],
};

test.each([
  ['2023-02-19', 'upcoming'],
  ['2023-02-20', 'due-soon'],
  ['2023-02-26', 'due-soon'],
  ['2023-02-27', 'due-today'],
  ['2023-02-28', 'overdue'],
])('a task due on 27/02/2023 is, seen on %s, %s', (today, status) => {
  expect(taskStatus(dated, null, today, 7)).toBe(status);
});

test('with no days of warning a task is upcoming until its day', () => {
  expect(taskStatus(dated, null, '2023-02-26', 0)).toBe('upcoming');
});

test.each([
  [null, 'undated'],
  [{ ...dated, kind: 'ongoing', due: null }, 'ongoing'],
  [{ ...dated, kind: 'recurring', due: null, recurrence: 'FREQ=MONTHLY;BYMONTHDAY=15' }, 'ongoing'],
  [{ ...dated, kind: 'external', due: null }, 'undated'],
  [{ ...dated, kind: 'relative', due: null }, 'undated'],
  [{ ...dated, kind: 'relative' }, 'overdue'],
] as [Deadline | null, string][])('deadline %#: %s', (deadline, status) => {
  expect(taskStatus(deadline, null, '2024-01-01', 7)).toBe(status);
});

test('a withdrawn task is withdrawn whatever its date', () => {
  expect(taskStatus(dated, '2023-02-01T00:00:00Z', '2023-02-27', 7)).toBe('withdrawn');
});

test('every status has its own Vietnamese label', () => {
  const labels = taskStatusSchema.options.map((status) => STATUS_LABELS[status]);
  expect(new Set(labels).size).toBe(taskStatusSchema.options.length);
});
