import { expect, test } from 'vitest';
import { sampleTask } from '../../tests/samples.js';
import { linkAnnex } from './link-annex.js';

const WORDS = 'Xây dựng kế hoạch kiểm tra công tác văn thư, lưu trữ năm 2024';
const prose = sampleTask('a', `- ${WORDS}.`, { layout: 'heading' });
const repeatsOf = (...tasks: Parameters<typeof linkAnnex>[0]) => linkAnnex(tasks).map(({ repeats }) => repeats);

test('a row of an annex points to the task that it states again', () => {
  expect(repeatsOf(prose, sampleTask('b', WORDS, { layout: 'table' }))).toEqual([null, 'a']);
});

test.each([
  ['that says something else', 'Xây dựng kế hoạch đào tạo, bồi dưỡng công chức của tỉnh', 'table'],
  ['of a few words only', 'Xây dựng kế hoạch', 'table'],
  ['that is no row of a table', WORDS, 'prose'],
] as const)('one %s does not', (_, text, layout) => {
  expect(repeatsOf(prose, sampleTask('b', text, { layout }))).toEqual([null, null]);
});

test('a row before the task in running text does not', () => {
  expect(repeatsOf(sampleTask('b', WORDS, { layout: 'table' }), prose)).toEqual([null, null]);
});
