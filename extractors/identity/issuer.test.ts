import { describe, expect, it } from 'vitest';
import { readIssuer } from './issuer.js';
import { paragraph } from './paragraph-for-tests.js';
import { toProperCase } from './proper-case.js';

const read = (...lines: string[]) => readIssuer(lines.map((text) => paragraph(text)));

describe('readIssuer', () => {
  it.each([
    [['ỦY BAN NHÂN DÂN', 'TỈNH AN GIANG', 'Số: 1/KH-UBND'], 'Ủy ban nhân dân tỉnh An Giang', null],
    [['UBND TỈNH LAI CHÂU', 'SỞ CÔNG THƯƠNG', 'Số: 1/KH-SCT'], 'Sở Công Thương', 'UBND tỉnh Lai Châu'],
    [['UBND TỈNH LAI CHÂU SỞ CÔNG THƯƠNG', 'Số: 1/KH-SCT'], 'Sở Công Thương', 'UBND tỉnh Lai Châu'],
    [['BỘ XÂY DỰNG', '-------', 'Số: 1/BXD-QLN', 'V/v BÁO CÁO'], 'Bộ Xây dựng', null],
    [
      ['BỘ CÔNG THƯƠNG', 'TRƯỜNG ĐẠI HỌC CÔNG THƯƠNG', 'THÀNH PHỐ HỒ CHÍ MINH'],
      'Trường Đại học Công Thương Thành phố Hồ Chí Minh',
      'Bộ Công Thương',
    ],
    [['SỞ VĂN HÓA,', 'THỂ THAO VÀ DU LỊCH'], 'Sở Văn hóa, Thể thao và Du lịch', null],
    [['SỞ LAO ĐỘNG -', 'THƯƠNG BINH VÀ XÃ HỘI'], 'Sở Lao động - Thương binh và Xã hội', null],
    [['SỞ GIÁO DỤC VÀ', 'ĐÀO TẠO'], 'Sở Giáo dục và Đào tạo', null],
    [['SỞ Y TẾ VÀ', 'SỞ NỘI VỤ'], 'Sở Y tế và Sở Nội vụ', null],
    [['UBND TỈNH NGHỆ AN -', 'SỞ Y TẾ'], 'Sở Y tế', 'UBND tỉnh Nghệ An'],
    [['BỘ Y TẾ', 'BỘ TÀI CHÍNH', 'Số: 3/TTLT-BYT-BTC'], 'Bộ Y tế - Bộ Tài chính', null],
    // one line holds both columns
    [
      ['ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TỈNH BÌNH DƯƠNG Độc lập - Tự do - Hạnh phúc'],
      'Ủy ban nhân dân tỉnh Bình Dương',
      null,
    ],
    // recognised: a half of tiêu ngữ strayed to the left
    [['UBND TỈNH KIÊN GIANG', 'SỞ Y TẾ Độc', 'Số: /KH-SYT'], 'Sở Y tế', 'UBND tỉnh Kiên Giang'],
    [['TỈNH ỦY LAI CHÂU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 5-CT/TU'], 'Tỉnh ủy Lai Châu', null],
    [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Lai Châu, ngày 1 tháng 3 năm 2023'], null, null],
  ])('%j', (lines, issuer, parentBody) => {
    expect(read(...lines)).toEqual({ issuer, parentBody });
  });

  it('parts parent and issuer where the print turns bold', () => {
    const lines = [paragraph('TẬP THỂ A', { boldPrefix: 0 }), paragraph('NHÓM B', { boldPrefix: 6 })];
    expect(readIssuer(lines)).toEqual({ issuer: 'Nhóm b', parentBody: 'Tập thể a' });
  });
});

describe('toProperCase', () => {
  it.each([
    ['UBND TỈNH ĐIỆN BIÊN', 'UBND tỉnh Điện Biên'],
    ['SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', 'Ủy ban nhân dân thành phố Hà Nội'],
    ['Sở Y tế', 'Sở Y tế'],
    ['BAN QUẢN LÝ KHU KINH TẾ TỈNH HÀ TĨNH', 'Ban quản lý khu kinh tế tỉnh Hà Tĩnh'],
    ['CHI CỤC CHĂN NUÔI VÀ THÚ Y', 'Chi cục Chăn nuôi và Thú y'],
    ['CỤC QUẢN LÝ THỊ TRƯỜNG', 'Cục Quản lý thị trường'],
    ['KHO BẠC NHÀ NƯỚC KHU VỰC IX', 'Kho bạc Nhà nước khu vực IX'],
    ['BẢO HIỂM XÃ HỘI TỈNH SƠN LA', 'Bảo hiểm xã hội tỉnh Sơn La'],
    ['TRƯỜNG MẦM NON HOA BAN', 'Trường Mầm non Hoa Ban'],
    ['CỤM THI ĐUA V', 'Cụm Thi đua V'],
    ['PHÒNG NÔNG NGHIỆP VÀ PTNT', 'Phòng Nông nghiệp và PTNT'],
    // names that differ from a kind of unit, or from a province, by a tone alone
    ['UBND TỈNH HÀ TĨNH', 'UBND tỉnh Hà Tĩnh'],
    ['SỞ Y TẾ HÀ TĨNH', 'Sở Y tế Hà Tĩnh'],
    ['UBND PHƯỜNG TĨNH GIA', 'UBND phường Tĩnh Gia'],
    ['UBND HUYỆN QUAN HÓA', 'UBND huyện Quan Hóa'],
    ['UBND XÃ PHƯỢNG VĨ', 'UBND xã Phượng Vĩ'],
    ['UBND XÃ BÌNH DƯỠNG', 'UBND xã Bình Dưỡng'],
    // recognised
    ['UBND TINH NAM DINH', 'UBND tỉnh Nam Định'],
    ['TRƯỜNG ĐẠI HỌC Y THÀNH PHỐ HÒ CHÍ MINH', 'Trường Đại học Y Thành phố Hồ Chí Minh'],
    ['SỞ TƯ PHÁP TÍNH QUẢNG TRI', 'Sở Tư pháp tỉnh Quảng Trị'],
  ])('%s → %s', (capitals, written) => {
    expect(toProperCase(capitals)).toBe(written);
  });
});
