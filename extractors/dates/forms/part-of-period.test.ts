import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('part-of-period: the beginning, middle or end of a period', () => {
  it.each([
    ['cuối tháng 3/2023', '2023-03-21..2023-03 month ~'],
    ['đầu tháng 5', '?-05-01..?-05-10 month ~'],
    ['giữa tháng 6 năm 2024', '2024-06-11..2024-06-20 month ~'],
    ['đầu quý II/2024', '2024-04..2024-04 quarter ~'],
    ['cuối quý 4 năm 2024', '2024-12..2024-12 quarter ~'],
    ['cuối năm 2026', '2026-10..2026-12 year ~'],
    ['trung tuần tháng 9/2023', '2023-09-11..2023-09-20 month ~'],
    ['thượng tuần tháng 9/2023', '2023-09-01..2023-09-10 month ~'],
    ['hạ tuần tháng 9/2023', '2023-09-21..2023-09 month ~'],
    ['Cuối năm', '?-10..?-12 year ~'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['đầu tư công', 'cuối cùng', 'giữa các đơn vị'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
