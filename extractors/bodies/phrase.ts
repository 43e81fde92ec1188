import type { Head } from './data/heads.js';
import { readGroup } from './group.js';
import { ACTION, at, COMPLEMENT, DETERMINER, headAt, MODAL, OFFICE, STANDALONE_OFFICE, UNIT } from './lexicon.js';
import type { Phrase } from './mention.js';
import { isCapital, readName } from './names.js';
import { readQualifiers } from './qualifiers.js';
import { moreNames, readShared } from './shared-head.js';

const phrase = (end: number, kind: 'body' | 'group'): Phrase => ({ end, kind, shared: null, names: [] });
/** What may follow a head that stands alone ("Sở", "Bộ", "Khối"). */
const BARE_END = /\s*(?:[.,;:()/-]|$)| (?:và|hoặc|cùng) /uy;
const OF = /(?: của | ở | tại | )/uy;
/** "đồng chí Nguyễn Văn A", and the office that may follow the name. */
const PERSON = /(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à) (?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*){1,4}(?:,| -)?/uy;

/** "Giám đốc Trung tâm … thuộc Sở … của tỉnh": deeper nesting than this is no name. */
const MOST_NESTED = 5;

/** "Phó Chủ tịch UBND tỉnh Nguyễn Văn A": the name of the one who holds the office, family name first. */
const HELD_BY =
  / (?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đào|Mai|Lương|Tạ|Vương|Trương|Lâm|Cao|Hà|Đoàn|Tô|Thái|Tống|Tăng|Quách|Lưu|Nông|Hứa|Châu|Thạch|Sơn|Kiều|Nghiêm)(?: \p{Lu}\p{Ll}+){1,4}(?=$|[ ,.;:])/uy;

type Reader = (view: string, offset: number) => Phrase | null;

/**
 * Reads the phrase for one body, or for one group, that begins at an offset of a view (see `viewOf`); null where none does.
 * Longest match wins: person or office holder, then collective phrase, then head with name and qualifiers. `depth` counts
 * the phrases that this one stands inside ("Văn phòng" in "Chánh Văn phòng").
 */
export function readPhrase(view: string, offset: number, depth = 0): Phrase | null {
  if (depth > MOST_NESTED) return null;
  const inner: Reader = (text, start) => readPhrase(text, start, depth + 1);
  const office =
    readPerson(view, offset, inner) ?? readOffice(view, offset, inner) ?? readDetermined(view, offset, inner);
  if (office) return office;
  const row = readGroup(view, offset, false, inner);
  const inRow = row && /[,/]| và /u.test(view.slice(offset, row.end)) ? row : null;
  return inRow ?? readNamed(view, offset, inner) ?? row;
}

/** "đồng chí Nguyễn Văn A, Phó Giám đốc Sở": one person, with the office. */
function readPerson(view: string, offset: number, inner: Reader): Phrase | null {
  const person = at(PERSON, view, offset);
  if (!person) return null;
  const end = offset + person.length;
  const office = view[end] === ' ' ? readOffice(view, end + 1, inner) : null;
  return phrase(office?.end ?? offset + person.replace(/(?:,| -)$/u, '').length, 'body');
}

/** "Thủ trưởng các sở, ban, ngành", "Đại diện lãnh đạo Sở", "Trưởng khối hoặc Phó Trưởng khối". */
function readOffice(view: string, offset: number, inner: Reader): Phrase | null {
  const office = at(OFFICE, view, offset);
  const alone = at(STANDALONE_OFFICE, view, offset);
  if (office) {
    const of = at(OF, view, offset + office.length);
    const start = offset + office.length + (of?.length ?? 0);
    const acts = of === ' ' && (at(ACTION, view, start) !== null || repeats(view, start, office));
    const holder = of && !acts ? (inner(view, start) ?? readGroup(view, start, true, inner)) : null;
    if (holder) return phrase(holder.end + (at(HELD_BY, view, holder.end)?.length ?? 0), holder.kind);
  }
  if (!alone || !(isCapital(view, offset) || at(DETERMINER, view, offset))) return null;
  const end = readQualifiers(view, offset + alone.length, 1, inner).end;
  return orOther(view, end + (at(HELD_BY, view, end)?.length ?? 0), inner);
}

