import type { Head } from './data/heads.js';
import { ACTION, at, COMPLEMENT, CUT, DETERMINER, FIELD, headAt, MODAL, OFFICE, PROVINCE, UNIT } from './lexicon.js';

/** "Khu kinh tế Nghi Sơn và các Khu công nghiệp", "dự án đầu tư xây dựng công trình giao thông": what management boards are named for. */
const ZONES =
  /(?:các )?(?:[Kk]hu|KKT|KCN|Vườn|Cảng|Di tích|[Cc]ác dự án|[Dd]ự án)(?:(?:,? và| -|,)? (?:kinh tế|công nghiệp|chế xuất|công nghệ cao|đầu tư|quốc gia|xây dựng|hàng không|công trình|giao thông|dân dụng|nông nghiệp|thủy lợi|hạ tầng|chuyên ngành|phát triển nông thôn))*(?: cửa khẩu)?(?: \p{Lu}\p{L}*){0,4}(?: và (?:các )?(?:Khu|KKT|KCN)(?: (?:kinh tế|công nghiệp|chế xuất))?(?: \p{Lu}\p{L}*){0,4})?/uy;
const NUMBER = /(?:số )?(?:\d{1,5}|[IVX]{1,4})(?![\p{L}\p{N}/.])/uy;
/** A syllable of a name; words that hold one that looks like an act ("trình", "dự") are taken whole. */
const SYLLABLE =
  /phòng, chống|trật tự(?!\p{L})|(?:[Tt]rang )?[Tt]hiết bị(?!\p{L})|(?:công|chương|quy|lộ) trình(?!\p{L})|dự án(?!\p{L})|[\p{L}\p{N}][\p{L}\p{N}&/.'’-]*(?<![.])/uy;
const PLACE = /\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,4}/uy;
const SHOUTED = /^\p{Lu}{2,}$/u;
/** "Ban Chỉ đạo xây dựng nông thôn mới tỉnh tổ chức": words up to a unit that an act or the end follows are the name. */
const UP_TO_UNIT = /(?: \p{Ll}+){2,8}?(?= (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?! hội)(?:$|[.,;:]| ))/uy;
/** "1 Bảo Lộc", "2 Bảo Lộc", and "1, 2, 3" after "phường": wards that are numbered. */
const NUMBERED_WARD = /\d{1,2}(?: (?=\p{Lu}\p{Ll})|(?=[,.;:)]|$| và \d))/uy;
const MOST_SMALL = 4;
const MOST_SMALL_OPEN = 9;

/** Whether a capital letter stands at an offset (UTF-16 units) of the view. */
export const isCapital = (view: string, offset: number): boolean => /\p{Lu}/u.test(view[offset] ?? '');

/** Whether a name can't go on here: an act, a preposition, a modal, a unit of territory, a narrowing phrase. */
export const stopsName = (view: string, offset: number): boolean =>
  [ACTION, CUT, MODAL, UNIT, COMPLEMENT_OF_LINK].some((pattern) => at(pattern, view, offset) !== null);
const COMPLEMENT_OF_LINK =
  /(?:có liên quan|liên quan|chi nhánh|khu vực|trực thuộc|thuộc|của|các|cấp|cùng|những|từng|mỗi)(?![\p{L}\p{N}])/uy;

/** The end of a proper name of a place ("Điện Biên Đông"), or the offset itself where none stands. Stops before a head. */
export function placeEnd(view: string, offset: number): number {
  const number = /(?:phường|quận):? $|, $| và $/u.test(view.slice(0, offset)) ? at(NUMBERED_WARD, view, offset) : null;
  const from = offset + (number?.length ?? 0);
  const province = at(PROVINCE, view, offset);
  const run = at(PLACE, view, from) ?? '';
  let end = number && run === '' ? from : offset;
  for (const syllable of run.matchAll(/[^ -]+/gu)) {
    const start = from + syllable.index;
    if (start > from && (headAt(view, start) || at(OFFICE, view, start) || SHOUTED.test(syllable[0]))) break;
    end = start + syllable[0].length;
  }
  return Math.max(end, offset + (province?.length ?? 0));
}

/** How far small syllables run before something that ends a name; `most` caps them, and a longer run keeps only the first. */
function smallRun(view: string, offset: number, most: number): number {
  let end = offset;
  let first = offset;
  for (let count = 0; view[end] === ' '; count++) {
    const next = end + 1;
    if (isCapital(view, next) || stopsName(view, next)) return end;
    const syllable = at(SYLLABLE, view, next);
    if (!syllable || /^\d/u.test(syllable)) return end;
    if (count >= most) return first;
    end = next + syllable.length;
    if (count === 0) first = end;
  }
  return end;
}

