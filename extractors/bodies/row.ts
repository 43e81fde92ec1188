import { readGroup } from './group.js';
import { ACTION, at, COMPLEMENT, MODAL, NOUN } from './lexicon.js';
import { amendLast, type BodyMention, mention, mentionsOf, type Phrase } from './mention.js';
import { isCapital } from './names.js';
import { readPhrase } from './phrase.js';

export type Row = { readonly mentions: readonly BodyMention[]; readonly end: number };

const SEPARATOR = /(?:, (?:và )?| và | & |\/| với )/uy;
const TOGETHER = /(?:, | )cùng (?:với )?/uy;
/** "Các ông (bà)": a form of address, no part of the name. */
const ADDRESS = /(?:Các )?(?:[Ôô]ng|đồng chí)(?:,)? \(?[Bb]à\)?:? /uy;
const NARROWED = /(?:,| (?:được|có liên quan|liên quan|thuộc|trực thuộc|của) )/uy;
const SEMICOLON = /; (?:và )?/uy;
const NOTE = / ?\((?!nếu có|[Gg]iao |[Pp]hối hợp[ ,]|[Cc]hủ trì[ ,])([^()]{1,200})\)/uy;
const INNER_NAME = /\p{Lu}\p{Ll}*(?: \p{Ll}+){0,4}/uy;

/** The parenthesis after a name at an offset, and where it ends; null where none stands. */
export function noteAt(view: string, offset: number): { note: string; end: number } | null {
  const whole = at(NOTE, view, offset);
  return whole ? { note: whole.replace(/^ ?\(|\)$/gu, '').trim(), end: offset + whole.length } : null;
}

/** "các cơ quan chủ trì Chương trình, Dự án, các …": a capital fragment between commas that is no body belongs to the group before it. */
function innerNameEnd(view: string, offset: number): number {
  const name = at(INNER_NAME, view, offset);
  if (!name) return offset;
  const end = offset + name.length;
  if (!view.startsWith(', ', end)) return offset;
  return readPhrase(view, end + 2) || innerNameEnd(view, end + 2) > end + 2 ? end : offset;
}

/**
 * The bodies named one after another from `offset` in running text, as far as they go: "Sở Tài chính, Sở Xây dựng và các đơn vị
 * liên quan". `acting`: the row is a subject, so a body after ";" belongs to it even when an act follows. `bare`: common nouns need no
 * determiner. Null where no body stands.
 */
export function readRow(text: string, view: string, offset: number, acting: boolean, bare = false): Row | null {
  let mentions: BodyMention[] = [];
  let end = offset;
  for (let next = offset + (at(ADDRESS, view, offset)?.length ?? 0); ; ) {
    const phrase = readPhrase(view, next) ?? bareGroup(view, next, bare, next > offset);
    if (phrase) {
      mentions = [...mentions, ...mentionsOf(text, next, phrase)];
      end = phrase.end;
      const note = noteAt(view, end);
      if (note) {
        mentions = amendLast(mentions, (last) => ({ ...last, note: note.note }));
        end = note.end;
      }
      const either = view.startsWith(' hoặc ', end) ? readPhrase(view, end + 6) : null;
      if (either) {
        end = either.end;
        mentions = amendLast(mentions, (last) => mention(text, last.start, either.end, last.kind));
      }
    } else {
      const inner = mentions.at(-1)?.kind === 'group' && isCapital(view, next) ? innerNameEnd(view, next) : next;
      if (inner === next) break;
      end = inner;
      mentions = amendLast(mentions, (last) => mention(text, last.start, inner, last.kind));
    }
    const separator =
      at(SEPARATOR, view, end) ?? (acting ? null : at(TOGETHER, view, end)) ?? afterSemicolon(view, end, acting);
    if (!separator) break;
    next = end + separator.length;
  }
  return mentions.length > 0 ? { mentions, end } : null;
}

/** Common nouns without a determiner: "phối hợp với nhà đầu tư"; later in a row only when narrowed ("…, đơn vị có liên quan"). */
function bareGroup(view: string, offset: number, bare: boolean, later: boolean): Phrase | null {
  const group = bare || later ? readGroup(view, offset, true, readPhrase) : null;
  const noun = at(NOUN, view, offset);
  if (!group || !noun || bare) return group;
  const after = offset + noun.length;
  return at(NARROWED, view, after) || at(COMPLEMENT, view, after + 1) ? group : null;
}

function afterSemicolon(view: string, end: number, acting: boolean): string | null {
  const separator = at(SEMICOLON, view, end);
  if (!separator || acting) return separator;
  const phrase = readPhrase(view, end + separator.length);
  const after = phrase ? phrase.end + 1 : 0;
  return phrase && !at(ACTION, view, after) && !at(MODAL, view, after) ? separator : null;
}
