import type { Deadline } from '../../../models/deadline.js';
import { emptyDeadline } from '../context.js';
import type { MarkedText } from '../marked-text.js';

const DOCUMENT =
  '(?:kế\\s+hoạch|lịch|lệnh|chương\\s+trình|yêu\\s+cầu|hướng\\s+dẫn|chỉ\\s+đạo|thông\\s+báo|quy\\s+định|qui\\s+định|giấy\\s+mời|lộ\\s+trình|tiến\\s+độ|' +
  'thời\\s+gian|thời\\s+hạn|văn\\s+bản|quyết\\s+định|công\\s+văn|phân\\s+công|thư\\s+mời|điều\\s+kiện|đề\\s+nghị|ý\\s+kiến|chủ\\s+trương|kết\\s+luận)(?!\\p{L})';

const EXTERNAL: readonly RegExp[] = [
  // "Theo Kế hoạch của Khối", "theo đúng lộ trình, kế hoạch đề ra", "theo thời gian tại khoản 1 Công văn này"
  new RegExp(`(?<!\\p{L})theo\\s+(?:đúng\\s+)?(?:sự\\s+)?(?<thing>${DOCUMENT}[^;.]*)`, 'u'),
  // "Khi có yêu cầu", "sau khi có hướng dẫn của Trung ương"; not "sau khi nhận được công văn này"
  new RegExp(
    `(?<!\\p{L})(?:ngay\\s+)?(?:sau\\s+)?khi\\s+(?:có|nhận\\s+được)\\s+(?<thing>${DOCUMENT}(?!\\s+này)[^;.]*)`,
    'u',
  ),
  // "có giấy mời sau", "thông báo sau", "có kế hoạch riêng"
  new RegExp(`(?<!\\p{L})(?<thing>${DOCUMENT})\\s+(?:cụ\\s+thể\\s+)?(?:sau|riêng)(?!\\p{L})`, 'u'),
  // "Đột xuất": whenever somebody asks.
  /(?<!\p{L})(?<thing>đột\s+xuất)(?!\p{L})/u,
];

/** A deadline that another document or body will fix: `refersTo` names it in its own words. */
export function readExternalDeadline(text: MarkedText): Deadline | null {
  for (const pattern of EXTERNAL) {
    const match = pattern.exec(text.marked);
    const thing = match?.groups?.['thing'];
    if (!match || thing === undefined) continue;
    const at = match.index + match[0].lastIndexOf(thing);
    return { ...emptyDeadline(text.source, 'external'), refersTo: text.source.slice(at, at + thing.length).trim() };
  }
  return null;
}
