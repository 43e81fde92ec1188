import { describe, expect, it } from 'vitest';
import { readLabel } from './label.js';

describe('readLabel', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'I.', 'roman', 1],
    ['XIII. Việc', 'XIII.', 'roman', 13],
    ['IV/ Tổ chức', 'IV/', 'roman', 4],
    ['I- MỤC ĐÍCH', 'I-', 'roman', 1],
    ['II - Nhiệm vụ', 'II -', 'roman', 2],
    ['100. Phòng Tổ chức', '100.', 'number', 100],
    ['1- Các chi bộ', '1-', 'number', 1],
    ['2-Tổ chức hội nghị', '2-', 'number', 2],
    ['1.2- Công tác tổ chức', '1.2-', 'dotted2', 2],
    ['B. NỘI DUNG', 'B.', 'upper', 2],
    ['Đ. Tổ chức', 'Đ.', 'upper', 5],
    ['1. Mục đích', '1.', 'number', 1],
    ['12) Việc', '12)', 'number', 12],
    ['I- MỤC ĐÍCH', 'I-', 'roman', 1],
    ['3- Các cấp ủy', '3-', 'number', 3],
    ['Giai đoạn 2 (tháng 5/2024): Chạy thử', 'Giai đoạn 2', 'step', 2],
    ['1.5. Công an huyện', '1.5.', 'dotted2', 5],
    ['3.1.Triển khai', '3.1.', 'dotted2', 1],
    ['2.1.3 Nội dung', '2.1.3', 'dotted3', 3],
    ['a) Việc', 'a)', 'letter', 1],
    ['đ) Việc', 'đ)', 'letter', 5],
    ['(2) Xoá nhà tạm', '(2)', 'parenthesised', 2],
    ['- Xây dựng', '-', 'dash', 0],
    ['-Xây dựng', '-', 'dash', 0],
    ['+ Nội dung', '+', 'plus', 0],
    ['• Nội dung', '•', 'dot', 0],
    ['Điều 2. Trách nhiệm', 'Điều 2.', 'article', 2],
    ['Bước 1: Chuẩn bị', 'Bước 1:', 'step', 1],
    ['Phần thứ hai TỔ CHỨC', 'Phần thứ hai', 'part', 2],
    ['PHỤ LỤC II', 'PHỤ LỤC II', 'annex', 2],
  ])('%s opens with %s', (text, printed, kind, value) => {
    const label = readLabel(text);
    expect(label?.printed).toBe(printed);
    expect(label?.readings[0]).toEqual({ kind, value });
  });

  it('gives both readings of a letter that is a numeral too', () => {
    expect(readLabel('C. GIẢI PHÁP')?.readings.map(({ kind }) => kind)).toEqual(['upper', 'roman']);
    expect(readLabel('V. TỔ CHỨC')?.readings.map(({ kind }) => kind)).toContain('roman');
  });

  it.each([
    '30/10/2023',
    '57-NQ/TW của Bộ Chính trị',
    '10 - 15 hộ',
    '500.000 đồng',
    'C-reactive protein',
    '30.11.2023 là ngày cuối',
    '1.500 con gia cầm',
    '2023 là năm thứ ba',
    'Căn cứ Luật',
    'Phụ lục kèm theo được gửi sau',
    'Bước đầu tổ chức',
    'Mục đích',
    'Điều kiện tham gia',
    'UBND tỉnh',
    '',
  ])('finds no label in %j', (text) => {
    expect(readLabel(text)).toBeNull();
  });
});
