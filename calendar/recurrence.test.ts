import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { recurrenceDays } from './recurrence.js';

test.each([
  [
    'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15',
    '2023-04-01',
    '2024-03-15',
    ['2023-06-15', '2023-09-15', '2023-12-15', '2024-03-15'],
  ],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', '2023-01-01', '2024-12-14', ['2023-12-15']],
  ['FREQ=YEARLY;BYMONTHDAY=15', '2023-01-16', '2023-03-31', ['2023-02-15', '2023-03-15']],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2024-01-31', '2024-03-30', ['2024-01-31', '2024-02-29']],
  ['FREQ=MONTHLY;BYMONTHDAY=31', '2023-01-01', '2023-05-31', ['2023-01-31', '2023-03-31', '2023-05-31']],
  ['FREQ=MONTHLY;BYMONTHDAY=15,30', '2023-02-01', '2023-03-31', ['2023-02-15', '2023-03-15', '2023-03-30']],
  ['FREQ=WEEKLY;BYDAY=FR', '2023-12-24', '2024-01-06', ['2023-12-29', '2024-01-05']],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    '2023-01-01',
    '2023-04-30',
    ['2023-01-31', '2023-02-28', '2023-03-31', '2023-04-28'],
  ],
  ['FREQ=MONTHLY;BYDAY=-1FR', '2023-01-01', '2023-02-28', ['2023-01-27', '2023-02-24']],
  ['FREQ=MONTHLY;BYDAY=2MO', '2023-01-01', '2023-02-28', ['2023-01-09', '2023-02-13']],
  ['FREQ=YEARLY;BYMONTH=6;BYDAY=1MO', '2023-01-01', '2023-12-31', ['2023-06-05']],
  ['FREQ=MONTHLY;BYMONTHDAY=20;UNTIL=20230420', '2023-03-01', '2023-12-31', ['2023-03-20', '2023-04-20']],
])('%s falls, from %s to %s, on %j', (rule, from, to, days) => {
  expect(recurrenceDays(rule, null, from, to)).toEqual(days);
});

test.each([
  'FREQ=MONTHLY;INTERVAL=3',
  'FREQ=MONTHLY',
  'FREQ=YEARLY;BYMONTH=6,12',
  'FREQ=WEEKLY',
  'FREQ=DAILY',
  'FREQ=SECONDLY',
  'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=YEARLY;BYDAY=20MO',
  'FREQ=YEARLY;BYWEEKNO=10;BYDAY=MO',
  'FREQ=MONTHLY;BYMONTHDAY=45',
  'FREQ=MONTHLY;COUNT=3;BYMONTHDAY=1',
  'hằng quý',
  '',
])('%s names no day, so it has none', (rule) => {
  expect(recurrenceDays(rule, null, '2023-01-01', '2024-12-31')).toEqual([]);
});

test('every third month is counted from the first day of the deadline', () => {
  const days = recurrenceDays('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15', '2023-02-01', '2023-01-01', '2023-12-31');
  expect(days).toEqual(['2023-02-15', '2023-05-15', '2023-08-15', '2023-11-15']);
});

test.each([
  'FREQ=MONTHLY;BYMONTHDAY=25',
  'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=MONTHLY;BYDAY=-1FR',
])('ical.js expands %s to the same days', (rule) => {
  const days = recurrenceDays(rule, null, '2023-01-01', '2025-12-31');
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString('2023-01-01'));
  expect(days.map(() => iterator.next()?.toString())).toEqual(days);
});
