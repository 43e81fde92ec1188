import type { ExtractedTask } from '../models/task.js';
import { allRight, compareBodies, sameDeadline } from './compare.js';
import type { GoldTask } from './gold.js';
import { wordF1 } from './text.js';

/** Share of words from which an extracted task can stand for a gold one. */
export const MATCH = 0.6;

type Pair = { readonly gold: number; readonly out: number; readonly likeness: number };

/**
 * Pairs gold tasks with extracted ones, the likest first, each at most once; gives indices, gold to extracted. Among
 * near-equal texts (a task stated in the body and again in an annex) the pair that agrees in its fields goes first.
 */
export function align(gold: readonly GoldTask[], out: readonly ExtractedTask[]): ReadonlyMap<number, number> {
  const pairs = gold.flatMap((task, i) => out.flatMap((other, j) => pairOf(task, i, other, j)));
  pairs.sort((a, b) => b.likeness - a.likeness || Math.abs(a.gold - a.out) - Math.abs(b.gold - b.out));
  const aligned = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (aligned.has(pair.gold) || taken.has(pair.out)) continue;
    aligned.set(pair.gold, pair.out);
    taken.add(pair.out);
  }
  return aligned;
}

function pairOf(task: GoldTask, gold: number, other: ExtractedTask, out: number): Pair[] {
  const words = wordF1(task.text, other.text);
  if (words < MATCH) return [];
  const sameTime = sameDeadline(task.deadline, other.deadline, 'soft') ? 0.02 : 0;
  const sameLead = allRight(compareBodies(task.lead, other.lead, 'soft')) ? 0.01 : 0;
  return [{ gold, out, likeness: words + sameTime + sameLead }];
}
