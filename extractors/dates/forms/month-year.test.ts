import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('month-year: a month with its year', () => {
  it.each([
    ['tháng 4/2023', '2023-04..2023-04 month'],
    ['4/2023', '2023-04..2023-04 month'],
    ['03/2025', '2025-03..2025-03 month'],
    ['Tháng 10 năm 2025', '2025-10..2025-10 month'],
    ['T6/2025', '2025-06..2025-06 month'],
    ['tháng sáu năm 2023', '2023-06..2023-06 month'],
    ['tháng năm năm 2023', '2023-05..2023-05 month'],
    ['tháng 11-2017', '2017-11..2017-11 month'],
    ['tháng l2/2023', '2023-12..2023-12 month'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['12/2019/TT-BNV', 'QĐ-5/2023', '13/2023', '116/2023'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
