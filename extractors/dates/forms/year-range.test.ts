import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('year-range: years spanned', () => {
  it.each([
    ['năm 2013 đến năm 2015', '2013-01..2015-12 year'],
    ['2024 - 2025', '2024-01..2025-12 year'],
    ['các năm 2024, 2025', '2024-01..2025-12 year'],
    ['năm 2023-2024', '2023-01..2024-12 year'],
    ['Giai đoạn 2025-2030', '2025-01..2030-12 year'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['số 2021-2025/KH', 'có 2021 - 2025 hộ'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
