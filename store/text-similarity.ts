import { fold } from '../extractors/text/normalize.js';

/** The words of a text, without accents, and how often each occurs. */
export type WordBag = ReadonlyMap<string, number>;

/** Counts the words of a text; accents, case and punctuation do not matter. */
export function wordBag(text: string): WordBag {
  const bag = new Map<string, number>();
  for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Dice's coefficient of two word bags: 1 for the same words, 0 for none in common. */
export function similarity(a: WordBag, b: WordBag): number {
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  const total = size(a) + size(b);
  return total === 0 ? 1 : (2 * common) / total;
}

function size(bag: WordBag): number {
  let words = 0;
  for (const count of bag.values()) words += count;
  return words;
}
