import { exactKey, fold, normalize } from '../extractors/text/normalize.js';
import type { Identity } from '../models/document.js';
import { similarity, wordBag } from './text-similarity.js';

/** Two subjects with fewer words in common than this are of different documents: offices begin and end theirs alike. */
const SAME_SUBJECT = 0.75;

/** A document number as compared: "12 / kh-ubnd" and "12/KH-UBND" are one. */
export function numberKey(number: string): string {
  return fold(normalize(number)).replace(/\s+/gu, '');
}

/** Issuer, number and year name one document; null when it does not state all three. A number alone is used by every office. */
export function documentKey(identity: Identity): string | null {
  const { issuer, number, issuedOn } = identity;
  if (issuer === null || number === null || issuedOn === null) return null;
  return JSON.stringify([exactKey(normalize(issuer)), numberKey(number), issuedOn.slice(0, 4)]);
}

/**
 * Whether two documents under the same file name ("ke-hoach.pdf", "scan0001.pdf") are surely not one: both state an
 * issuer, a number or a year and differ in it, or their subjects have little in common.
 */
export function evidentlyDifferent(a: Identity, b: Identity): boolean {
  return (
    differ(a.issuer, b.issuer, (issuer) => fold(normalize(issuer))) ||
    differ(a.number, b.number, numberKey) ||
    differ(a.issuedOn, b.issuedOn, (day) => day.slice(0, 4)) ||
    (a.subject !== null && b.subject !== null && similarity(wordBag(a.subject), wordBag(b.subject)) < SAME_SUBJECT)
  );
}

function differ(a: string | null, b: string | null, key: (value: string) => string): boolean {
  return a !== null && b !== null && key(a) !== key(b);
}
