import { describe, expect, it } from 'vitest';
import { body, deadline, extraction, gold, goldTask, task } from './examples-for-tests.js';
import { f1, figures, precision } from './figures.js';
import { scoreDocument, total } from './score.js';

const PLAN = 'Xây dựng kế hoạch công tác thi đua năm 2023';
const REPORT = 'Báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh';
const GENERAL = 'Nâng cao chất lượng công tác khen thưởng';

describe('scoreDocument', () => {
  it('finds nothing wrong in the gold itself', () => {
    const score = scoreDocument(gold([goldTask(PLAN), goldTask(REPORT)]), extraction([task(PLAN), task(REPORT)]));
    expect(score.mistakes).toEqual([]);
    expect(score.strict.record).toEqual({ gold: 2, out: 2, hits: 2 });
    expect(figures(score).recordF1).toBe(1);
  });

  it('counts a missed task and an invented one', () => {
    const score = scoreDocument(gold([goldTask(PLAN)]), extraction([task(REPORT)]));
    expect(score.soft.task).toEqual({ gold: 1, out: 1, hits: 0 });
    expect(score.mistakes.map(({ why }) => why)).toEqual(['not found', 'no such obligation']);
  });

  it('takes a text with a few words changed for the same task, softly', () => {
    const score = scoreDocument(gold([goldTask(PLAN)]), extraction([task('Xây dựng kế hoạch công tác thi đua')]));
    expect(score.soft.task.hits).toBe(1);
    expect(score.strict.task.hits).toBe(0);
  });

  it.each([
    ['lead', task(PLAN, { lead: [body('Sở Tài chính')] })],
    ['surplus lead', task(PLAN, { lead: [body('Sở Nội vụ'), body('Sở Tài chính')] })],
    ['coordinating', task(PLAN, { coordinating: [body('Sở Tài chính')] })],
    ['deadline', task(PLAN, { deadline: deadline() })],
  ])('a wrong %s spoils the record', (_, out) => {
    const score = scoreDocument(gold([goldTask(PLAN)]), extraction([out]));
    expect(score.soft.task.hits).toBe(1);
    expect(score.soft.record.hits).toBe(0);
    expect(score.mistakes).toHaveLength(1);
  });

  it('leaves what is borderline out, found or not', () => {
    const document = gold([goldTask(PLAN), goldTask(REPORT, { borderline: true })]);
    for (const outs of [[task(PLAN)], [task(PLAN), task(REPORT)]]) {
      expect(scoreDocument(document, extraction(outs)).soft.record).toEqual({ gold: 1, out: 1, hits: 1 });
    }
  });

  it('wants a general direction shown, and not as an obligation', () => {
    const document = gold([goldTask(PLAN), goldTask(GENERAL, { class: 'general' })]);
    const shown = scoreDocument(document, extraction([task(PLAN), task(GENERAL, { class: 'general' })]));
    expect(figures(shown)).toMatchObject({ generalShown: 1, taskPrecision: 1 });
    const overstated = scoreDocument(document, extraction([task(PLAN), task(GENERAL)]));
    expect(figures(overstated)).toMatchObject({ generalShown: 1, taskPrecision: 0.5 });
  });

  it('pairs a task stated twice by its deadline', () => {
    const document = gold([
      goldTask(PLAN),
      goldTask(PLAN, { id: 'annex', deadline: { text: '', kind: 'date', due: '2023-03-19' } }),
    ]);
    const score = scoreDocument(document, extraction([task(PLAN, { deadline: deadline() }), task(PLAN)]));
    expect(score.soft.record.hits).toBe(2);
  });

  it('tells an invented day from a missed one', () => {
    const dated = goldTask(REPORT, { deadline: { text: '', kind: 'date', due: '2023-03-19' } });
    const score = scoreDocument(
      gold([goldTask(PLAN), dated]),
      extraction([task(PLAN, { deadline: deadline() }), task(REPORT)]),
    );
    expect(figures(score)).toMatchObject({ deadlineAccuracy: 0, scheduledRecall: 0, falseDeadlineRate: 1 });
    expect(score.soft.deadline).toEqual({ gold: 1, out: 1, hits: 0 });
  });

  it('groups whole records by layout', () => {
    const document = gold([goldTask(PLAN, { layout: 'table' }), goldTask(REPORT, { layout: 'labelled' })]);
    expect(scoreDocument(document, extraction([task(PLAN)])).layouts).toEqual({
      table: { gold: 1, out: 1, hits: 1 },
      labelled: { gold: 1, out: 0, hits: 0 },
    });
  });

  it('compares only the identity fields that the gold names', () => {
    const score = scoreDocument(
      gold([], { number: '12/KH-UBND', type: null }),
      extraction([], { number: '12/KH-UBND', type: 'Kế hoạch', place: 'Lai Châu' }),
    );
    expect(score.soft.number).toEqual({ gold: 1, out: 1, hits: 1 });
    expect(score.soft.type).toEqual({ gold: 0, out: 1, hits: 0 });
    expect(score.soft.place).toEqual({ gold: 0, out: 0, hits: 0 });
    expect(figures(score).metadataAccuracy).toBe(0.5);
  });
});

describe('total', () => {
  it('adds the documents up before it divides', () => {
    const good = scoreDocument(gold([goldTask(PLAN)]), extraction([task(PLAN)]));
    const bad = scoreDocument(gold([goldTask(PLAN), goldTask(REPORT)]), extraction([]));
    const all = total([good, bad]);
    expect(all.soft.task).toEqual({ gold: 3, out: 1, hits: 1 });
    expect(precision(all.soft.task)).toBe(1);
    expect(f1(all.soft.record)).toBe(0.5);
    expect(all.mistakes).toHaveLength(2);
  });
});
