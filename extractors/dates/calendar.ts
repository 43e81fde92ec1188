/** A day of the proleptic Gregorian calendar as plain integers: no clock, no time zone, no locale. Months are 1–12. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether the day exists: 31/4 and 29/2/2023 do not. */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1 March of year 0; months are counted from March so that the leap day comes last. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

/** The inverse of `dayNumber`. */
export function fromDayNumber(serial: number): CalendarDay {
  const era = Math.floor(serial / 146_097);
  const dayOfEra = serial - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** The day `count` calendar days later (earlier when negative). */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return fromDayNumber(dayNumber(day) + count);
}

/** The same day `count` months later; the last day of the month where that day is missing (31/1 + 1 month = 28/2). */
export function addMonths({ year, month, day }: CalendarDay, count: number): CalendarDay {
  const index = year * 12 + month - 1 + count;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

/** Day of the week: 1 Monday … 7 Sunday. */
export function weekday(day: CalendarDay): number {
  return ((dayNumber(day) + 2) % 7) + 1;
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return dayNumber(a) - dayNumber(b);
}

/** YYYY-MM-DD. */
export function toIso({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads YYYY-MM-DD; null for any other text and for days that do not exist. */
export function fromIso(text: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : null;
}
