import { at, FIELD, headAt, OFFICE, UNIT } from './lexicon.js';
import type { Phrase } from './mention.js';
import { isCapital, placeEnd } from './names.js';

type Span = readonly [number, number];

const SMALL_PLURAL = /(?:sở|phòng|bộ|ban|khoa|vụ|cục|chi cục|viện|trường)(?=:? \p{Lu})/uy;
/** "các sở, ngành: Nội vụ, Tài chính": the nouns after the first add nothing to the names. */
const WITH_OTHERS = /(?:[Ss]ở|[Pp]hòng|[Bb]ộ)(?=(?:, (?:ban|ngành|ban ngành|đơn vị))+: \p{Lu})/uy;
const OTHERS = /(?:, (?:ban|ngành|ban ngành|đơn vị))*(?: ?: ?| )/uy;
const NAME_SEPARATOR = /(?:, ?| và |, và | & )/uy;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The end of a known field that needs a head ("Tài chính"), not of a body of its own ("Công an tỉnh"); the offset itself where none stands. */
function fieldEnd(view: string, offset: number): number {
  const field = isCapital(view, offset) ? at(FIELD, view, offset) : null;
  const end = offset + (field?.length ?? 0);
  return headAt(view, offset) && view[end] === ' ' && at(UNIT, view, end + 1) ? offset : end;
}

/** Levels of territory: names of one level stand beside one another, a name of a higher level says where the first is. */
const LEVELS = [/^(?:xã|phường|thị trấn|đặc khu)$/u, /^(?:huyện|quận|thị xã|thành phố)$/u, /^tỉnh$/u];
const levelOf = (unit: string): number => LEVELS.findIndex((level) => level.test(unit));

/**
 * The end of "thị trấn C" in "các xã A, B và thị trấn C", the offset itself where no unit of the level of the first stands. "quận A, thành
 * phố B" is one place: a city joins a list only after "các" or "và".
 */
function otherUnitEnd(view: string, offset: number, first: string, listed: boolean): number {
  const unit = at(UNIT, view, offset);
  if (!unit || levelOf(unit) < 0 || levelOf(unit) !== levelOf(first) || (unit === 'thành phố' && !listed))
    return offset;
  const start = offset + unit.length + 1;
  const end = placeEnd(view, start);
  return end > start ? end : offset;
}

/** Names one after another, parted by "," and "và"; `endOf` gives the offset itself where no name stands. */
function listNames(
  view: string,
  offset: number,
  endOf: (view: string, offset: number) => number,
  places = false,
): Span[] {
  const names: Span[] = [];
  for (let start = offset; ; ) {
    if (names.length > 0 && places && (headAt(view, start) || at(OFFICE, view, start))) return names;
    const end = endOf(view, start);
    if (end === start) return names;
    names.push([start, end]);
    const separator = at(NAME_SEPARATOR, view, end);
    if (!separator) return names;
    start = end + separator.length;
  }
}

/**
 * Names under one head written once: "(các) Sở: Nội vụ, Tài chính, Y tế", "(các) huyện Mường Chà, Mường Nhé". Null unless a colon or
 * a second name shows that the head is shared.
 */
export function readShared(view: string, offset: number): Phrase | null {
  const head =
    at(WITH_OTHERS, view, offset)?.length ?? headAt(view, offset)?.length ?? at(SMALL_PLURAL, view, offset)?.length;
  const length = head ?? at(UNIT, view, offset)?.length;
  if (!length) return null;
  const first = offset + length + (at(OTHERS, view, offset + length)?.length ?? 0);
  const unit = view.slice(offset, offset + length);
  const plural = /các $/u.test(view.slice(0, offset));
  const placeOrUnit = (text: string, start: number): number =>
    start === first
      ? placeEnd(text, start)
      : Math.max(placeEnd(text, start), otherUnitEnd(text, start, unit, plural || /và $/u.test(text.slice(0, start))));
  const names = listNames(view, first, head === undefined ? placeOrUnit : fieldEnd, head === undefined);
  const last = names.at(-1);
  const colon = view.slice(offset + length, first).includes(':');
  if (!last || (names.length < 2 && !colon && head !== undefined)) return null;
  const shared = unit.trimEnd();
  return { end: last[1], kind: 'body', shared: head === undefined ? shared : capital(shared), names };
}

/** "Phòng Nội vụ, Tài chính - Kế hoạch": known names that follow a named body and have no head of their own. */
export function moreNames(view: string, offset: number): Span[] {
  const separator = at(NAME_SEPARATOR, view, offset);
  if (!separator) return [];
  return listNames(view, offset + separator.length, (text, start) =>
    headAt(text, start) ? start : fieldEnd(text, start),
  );
}
