import type { ExtractedTask, Extraction } from '../models/task.js';
import { align, MATCH } from './align.js';
import {
  allRight,
  compareBodies,
  type IdentityField,
  type Manner,
  sameDeadline,
  sameIdentity,
  type Tally,
} from './compare.js';
import { type Count, eachCount, eachField, eachIdentity, type Field, NONE, sum } from './fields.js';
import type { Gold, GoldTask } from './gold.js';
import { type Found, identityValue, type Mistake, mistakes } from './mistakes.js';
import { type Judgement, judgements } from './reliability.js';
import { exact, wordF1 } from './text.js';

/** Tallies of one document (or the sum over several) in both manners, and what is counted apart. */
export type Score = {
  readonly soft: Readonly<Record<Field, Tally>>;
  readonly strict: Readonly<Record<Field, Tally>>;
  /** Whole records by the layout of the gold task. */
  readonly layouts: Readonly<Record<string, Tally>>;
  readonly counts: Readonly<Record<Count, number>>;
  readonly mistakes: readonly Mistake[];
  /** Every value put out, with its confidence and whether it is right. */
  readonly judgements: readonly Judgement[];
};

/** Compares an extraction with the gold of its document. What is borderline counts neither way; general directions must be shown, but not as obligations. */
export function scoreDocument(gold: Gold, extraction: Extraction): Score {
  const outs = extraction.tasks.filter((task) => task.class !== 'general');
  const aligned = align(gold.tasks, outs);
  const found = gold.tasks
    .map((task, i): Found => ({ gold: task, out: outs[aligned.get(i) ?? -1] ?? null }))
    .filter(({ gold: task }) => task.class === 'obligation' && !task.borderline);
  const excused = new Set(gold.tasks.flatMap((task, i) => (task.borderline ? [outs[aligned.get(i) ?? -1]] : [])));
  const predicted = outs.filter((task) => !excused.has(task));
  return {
    soft: tallies(gold, extraction, found, predicted.length, 'soft'),
    strict: tallies(gold, extraction, found, predicted.length, 'strict'),
    layouts: layouts(found),
    counts: counts(gold, extraction, found),
    mistakes: mistakes(gold, extraction, found, predicted),
    judgements: judgements(found, predicted),
  };
}

function tallies(gold: Gold, extraction: Extraction, found: readonly Found[], predicted: number, manner: Manner) {
  const pairs = found.flatMap(({ gold: task, out }) => (out ? [{ task, out }] : []));
  const named = (role: 'lead' | 'coordinating') =>
    sum(pairs.map(({ task, out }) => compareBodies(task[role], out[role], manner)));
  const texts = pairs.filter(({ task, out }) => manner === 'soft' || exact(task.text) === exact(out.text));
  const right = pairs.filter(({ task, out }) => recordRight(task, out, manner));
  return {
    task: { gold: found.length, out: predicted, hits: texts.length },
    lead: named('lead'),
    coordinating: named('coordinating'),
    deadline: sum(pairs.map(({ task, out }) => deadlineTally(task, out, manner))),
    record: { gold: found.length, out: predicted, hits: right.length },
    ...eachIdentity((field) => identityTally(field, gold, extraction, manner)),
  };
}

/** Right in every field: lead, coordinating bodies and deadline; strictly, the words too. */
function recordRight(task: GoldTask, out: ExtractedTask, manner: Manner): boolean {
  return (
    (manner === 'soft' || exact(task.text) === exact(out.text)) &&
    allRight(compareBodies(task.lead, out.lead, manner)) &&
    allRight(compareBodies(task.coordinating, out.coordinating, manner)) &&
    sameDeadline(task.deadline, out.deadline, manner)
  );
}

function deadlineTally(task: GoldTask, out: ExtractedTask, manner: Manner): Tally {
  const right = sameDeadline(task.deadline, out.deadline, manner);
  if (task.deadline?.optional && !out.deadline) return { gold: 0, out: 0, hits: 0 };
  const both = task.deadline !== null && out.deadline !== null;
  return { gold: task.deadline ? 1 : 0, out: out.deadline ? 1 : 0, hits: both && right ? 1 : 0 };
}

/** Tallies by layout have no count of what was put out beside the gold: a surplus task has no true layout. */
function layouts(found: readonly Found[]): Record<string, Tally> {
  const byLayout: Record<string, Tally> = {};
  for (const { gold, out } of found) {
    const key = gold.layout ?? 'unknown';
    const hit = out && recordRight(gold, out, 'soft') ? 1 : 0;
    byLayout[key] = sum([byLayout[key] ?? NONE, { gold: 1, out: out ? 1 : 0, hits: hit }]);
  }
  return byLayout;
}

function identityTally(field: IdentityField, gold: Gold, extraction: Extraction, manner: Manner): Tally {
  const expected = gold.document[field];
  if (expected === undefined) return NONE;
  const value = identityValue(field, extraction);
  const right = sameIdentity(field, expected, value, manner);
  const stated = right ? value !== null : [expected].flat().every((option) => option !== null);
  return { gold: stated ? 1 : 0, out: value === null ? 0 : 1, hits: right && value !== null ? 1 : 0 };
}

/** Identity fields of the reference figures; the others are tallied only. */
const HEADLINE: readonly IdentityField[] = ['number', 'issuedOn', 'type', 'issuer', 'subject', 'signer'];

function counts(gold: Gold, extraction: Extraction, found: readonly Found[]): Record<Count, number> {
  const isScheduled = ({ gold: task }: Found) => Boolean(task.deadline?.due || task.deadline?.recurrence);
  const isRight = ({ gold: task, out }: Found) => out !== null && sameDeadline(task.deadline, out.deadline, 'soft');
  const compared = found.filter(({ out }) => out !== null);
  const undated = compared.filter(({ gold: task }) => !task.deadline);
  const general = gold.tasks.filter((task) => task.class === 'general');
  const identity = HEADLINE.filter((field) => gold.document[field] !== undefined);
  return {
    deadlinesCompared: compared.length,
    deadlinesRight: compared.filter(isRight).length,
    scheduled: found.filter(isScheduled).length,
    scheduledRight: found.filter((each) => isScheduled(each) && isRight(each)).length,
    undated: undated.length,
    falseDeadlines: undated.filter(({ out }) => out?.deadline?.due).length,
    general: general.length,
    generalShown: general.filter((task) => extraction.tasks.some((out) => wordF1(task.text, out.text) >= MATCH)).length,
    identity: identity.length,
    identityRight: identity.filter((field) =>
      sameIdentity(field, gold.document[field] ?? null, identityValue(field, extraction), 'soft'),
    ).length,
  };
}

/** The sum of several documents' scores. */
export function total(scores: readonly Score[]): Score {
  const fields = (manner: Manner) => eachField((field) => sum(scores.map((score) => score[manner][field])));
  const layouts = [...new Set(scores.flatMap((score) => Object.keys(score.layouts)))].sort();
  return {
    soft: fields('soft'),
    strict: fields('strict'),
    layouts: Object.fromEntries(layouts.map((name) => [name, sum(scores.map((score) => score.layouts[name] ?? NONE))])),
    counts: eachCount((name) => scores.reduce((all, score) => all + score.counts[name], 0)),
    mistakes: scores.flatMap((score) => score.mistakes),
    judgements: scores.flatMap((score) => score.judgements),
  };
}
