import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleTask } from '../tests/samples.js';
import { alignTasks } from './align-tasks.js';

const report = sampleTask('a', 'Báo cáo kết quả phong trào thi đua về Thường trực Khối', { ordinal: '1' });
const meeting = sampleTask('b', 'Tổ chức hội nghị tổng kết công tác cuối năm', { ordinal: '2' });
const pairs = (before: readonly (typeof report)[], after: readonly (typeof report)[]) =>
  alignTasks(before, after).map(({ before: from, after: to }) => [from, to]);

test('the same tasks in another order find each other', () => {
  expect(pairs([report, meeting], [meeting, report])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('words decide over an extractor id that another task has taken', () => {
  expect(pairs([report, meeting], [{ ...meeting, id: 'a' }])).toEqual([[1, 0]]);
});

test.each([
  ['reworded, under its own id', { text: 'Báo cáo sơ kết phong trào thi đua về Khối', ordinal: '7' }],
  ['reworded, at its own number', { id: 'z', text: 'Báo cáo sơ kết phong trào thi đua về Khối' }],
  ['moved and renumbered', { id: 'z', ordinal: '7', section: ['IV. TỔ CHỨC'] }],
  ['reworded a little, moved and renumbered', { id: 'z', ordinal: '7', text: `${report.text} trước ngày 20` }],
  ['rewritten, under its own id', { text: 'Gửi hồ sơ', ordinal: '7' }],
  ['rewritten, at its own number', { id: 'z', text: 'Gửi hồ sơ' }],
])('a task stays itself when %s', (_, change) => {
  expect(pairs([report, meeting], [meeting, { ...report, ...change }])).toContainEqual([0, 1]);
});

test.each([
  ['another text at another number', { id: 'z', ordinal: '7', text: 'Gửi hồ sơ' }],
  ['another text behind another bullet of the same section', { id: 'z', ordinal: '-', text: 'Gửi hồ sơ' }],
])('%s is another task', (_, change) => {
  expect(pairs([{ ...report, ordinal: '-' }], [{ ...report, ...change }])).toEqual([]);
});

test('every task is used at most once, and equal lists are aligned in order', () => {
  const task = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    text: fc.constantFrom('Báo cáo', 'Họp', 'Báo cáo thi đua'),
  });
  const tasks = fc.array(
    task.map(({ id, text }) => sampleTask(id, text)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(tasks, tasks, (before, after) => {
      const found = alignTasks(before, after);
      expect(new Set(found.map((pair) => pair.before)).size).toBe(found.length);
      expect(new Set(found.map((pair) => pair.after)).size).toBe(found.length);
      for (const pair of alignTasks(before, before)) expect(pair.before).toBe(pair.after);
      expect(alignTasks(before, before)).toHaveLength(before.length);
    }),
  );
});
