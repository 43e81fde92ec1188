import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('months-of-year: the first or last months of a year', () => {
  it.each([
    ['6 tháng đầu năm 2023', '2023-01..2023-06 half'],
    ['06 tháng cuối năm', '?-07..?-12 half'],
    ['sáu tháng đầu năm 2024', '2024-01..2024-06 half'],
    ['9 tháng năm 2026', '2026-01..2026-09 half'],
    ['9 tháng đầu năm', '?-01..?-09 half'],
    ['3 tháng cuối năm 2023', '2023-10..2023-12 half'],
    ['6 tháng cuối năm/2023', '2023-07..2023-12 half'],
    ['nửa cuối năm 2025', '2025-07..2025-12 half'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['6 tháng', 'sáu tháng một lần'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
