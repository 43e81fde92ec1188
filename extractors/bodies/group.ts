import { ACTION, at, COMPLEMENT, CUT, DETERMINER, MODAL, NOT_HEAD, NOUN, RELATIVE, UNIT } from './lexicon.js';
import type { Phrase } from './mention.js';
import { isCapital, stopsName } from './names.js';
import { readQualifiers } from './qualifiers.js';

type Reader = (view: string, offset: number) => Phrase | null;

const SEPARATOR = /(?:, và |, | và |\/| - )/uy;
const CLOSED = /(?:\s*[.,;:()/]|\s*$| và | hoặc | - )/uy;
const MOST_UNKNOWN = 5;
const LONGEST_CLAUSE = 90;

/** The end of a common noun or unit at an offset ("cơ quan", "huyện"), or null. */
const nounEnd = (view: string, offset: number): number | null => {
  const word = at(NOUN, view, offset) ?? at(UNIT, view, offset);
  return word ? offset + word.trimEnd().length : null;
};

/** Narrowing phrases after a noun: the known ones, then up to five unknown small syllables if an act follows them. */
function complementsEnd(view: string, offset: number): number {
  let end = offset;
  for (;;) {
    const known = view[end] === ' ' ? at(COMPLEMENT, view, end + 1) : null;
    if (!known) break;
    end += 1 + known.length;
  }
  let far = end;
  for (let count = 0; count <= MOST_UNKNOWN && view[far] === ' ' && !isCapital(view, far + 1); count++) {
    if (at(ACTION, view, far + 1) || at(MODAL, view, far + 1)) return far;
    if (stopsName(view, far + 1) || at(RELATIVE, view, far + 1)) break;
    const syllable = at(/\p{Ll}+/uy, view, far + 1);
    if (!syllable) break;
    far += 1 + syllable.length;
  }
  return end;
}

/** Whether a noun after a comma is one of the row, not the beginning of something else (", ban hành", ", tổ chức hội nghị"). */
function standsInRow(view: string, end: number): boolean {
  if (at(CLOSED, view, end) !== null) return true;
  if (view[end] !== ' ') return false;
  const next = end + 1;
  return (
    isCapital(view, next) ||
    [ACTION, CUT, MODAL, RELATIVE, UNIT].some((p) => at(p, view, next)) ||
    stopsName(view, next)
  );
}

/** "các đơn vị được phân công nhiệm vụ" before "có trách nhiệm", "phải", "cần": the clause belongs to the group. */
function relativeEnd(view: string, offset: number): number {
  if (view[offset] !== ' ' || !at(RELATIVE, view, offset + 1)) return offset;
  const clause = view.slice(offset + 1, offset + LONGEST_CLAUSE);
  const close = / (?:(?:có|chịu) trách nhiệm|phải|cần|thì)(?!\p{L})/u.exec(clause);
  const stop = clause.search(/[.;:]/u);
  return close && (stop < 0 || close.index < stop) ? offset + 1 + close.index : offset;
}

/**
 * One determiner over common nouns: "các sở, ban, ngành", "các cơ quan thông tin đại chúng của tỉnh". `offset` is after the
 * determiner, if any (`determined`); without one only a row that opens with a capital ("Sở, ban, ngành") counts.
 * `everyone`: the idiom "các cấp, các ngành", in which further determiners belong to the phrase.
 */
export function readGroup(
  view: string,
  offset: number,
  determined: boolean,
  readBody: Reader,
  everyone = false,
): Phrase | null {
  const first = nounEnd(view, offset);
  if (first === null || (!determined && !isCapital(view, offset))) return null;
  let end = complementsEnd(view, first);
  let nouns = 1;
  for (;;) {
    const separator = at(SEPARATOR, view, end);
    if (!separator) break;
    const next = end + separator.length + (everyone ? (at(/các /uy, view, end + separator.length)?.length ?? 0) : 0);
    const noun = at(COMPLEMENT, view, next) ? next + (at(COMPLEMENT, view, next)?.length ?? 0) : nounEnd(view, next);
    if (
      noun === null ||
      at(DETERMINER, view, next) ||
      (isCapital(view, next) && !(determined ? isRowCapital(view, next, offset) : separator === '/'))
    )
      break;
    const reached = complementsEnd(view, noun);
    if (!standsInRow(view, reached)) break;
    end = reached;
    nouns++;
  }
  if (
    nouns < 2 &&
    (determined
      ? end === first && !standsInRow(view, end)
      : at(NOT_HEAD, view, offset) || at(CLOSED, view, end) === null)
  )
    return null;
  const qualified = readQualifiers(view, end, 0, readBody).end;
  return { end: Math.max(qualified, relativeEnd(view, qualified)), kind: 'group', shared: null, names: [] };
}

/** "các Bộ, Ngành": a capital noun stays in a row that began with one. */
const isRowCapital = (view: string, next: number, first: number): boolean =>
  isCapital(view, first) && isCapital(view, next) && !at(/\p{L}+ \p{Lu}/uy, view, next);
