import type { Paragraph } from '../../models/block.js';
import { TYPE_PATTERN, typeNamed } from './document-types.js';
import { opensContent } from './phrases.js';

/** The preamble is short: past this many paragraphs nothing enacts. */
const REACH = 40;

/** "… như sau:", "… các nội dung sau:", "QUYẾT ĐỊNH:", "… chỉ thị:": the sentence that leads into the content. */
const ENACTS =
  /(?:như sau|(?:nội dung|nhiệm vụ|công việc|vấn đề|ý kiến)(?: cụ thể)? sau(?: đây)?|dưới đây)\s*[:.;]?$|^(?:quyết định|quyết nghị|chỉ thị|kết luận)\s*:$|(?:chỉ thị|yêu cầu|quyết định|thông báo)\s*:$/iu;

/** Index of the paragraph that leads into the content, or of the first numbered heading; the number of paragraphs when neither comes. */
export function preambleEnd(body: readonly Paragraph[]): { readonly enacting: number; readonly end: number } {
  const reach = body.slice(0, REACH);
  const content = reach.findIndex(({ text }) => opensContent(text));
  const end = content < 0 ? reach.length : content;
  const enacting = reach.slice(0, end).findIndex(({ text }) => ENACTS.test(text));
  return enacting < 0 ? { enacting: -1, end } : { enacting, end: enacting + 1 };
}

/** First words of bodies that issue documents, as they open a clause. */
const ISSUING_BODY =
  /(?<=^|[.;:,–-]\s|\s)(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Sở|Bộ|Ban|Cụm|Khối|Chi cục|Cục|Tổng cục|Văn phòng|Phòng|Thanh tra|Trường|Viện|Bệnh viện|Trung tâm|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Huyện ủy|Đảng ủy|Hội đồng|Hội|Liên đoàn|Công đoàn|Tỉnh đoàn|Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Kho bạc|Bảo hiểm|Công an|Tòa án|Viện kiểm sát)(?!\p{L})/gu;

const VERBS = 'xây dựng|ban hành|lập|đề ra|triển khai|thông báo|yêu cầu|chỉ thị|đề nghị|hướng dẫn|báo cáo|tổ chức';

export type Enactment = {
  readonly issuer: string | null;
  readonly type: string | null;
  readonly subject: string | null;
  /** Where the issuer's clause begins in the enacting paragraph; null where no issuer acts in it. */
  readonly start: number | null;
};

const NOTHING: Enactment = { issuer: null, type: null, subject: null, start: null };

const NAMED_ACT = new RegExp(`(?<!\\p{L})(?:${VERBS})\\s+(${TYPE_PATTERN})(?!\\p{L})\\s*(.*)$`, 'iu');
const ACT = new RegExp(`(?<!\\p{L})(?:${VERBS})(?!\\p{L})`, 'giu');

/**
 * What the enacting clause says: "Sở Công Thương xây dựng kế hoạch triển khai công tác thi đua năm 2023 như sau:" gives
 * issuer, type and subject. For documents whose letterhead or title is missing.
 */
export function readEnactment(body: readonly Paragraph[]): Enactment {
  const text = body[preambleEnd(body).enacting]?.text;
  return text === undefined ? NOTHING : readEnactingClause(text);
}

/** The same of one enacting paragraph. */
export function readEnactingClause(text: string): Enactment {
  const named = NAMED_ACT.exec(text);
  const acts = named ? [named.index] : [...text.matchAll(ACT)].map((match) => match.index).reverse();
  const type = named?.[1] === undefined ? null : typeNamed(named[1]);
  const subject = type === null ? null : tidySubject(named?.[2] ?? '');
  for (const at of acts) {
    const found = issuerBefore(text.slice(0, at));
    if (found) return { issuer: found.name, type, subject, start: found.start };
  }
  return { ...NOTHING, type, subject };
}

/** The body whose clause the verb ends: "…, Ủy ban nhân dân tỉnh", "Cụm Thi đua V, Bộ Công Thương," (an apposition). */
function issuerBefore(text: string): { readonly name: string; readonly start: number } | null {
  const from = Math.max(text.lastIndexOf('. ') + 2, text.lastIndexOf('; ') + 2, 0);
  const sentence = text.slice(from === 1 ? 0 : from);
  const offset = text.length - sentence.length;
  const starts = [...sentence.matchAll(ISSUING_BODY)].map((match) => match.index);
  // A clause of its own begins the sentence or follows a comma.
  const clause = starts.filter((start) => start === 0 || /,\s$/u.test(sentence.slice(0, start)));
  const start = /,\s*$/u.test(sentence) ? (clause.at(-2) ?? clause.at(-1)) : clause.at(-1);
  if (start === undefined) return null;
  const name = sentence
    .slice(start)
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/[\s,]+$/u, '');
  return name.length <= 120 ? { name, start: offset + start } : null;
}

/** "triển khai công tác … năm 2023, cụ thể như sau:" → "triển khai công tác … năm 2023". */
function tidySubject(text: string): string | null {
  const subject = text
    .replace(
      /[,.]?\s*(?:cụ thể|với (?:các|những) nội dung(?: cụ thể| chính)?|gồm (?:các|những) nội dung|thực hiện)?\s*như sau\s*[:.;]?$/iu,
      '',
    )
    .replace(/[\s,:;.]+$/u, '');
  return subject === '' ? null : subject;
}