/** "… về Trưởng khối các Trưởng khối tổ chức …" (its ";" lost): an office is never held of the same office. */
const repeats = (view: string, offset: number, office: string): boolean =>
  view
    .slice(offset, offset + office.length + 4)
    .replace(/^các /u, '')
    .toLowerCase()
    .startsWith(office.toLowerCase());

/** "Trưởng khối hoặc Phó Trưởng khối": one entry. */
function orOther(view: string, end: number, inner: Reader): Phrase {
  const other = view.startsWith(' hoặc ', end) ? readOffice(view, end + 6, inner) : null;
  return other ?? phrase(end, 'body');
}

/** A phrase after "các", "từng", …: office holders, names under a shared head, common nouns, or named bodies in the plural. */
function readDetermined(view: string, offset: number, inner: Reader): Phrase | null {
  const determiner = at(DETERMINER, view, offset);
  if (!determiner || view[offset + determiner.length] !== ' ') return null;
  const start = offset + determiner.length + 1;
  const shared = readShared(view, start);
  if (shared) return shared;
  const group = readGroup(view, start, true, inner, /^các cấp/iu.test(view.slice(offset, offset + 7)));
  const named = group && isOneNoun(view, start, group.end) ? asGroup(readNamed(view, start, inner)) : null;
  if (named && group && named.end > group.end) return named;
  return group ?? asGroup(readOffice(view, start, inner)) ?? asGroup(readNamed(view, start, inner));
}

/** "các Viện" before "Vệ sinh dịch tễ", "các phòng" before "GDĐT": one noun, which the name after it may go on from. */
const isOneNoun = (view: string, start: number, end: number): boolean => !/[ ,/]/u.test(view.slice(start, end));

const asGroup = (found: Phrase | null): Phrase | null => found && { ...found, kind: 'group' };

/** A head with its name, its territory and its owner: "Phòng Nội vụ huyện", "Văn phòng Sở", "UBND các huyện Mường Chà, Mường Nhé". */
function readNamed(view: string, offset: number, inner: Reader): Phrase | null {
  const found = headAt(view, offset);
  if (!found) return null;
  const { head, length } = found;
  const afterHead = offset + length;
  const over = readTerritories(view, offset, afterHead, head);
  if (over) return over;
  const colon = at(/: (?=\p{Lu})/uy, view, afterHead);
  if (colon && !head.full) {
    const shared = readShared(view, offset);
    if (shared) return shared;
  }
  const name = readName(view, afterHead, head);
  const nameEnd = name?.end ?? afterHead;
  const qualified = readQualifiers(view, nameEnd, head.open ? 0 : (head.under ?? head.rank), inner);
  if (qualified.end === afterHead && !head.full && !standsAlone(view, afterHead)) return null;
  const kind = qualified.plural ? 'group' : 'body';
  if (!name?.known || qualified.end > nameEnd) return phrase(qualified.end, kind);
  const more = moreNames(view, nameEnd);
  const start = afterHead + (view[afterHead] === ' ' ? 1 : 0);
  const shared = view.slice(offset, afterHead).trimEnd();
  return more.length > 0
    ? { end: more.at(-1)?.[1] ?? nameEnd, kind, shared, names: [[start, nameEnd], ...more] }
    : phrase(nameEnd, kind);
}

const standsAlone = (view: string, offset: number): boolean =>
  at(BARE_END, view, offset) !== null ||
  (view[offset] === ' ' && (at(ACTION, view, offset + 1) ?? at(MODAL, view, offset + 1)) !== null);

/** "UBND các huyện Mường Chà, Mường Nhé", "UBND huyện Mường Chà, Mường Nhé": one body for each named place. */
function readTerritories(view: string, offset: number, afterHead: number, head: Head): Phrase | null {
  const lead = at(/ (?:các )?/uy, view, afterHead);
  if (!lead || !head.full) return null;
  const unitAt = afterHead + lead.length;
  const unit = at(UNIT, view, unitAt);
  if (!unit || at(COMPLEMENT, view, unitAt + unit.length + 1)) return null;
  const found = readShared(view, unitAt);
  if (!found || found.names.length < 2) return null;
  return { ...found, shared: `${view.slice(offset, afterHead)} ${unit.trimEnd()}` };
}
