import { fold } from '../text/normalize.js';

/**
 * Types of administrative document: Nghị định 30/2020/NĐ-CP, Điều 7 (29 types; công văn has none), then those of legal
 * (Luật 80/2015) and Party documents (Hướng dẫn 36-HD/VPTW). Longer names stand before the names they begin with.
 */
const TYPES = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Hợp đồng',
  'Công điện',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy ủy quyền',
  'Giấy mời',
  'Giấy giới thiệu',
  'Giấy nghỉ phép',
  'Phiếu gửi',
  'Phiếu chuyển',
  'Phiếu báo',
  'Thông tư liên tịch',
  'Thông tư',
  'Nghị định',
  'Kết luận',
  'Thông tri',
  'Quy trình',
  'Tuyên bố',
  'Lời kêu gọi',
  'Lịch công tác',
] as const;

/** What may follow a type that several bodies issue together, and nothing after it on the line: "KẾ HOẠCH LIÊN TỊCH". */
const JOINT = /^(?:liên tịch|liên ngành|phối hợp)$/iu;

const FOLDED = TYPES.map((type) => ({ type, key: fold(type) }));

export type TypeLine = {
  readonly type: string;
  /** What stands after the type in the same paragraph: the subject, or nothing. */
  readonly rest: string;
};

/**
 * The type that a paragraph of the title opens with, in capitals as ô 5a asks ("KẾ HOẠCH", "KẾ HOẠCH Tổ chức …",
 * "THÔNG BẢO" as recognised), or null. Capitals only: "Kế hoạch này …" is a sentence.
 */
export function readTypeLine(text: string): TypeLine | null {
  const trimmed = text.replace(/^[^\p{L}]+/u, '');
  const folded = fold(trimmed);
  for (const { type, key } of FOLDED) {
    if (!folded.startsWith(key) || /\p{L}/u.test(folded[key.length] ?? ' ')) continue;
    const written = trimmed.slice(0, key.length);
    if (written !== written.toUpperCase()) continue;
    const rest = trimmed.slice(key.length).trim();
    if (JOINT.test(rest) && rest === rest.toUpperCase()) return { type: `${type} ${rest.toLowerCase()}`, rest: '' };
    // "QUYẾT ĐỊNH:" opens the articles of a decision; it is not its title.
    return /^:/u.test(rest) ? null : { type, rest: rest.replace(/^[^\p{L}\p{N}("“]+/u, '') };
  }
  return null;
}

/** The type named by a word inside a sentence ("xây dựng kế hoạch …"), or null. */
export function typeNamed(word: string): string | null {
  const key = fold(word);
  return FOLDED.find((entry) => entry.key === key)?.type ?? null;
}

/** Alternation of the types for a pattern that is matched without regard to case. */
export const TYPE_PATTERN = TYPES.join('|');
