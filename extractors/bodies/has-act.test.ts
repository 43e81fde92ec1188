import { describe, expect, it } from 'vitest';
import { hasAct, opensWithAct } from './has-act.js';

describe('an act', () => {
  it.each(['Các phòng rà soát danh mục', 'Danh sách gửi Sở Nội vụ', 'Sở Tài chính chủ trì', 'TỔ CHỨC HỘI NGHỊ'])(
    'stands in %j',
    (text) => {
      expect(hasAct(text)).toBe(true);
    },
  );

  it.each(['Phòng Nội vụ huyện', 'Kinh phí năm 2024', 'Các phường, xã', ''])('stands nowhere in %j', (text) => {
    expect(hasAct(text)).toBe(false);
  });

  it.each(['Rà soát danh mục', 'Tổ chức hội nghị'])('opens %j', (text) => {
    expect(opensWithAct(text)).toBe(true);
  });

  it.each(['Sở Tài chính rà soát', 'rà soát danh mục', 'RÀ SOÁT', ''])('does not open %j as a sentence', (text) => {
    expect(opensWithAct(text)).toBe(false);
  });
});
