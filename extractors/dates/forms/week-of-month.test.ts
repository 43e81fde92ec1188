import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('week-of-month: a week of a month', () => {
  it.each([
    ['tuần cuối tháng 8', '?-08..?-08 week -1'],
    ['tuần đầu tháng 9/2023', '2023-09..2023-09 week 1'],
    ['tuần thứ 2 tháng 5 năm 2024', '2024-05..2024-05 week 2'],
    ['tuần thứ ba của tháng 10', '?-10..?-10 week 3'],
    ['tuần 4 tháng 6', '?-06..?-06 week 4'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['tuần lễ cấp cao', '3 tuần'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
