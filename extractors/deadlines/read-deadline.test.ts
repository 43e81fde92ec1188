import { describe, expect, it } from 'vitest';
import { deadlineSchema } from '../../models/deadline.js';
import { PHRASES } from './phrases.table.js';
import { DEADLINE_FORMS, readDeadline } from './read-deadline.js';
import { showDeadline } from './show-deadline.js';

const CONTEXT = { issuedOn: '2025-03-10', planYear: null, beforeCountsTheDay: false };

describe.each(Object.entries(PHRASES))('a deadline of kind %s', (_kind, rows) => {
  it.each(rows)('%s', (phrase, expected) => {
    const deadline = readDeadline(phrase, CONTEXT);
    expect(showDeadline(deadline)).toBe(expected);
    if (deadline) expect(deadlineSchema.parse(deadline)).toEqual(deadline);
  });
});

describe('the year that is not written', () => {
  const rows: readonly (readonly [string, string, number | null, string, string])[] = [
    ['trước ngày 20/3', '2023-03-17', null, '2023-03-19', 'the year of issue'],
    ['trước ngày 20/02', '2024-11-15', null, '2025-02-19', 'the next year where it is nearer'],
    ['ngày 20/02', '2023-03-17', null, '2023-02-20', 'a day just gone by stays, to be flagged'],
    ['trước ngày 20/12', '2024-12-15', 2025, '2025-12-19', 'the year of the plan'],
    ['trước ngày 20/3', '2023-03', 2022, '2023-03-19', 'not of a plan of a year gone by'],
    ['quý I', '2025-01-20', null, '2025-03-31', 'of a period too'],
    ['tháng 3', '2023-03', null, '2023-03-31', 'with only the month of issue'],
  ];

  it.each(rows)('%s of %s, plan %s: %s (%s)', (phrase, issuedOn, planYear, due) => {
    const deadline = readDeadline(phrase, { issuedOn, planYear, beforeCountsTheDay: false });
    expect(deadline?.due).toBe(due);
    expect(deadline?.inferred).toEqual(['year']);
  });

  it('is not made up where the document gives no hint', () => {
    const deadline = readDeadline('trước ngày 20/3', { issuedOn: null, planYear: null, beforeCountsTheDay: false });
    expect(deadline).toMatchObject({ kind: 'date', bound: 'before', due: null, stated: null, inferred: [] });
  });

  it('is corrected where the weekday proves a slip', () => {
    const context = { ...CONTEXT, issuedOn: '2011-12' };
    const slip = readDeadline('Ngày 02/01/2011 (thứ 2)', context);
    expect(slip).toMatchObject({ due: '2012-01-02', stated: '2011-01-02', inferred: ['year'] });
    expect(readDeadline('Ngày 02/01/2011 (chủ nhật)', context)?.due).toBe('2011-01-02');
  });
});

describe('"trước" a day', () => {
  it('ends the day before and keeps the day stated', () => {
    expect(readDeadline('Trước 01/3/2024', CONTEXT)).toMatchObject({ due: '2024-02-29', stated: '2024-03-01' });
  });

  it('counts the day itself for offices that set so', () => {
    const deadline = readDeadline('Trước 01/3/2024', { ...CONTEXT, beforeCountsTheDay: true });
    expect(deadline).toMatchObject({ bound: 'before', due: '2024-03-01', stated: null });
  });
});

describe('counting from an event', () => {
  it('knows no last day where the day of issue is not known', () => {
    const context = { ...CONTEXT, issuedOn: '2025-03' };
    expect(readDeadline('trong vòng 10 ngày kể từ ngày ký', context)?.due).toBeNull();
  });

  it('says so where the days off of a year are not known', () => {
    const context = { ...CONTEXT, issuedOn: '2026-12-28' };
    const deadline = readDeadline('10 ngày làm việc kể từ ngày ký', context);
    expect(deadline).toMatchObject({ due: null, inferred: ['holidays-unknown-2027'] });
  });
});

describe('the list of kinds', () => {
  it.each(DEADLINE_FORMS.map((form) => [form.name, form] as const))('needs %s', (_name, form) => {
    const without = DEADLINE_FORMS.filter((other) => other !== form);
    const wrong = Object.values(PHRASES)
      .flat()
      .filter(([phrase, expected]) => showDeadline(readDeadline(phrase, CONTEXT, without)) !== expected);
    expect(wrong).not.toEqual([]);
  });
});
