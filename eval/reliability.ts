import type { ExtractedTask } from '../models/task.js';
import { allRight, compareBodies, sameDeadline } from './compare.js';
import type { Found } from './mistakes.js';

export const JUDGED = ['task', 'lead', 'coordinating', 'deadline'] as const;
export type Judged = (typeof JUDGED)[number];

/** One value that was put out: how sure the program was (0–1), and whether it is right, softly. */
export type Judgement = { readonly field: Judged; readonly confidence: number; readonly right: boolean };

/** Confidence against truth. A task is right when it stands for one of the gold; its fields are judged only then. */
export function judgements(found: readonly Found[], predicted: readonly ExtractedTask[]): Judgement[] {
  const goldOf = new Map(found.flatMap(({ gold, out }) => (out ? [[out, gold] as const] : [])));
  return predicted.flatMap((task): Judgement[] => {
    const gold = goldOf.get(task);
    const judged = (field: Judged, right: boolean): Judgement => ({ field, confidence: task.confidence[field], right });
    if (!gold) return [judged('task', false)];
    return [
      judged('task', true),
      judged('lead', allRight(compareBodies(gold.lead, task.lead, 'soft'))),
      judged('coordinating', allRight(compareBodies(gold.coordinating, task.coordinating, 'soft'))),
      judged('deadline', sameDeadline(gold.deadline, task.deadline, 'soft')),
    ];
  });
}

/** Values that were put out with a confidence from `from` (inclusive) to `to`: how many, how sure on average, what share is right. */
export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
};

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1] as const;

/** The values of each confidence that occurs, in bins. */
export function reliability(all: readonly Judgement[]): Bin[] {
  return EDGES.slice(0, -1).flatMap((from, index): Bin[] => {
    const to = EDGES[index + 1] ?? 1;
    const within = all.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    if (within.length === 0) return [];
    const mean = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length;
    return [{ from, to, count: within.length, confidence: mean, right: shareRight(within) }];
  });
}

/** How far confidence is from truth on average (expected calibration error, 0–1); 0 where nothing was put out. */
export function calibrationError(all: readonly Judgement[]): number {
  return reliability(all).reduce(
    (sum, { count, confidence, right }) => sum + (count / all.length) * Math.abs(confidence - right),
    0,
  );
}

const shareRight = (all: readonly Judgement[]): number => all.filter(({ right }) => right).length / all.length;
