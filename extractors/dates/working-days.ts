import { addDays, type CalendarDay, toIso, weekday } from './calendar.js';
import { HOLIDAYS } from './holidays.js';

/** Where counting working days ends, or the first year whose days off are not known. */
export type WorkingDayCount = { readonly day: CalendarDay } | { readonly unknownYear: number };

function isWorkingDay(day: CalendarDay): boolean | null {
  const year = HOLIDAYS.get(day.year);
  if (!year) return null;
  const iso = toIso(day);
  return weekday(day) <= 5 ? !year.off.has(iso) : year.worked.has(iso);
}

/**
 * The day `count` working days after `from` (before it when negative). The first day is not counted (Bộ luật Dân sự 2015,
 * Điều 147 khoản 2). Days in a year outside the holiday table are unknown, never guessed.
 */
export function addWorkingDays(from: CalendarDay, count: number): WorkingDayCount {
  const step = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    const working = isWorkingDay(day);
    if (working === null) return { unknownYear: day.year };
    if (working) left -= 1;
  }
  return { day };
}
