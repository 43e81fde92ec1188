import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  fromIso,
  isLeapYear,
  isRealDay,
  toIso,
  weekday,
} from './calendar.js';

const year = fc.integer({ min: 1900, max: 2199 });
const realDay = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, month, day]) => ({ year: y, month, day: Math.min(day, daysInMonth(y, month)) }));

describe('the calendar', () => {
  it('counts days as the platform does in UTC', () => {
    fc.assert(
      fc.property(realDay, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
        const later = new Date(Date.UTC(day.year, day.month - 1, day.day + count));
        expect(toIso(addDays(day, count))).toBe(later.toISOString().slice(0, 10));
        expect(weekday(day) % 7).toBe(new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay());
      }),
    );
  });

  it('puts days in the order of their ISO names', () => {
    fc.assert(
      fc.property(realDay, realDay, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(Number(toIso(a) > toIso(b)) - Number(toIso(a) < toIso(b)));
        expect(compareDays(a, a)).toBe(0);
      }),
    );
  });

  it('finds its way back from a day number and from ISO', () => {
    fc.assert(
      fc.property(realDay, (day) => {
        expect(fromDayNumber(dayNumber(day))).toEqual(day);
        expect(fromIso(toIso(day))).toEqual(day);
      }),
    );
  });

  it.each([
    [2024, true],
    [2023, false],
    [2000, true],
    [1900, false],
    [2100, false],
  ])('%i leap: %s', (y, leap) => {
    expect(isLeapYear(y)).toBe(leap);
    expect(isRealDay({ year: y, month: 2, day: 29 })).toBe(leap);
  });

  it('keeps the end of the month when months are added', () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2023, month: 12, day: 31 }, 2)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2023, month: 3, day: 31 }, -1)).toEqual({ year: 2023, month: 2, day: 28 });
  });

  it.each(['2023-02-29', '2023-04-31', '2023-13-01', '2023-1-1', '2023-01', ''])('%s is no day', (text) => {
    expect(fromIso(text)).toBeNull();
  });
});
