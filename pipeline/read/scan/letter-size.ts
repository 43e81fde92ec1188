import type { ReadWord } from './tsv.js';

/** Heights above the baseline and depths below it in Times, as shares of the letter size. */
const HEIGHT = { mark: 0.95, tall: 0.67, low: 0.46 } as const;
const DEPTH = { deep: 0.22, dot: 0.17, none: 0 } as const;

const ACCENTED_CAPITAL = /[\u0300-\u0303\u0306\u0309]/u;
const TALL = /[\p{Lu}\p{N}bdfhklt()[\]{}/|"'“”‘’!?%]/u;
const ABOVE = /[\u0300-\u0303\u0306\u0309\u031Bij]/u;
const DEEP = /[gpqyQ()[\]{}/|,;]/u;
const DOT_BELOW = /\u0323/u;

/**
 * The size of the letters of a line, in the unit of its boxes: the middle of what its words say. A word's box is as high
 * as its highest and as deep as its deepest letter ("trên" rises, "gồm" also hangs), so both are taken into account.
 */
export function letterSize(words: readonly ReadWord[]): number {
  const sizes = words
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, box }) => (box[3] - box[1]) / extent(text))
    .sort((one, other) => one - other);
  const fallback = Math.max(...words.map(({ box }) => box[3] - box[1]), 0);
  return sizes[Math.floor(sizes.length / 2)] ?? fallback;
}

/** Height of a word's box in letter sizes. */
function extent(text: string): number {
  const letters = text.normalize('NFD');
  const marked =
    /\p{Lu}\p{M}*/u.test(letters) && [...letters.matchAll(/\p{Lu}\p{M}+/gu)].some(([l]) => ACCENTED_CAPITAL.test(l));
  const height = marked ? HEIGHT.mark : TALL.test(letters) || ABOVE.test(letters) ? HEIGHT.tall : HEIGHT.low;
  const depth = DEEP.test(letters) ? DEPTH.deep : DOT_BELOW.test(letters) ? DEPTH.dot : DEPTH.none;
  return height + depth;
}
