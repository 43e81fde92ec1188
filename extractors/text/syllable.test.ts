import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from './syllable.js';

describe('isVietnameseSyllable', () => {
  it.each(
    (
      'nghiêng thuyền khuya quốc quyết giếng gì yêu ước đường khoẻ khỏe thuỷ thủy Uỷ Ủy HOÀ HÒA ỦY BAN nhân dân tỉnh ' +
      'khuếch oái xoong ngoằn ngoèo huỳnh huýt rượu hươu ngoại giặt giữa quạnh'
    ).split(' '),
  )('takes %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each(
    // abbreviations, fragments of broken words, foreign names, and spellings that Vietnamese does not have
    'UBND TĐKT đ th ng B nghiệpđược séc-ta Website Kiev cê ghà ngê kan thúê cac cắcc vuơnng đồngthời'.split(' '),
  )('refuses %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });

  it('needs sắc or nặng before a final c, ch, p, t', () => {
    expect(['các', 'cạc', 'cac', 'càc', 'cảc', 'sách', 'sach'].map(isVietnameseSyllable)).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('reads decomposed letters like composed ones', () => {
    expect(isVietnameseSyllable('việc'.normalize('NFD'))).toBe(true);
    expect(isVietnameseSyllable('Việc'.normalize('NFC'))).toBe(true);
  });
});
