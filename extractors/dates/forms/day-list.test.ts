import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('day-list: days of one month', () => {
  it.each([
    ['ngày 26, 27/12/2011', '2011-12-26..2011-12-27 days'],
    ['các ngày 2, 3 và 4/1/2014', '2014-01-02..2014-01-04 days'],
    ['7 đến 14/12/2023', '2023-12-07..2023-12-14 days'],
    ['ngày 7 đến ngày 14 tháng 12', '?-12-07..?-12-14 days'],
    ['05-10/3', '?-03-05..?-03-10 days'],
    ['ngày 12,13,14/10/2023', '2023-10-12..2023-10-14 days'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['14 đến 7/12/2023/QĐ', 'Điều 5, 6/2023/NĐ-CP'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
