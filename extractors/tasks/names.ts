import { type Assignment, type BodyMention, findActors, parseAssignment, splitBodyList } from '../bodies/index.js';
import { fold } from '../text/normalize.js';
import type { Named } from './draft.js';
import { type Slice, textOf, within } from './slice.js';

/** Whom a stretch of text charges, and the word that says so ("Giao", "chủ trì"); null where none does. */
export type Who = {
  readonly lead: readonly Named[];
  readonly coordinating: readonly Named[];
  readonly cue: string | null;
};

/** Nobody is charged. */
export const NOBODY: Who = { lead: [], coordinating: [], cue: null };

const toWho = (slice: Slice, { lead, coordinating, cue }: Assignment): Who => ({
  lead: namedIn(slice, lead),
  coordinating: namedIn(slice, coordinating),
  cue,
});

/** Bodies of a duty's own words ("Giao X chủ trì, phối hợp với Y …"). */
export const actorsIn = (slice: Slice): Who => toWho(slice, findActors(textOf(slice)));

/** Bodies of a label's value or of a cell that says who leads and who coordinates. */
export const assignmentIn = (slice: Slice): Who => toWho(slice, parseAssignment(textOf(slice)));

/** Bodies of a plain list of names. */
export const listIn = (slice: Slice): Named[] => namedIn(slice, splitBodyList(textOf(slice)));

/** A name folded, without its plural article, to tell whether two mentions name the same body. */
export const keyOf = (name: string): string => fold(name).replace(/^(cac|nhung)\s+/u, '');

/** `keyOf` of a mention's own words. */
export const nameKey = ({ mention }: Named): string => keyOf(mention.text);

/** The names of both lists, each once. */
export function union(a: readonly Named[], b: readonly Named[]): Named[] {
  const seen = new Set<string>();
  return [...a, ...b].filter((n) => !seen.has(nameKey(n)) && seen.add(nameKey(n)));
}

/** Coordinating bodies are never leads too. */
export const without = (names: readonly Named[], others: readonly Named[]): Named[] => {
  const keys = new Set(others.map(nameKey));
  return names.filter((n) => !keys.has(nameKey(n)));
};

/** The first of some lists that names anybody; empty where none does. */
export const firstNonEmpty = (...lists: readonly (readonly Named[])[]): readonly Named[] =>
  lists.find((list) => list.length > 0) ?? [];

/** Mentions read from a slice's own text, each with its words. */
export const namedIn = (slice: Slice, mentions: readonly BodyMention[]): Named[] =>
  mentions.map((mention) => ({ mention, source: within(slice, mention.start, mention.end) }));
