import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('quarter-range: quarters listed or spanned', () => {
  it.each([
    ['quý II, III/2026', '2026-04..2026-09 quarter'],
    ['Quý II-III/2026', '2026-04..2026-09 quarter'],
    ['Quý II, III, IV/2026', '2026-04..2026-12 quarter'],
    ['quý 1 và quý 2 năm 2024', '2024-01..2024-06 quarter'],
    ['quý III - IV', '?-07..?-12 quarter'],
    ['Quý IV-I/2024', '2023-10..2024-03 quarter'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['quý báu, quý giá'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
