import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, showDay, showInstant, vietnamDay } from './day.js';

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2023-03-01', -1, '2023-02-28'],
  ['2023-03-01', 0, '2023-03-01'],
])('%s and %i days is %s', (day, count, result) => {
  expect(addDays(day, count)).toBe(result);
});

test('adding days and taking them away again comes back', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
      const start = date.toISOString().slice(0, 10);
      expect(addDays(addDays(start, count), -count)).toBe(start);
    }),
  );
});

test.each([
  ['2023-12-31T16:59:59Z', '2023-12-31'],
  ['2023-12-31T17:00:00Z', '2024-01-01'],
])('the instant %s is on %s in Vietnam', (instant, day) => {
  expect(vietnamDay(instant)).toBe(day);
});

test('days and hours are written as offices write them, in the time of Vietnam', () => {
  expect(showDay('2023-03-09')).toBe('09/03/2023');
  expect(showDay('2023-03')).toBe('03/2023');
  expect(showInstant('2023-03-19T18:05:00Z')).toBe('01:05 ngày 20/03/2023');
});
