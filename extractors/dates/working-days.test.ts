import { describe, expect, it } from 'vitest';
import { type CalendarDay, fromIso, toIso, weekday } from './calendar.js';
import { HOLIDAYS } from './holidays.js';
import { addWorkingDays } from './working-days.js';

function day(iso: string): CalendarDay {
  const read = fromIso(iso);
  if (!read) throw new Error(iso);
  return read;
}

describe('working days', () => {
  it.each([
    ['2023-03-01', 10, '2023-03-15', 'the first day is not counted'],
    ['2023-04-28', 1, '2023-05-04', 'over 29/4 – 3/5/2023'],
    ['2024-05-03', 1, '2024-05-04', 'a Saturday worked to make up'],
    ['2024-02-07', 1, '2024-02-15', 'over Tết 2024'],
    ['2025-08-29', 1, '2025-09-03', 'over Quốc khánh 2025'],
    ['2023-03-15', -10, '2023-03-01', 'back'],
    ['2023-12-29', 1, '2024-01-02', 'over New Year'],
  ])('%s + %i = %s (%s)', (from, count, expected) => {
    const end = addWorkingDays(day(from), count);
    expect('day' in end && toIso(end.day)).toBe(expected);
  });

  it('does not guess the days off of a year without a notice', () => {
    expect(addWorkingDays(day('2026-12-30'), 5)).toEqual({ unknownYear: 2027 });
    expect(addWorkingDays(day('2020-12-30'), 1)).toEqual({ unknownYear: 2020 });
  });

  it('lists weekdays as days off and Saturdays as worked', () => {
    for (const { off, worked } of HOLIDAYS.values()) {
      expect([...off].filter((iso) => weekday(day(iso)) > 5)).toEqual([]);
      expect([...worked].filter((iso) => weekday(day(iso)) !== 6)).toEqual([]);
    }
  });
});
