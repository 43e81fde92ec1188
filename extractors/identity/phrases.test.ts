import { describe, expect, it } from 'vitest';
import { hasNationalHeading, withoutNationalHeading } from './phrases.js';

describe('quốc hiệu, tiêu ngữ or the name of the Party', () => {
  it.each([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'UBND TỈNH LAI CHÂU CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Dộc lâp - Tu do - Hanh phúc',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
  ])('stands in %j', (line) => {
    expect(hasNationalHeading(line)).toBe(true);
  });

  it.each([
    'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU',
    'Đảng Cộng sản Việt Nam',
    'Kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam',
    'Số: 12/KH-UBND',
    '',
  ])('does not stand in %j', (line) => {
    expect(hasNationalHeading(line)).toBe(false);
  });
});

it.each([
  ['UBND TỈNH LAI CHÂU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND TỈNH LAI CHÂU'],
  ['SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc', 'SỞ NỘI VỤ'],
  ['TỈNH ỦY LAI CHÂU ĐẢNG CỘNG SẢN VIỆT NAM', 'TỈNH ỦY LAI CHÂU'],
  ['SỞ CÔNG THƯƠNG', 'SỞ CÔNG THƯƠNG'],
])('of %j the left column is %j', (line, left) => {
  expect(withoutNationalHeading(line)).toBe(left);
});
