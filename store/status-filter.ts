import { addDays } from '../models/day.js';
import type { TaskStatus } from '../models/task.js';

/** The days that statuses are measured against: today, and the last day that counts as "soon". */
export interface StatusDays {
  readonly today: string;
  readonly soon: string;
}

/** The days for a question asked today (ISO day of Vietnam); "soon" reaches `dueSoonDays` days after it. */
export function statusDays(today: string, dueSoonDays: number): StatusDays {
  return { today, soon: addDays(today, dueSoonDays) };
}

/** What a question without a status means: the tasks that still stand. */
export const NOT_WITHDRAWN = 'withdrawn_at IS NULL';

const STANDING = "withdrawn_at IS NULL AND coalesce(deadline, '') NOT IN ('ongoing', 'recurring')";

/**
 * `taskStatus` of models, said in SQL over the columns of `tasks`, so that the index can filter and count; a test keeps the
 * two equal. `(due IS NULL) = FALSE` is how the index `tasks_in_order` begins.
 */
export const STATUS_CONDITIONS: Readonly<Record<TaskStatus, string>> = {
  withdrawn: 'withdrawn_at IS NOT NULL',
  ongoing: "withdrawn_at IS NULL AND deadline IN ('ongoing', 'recurring')",
  undated: `${STANDING} AND due IS NULL`,
  overdue: `${STANDING} AND (due IS NULL) = FALSE AND due < @today`,
  'due-today': `${STANDING} AND (due IS NULL) = FALSE AND due = @today`,
  'due-soon': `${STANDING} AND (due IS NULL) = FALSE AND due > @today AND due <= @soon`,
  upcoming: `${STANDING} AND (due IS NULL) = FALSE AND due > max(@today, @soon)`,
};
