import { findBodies, readBodyHeading } from '../bodies/index.js';
import { type DeadlineContext, readDeadline } from '../deadlines/index.js';
import { stated } from './context.js';
import type { Dated, Named } from './draft.js';
import { actorsIn } from './names.js';
import { type Slice, textOf, within } from './slice.js';

/** Who and when, as the parenthesis that closes an item says it. */
export type Bracketed = {
  readonly lead: readonly Named[];
  readonly coordinating: readonly Named[];
  readonly deadline: Dated | null;
};

const LAST = /\(([^()]{3,200})\)\s*[.;,]?\s*$/u;

/**
 * Reads "… cụm công nghiệp. (Sở Công Thương; quý III/2024)": bodies, and perhaps a time after them, in the parenthesis that
 * closes an item. Null where it holds anything else, follows a name that it explains, or the item has its own subject.
 */
export function readBrackets(slice: Slice, when: DeadlineContext): Bracketed | null {
  const text = textOf(slice);
  const match = LAST.exec(text);
  if (!match?.[1]) return null;
  const before = text.slice(0, match.index).trimEnd();
  const explains = findBodies(before).some(({ end }) => end === before.length);
  if (explains || actorsIn(within(slice, 0, match.index)).lead.length > 0) return null;
  const start = match.index + 1;
  const cut = Math.max(match[1].lastIndexOf(';'), match[1].lastIndexOf(','));
  for (const end of cut < 0 ? [match[1].length] : [cut, match[1].length]) {
    const heading = readBodyHeading(match[1].slice(0, end));
    if (!heading) continue;
    const rest = within(slice, start + end, start + match[1].length);
    const deadline = stated(readDeadline(textOf(rest), when), rest, 'words');
    if (end < match[1].length && !deadline) continue;
    const named = (names: typeof heading.bodies): Named[] =>
      names.map((mention) => ({ mention, source: within(slice, start + mention.start, start + mention.end) }));
    return { lead: named(heading.bodies), coordinating: named(heading.coordinating), deadline };
  }
  return null;
}
