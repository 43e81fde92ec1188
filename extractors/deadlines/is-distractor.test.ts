import { describe, expect, it } from 'vitest';
import { isDistractor } from './distractors.js';

/** One line for each reason not to take a date for a deadline: the words before it, those after it, whether it has limiting words. */
const REASONS: readonly (readonly [string, string, boolean])[] = [
  ['tuyên truyền “cả nước chung sức vì người nghèo ', '', true],
  ['thông tư này có hiệu lực kể ', '', true],
  ['tổ chức các hoạt động kỷ niệm ngày quốc khánh ', '', true],
  ['xây dựng đề án phát triển du lịch giai đoạn ', '', true],
  ['hỗ trợ cán bộ được tuyển dụng ', '', true],
  ['tổng hợp đơn thư từ đầu năm ', '', true],
  ['ngày ký: ', '', true],
  ['báo cáo tình hình ', '', false],
  ['phát động phong trào ', '', false],
  ['thực hiện kết luận tại cuộc họp ngày ', '', false],
  ['', ' đã ban hành kế hoạch', true],
  ['hoàn thành chỉ tiêu được giao ', ' và cả giai đoạn 2021 - 2025', true],
  ['triển khai chương trình phối hợp ký ngày 5 và ', ' của chính phủ', true],
];

/** What is like these and bounds a duty all the same. */
const DEADLINES: readonly (readonly [string, string, boolean])[] = [
  ['gửi báo cáo về sở nội vụ ', '', true],
  ['gửi báo cáo về sở nội vụ ', '', false],
  ['phát động “cả nước chung sức” ', '', true],
  ['tổ chức khám sức khỏe cho học sinh ', '', true],
  ['tổng hợp số liệu ', '', true],
  ['hoàn thành kế hoạch ', '', true],
  ['hoàn thành ', ' của năm', true],
  ['hoàn thành ', ' và báo cáo kết quả', true],
];

describe('what stands beside a date', () => {
  it.each(REASONS)('%j … %j (limit: %s) makes it none', (before, after, limit) => {
    expect(isDistractor(before, after, limit)).toBe(true);
  });

  it.each(DEADLINES)('%j … %j (limit: %s) leaves it a deadline', (before, after, limit) => {
    expect(isDistractor(before, after, limit)).toBe(false);
  });
});
