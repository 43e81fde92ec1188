import type { ExtractedTask } from '../../models/task.js';
import { fold } from '../text/normalize.js';

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of the shorter text that the longer one holds too, when neither is much longer; 0 otherwise. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  if (short.length < 4 || long.size > short.length * 2) return 0;
  return short.filter((word) => long.has(word)).length / short.length;
}

const ALIKE = 0.85;
const OPENING_WORDS = 3;
/** Tasks that open with the same words: more than this many say nothing of one another. */
const MOST_ALIKE = 20;

/**
 * Links the rows of a table to the tasks before it that say the same in running text: a plan's annex often states its tasks
 * again, with who and when. Both are kept (annotation rule 11); `repeats` holds the id of the first. Looked up by
 * opening words, so that the time stays linear.
 */
export function linkAnnex(tasks: readonly ExtractedTask[]): ExtractedTask[] {
  const inText = new Map<string, { readonly id: string; readonly words: string[] }[]>();
  return tasks.map((task) => {
    const words = wordsOf(task.text.replace(/^[-–+*•]\s*/u, ''));
    const key = words.slice(0, OPENING_WORDS).join(' ');
    if (task.layout !== 'table') {
      const others = inText.get(key) ?? [];
      if (others.length < MOST_ALIKE) inText.set(key, [...others, { id: task.id, words }]);
      return task;
    }
    const same = inText.get(key)?.find((other) => likeness(other.words, words) >= ALIKE);
    return same ? { ...task, repeats: same.id } : task;
  });
}
