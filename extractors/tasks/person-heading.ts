import { type BodyMention, hasAct } from '../bodies/index.js';

/** Offices and persons that schools, hospitals and small offices share work out to: "Tổ trưởng chuyên môn", "Bà Nguyễn Thị Lan". */
const PERSON =
  /^(?:Các (?:tổ dân phố|thôn|bản|ấp|khu phố|khối phố|tổ chuyên môn|chi bộ|chi hội)(?=,|$| và )|(?:Tổ trưởng|Tổ phó|Nhóm trưởng|Trưởng|Phó|Giáo viên|Giảng viên|Cán bộ|Nhân viên|Công chức|Viên chức|Chuyên viên|Kế toán|Thủ quỹ|Thủ kho|Văn thư|Bảo vệ|Ông|Bà|Đồng chí|Đ\/c|Thầy|Cô|Tổng phụ trách|Tổ|Nhóm|Bộ phận|Tiểu ban|Đội|Liên đội|Câu lạc bộ)\s+\p{L})/u;

const LONGEST = 70;
/** "Công chức Địa chính - Xây dựng": what is written with a capital is a name, and no act. */
const CAPITALISED = /(?<= )\p{Lu}\p{L}*(?: \p{Ll}+)?/gu;

/**
 * Reads a heading that is nothing but a person or a small unit, known by its first word. Null for a heading that does something
 * ("Tổ chức thực hiện", "Phó Chủ tịch báo cáo").
 */
export function readPersonHeading(text: string): BodyMention | null {
  if (text.length > LONGEST || !PERSON.test(text) || /^Tổ chức\s/u.test(text) || hasAct(text.replace(CAPITALISED, '')))
    return null;
  return { start: 0, end: text.length, text, kind: 'body' };
}
