import { type CalendarDay, compareDays, weekday } from '../dates/calendar.js';
import { type DeadlineContext, earliestIssueDay } from './context.js';

const NAMES: readonly (readonly [number, RegExp])[] = [
  [1, /thứ\s*(?:2|hai)(?!\p{L})/u],
  [2, /thứ\s*(?:3|ba)(?!\p{L})/u],
  [3, /thứ\s*(?:4|tư)(?!\p{L})/u],
  [4, /thứ\s*(?:5|năm)(?!\p{L})/u],
  [5, /thứ\s*(?:6|sáu)(?!\p{L})/u],
  [6, /thứ\s*(?:7|bảy|bẩy)(?!\p{L})/u],
  [7, /chủ\s+nhật/u],
];

/**
 * The day meant by "Ngày 02/01/2011 (thứ 2)" in a document of December 2011: the day as written was long past and was no
 * Monday, the same day of the next year is to come and is one. Only where day of issue and weekday both say so; else null.
 */
export function correctYear(day: CalendarDay, folded: string, context: DeadlineContext): CalendarDay | null {
  const issue = earliestIssueDay(context);
  const named = NAMES.find(([, pattern]) => pattern.test(folded))?.[0];
  const next = { ...day, year: day.year + 1 };
  if (!issue || named === undefined || compareDays(day, issue) >= 0 || compareDays(next, issue) < 0) return null;
  return weekday(day) !== named && weekday(next) === named ? next : null;
}
