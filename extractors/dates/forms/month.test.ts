import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('month: a month without a year', () => {
  it.each([
    ['tháng 3', '?-03..?-03 month'],
    ['Tháng 01', '?-01..?-01 month'],
    ['tháng mười hai', '?-12..?-12 month'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['6 tháng', '3 tháng 1 lần', 'tháng 13'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
