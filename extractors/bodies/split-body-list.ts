import { at, DETERMINER, headAt, NOUN, OFFICE } from './lexicon.js';
import { amendLast, type BodyMention, mention, mentionsOf } from './mention.js';
import { isCapital } from './names.js';
import { readPhrase } from './phrase.js';
import { noteAt } from './row.js';
import { viewOf } from './view.js';

const BULLET = /^\s*[-+•*·]\s*/u;
const SEPARATOR = /\s*(?:,|\/)\s*(?:và |cùng (?:với )?)?|\s+(?:và|cùng với|cùng|&)\s+/uy;
const ROLE =
  /\s+-\s+(?:là )?(?:(?:[Đđ]ơn vị )?(?:[Cc]ụm|[Kk]hối|[Tt]ổ) (?:trưởng|phó)|(?:[Pp]hó )?[Tt]rưởng (?:[Cc]ụm|[Kk]hối|[Bb]an|[Đđ]oàn)|[Cc]ơ quan [Tt]hường trực|[Cc]hủ trì|[Pp]hối hợp)(?: [Tt]hi đua)?(?: năm \d{4})?/uy;
type Kind = BodyMention['kind'] | undefined;

const OWNER_RANK = 5;
const TAIL = /[\s.,:…-]+$/u;

/**
 * The bodies of a text that is nothing but a list of bodies: a label's value, a table cell, a heading. Splits at line breaks,
 * bullets, ";", "," and "và", never inside a name, and gives every head to its names ("UBND các huyện A, B" is two). Names that
 * the lexicon does not know are returned as written. Offsets are into the text given.
 */
export function splitBodyList(text: string): BodyMention[] {
  const view = viewOf(text);
  const bulleted = BULLET.test(view);
  const parts = bulleted ? /[;\n]|(?<=\s)[-+•]\s+(?=\p{Lu})/gu : /[;\n]/gu;
  const found: BodyMention[] = [];
  let start = 0;
  for (const cut of [...view.matchAll(parts), null]) {
    const end = cut?.index ?? view.length;
    found.push(...splitSegment(text, view.slice(0, end), start));
    start = end + (cut?.[0].length ?? 0);
  }
  return found;
}

/** The bodies of one segment [offset, end of `view`). */
function splitSegment(text: string, view: string, offset: number): BodyMention[] {
  const stop = offset + view.slice(offset).replace(TAIL, '').length;
  const segment = view.slice(0, stop);
  let found: BodyMention[] = [];
  let next = offset + (BULLET.exec(segment.slice(offset))?.[0].length ?? 0);
  next += /^\s*/u.exec(segment.slice(next))?.[0].length ?? 0;
  while (next < stop) {
    const phrase = readPhrase(segment, next);
    const continues =
      !phrase && found.length > 0 && !opensName(segment, next, found.at(-1)?.kind) && !/\d/u.test(segment[next] ?? '');
    const body = phrase ? mentionsOf(text, next, phrase) : [];
    const reached = nameEnd(segment, phrase?.end ?? next, phrase?.kind ?? found.at(-1)?.kind);
    if (continues) found = amendLast(found, (last) => extended(text, last, reached));
    else if (!phrase) found.push(mention(text, next, reached, at(DETERMINER, segment, next) ? 'group' : 'body'));
    else if (reached > phrase.end) found.push(...amendLast(body, (last) => extended(text, last, reached)));
    else found.push(...body);
    next = afterNotes(segment, reached, (note) => {
      found = amendLast(found, (last) => ({ ...last, note }));
    });
  }
  return found.filter((body) => /[\p{L}]/u.test(body.text));
}

/** A mention whose name goes on to `end` past what the lexicon knows. */
function extended(text: string, last: BodyMention, end: number): BodyMention {
  const whole = mention(text, last.start, end, last.kind).text;
  const shared = mention(text, last.start, last.end, last.kind).text !== last.text;
  return { ...last, end, text: shared ? `${last.text} ${mention(text, last.end, end, last.kind).text}` : whole };
}

/** Where a name that may go on past the lexicon's match ends: before a note, a role, a separator that leads to a new name, or a new head. */
function nameEnd(view: string, offset: number, kind: Kind): number {
  for (let end = offset; ; end++) {
    if (end >= view.length || noteAt(view, end) || at(ROLE, view, end)) return end;
    const separator = at(SEPARATOR, view, end);
    if (separator && (end > offset || separator.length > 0) && opensName(view, end + separator.length, kind))
      return end;
    if (view[end] === ' ' && view[end - 1] !== '-' && opensBeside(view, end + 1)) return end;
  }
}

/** A head written right after a name, too low to be its owner: "Phòng Hành chính Phòng Tài vụ". */
const opensBeside = (view: string, offset: number): boolean =>
  (headAt(view, offset)?.head.rank ?? OWNER_RANK) < OWNER_RANK &&
  (readPhrase(view, offset)?.end ?? 0) > offset + (headAt(view, offset)?.length ?? 0);

/** Whether a new name opens after a separator; common nouns do only after a named body ("Ban Giám hiệu, tổ trưởng chuyên môn"). */
const opensName = (view: string, offset: number, kind: Kind): boolean =>
  offset >= view.length ||
  isCapital(view, offset) ||
  at(DETERMINER, view, offset) !== null ||
  (kind === 'body' && (at(NOUN, view, offset) ?? at(OFFICE, view, offset)) !== null) ||
  readPhrase(view, offset) !== null;

/** Past notes, roles and one separator; each note is handed to `keep`. */
function afterNotes(view: string, offset: number, keep: (note: string) => void): number {
  const note = noteAt(view, offset);
  if (note) keep(note.note);
  const afterNote = note?.end ?? offset;
  const role = at(ROLE, view, afterNote);
  if (role) keep(role.replace(/^\s+-\s+/u, ''));
  const end = afterNote + (role?.length ?? 0);
  const separator = at(SEPARATOR, view, end) ?? at(/[\s.,]*/uy, view, end) ?? '';
  const next = end + separator.length;
  return next > offset ? next : offset + 1;
}
