import { describe, expect, it } from 'vitest';
import { provincesIn } from './gazetteer.js';
import { succession } from './index.js';

describe('succession', () => {
  it.each<[string, string, string[]]>([
    ['Sở Kế hoạch và Đầu tư tỉnh Hà Giang', '2025-02-28', ['Sở Kế hoạch và Đầu tư tỉnh Hà Giang']],
    ['Sở Kế hoạch và Đầu tư tỉnh Hà Giang', '2025-03-15', ['Sở Tài chính tỉnh Hà Giang']],
    ['Sở Kế hoạch và Đầu tư tỉnh Hà Giang', '2025-08-01', ['Sở Tài chính tỉnh Tuyên Quang']],
    ['Sở Y tế tỉnh Hải Dương', '2025-08-01', ['Sở Y tế thành phố Hải Phòng']],
    ['Sở Y tế tỉnh Bắc Giang', '2025-08-01', ['Sở Y tế tỉnh Bắc Ninh']],
    ['Sở Y tế tỉnh Bắc Giang', '2026-10-01', ['Sở Y tế thành phố Bắc Ninh']],
    ['Sở Công Thương Điện Biên', '2026-01-01', ['Sở Công Thương Điện Biên']],
    ['Bộ Thông tin và Truyền thông', '2026-01-01', ['Bộ Khoa học và Công nghệ', 'Bộ Văn hóa, Thể thao và Du lịch']],
  ])('%s on %s', (name, on, names) => {
    expect(succession(name, on)).toEqual({ names, historical: false });
  });

  it.each(['UBND huyện Tủa Chùa', 'Phòng Nội vụ quận 1', 'UBND thành phố Hà Giang'])(
    '%s has no single successor',
    (name) => {
      expect(succession(name, '2025-07-01')).toEqual({ names: [], historical: true });
      expect(succession(name, '2025-06-30').historical).toBe(false);
    },
  );
});

describe('provincesIn', () => {
  it.each<[string, string[]]>([
    ['Sở Công Thương Điện Biên', ['Điện Biên']],
    ['UBND tỉnh Bà Rịa – Vũng Tàu', ['Bà Rịa - Vũng Tàu']],
    ['Sở Y tế Thanh Hoá', ['Thanh Hóa']],
    ['Ban Dân tộc tỉnh', []],
    ['Phong Hoa Binh', []],
  ])('%s', (name, expected) => {
    expect([...new Set(provincesIn(name).map((province) => province.name))]).toEqual(expected);
  });
});
