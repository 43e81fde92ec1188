import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('full-date: a day with its year', () => {
  it.each([
    ['28/02/2023', '2023-02-28'],
    ['Ngày 7/12/2023', '2023-12-07'],
    ['07.12.2023', '2023-12-07'],
    ['15-3-2020', '2020-03-15'],
    ['28 / 02 /2023', '2023-02-28'],
    ['ngày 17 tháng 3 năm 2023', '2023-03-17'],
    ['ngày 05 tháng 12, năm 2023', '2023-12-05'],
    ['20/11 năm 2023', '2023-11-20'],
    ['15/6/23', '2023-06-15'],
    ['ngày 08 (tám) tháng 06 (sáu) năm 2024', '2024-06-08'],
    ['O7/l2/2O23', '2023-12-07'],
    ['31/4/2023', '2023-04-31'],
    ['ngày 10 tháng mười hai năm 2024', '2024-12-10'],
    ['NGÀY 30/6/2025', '2025-06-30'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['số 91/2017/NĐ-CP', '1237/QĐ-TTg', '28/02/20235', 'ngày 17 tháng 3 năm 2023 âm lịch'])(
    '%s is none',
    (phrase) => {
      expect(findDates(phrase)).toEqual([]);
    },
  );
});
