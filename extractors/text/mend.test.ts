import { describe, expect, it } from 'vitest';
import { mend } from './mend.js';

/** The text with its mends applied. */
function mended(text: string, lost: readonly string[] = []): string {
  return mend(text, lost).mends.reduceRight(
    (out, { start, end, text: word }) => out.slice(0, start) + word + out.slice(end),
    text,
  );
}

describe('mend', () => {
  it.each([
    ['ĐIỀ U KI Ệ N', 'ĐIỀU KIỆN'],
    ['Thủ tướng Chính ph ủ', 'Thủ tướng Chính phủ'],
    ['ỦY B AN NHÂN D Â N', 'ỦY BAN NHÂN DÂN'],
    ['th ự c hi ệ n qu y ế t đ ị nh', 'thực hiện quyết định'],
    ['Bộ Ng o ại giao, Xã hộ i , UBND các t ỉ nh', 'Bộ Ngoại giao, Xã hội , UBND các tỉnh'],
  ])('joins letters set apart: %s', (text, whole) => {
    expect(mended(text)).toBe(whole);
  });

  it.each([
    ['Hội đ ng Thi đua', 'Hội đồng Thi đua'],
    ['của tỉnh đ ng th i thực hiện', 'của tỉnh đồng thời thực hiện'],
    ['phát triển đ ng đều, liên tục', 'phát triển đồng đều, liên tục'],
    ['đề nghị tặng C thi đua của UBND tỉnh và C thi đua', 'đề nghị tặng Cờ thi đua của UBND tỉnh và Cờ thi đua'],
    ['HỘI Đ NG', 'HỘI ĐỒNG'],
  ])('puts lost ồ and ờ back: %s', (text, whole) => {
    expect(mended(text, ['ờ', 'ồ'])).toBe(whole);
  });

  it.each([
    'Cụm Thi đua V năm 2023',
    'điểm c khoản 2 Điều 5; điểm đ khoản 3',
    'Khối A B C, Mục A I, hạng B và C, Vitamin A đợt 2',
    'Đài PT TH tỉnh; Công ty TNHH A B; Lđ. UBND huyện; b/c, p/h, đ/c Nam',
    'ông Nguyễn Văn B và bà Y Bion, xã Nậm Pồ, tỉnh Bắc Kạn, huyện Krông Pắc',
    'video, Website, email và 5 km đường',
    'nghiệpđược Khối xếp theo thứ tự',
  ])('changes nothing in %s', (text) => {
    expect(mended(text)).toBe(text);
    expect(mended(text, ['ờ', 'ồ'])).toBe(text);
  });

  it('lists fragments with more than one reading, and only where letters are lost', () => {
    expect(mend('họp x ngày mai', ['ồ', 'ờ']).mends).toEqual([]);
    expect(mend('các tr ng hợp', ['ồ', 'ố'])).toEqual({ mends: [], unread: [{ start: 4, end: 9 }] });
    expect(mend('các tr ng hợp', []).unread).toEqual([]);
  });
});
