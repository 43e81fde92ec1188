import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('year: a year', () => {
  it.each([
    ['năm 2025', '2025-01..2025-12 year'],
    ['2026', '2026-01..2026-12 year'],
    ['năm 2030', '2030-01..2030-12 year'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['5 năm', 'số 2023/CT-UBND', '2.023 hộ', 'có 2025 người tham gia'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
