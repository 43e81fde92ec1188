import { addDays } from './day.js';
import type { Deadline } from './deadline.js';
import type { TaskStatus } from './task.js';

/**
 * Where a task stands on the day `today` (YYYY-MM-DD in Asia/Ho_Chi_Minh). A deadline is overdue only after its day has
 * ended; a task repeated at a fixed rhythm (định kỳ) counts as ongoing, since each of its periods has a date of its own.
 */
export function taskStatus(
  deadline: Deadline | null,
  withdrawnAt: string | null,
  today: string,
  dueSoonDays: number,
): TaskStatus {
  if (withdrawnAt !== null) return 'withdrawn';
  if (deadline?.kind === 'ongoing' || deadline?.kind === 'recurring') return 'ongoing';
  const due = deadline?.due ?? null;
  if (due === null) return 'undated';
  if (due < today) return 'overdue';
  if (due === today) return 'due-today';
  return due <= addDays(today, dueSoonDays) ? 'due-soon' : 'upcoming';
}
