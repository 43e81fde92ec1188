import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.js';
import { showDate } from '../show-date.js';

describe('clock-time: an hour of the day', () => {
  it.each([
    ['17h00', '17:00'],
    ['17 giờ 30', '17:30'],
    ['8h', '08:00'],
    ['14 giờ 00', '14:00'],
    ['07:30', '07:30'],
    ['7h30 – 10h00', '07:30'],
    ['9g15', '09:15'],
    ['16 giờ 30 phút', '16:30'],
  ])('%s is %s', (phrase, expected) => {
    expect(findDates(phrase).map(showDate)).toEqual([expected]);
  });

  it.each(['trong 24 giờ', '24 giờ kể từ khi nhận', 'tỷ lệ 1:2', '25h00'])('%s is none', (phrase) => {
    expect(findDates(phrase)).toEqual([]);
  });
});
