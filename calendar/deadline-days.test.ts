import { expect, test } from 'vitest';
import type { Deadline } from '../models/deadline.js';
import { sampleDeadline } from '../tests/samples.js';
import { deadlineDays } from './deadline-days.js';

const SPAN = { from: '2023-01-01', to: '2023-12-31' };
const recurring = (recurrence: Deadline['recurrence'], changes: Partial<Deadline> = {}) =>
  sampleDeadline(null, { kind: 'recurring', recurrence, ...changes });

test('a task that is due once is due on that day, within the span or not', () => {
  expect(deadlineDays(sampleDeadline('2020-02-27', { stated: '2020-02-28' }), null, SPAN)).toEqual([
    { due: '2020-02-27', stated: '2020-02-28', period: null },
  ]);
});

test('“trước ngày 15 của tháng cuối quý” is due on the 14th, each quarter under its own name', () => {
  const deadline = recurring('FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15', { bound: 'before' });
  expect(deadlineDays(deadline, '2023-03-17', SPAN)).toEqual([
    { due: '2023-06-14', stated: '2023-06-15', period: '202306-1' },
    { due: '2023-09-14', stated: '2023-09-15', period: '202309-1' },
    { due: '2023-12-14', stated: '2023-12-15', period: '202312-1' },
  ]);
});

test('“trước 17 giờ ngày 25 hằng tháng” is due on the 25th itself', () => {
  const deadline = recurring('FREQ=MONTHLY;BYMONTHDAY=25', { bound: 'before', time: '17:00' });
  expect(deadlineDays(deadline, null, SPAN)[0]).toEqual({ due: '2023-01-25', stated: null, period: '202301-1' });
});

test('“trước ngày 01” of the month after the span is due on its last day', () => {
  const days = deadlineDays(recurring('FREQ=MONTHLY;BYMONTHDAY=1', { bound: 'before' }), null, SPAN);
  expect(days.at(-1)).toEqual({ due: '2023-12-31', stated: '2024-01-01', period: '202401-1' });
});

test('two rules are one list, and a turn keeps its name wherever the span begins', () => {
  const deadline = recurring([
    'FREQ=MONTHLY;BYMONTHDAY=10',
    'FREQ=MONTHLY;BYMONTHDAY=25',
    'FREQ=MONTHLY;BYMONTHDAY=25',
  ]);
  const days = deadlineDays(deadline, null, { from: '2023-05-11', to: '2023-06-10' });
  expect(days.map(({ due, period }) => [due, period])).toEqual([
    ['2023-05-25', '202305-2'],
    ['2023-06-10', '202306-1'],
  ]);
});

test.each([
  ['thường xuyên', sampleDeadline('2023-12-31', { kind: 'ongoing' })],
  ['theo kế hoạch của cấp trên', sampleDeadline(null, { kind: 'external' })],
  ['hằng quý, no day named', recurring(null)],
  ['định kỳ 3 tháng', recurring('FREQ=MONTHLY;INTERVAL=3')],
])('%s has no day', (_, deadline) => {
  expect(deadlineDays(deadline, null, SPAN)).toEqual([]);
});
