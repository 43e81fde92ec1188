import { hasAct } from './has-act.js';
import { ACTION, ASSIGN, at, GRANT, MODAL } from './lexicon.js';
import { type BodyMention, mention } from './mention.js';
import { type Row, readRow } from './row.js';

/** phối hợp (chặt chẽ) (với), cùng (với): the only words that make the bodies after them coordinating (annotation rule 6). */
const COORDINATE =
  /(?<![\p{L}])(?<!(?:quy chế|cơ chế|chương trình|sự|mối) )(?:[Pp]hối hợp(?: (?:chặt chẽ|thường xuyên|đồng bộ|kịp thời|tốt|hiệu quả|có hiệu quả|nhịp nhàng))*(?: cùng với| với| cùng)?|[Cc]ùng với|[Cc]ùng):? (?=\p{L})/gu;

/** Words that may stand between a subject and its act: "theo chức năng", "trước ngày 15", "là đầu mối". */
const AFTER_SUBJECT =
  /(?:theo|trong|khi|trước|căn cứ|từ ngày|đến ngày|chậm nhất|muộn nhất|tối thiểu|là(?! (?:một|những|các|người) )|làm|có(?! (?:dự án|nhu cầu|điều kiện|đủ|từ|trên|dưới|số) )|cũng)(?![\p{L}])/uy;
const LEADS_ON = /(?:, | )/uy;

export type Assigned = Row & { readonly cue: string };

/** Every coordinating body of a text, wherever it stands, each once. */
export function coordinatingIn(text: string, view: string): BodyMention[] {
  const found: BodyMention[] = namedBefore(text, view);
  for (const cue of view.matchAll(COORDINATE)) {
    const row = readRow(text, view, cue.index + cue[0].length, false, cue[0].includes('với'));
    for (const body of row?.mentions ?? []) {
      if (!found.some((other) => other.text === body.text || (other.start < body.end && body.start < other.end)))
        found.push(body);
    }
  }
  return found;
}

/** "…, Phòng B và các khoa phối hợp.": bodies before the word, at the end of a clause in which another leads. */
const BEFORE = /(?<=(?:chủ trì|thực hiện|phụ trách|đầu mối)[^.;]{0,160})[,;] (?:và )?(?=\p{L})/gu;
const ENDS_WITH_THEM = / (?:cùng |tham gia )?phối hợp(?: (?:tổ chức )?(?:triển khai )?thực hiện)?\s*(?:[.;,)]|$)/uy;

function namedBefore(text: string, view: string): BodyMention[] {
  if (!view.includes('phối hợp')) return [];
  for (const { index, 0: comma } of view.matchAll(BEFORE)) {
    const row = readRow(text, view, index + comma.length, false);
    if (row && at(ENDS_WITH_THEM, view, row.end)) return [...row.mentions];
  }
  return [];
}

/** "Giao X …", "Yêu cầu X …", "Đề nghị X …" at an offset; null when no body follows or it is only asked to grant ("đề nghị X tặng"). */
export function assignedAt(text: string, view: string, offset: number): Assigned | null {
  const cue = at(ASSIGN, view, offset);
  if (!cue) return null;
  const row =
    readRow(text, view, offset + cue.length, true) ??
    readRow(text, view, offset + cue.length, true, /^đề nghị|^yêu cầu/iu.test(cue));
  if (!row || at(GRANT, view, row.end)) return null;
  const more = alsoAssigned(text, view, row.end);
  return { mentions: [...row.mentions, ...(more?.mentions ?? [])], end: more?.end ?? row.end, cue: cue.trim() };
}

const AND_ASSIGN = /(?:,| và|;) (?:yêu cầu|đề nghị|giao) (?=\p{L})/uy;

/** "đề nghị UBND các xã, yêu cầu Hiệu trưởng các trường thực hiện …": others charged in the same breath, with the same act. */
function alsoAssigned(text: string, view: string, offset: number): Row | null {
  const cue = at(AND_ASSIGN, view, offset);
  const row = cue && readRow(text, view, offset + cue.length, true);
  return row && actAfter(view, row.end) ? row : null;
}

/** A row of bodies at an offset that is the subject of an act, or stands before ":"; null where it is not. */
export function subjectAt(text: string, view: string, offset: number): Assigned | null {
  const row = readRow(text, view, offset, true) ?? unknownBody(text, view, offset);
  const cue = row && (actAfter(view, row.end) ?? actAfterAside(text, view, row.end) ?? actAfterRelative(view, row.end));
  return row && cue ? { ...row, cue } : null;
}