/** A name that is not in the lexicon: capitals, with the small syllables between them ("Nghiệp vụ Y", "Hợp tác và Phát triển"). */
function unknownName(view: string, offset: number, head: Head): number {
  let end = offset;
  let next = offset;
  while (isCapital(view, next)) {
    const syllable = at(SYLLABLE, view, next);
    if (!syllable) break;
    const inner = headAt(view, next);
    if (inner && (next === offset || inner.head.rank > head.rank || inner.head.name === head.name)) break;
    end = smallRun(view, next + syllable.length, MOST_SMALL);
    const link = /^(?: | - | và )(?=\p{Lu})/u.exec(view.slice(end, end + 5))?.[0];
    if (!link) break;
    next = end + link.length;
    if (link !== ' ' && (headAt(view, next) || at(OFFICE, view, next))) break;
    if (at(OFFICE, view, next) && link === ' ') break;
  }
  return end;
}

export type Name = { readonly end: number; readonly known: boolean };

/**
 * The name that follows a head at `offset` (just after the head): a known field ("Văn hóa, Thể thao và Du lịch"), a number
 * ("Cụm Thi đua V"), a zone, an unknown capitalised name, or small words after an open head ("Hội đồng sáng kiến").
 * Null where no name stands.
 */
export function readName(view: string, offset: number, head: Head): Name | null {
  const start = view[offset] === ' ' ? offset + 1 : offset;
  const number = at(NUMBER, view, start);
  if (number && start > offset) return { end: start + number.length, known: false };
  const zone = head.open ? at(ZONES, view, start) : null;
  if (zone) return { end: withMore(view, start + zone.length, head), known: false };
  if (isCapital(view, start) || (head.open && !at(ACTION, view, start))) {
    const field = at(FIELD, view, start);
    if (field) return { end: smallTail(view, withMore(view, start + field.length, head)), known: true };
  }
  if (isCapital(view, start)) {
    const end = unknownName(view, start, head);
    return end > start ? { end, known: false } : null;
  }
  const partner = head.open && at(/ - (?=\p{Lu}\p{Ll})/uy, view, offset);
  if (partner && !headAt(view, start + 2) && !at(OFFICE, view, start + 2) && !at(PROVINCE, view, start + 2))
    return { end: Math.max(unknownName(view, start + 2, head), offset), known: false };
  if (!head.open || view[offset] !== ' ' || at(DETERMINER, view, start) || at(COMPLEMENT, view, start)) return null;
  const end = Math.max(smallRun(view, offset, MOST_SMALL_OPEN), namedUpToUnit(view, offset));
  return end > offset ? { end: withMore(view, end, head), known: false } : null;
}

/** The end of an open head's name that holds a verb, or the offset itself where the words up to the unit are no name. */
function namedUpToUnit(view: string, offset: number): number {
  const name = at(UP_TO_UNIT, view, offset);
  if (!name || / (?:các|những|của|thuộc|với|cho|và)(?!\p{L})/u.test(name)) return offset;
  const end = offset + name.length;
  const after = end + (/^ (?:thành phố|thị xã|\p{Ll}+)/u.exec(view.slice(end, end + 12))?.[0].length ?? 0);
  const acts = view[after] !== ' ' || at(ACTION, view, after + 1) !== null || at(MODAL, view, after + 1) !== null;
  return acts ? end : offset;
}

/** "Phòng Kế hoạch nghiệp vụ là đầu mối": a few small words of a name, where an act follows them and none is in them. */
function smallTail(view: string, end: number): number {
  const tail = smallRun(view, end, MOST_SMALL_TAIL);
  if (tail === end || tail - end < SHORTEST_TAIL) return end;
  return view[tail] === ' ' && at(IN_CHARGE, view, tail + 1) !== null ? tail : end;
}
const MOST_SMALL_TAIL = 3;
const SHORTEST_TAIL = 4;
const IN_CHARGE =
  /(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|làm đầu mối|là đầu mối|là (?:cơ quan|đơn vị) )/uy;

/** A number or a further capitalised stretch after a name: "Ban Chỉ đạo quốc gia 1237", "Phòng Kế hoạch Nghiệp vụ". */
function withMore(view: string, end: number, head: Head): number {
  if (view[end] !== ' ') return end;
  const number = at(NUMBER, view, end + 1);
  if (number) return end + 1 + number.length;
  if (!isCapital(view, end + 1) || headAt(view, end + 1) || at(PROVINCE, view, end + 1) || at(OFFICE, view, end + 1))
    return end;
  return unknownName(view, end + 1, head);
}
