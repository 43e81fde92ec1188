import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('day-month: a day and month without a year', () => {
  it.each([
    ['20/3', '?-03-20'],
    ['ngày 15 tháng 01', '?-01-15'],
    ['ngày 1-8', '?-08-01'],
    ['ngày 31/01', '?-01-31'],
    ['ngày l5/10', '?-10-15'],
    ['05 tháng 12', '?-12-05'],
    ['ngày 9.5', '?-05-09'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['20 - 30% thời gian', '10/2023/QĐ-UBND', '6 tháng 1 lần', 'mùng 10 tháng 3 âm lịch', 'ngày 40/5'])(
    '%s is none',
    (phrase) => {
      expect(findDates(phrase)).toEqual([]);
    },
  );
});
