import type { ExtractedTask } from '../models/task.js';
import { similarity, type WordBag, wordBag } from './text-similarity.js';

/** Which earlier task each new one continues: positions in the two lists. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

interface Side {
  readonly task: ExtractedTask;
  readonly words: WordBag;
}

interface Rule {
  /** What both must have the same of. */
  readonly key: (task: ExtractedTask) => string | null;
  /** How alike their words must be, 0–1. */
  readonly alike: number;
}

const text = (task: ExtractedTask): string => task.text;
const ownId = (task: ExtractedTask): string => task.id;
const place = (task: ExtractedTask): string | null =>
  task.ordinal === null ? null : JSON.stringify([task.section, task.ordinal]);
const numberedPlace = (task: ExtractedTask): string | null =>
  /[\p{L}\p{N}]/u.test(task.ordinal ?? '') ? place(task) : null;
const anything = (): string => '';

/** From sure to less sure. A rule that is met by several tasks takes the most alike first, then the order in the document. */
const RULES: readonly Rule[] = [
  { key: (task) => JSON.stringify([ownId(task), text(task)]), alike: 0 },
  { key: (task) => JSON.stringify([place(task), text(task)]), alike: 0 },
  { key: text, alike: 0 },
  { key: ownId, alike: 0.4 },
  { key: place, alike: 0.4 },
  { key: anything, alike: 0.6 },
  { key: ownId, alike: 0 },
  { key: numberedPlace, alike: 0 },
];

/**
 * Aligns the tasks of two versions of one document, so that a task keeps its identity when its words, date, number or
 * place change. Every task is used at most once; what is left over on either side has no partner.
 */
export function alignTasks(before: readonly ExtractedTask[], after: readonly ExtractedTask[]): readonly Pair[] {
  const old = before.map(side);
  const fresh = after.map(side);
  const left = { before: new Set(old.keys()), after: new Set(fresh.keys()) };
  const pairs: Pair[] = [];
  for (const rule of RULES) {
    for (const pair of candidates(rule, old, fresh, left)) {
      if (!left.before.has(pair.before) || !left.after.has(pair.after)) continue;
      left.before.delete(pair.before);
      left.after.delete(pair.after);
      pairs.push({ before: pair.before, after: pair.after });
    }
  }
  return pairs;
}

function side(task: ExtractedTask): Side {
  return { task, words: wordBag(task.text) };
}

/** Pairs that the rule allows among those still free, best first. */
function candidates(
  rule: Rule,
  old: readonly Side[],
  fresh: readonly Side[],
  left: { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> },
): readonly (Pair & { score: number })[] {
  const byKey = groupByKey(rule, old, left.before);
  const found: (Pair & { score: number })[] = [];
  for (const after of left.after) {
    const key = keyOf(rule, fresh[after]);
    for (const before of key === null ? [] : (byKey.get(key) ?? [])) {
      const score = scoreOf(old[before], fresh[after]);
      if (score >= rule.alike) found.push({ before, after, score });
    }
  }
  return found.sort((a, b) => b.score - a.score || a.after - b.after || a.before - b.before);
}

function groupByKey(rule: Rule, side: readonly Side[], free: ReadonlySet<number>): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of free) {
    const key = keyOf(rule, side[index]);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
}

function keyOf(rule: Rule, item: Side | undefined): string | null {
  return item === undefined ? null : rule.key(item.task);
}

function scoreOf(a: Side | undefined, b: Side | undefined): number {
  return a === undefined || b === undefined ? 0 : similarity(a.words, b.words);
}
