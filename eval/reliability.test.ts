import { expect, it } from 'vitest';
import { extraction, gold, goldTask, task } from './examples-for-tests.js';
import { calibrationError, type Judgement, reliability } from './reliability.js';
import { scoreDocument } from './score.js';

const of = (confidence: number, right: boolean): Judgement => ({ field: 'lead', confidence, right });

it('gathers values by confidence: how sure, and how often right', () => {
  const bins = reliability([of(0.92, true), of(0.94, false), of(1, true), of(0.95, true), of(0.3, false)]);
  expect(bins.map(({ from, to, count, right }) => [from, to, count, right])).toEqual([
    [0, 0.5, 1, 0],
    [0.9, 0.95, 2, 0.5],
    [0.95, 1, 2, 1],
  ]);
  expect(bins[1]?.confidence).toBeCloseTo(0.93);
});

it('measures how far confidence is from truth', () => {
  expect(calibrationError([])).toBe(0);
  expect(calibrationError([of(1, true), of(1, true)])).toBe(0);
  expect(calibrationError([of(0.9, false), of(0.9, true)])).toBeCloseTo(0.4);
});

it('judges a task by its gold, its fields only where it stands for one', () => {
  const PLAN = 'Xây dựng kế hoạch công tác thi đua năm 2023';
  const sure = { task: 0.9, lead: 0.8, coordinating: 0.7, deadline: 0.6 };
  const outs = [task(PLAN, { confidence: sure, lead: [{ name: 'Sở Y tế', asWritten: 'Sở Y tế', kind: 'body' }] })];
  const surplus = task('Một việc không ai giao cả trong văn bản', { confidence: { ...sure, task: 0.4 } });
  const { judgements } = scoreDocument(gold([goldTask(PLAN, { lead: ['Sở Nội vụ'] })]), extraction([...outs, surplus]));
  expect(judgements).toEqual([
    { field: 'task', confidence: 0.9, right: true },
    { field: 'lead', confidence: 0.8, right: false },
    { field: 'coordinating', confidence: 0.7, right: true },
    { field: 'deadline', confidence: 0.6, right: true },
    { field: 'task', confidence: 0.4, right: false },
  ]);
});
