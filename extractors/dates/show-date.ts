import type { DateMention, WrittenDay } from './find-dates.js';

const pad = (value: number | null, length: number): string =>
  value === null ? '?' : String(value).padStart(length, '0');

function showDay({ year, month, day }: WrittenDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}${day === null ? '' : `-${pad(day, 2)}`}`;
}

/** A date in one short line for tables: "2023-02-28", "?-03..?-03 month ~", "17:00". What is not written is "?". */
export function showDate({ unit, first, last, time, approximate, week }: DateMention): string {
  if (time !== null) return time;
  const days = last ? `${showDay(first)}..${showDay(last)} ${unit}` : showDay(first);
  return days + (week === null ? '' : ` ${week}`) + (approximate ? ' ~' : '');
}
