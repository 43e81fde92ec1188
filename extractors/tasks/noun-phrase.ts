import { findBodies, hasAct } from '../bodies/index.js';

/** Nouns that name a subject of work, of inspection or of a report: "Công tác tuyên truyền …", "Việc thực hiện …". */
const SUBJECT_OF_WORK =
  /^(?:Công tác|Việc|Hoạt động|Tình hình|Thực trạng|Kết quả|Số lượng|Số liệu|Danh sách|Tổng số|Tỷ lệ|Nguồn|Mức|Cơ cấu|Chất lượng|Tiến độ|Hồ sơ|Thủ tục)\s/u;

/** "Công tác … phải được …", "Việc mua bán phải …", "Hồ sơ gửi về …": a noun phrase that goes on to say what must be done. */
const GOES_ON = /(?<!\p{L})(?:phải|cần|do|gửi|nộp|giao|sẽ|có trách nhiệm)(?!\p{L})|:\s+\S/u;

const LONGEST_NAME = 100;

/** "Bệnh viện Đa khoa huyện …", "TTYT huyện …": opens with a body or with an abbreviation. */
const isName = (text: string): boolean => /^\p{Lu}{2,}\d?(?!\p{L})/u.test(text) || findBodies(text)[0]?.start === 0;

/**
 * True for an item that only names something (a body in a list, a subject of inspection) and asks for nothing.
 * @param text the words of an item without its number
 * @param ownLead whether the item was read to have a subject of its own
 */
export function isNounPhrase(text: string, ownLead: boolean): boolean {
  if (SUBJECT_OF_WORK.test(text)) return !GOES_ON.test(text);
  return !ownLead && text.length <= LONGEST_NAME && isName(text) && !hasAct(text);
}
