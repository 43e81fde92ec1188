import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('quarter: a quarter', () => {
  it.each([
    ['quý I/2023', '2023-01..2023-03 quarter'],
    ['Quý 1 năm 2023', '2023-01..2023-03 quarter'],
    ['quý 2', '?-04..?-06 quarter'],
    ['quí III', '?-07..?-09 quarter'],
    ['Q2/2025', '2025-04..2025-06 quarter'],
    ['Quý IV-2023', '2023-10..2023-12 quarter'],
    ['QUÝ IV NĂM 2023', '2023-10..2023-12 quarter'],
    ['quý ba năm 2024', '2024-07..2024-09 quarter'],
    ['Quý lV/2024', '2024-10..2024-12 quarter'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['quý vị', 'quý báu', 'Q2', 'mỗi quý 01 lần'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
