import type { Ruling } from '../../layout/page-content.js';
import type { ReadWord } from './tsv.js';

/** Marks that the engine makes of rulings, specks and borders. "-" and "+" are bullets too, so they need more evidence. */
const RULING_RESIDUE = /^[|¦[\]{}()_—–\-=~‘’'"`´.,:;!¬\\/]+$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const UNSURE = 0.5;
const HOPELESS = 0.25;

/** A word is a residue when it lies this near (inches) to a ruling that it could be a piece of. */
const NEAR = 0.03;

/**
 * The words without what is surely no word: marks without a letter or digit that the engine itself doubts, and
 * residues of rulings. A word with a letter or a digit is always kept, however unsure.
 */
export function dropNoise(words: readonly ReadWord[], rulings: readonly Ruling[], dpi: number): readonly ReadWord[] {
  return words.filter((word) => LETTER_OR_DIGIT.test(word.text) || !isNoise(word, rulings, NEAR * dpi));
}

function isNoise(word: ReadWord, rulings: readonly Ruling[], near: number): boolean {
  if (word.confidence < HOPELESS) return true;
  if (!RULING_RESIDUE.test(word.text)) return false;
  const bullet = /^[-–—+*•]$/u.test(word.text);
  return (word.confidence < UNSURE && !bullet) || rulings.some((ruling) => coincides(word, ruling, near));
}

/** Does the middle of the word lie on the ruling? */
function coincides({ box }: ReadWord, { x0, y0, x1, y1 }: Ruling, near: number): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return x >= x0 - near && x <= x1 + near && y >= y0 - near && y <= y1 + near;
}
