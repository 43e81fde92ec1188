import type { Tally } from './compare.js';
import type { Score } from './score.js';

/** Of what was put out, how much is right, 0–1; 1 where nothing was. */
export const precision = ({ out, hits }: Tally): number => (out === 0 ? 1 : hits / out);
/** Of what the gold lists, how much was put out, 0–1; 1 where it lists nothing. */
export const recall = ({ gold, hits }: Tally): number => (gold === 0 ? 1 : hits / gold);
/** The harmonic mean of precision and recall, 0–1; 1 where there is nothing on either side. */
export const f1 = ({ gold, out, hits }: Tally): number => (gold + out === 0 ? 1 : (2 * hits) / (gold + out));

/** The figures by which releases are compared, each 0–1 except `obligations`. */
export type Figures = {
  readonly obligations: number;
  readonly taskRecall: number;
  readonly taskPrecision: number;
  readonly leadF1: number;
  readonly coordinatingF1: number;
  /** Tasks found whose deadline, or lack of one, is right. */
  readonly deadlineAccuracy: number;
  /** Of all dated or recurring tasks, those found with the right deadline. */
  readonly scheduledRecall: number;
  /** Of the tasks found that have no deadline, those given a day. */
  readonly falseDeadlineRate: number;
  readonly metadataAccuracy: number;
  readonly generalShown: number;
  /** The headline: all obligations that a person would list against all that were put out, right in every field. */
  readonly recordF1: number;
};

/** The figures of the table by document, in the order of its columns. */
export const HEADLINE = [
  'taskRecall',
  'taskPrecision',
  'leadF1',
  'coordinatingF1',
  'deadlineAccuracy',
  'scheduledRecall',
  'falseDeadlineRate',
  'metadataAccuracy',
  'generalShown',
  'recordF1',
] as const;

/** The headline figures of a score. */
export function figures({ soft, counts }: Score): Figures {
  const share = (part: number, whole: number, empty: number) => (whole === 0 ? empty : part / whole);
  return {
    obligations: soft.task.gold,
    taskRecall: recall(soft.task),
    taskPrecision: precision(soft.task),
    leadF1: f1(soft.lead),
    coordinatingF1: f1(soft.coordinating),
    deadlineAccuracy: share(counts.deadlinesRight, counts.deadlinesCompared, 1),
    scheduledRecall: share(counts.scheduledRight, counts.scheduled, 1),
    falseDeadlineRate: share(counts.falseDeadlines, counts.undated, 0),
    metadataAccuracy: share(counts.identityRight, counts.identity, 1),
    generalShown: share(counts.generalShown, counts.general, 1),
    recordF1: f1(soft.record),
  };
}
