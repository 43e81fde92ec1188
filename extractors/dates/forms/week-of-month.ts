import { dateForm, figure } from '../form.js';
import { MONTH, TO_YEAR, YEAR } from '../fragments.js';
import { readNumber } from '../numerals.js';

function readWeek(written: string): number | null {
  if (written.startsWith('cuối')) return -1;
  if (written.startsWith('đầu')) return 1;
  const ordinal = written.replace(/^thứ\s*/u, '');
  return ordinal === 'nhất' ? 1 : readNumber(ordinal);
}

/** A week of a month: Monday to Sunday, counted to the month that has its Thursday (as ISO 8601 counts weeks to years). */
export const weekOfMonth = dateForm(
  'week-of-month',
  [
    'tuần cuối tháng 8',
    'tuần đầu tháng 9/2023',
    'tuần thứ 2 tháng 5 năm 2024',
    'tuần thứ ba của tháng 10',
    'tuần 4 tháng 6',
  ],
  new RegExp(
    `tuần\\s*(?:lễ\\s*)?(?<week>cuối(?:\\s+cùng)?|đầu(?:\\s+tiên)?|(?:thứ\\s*)?(?:nhất|hai|ba|tư|bốn|0?[1-5]))\\s*(?:của\\s+)?` +
      `tháng\\s*(?<month>${MONTH})(?:${TO_YEAR}(?<year>${YEAR}))?(?![\\p{L}\\d])`,
    'u',
  ),
  ({ week, month, year }) => {
    const read = readWeek(week ?? '');
    const stated = { month: figure(month), year: figure(year) };
    return read === null ? null : { unit: 'week', week: read, first: stated, last: stated };
  },
);
