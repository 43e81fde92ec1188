import { describe, expect, it } from 'vitest';
import { bare, exact, sameName, wordF1 } from './text.js';

describe('texts as they are compared', () => {
  it('drops case, accents and punctuation', () => {
    expect(bare('  Đẩy mạnh, các PHONG-trào “thi đua”! ')).toBe('day manh cac phong trao thi dua');
  });

  it('keeps letters as written when strict', () => {
    expect(exact(' Sở  Nội\nvụ ')).toBe('Sở Nội vụ');
    expect(exact('Sở Nội vụ')).not.toBe(exact('So Nội vụ'));
  });

  it.each([
    ['a b c', 'a b c', 1],
    ['a b c d', 'a b', 2 / 3],
    ['a a b', 'a b b', 2 / 3],
    ['a', 'b', 0],
    ['', 'a', 0],
  ])('the words of "%s" and "%s" agree by %d', (left, right, share) => {
    expect(wordF1(left, right)).toBeCloseTo(share, 12);
  });

  it.each([
    ['Sở Nội vụ', 'SO NOI VU'],
    ['Các đơn vị trong Cụm', 'đơn vị trong Cụm'],
    ['Ủy ban nhân dân huyện Tủa Chùa', 'Uỷ ban nhân dân huyện Tủa Chua'],
    ['Hội đồng Thi đua - Khen thưởng', 'Hội đ ng Thi đua - Khen thưởng'],
  ])('"%s" and "%s" are one body', (left, right) => {
    expect(sameName(left, right)).toBe(true);
  });

  it.each([
    ['Sở Nội vụ', 'Sở Tài chính'],
    ['UBND huyện Nậm Pồ', 'UBND huyện Mường Nhé'],
    ['Văn phòng', 'Phòng'],
  ])('"%s" and "%s" are two', (left, right) => {
    expect(sameName(left, right)).toBe(false);
  });
});
