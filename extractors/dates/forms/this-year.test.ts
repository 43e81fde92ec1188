import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('this-year: the year the document speaks of', () => {
  it.each([
    ['trong năm', '?-01..?-12 year'],
    ['đến hết năm', '?-01..?-12 year'],
    ['năm nay', '?-01..?-12 year'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['năm', 'hằng năm', 'trong năm học'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
