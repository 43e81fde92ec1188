import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBodyList } from './index.js';

const names = (text: string): string[] => splitBodyList(text).map((body) => body.text);

describe('splitBodyList', () => {
  it.each([
    [
      'UBND các huyện Mường Chà, Mường Nhé, Nậm Pồ, Điện Biên Đông',
      ['UBND huyện Mường Chà', 'UBND huyện Mường Nhé', 'UBND huyện Nậm Pồ', 'UBND huyện Điện Biên Đông'],
    ],
    [
      'UBND các xã Tiên Lương, Ngô Xá và thị trấn Cẩm Khê',
      ['UBND xã Tiên Lương', 'UBND xã Ngô Xá', 'UBND thị trấn Cẩm Khê'],
    ],
    ['UBND các huyện Mường Chà và thành phố Điện Biên Phủ', ['UBND huyện Mường Chà', 'UBND thành phố Điện Biên Phủ']],
    ['UBND phường Trần Phú, xã Nam Sơn', ['UBND phường Trần Phú', 'UBND xã Nam Sơn']],
    // a name of a higher level says where the first is
    ['UBND xã Mường Báng, huyện Tủa Chùa, tỉnh Điện Biên', ['UBND xã Mường Báng, huyện Tủa Chùa, tỉnh Điện Biên']],
    ['UBND quận Đồ Sơn, thành phố Hải Phòng', ['UBND quận Đồ Sơn, thành phố Hải Phòng']],
    ['các Sở: Nội vụ, Tài chính, Y tế', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']],
    ['các sở: Nội vụ, Tài chính và Y tế', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']],
    ['Sở: Nội vụ, Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Các sở, ngành: Nội vụ, Tài chính, Công an tỉnh', ['Sở Nội vụ', 'Sở Tài chính', 'Công an tỉnh']],
    ['Bệnh viện Đa khoa tỉnh và các bệnh viện tuyến huyện', ['Bệnh viện Đa khoa tỉnh', 'các bệnh viện tuyến huyện']],
    ['Ban Giám hiệu, tổ trưởng chuyên môn', ['Ban Giám hiệu', 'tổ trưởng chuyên môn']],
    ['Các Bộ: Quốc phòng, Công an, Ngoại giao', ['Bộ Quốc phòng', 'Bộ Công an', 'Bộ Ngoại giao']],
    ['Phòng Nội vụ, Tài chính - Kế hoạch', ['Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch']],
    ['Sở Tài chính, Công an tỉnh', ['Sở Tài chính', 'Công an tỉnh']],
    [
      'Văn phòng; các phòng, đơn vị thuộc Sở; Công đoàn và Chi đoàn thanh niên',
      ['Văn phòng', 'các phòng, đơn vị thuộc Sở', 'Công đoàn', 'Chi đoàn thanh niên'],
    ],
    [
      'Hội đồng thi đua, khen thưởng Sở và Hội đồng của đơn vị trực thuộc',
      ['Hội đồng thi đua, khen thưởng Sở', 'Hội đồng của đơn vị trực thuộc'],
    ],
    [
      'Sở Văn hoá, Thể thao và Du lịch, Sở Y tế và các đơn vị liên quan',
      ['Sở Văn hoá, Thể thao và Du lịch', 'Sở Y tế', 'các đơn vị liên quan'],
    ],
    ['- Sở Công Thương Lai Châu - Sở Công Thương Điện Biên', ['Sở Công Thương Lai Châu', 'Sở Công Thương Điện Biên']],
    ['Sở Nội vụ\nSở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Phòng Hành chính Phòng Tài vụ', ['Phòng Hành chính', 'Phòng Tài vụ']],
    [
      'Các sở, ban, ngành, đoàn thể tỉnh; UBND các huyện, thành phố',
      ['Các sở, ban, ngành, đoàn thể tỉnh', 'UBND các huyện, thành phố'],
    ],
    ['các cơ quan Đảng, Mặt trận Tổ quốc, các đoàn thể', ['các cơ quan Đảng', 'Mặt trận Tổ quốc', 'các đoàn thể']],
    ['các cấp, các ngành, các địa phương', ['các cấp, các ngành, các địa phương']],
    [
      'Khoa Luật, Trung tâm Đổi mới sáng tạo và Khởi nghiệp, P.ĐT',
      ['Khoa Luật', 'Trung tâm Đổi mới sáng tạo và Khởi nghiệp', 'P.ĐT'],
    ],
    ['Trung tâm Văn hóa - Truyền thanh - Truyền hình huyện', ['Trung tâm Văn hóa - Truyền thanh - Truyền hình huyện']],
    ['Trung tâm Hợp tác và Phát triển', ['Trung tâm Hợp tác và Phát triển']],
    ['Đại diện lãnh đạo Sở, Văn phòng', ['Đại diện lãnh đạo Sở', 'Văn phòng']],
    ['Các cơ quan thành viên Cụm Thi đua V', ['Các cơ quan thành viên Cụm Thi đua V']],
    ['Trưởng khối hoặc Phó Trưởng khối', ['Trưởng khối hoặc Phó Trưởng khối']],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG']],
    ['Ban Chỉ đạo cứu nạn, cứu hộ huyện Mường Chà', ['Ban Chỉ đạo cứu nạn, cứu hộ huyện Mường Chà']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['P.ĐT', ['P.ĐT']],
    ['TT. QLCL', ['TT. QLCL']],
    ['BCN Khoa, HĐXD CTĐT', ['BCN Khoa', 'HĐXD CTĐT']],
    ['TTPC HIV; TT Kiểm nghiệm', ['TTPC HIV', 'TT Kiểm nghiệm']],
    ['Nhóm soạn thảo', ['Nhóm soạn thảo']],
  ])('returns unknown names as written: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(['', '  ', '-', '…', '- \n - '])('gives nothing for a blank value: %j', (text) => {
    expect(names(text)).toEqual([]);
  });
});

it('keeps aliases and roles as notes', () => {
  expect(splitBodyList('Sở Công Thương tỉnh Lai Châu - Cụm trưởng')).toMatchObject([
    { text: 'Sở Công Thương tỉnh Lai Châu', note: 'Cụm trưởng' },
  ]);
  expect(splitBodyList('UBND huyện Tủa Chùa (Đơn vị Cụm trưởng năm 2022)')).toMatchObject([
    { text: 'UBND huyện Tủa Chùa', note: 'Đơn vị Cụm trưởng năm 2022' },
  ]);
});

it('points at each name, the shared head being written once', () => {
  const text = 'UBND các huyện Mường Chà, Mường Nhé';
  expect(splitBodyList(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'UBND các huyện Mường Chà',
    'Mường Nhé',
  ]);
});

const WORDS = [
  'các',
  'Sở',
  'Nội vụ',
  ',',
  'và',
  'UBND',
  'huyện',
  'Mường Chà',
  ';',
  '-',
  '(',
  ')',
  ':',
  'ABC',
  'thuộc',
  '\n',
  'x',
  '12',
];

it('ends, and gives offsets inside the text, for any text', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      for (const { start, end, text: name } of splitBodyList(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(name).not.toBe('');
        seen++;
      }
    }),
  );
  expect(seen).toBeGreaterThan(0);
});
