import { describe, expect, it, test } from 'vitest';
import { indexedTask, sampleBody, sampleDeadline } from '../tests/samples.js';
import { tasksCsv } from './tasks-csv.js';

/** The cells of a line, by the names of their columns; the quotes taken off. */
function cellsOf(csv: string): Readonly<Record<string, string>> {
  const [names = [], values = []] = csv
    .slice(1)
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('","'));
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']));
}
const taskWith = (text: string) =>
  indexedTask('abc', text, { deadline: sampleDeadline('2023-06-30', { text: '30/6' }) });

test('opens with a byte order mark, and quotes every cell', () => {
  const csv = tasksCsv([indexedTask('abc', 'Báo cáo "nhanh", gửi\nSở', { lead: [sampleBody('A'), sampleBody('B')] })]);
  expect(csv.startsWith('\uFEFF"Mã","Thời hạn",')).toBe(true);
  expect(csv).toContain('"Báo cáo ""nhanh"", gửi\nSở","A; B",');
  expect(csv.endsWith('"\r\n')).toBe(true);
});

describe('a spreadsheet takes for what it is', () => {
  it.each([
    '=1+1',
    '+84 24',
    '-',
    '- Chủ trì',
    '@SUM(1)',
    '＝1',
    '\t=1',
    '12/2023',
    '17:00',
    '123456789012',
    '12e456789012',
  ])('the text %j', (text) => {
    expect(cellsOf(tasksCsv([taskWith(text)]))['Nhiệm vụ']).toBe(`\t${text}`);
  });

  it.each(['Báo cáo', '12/KH-UBND', '1. Chủ trì', '6 tháng', "'quoted"])('the text %j as it is', (text) => {
    expect(cellsOf(tasksCsv([taskWith(text)]))['Nhiệm vụ']).toBe(text);
  });

  it('the last day as a day, and the words of the deadline as words', () => {
    const cells = cellsOf(tasksCsv([taskWith('Báo cáo')]));
    expect([cells['Thời hạn'], cells['Thời hạn (nguyên văn)']]).toEqual(['2023-06-30', '\t30/6']);
  });
});

test('says which documents change the one that states the task', () => {
  const by = { id: 'n3w', type: 'Quyết định', issuedOn: null, issuer: 'UBND tỉnh', since: '2023-04-02T00:00:00Z' };
  const changedBy = [
    { ...by, relation: 'amends' as const, number: '19/QĐ-UBND' },
    { ...by, relation: 'abolishes' as const, number: '20/QĐ-UBND' },
  ];
  const column = 'Văn bản được sửa đổi, thay thế, bãi bỏ';
  expect(cellsOf(tasksCsv([{ ...taskWith('Báo cáo'), changedBy }]))[column]).toMatch(
    /^Được sửa đổi, bổ sung bởi Quyết định số 19\/QĐ-UBND, UBND tỉnh; Bị bãi bỏ bởi Quyết định số 20\/QĐ-UBND, UBND tỉnh/u,
  );
  expect(cellsOf(tasksCsv([taskWith('Báo cáo')]))[column]).toMatch(/^("\s*)?$/u);
});
