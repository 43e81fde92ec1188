import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBodies } from './index.js';

const names = (text: string): string[] => findBodies(text).map((body) => body.text);

describe('findBodies finds', () => {
  it.each([
    ['báo cáo UBND tỉnh Lai Châu trước ngày 15', ['UBND tỉnh Lai Châu']],
    ['gửi Phòng Tài chính - Kế hoạch huyện thẩm định', ['Phòng Tài chính - Kế hoạch huyện']],
    ['theo hướng dẫn của Sở Văn hóa, Thể thao và Du lịch và Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['Bộ Nông nghiệp và Môi trường ban hành', ['Bộ Nông nghiệp và Môi trường']],
    ['phối hợp với Sở Lao động – Thương binh và Xã hội', ['Sở Lao động – Thương binh và Xã hội']],
    ['Thường trực Hội đồng Thi đua - Khen thưởng tỉnh họp', ['Thường trực Hội đồng Thi đua - Khen thưởng tỉnh']],
    ['các phòng, đơn vị thuộc Sở triển khai', ['các phòng, đơn vị thuộc Sở']],
    ['cho phòng Nội vụ và ngành Y tế', ['phòng Nội vụ', 'ngành Y tế']],
    ['Chủ tịch Uỷ ban nhân dân các xã', ['Chủ tịch Uỷ ban nhân dân các xã']],
    ['Công an huyện, Điện lực Tủa Chùa đảm bảo', ['Công an huyện', 'Điện lực Tủa Chùa']],
    ['UBND các huyện Mường Chà, Mường Nhé gửi', ['UBND huyện Mường Chà', 'UBND huyện Mường Nhé']],
    ['Văn phòng Ban Chỉ đạo tỉnh tổng hợp', ['Văn phòng Ban Chỉ đạo tỉnh']],
    ['gửi về Trưởng khối các Trưởng khối tổ chức họp', ['Trưởng khối', 'các Trưởng khối']],
    ['Phòng Nghiệp vụ Y lập danh sách', ['Phòng Nghiệp vụ Y']],
    [
      'Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp rà soát',
      ['Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp'],
    ],
    ['Ban Chỉ đạo phòng, chống thiên tai tỉnh', ['Ban Chỉ đạo phòng, chống thiên tai tỉnh']],
    ['Ban Chỉ đạo xây dựng nông thôn mới tỉnh tổ chức kiểm tra', ['Ban Chỉ đạo xây dựng nông thôn mới tỉnh']],
    ['Ngân hàng Chính sách xã hội chi nhánh tỉnh giải ngân', ['Ngân hàng Chính sách xã hội chi nhánh tỉnh']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('findBodies finds nothing in', () => {
  it.each([
    'Ban hành Quy chế hoạt động',
    'Hội nghị tổng kết, Hội thảo khoa học',
    'Phòng, chống dịch bệnh',
    'Bộ phận, Bộ máy và Bộ tiêu chí',
    'Trường hợp đặc biệt',
    'Đoàn kết, thống nhất',
    'Tổ chức thực hiện tốt chủ trương, đường lối',
    'các báo cáo, các biện pháp, các hội nghị, các trường hợp',
    'quốc phòng - an ninh, cơ sở dữ liệu, nhiệm vụ Quý I',
    'Khoa học và công nghệ',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

it('tells a collective phrase from a body', () => {
  const kinds = findBodies('Sở Nội vụ và các sở, ban, ngành; UBND các xã').map((body) => body.kind);
  expect(kinds).toEqual(['body', 'group', 'group']);
});

it('keeps an alias beside the name', () => {
  expect(findBodies('Giám đốc Sở Y tế (Trưởng ban) chỉ đạo')[0]).toMatchObject({
    text: 'Giám đốc Sở Y tế',
    note: 'Trưởng ban',
  });
});

const WORDS =
  'các Sở Nội vụ , và UBND huyện Mường Chà ; - ( ) : của thuộc Hội đồng thi đua khen thưởng Trưởng khối . hoà\u00A0\n \u{1F600}'.split(
    ' ',
  );

it('gives offsets inside the text, in order and apart, for any text', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let done = 0;
      for (const { start, end } of findBodies(text)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        done = end;
        seen++;
      }
    }),
  );
  expect(seen).toBeGreaterThan(0);
});
