import { describe, expect, it } from 'vitest';
import { checkDeadline } from './check-deadline.js';
import { readDeadline } from './read-deadline.js';

const CONTEXT = { issuedOn: '2023-03-17', planYear: 2023, beforeCountsTheDay: false };
const SECOND_QUARTER = { start: '2023-04-01', due: '2023-06-30' };

function flags(phrase: string, sectionPeriod: typeof SECOND_QUARTER | null = null): string[] {
  const deadline = readDeadline(phrase, CONTEXT);
  if (!deadline) throw new Error(phrase);
  return checkDeadline(deadline, { ...CONTEXT, sectionPeriod });
}

describe('checking a deadline', () => {
  it.each([
    ['Trước 15/6/2023', []],
    ['Trước 15/02/2023', ['deadline-before-issue']],
    ['Chậm nhất 31/4/2023', ['deadline-impossible-date']],
    ['trước ngày 30/02', ['deadline-impossible-date']],
    ['từ ngày 25/6 đến ngày 31/6/2023', ['deadline-impossible-date']],
    ['29/02/2024', []],
    ['Tháng 3/2023', []],
    ['Thường xuyên', []],
  ])('%s: %s', (phrase, expected) => {
    expect(flags(phrase)).toEqual(expected);
  });

  it('keeps the words of a day that does not exist', () => {
    expect(readDeadline('Chậm nhất 31/4/2023', CONTEXT)).toMatchObject({ text: 'Chậm nhất 31/4/2023', due: null });
  });

  it.each([
    ['Trước 15/6/2023', []],
    ['Trước 01/4/2023', []],
    ['Trước 10/10/2023', ['deadline-outside-section']],
    ['Từ 15/6/2023 đến 15/7/2023', []],
    ['Quý IV/2023', ['deadline-outside-section']],
    ['Theo kế hoạch của Khối', []],
  ])('%s under a heading of quý II: %s', (phrase, expected) => {
    expect(flags(phrase, SECOND_QUARTER)).toEqual(expected);
  });

  it('compares with the first of the month where only the month of issue is printed', () => {
    const context = { ...CONTEXT, issuedOn: '2023-03' };
    const early = readDeadline('02/3/2023', context);
    const late = readDeadline('28/02/2023', context);
    expect(early && checkDeadline(early, context)).toEqual([]);
    expect(late && checkDeadline(late, context)).toEqual(['deadline-before-issue']);
  });
});
