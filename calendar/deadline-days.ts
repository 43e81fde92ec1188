import { addDays } from '../models/day.js';
import type { Deadline } from '../models/deadline.js';
import { recurrenceDays } from './recurrence.js';

/** One day on which a task is due. */
export interface DeadlineDay {
  /** The last day on which the task is on time, YYYY-MM-DD. */
  readonly due: string;
  /** The day as the document writes it, where it differs from `due`. */
  readonly stated: string | null;
  /** Which turn of a repeated task: its month and the number within the month ("202306-1"); null for a task that is due once. */
  readonly period: string | null;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * The days on which a task is due: its one day, whenever that is; of a repeated task those within `span`, none before
 * `start` (first day of the deadline, or the document's own). Empty where the document fixes no day.
 */
export function deadlineDays(deadline: Deadline, start: string | null, span: Span): readonly DeadlineDay[] {
  const { due, stated, recurrence } = deadline;
  if (deadline.kind === 'ongoing') return [];
  if (due !== null) return [{ due, stated, period: null }];
  if (recurrence === null) return [];
  return repeated(deadline, [recurrence].flat(), span).filter((day) => start === null || day.due >= start);
}

/** "trước ngày 15" is due the day before; "trước 17 giờ ngày 15" on the day itself. */
function repeated(deadline: Deadline, rules: readonly string[], { from, to }: Span): readonly DeadlineDay[] {
  const dayBefore = deadline.bound === 'before' && deadline.time === null;
  const firstOfMonth = `${from.slice(0, 7)}-01`;
  const stated = rules.flatMap((rule) => recurrenceDays(rule, deadline.start, firstOfMonth, addDays(to, 1)));
  const turns = new Map<string, number>();
  return [...new Set(stated)]
    .sort()
    .map((day) => {
      const month = day.slice(0, 7).replace('-', '');
      const turn = (turns.get(month) ?? 0) + 1;
      turns.set(month, turn);
      return { due: dayBefore ? addDays(day, -1) : day, stated: dayBefore ? day : null, period: `${month}-${turn}` };
    })
    .filter(({ due }) => due >= from && due <= to);
}
