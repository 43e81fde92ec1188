import { exactKey, fold, normalize } from '../extractors/text/normalize.js';

/** A question has at most this many different words; FTS5 limits the depth of an expression. */
const MAX_TERMS = 32;
const MAX_TERM_LENGTH = 100;

/** What SQLite's tokenizer can't hold inside a quoted string: controls and halves of surrogate pairs. */
const UNSAFE = /[\p{Cc}\p{Surrogate}]+/gu;

/** The two texts that the search tables keep for the same words: accents kept, accents dropped. */
export function searchColumns(parts: readonly (string | null)[]): { exact: string; folded: string } {
  const text = normalize(parts.filter((part) => part !== null).join(' \n '));
  return { exact: exactKey(text), folded: fold(text) };
}

/**
 * What a user typed as an FTS5 expression, each word quoted, so that no input is ever a syntax error: all words without
 * accents; the same words with their accents, and side by side, rank higher (bm25 with more weight on `exact`).
 * Null when the input holds no letter or digit, and therefore can't be found anywhere.
 */
export function searchExpression(input: string): string | null {
  const words = normalize(input.replace(UNSAFE, ' '))
    .slice(0, MAX_TERMS * MAX_TERM_LENGTH)
    .split(' ');
  const terms = [...new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))].slice(0, MAX_TERMS);
  if (terms.length === 0) return null;
  const exact = terms.map((term) => quote(exactKey(term)));
  const folded = terms.map((term) => quote(fold(term)));
  const alternatives = [`folded : (${folded.join(' AND ')})`, `exact : (${exact.join(' AND ')})`];
  if (terms.length > 1) alternatives.push(`exact : ${quote(exactKey(terms.join(' ')))}`);
  return alternatives.map((alternative) => `(${alternative})`).join(' OR ');
}

function quote(term: string): string {
  return `"${term.slice(0, MAX_TERM_LENGTH).replaceAll('"', '')}"`;
}

/** Titles that offices write in full or by their letters, in folded words. */
const ABBREVIATED: readonly (readonly [string, string])[] = [
  ['uy ban nhan dan', 'ubnd'],
  ['hoi dong nhan dan', 'hdnd'],
];

/**
 * A body's name, or a part of one, for comparing: words without accents and punctuation, each between spaces, titles
 * by their letters: "Ủy ban nhân dân tỉnh" and "UBND tỉnh" → " ubnd tinh ".
 */
export function bodyKey(name: string): string {
  const words = fold(normalize(name))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ABBREVIATED.reduce((key, [full, letters]) => key.replaceAll(` ${full} `, ` ${letters} `), ` ${words} `);
}
