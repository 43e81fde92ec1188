import type { Fingerprint } from '../models/fingerprint.js';

/**
 * Numbers of a fingerprint that are looked up together. Two texts that share half of their word runs have one of the 32
 * bands in common nearly always (87 %), those that share a tenth hardly ever (0.3 %): Leskovec, Rajaraman, Ullman, "Mining of
 * Massive Datasets", 3.4.
 */
const BAND = 4;

/** The bands of a fingerprint as 48-bit numbers. Those of one office are found before those of all: `office` is its key, or ''. */
export function bandsOf({ words }: Fingerprint, office: string): readonly number[] {
  const bands: number[] = [];
  for (let start = 0; start + BAND <= words.length; start += BAND)
    bands.push(hash(`${office} ${start} ${words.slice(start, start + BAND).join(' ')}`));
  return bands;
}

/** The share of word runs, 0–1, that two texts have in common. */
export function textAlike(a: Fingerprint, b: Fingerprint): number {
  const same = a.words.filter((word, place) => word === b.words[place]).length;
  return same / Math.max(a.words.length, b.words.length);
}

/** How far two texts name the same numbers and dates equally often, 0–1 (Dice). */
export function figuresAlike(a: Fingerprint, b: Fingerprint): number {
  const left = new Map<string, number>();
  for (const figure of a.figures) left.set(figure, (left.get(figure) ?? 0) + 1);
  let common = 0;
  for (const figure of b.figures) {
    const count = left.get(figure) ?? 0;
    if (count > 0) common += 1;
    left.set(figure, count - 1);
  }
  const total = a.figures.length + b.figures.length;
  return total === 0 ? 1 : (2 * common) / total;
}

/** Two FNV-1a hashes of 24 bits, as one whole number that JavaScript and SQLite both hold exactly. */
function hash(text: string): number {
  let [high, low] = [0x811c9dc5, 0x01234567];
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
  }
  return (high >>> 8) * 0x1000000 + (low >>> 8);
}
