import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('month-range: months listed or spanned', () => {
  it.each([
    ['Tháng 06-07/2023', '2023-06..2023-07 month'],
    ['Tháng 06- 07/2023', '2023-06..2023-07 month'],
    ['tháng 5–9/2026', '2026-05..2026-09 month'],
    ['Tháng 11, 12/2013', '2013-11..2013-12 month'],
    ['tháng 3, 4 và tháng 5 năm 2023', '2023-03..2023-05 month'],
    ['tháng 6 - 7', '?-06..?-07 month'],
    ['T3-T6/2025', '2025-03..2025-06 month'],
    ['3-6/2025', '2025-03..2025-06 month'],
    ['Tháng 12-01/2024', '2023-12..2024-01 month'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['Điều 3-6', 'tháng'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