/** A body that the lexicon does not know, told by what it is charged with: "Bộ phận một cửa chịu trách nhiệm …". */
const CHARGED =
  / (?:có trách nhiệm|chịu trách nhiệm|làm đầu mối|là (?:cơ quan|đơn vị) (?:chủ trì|đầu mối|thường trực))(?!\p{L})/u;
const LONGEST_UNKNOWN = 100;
/** No name of a body: an act, a circumstance, a thing that must be, a sentence with a verb in it. */
const NO_BODY =
  /^(?:Công tác|Việc|Hoạt động|Hồ sơ|Kinh phí|Nội dung|Kết quả|Thời gian|Tất cả|Người|Ai|Mọi|Nếu|Khi|Để|Trong|Trên|Theo|Đối với)(?!\p{L})|[.,;:()]/u;

function unknownBody(text: string, view: string, offset: number): Row | null {
  if (!/\p{Lu}/u.test(view.charAt(offset)) || !/\p{Ll}/u.test(view.charAt(offset + 1))) return null;
  const reach = view.slice(offset, offset + LONGEST_UNKNOWN);
  const length = reach.search(CHARGED);
  const name = reach.slice(0, length);
  if (length < 0 || !name.includes(' ') || NO_BODY.test(name)) return null;
  if (hasAct(name.charAt(0).toLowerCase() + name.slice(1))) return null;
  return { mentions: [mention(text, offset, offset + length, 'body')], end: offset + length };
}

/** "UBND các tỉnh, nhất là các tỉnh: A, B đẩy nhanh …": the act after some of them are singled out. */
const ASIDE = /, (?:nhất là|đặc biệt là|trước hết là|trọng tâm là) /uy;

function actAfterAside(text: string, view: string, offset: number): string | null {
  const aside = at(ASIDE, view, offset);
  const some = aside ? readRow(text, view, offset + aside.length, true) : null;
  return some && actAfter(view, some.end);
}

/** "Các thành viên … được phân công phụ trách địa bàn thường xuyên kiểm tra": the act after what they are charged with. */
const RELATIVE = / (?:được (?:giao|phân công)(?: phụ trách| theo dõi| chủ trì)?|phụ trách)(?=(?: \p{Ll}+){1,8} )/uy;
const MOST_WORDS = 8;

function actAfterRelative(view: string, offset: number): string | null {
  let end = offset + (at(RELATIVE, view, offset)?.length ?? 0);
  for (let count = 0; end > offset && count < MOST_WORDS; count++) {
    const word = at(/ \p{Ll}+/uy, view, end);
    if (!word) return null;
    end += word.length;
    const act = view[end] === ' ' ? (at(MODAL, view, end + 1) ?? at(ACTION, view, end + 1)) : null;
    if (act) return act;
  }
  return null;
}

/** The act that follows a subject ending at an offset: "chủ trì", "có trách nhiệm", ":"; null where none does. */
export function actAfter(view: string, offset: number): string | null {
  const colon = at(/ ?:(?= |$)/uy, view, offset);
  if (colon) return ':';
  const lead = at(LEADS_ON, view, offset);
  if (!lead) return null;
  const next = offset + lead.length;
  return at(MODAL, view, next) ?? at(ACTION, view, next) ?? (lead === ' ' ? at(AFTER_SUBJECT, view, next) : null);
}

/** Words that cannot stand in a name: they make what is before "chủ trì" a sentence of its own. */
const NO_NAME =
  /(?<!\p{L})(?:là|do|được|về|theo|để|khi|nếu|sẽ|phải|cần|đã|này|cơ quan|đơn vị|cấp|người|nội dung|nhiệm vụ|trách nhiệm|đồng chí|ông|bà)(?!\p{L})/iu;
const BEFORE_CHU_TRI = /(?<name>\p{Lu}[^.;:,()\n]{1,70}?) chủ trì(?=[ ,])/uy;

/**
 * "Tổ Đề án 06 chủ trì, phối hợp với …": whatever name stands before "chủ trì" at an offset is a body by its place, though no
 * lexicon knows it. Null where the words there are an act or a sentence ("Tiếp tục chủ trì", "Nội dung do Sở chủ trì").
 */
export function unknownLeadAt(text: string, view: string, offset: number): Assigned | null {
  const start = offset + (at(ASSIGN, view, offset)?.length ?? 0);
  BEFORE_CHU_TRI.lastIndex = start;
  const name = BEFORE_CHU_TRI.exec(view)?.groups?.['name'];
  if (name === undefined || NO_NAME.test(name) || at(ACTION, name.slice(0, 1).toLowerCase() + name.slice(1), 0))
    return null;
  const end = start + name.length;
  return { mentions: [mention(text, start, end, 'body')], end, cue: 'chủ trì' };
}
