import type { Body } from '../models/body.js';
import type { Deadline } from '../models/deadline.js';
import type { Accepted, GoldBody, GoldDeadline } from './gold.js';
import { exact, sameName, wordF1 } from './text.js';

/** How many there are in the gold, how many were put out, and how many of those are right. */
export type Tally = { readonly gold: number; readonly out: number; readonly hits: number };

/** How a value is judged: `soft` forgives accents and spelling (the headline), `strict` nothing but white space. */
export type Manner = 'soft' | 'strict';

const SAME: Readonly<Record<Manner, (a: string, b: string) => boolean>> = {
  soft: sameName,
  strict: (a, b) => exact(a) === exact(b),
};

/** Compares the bodies of one role; each body put out stands for at most one of the gold. */
export function compareBodies(gold: readonly GoldBody[], out: readonly Body[], manner: Manner): Tally {
  const used = new Set<number>();
  for (const spellings of gold.map((body) => [body].flat())) {
    const index = out.findIndex(
      (body, i) =>
        !used.has(i) &&
        spellings.some((name) => [body.name, body.asWritten].some((given) => SAME[manner](name, given))),
    );
    if (index >= 0) used.add(index);
  }
  return { gold: gold.length, out: out.length, hits: used.size };
}

/** Whether a tally has no miss and no surplus. */
export const allRight = ({ gold, out, hits }: Tally): boolean => hits === gold && hits === out;

/**
 * Whether a deadline serves a calendar as the gold one does: kind, first and last day, hour and rule. Strictly, its words
 * and its bound too.
 */
export function sameDeadline(gold: GoldDeadline | null, out: Deadline | null, manner: Manner): boolean {
  if (!gold || !out) return gold ? gold.optional === true : !out;
  if (manner === 'strict' && exact(gold.text) !== exact(out.text)) return false;
  if (manner === 'strict' && gold.bound !== undefined && gold.bound !== out.bound) return false;
  if (gold.alsoKinds?.includes(out.kind) && out.kind !== gold.kind) return !out.due || out.due === gold.due;
  if (out.kind !== gold.kind) return false;
  if (gold.due !== undefined && gold.due !== out.due) return false;
  if (gold.start && gold.start !== out.start) return false;
  if (gold.time && gold.time !== out.time) return false;
  return !gold.recurrence || rules(gold.recurrence) === rules(out.recurrence);
}

/** RRULE values whatever the order of their parts. */
function rules(recurrence: string | readonly string[] | null): string {
  return [recurrence ?? []]
    .flat()
    .map((rule) =>
      rule
        .replace(/^RRULE:/u, '')
        .split(';')
        .sort()
        .join(';'),
    )
    .sort()
    .join('|');
}

/** Fields of a document's identity, and how each is compared softly: dates to the letter, numbers without spaces, the others as names. */
export const IDENTITY_FIELDS = [
  'number',
  'symbol',
  'issuedOn',
  'place',
  'type',
  'issuer',
  'parentBody',
  'subject',
  'signer',
] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

/** From this share of words on, two subjects are one. */
const SAME_WORDS = 0.9;

/** Whether a value of the identity is one of the accepted ones. */
export function sameIdentity(field: IdentityField, gold: Accepted, out: string | null, manner: Manner): boolean {
  return [gold].flat().some((value) => {
    if (value === null || out === null) return value === out;
    if (field === 'issuedOn') return value === out;
    if (manner === 'strict') return exact(value) === exact(out);
    if (field === 'number' || field === 'symbol') return tight(value) === tight(out);
    return sameName(value, out) || wordF1(value, out) >= SAME_WORDS;
  });
}

const tight = (value: string): string => value.replace(/\s/gu, '').normalize('NFC');
