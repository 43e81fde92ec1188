import { describe, expect, it } from 'vitest';
import { nounsOf } from './kinds.js';
import { nameKey } from './name.js';

describe('a collective noun covers', () => {
  it.each([
    ['Tỉnh ủy', 'cap uy'],
    ['Đoàn Thanh niên', 'doan the'],
    ['UBND huyện', 'dia phuong'],
    ['Bộ Nội vụ', 'bo nganh'],
    ['Sở Nội vụ', 'so nganh'],
    ['Công an tỉnh', 'luc luong'],
    ['Trường Đại học Tây Bắc', 'nha truong'],
    ['Bệnh viện Đa khoa', 'co so y te'],
    ['Công ty Điện lực', 'doanh nghiep'],
    ['Báo Điện Biên Phủ', 'co quan bao chi'],
    ['Phòng Nội vụ', 'phong ban'],
    ['Trung tâm Khuyến công', 'trung tam'],
    ['Khối Thi đua', 'khoi thi dua'],
  ])('%s: %j', (name, noun) => {
    expect(nounsOf(nameKey(name), null)).toContain(noun);
  });

  it.each([
    ['Sở Nội vụ', 'doanh nghiep'],
    ['Công ty Điện lực', 'so nganh'],
    ['Hội đồng thi đua', 'doan the'],
  ])('not %s: %j', (name, noun) => {
    expect(nounsOf(nameKey(name), null)).not.toContain(noun);
  });
});

describe('names that are one', () => {
  it.each([
    ['Ủy ban nhân dân tỉnh', 'UBND tỉnh'],
    ['Hội đồng nhân dân tỉnh', 'HĐND tỉnh'],
    ['Ủy ban Mặt trận Tổ quốc tỉnh', 'Mặt trận Tổ quốc tỉnh'],
    ['Ủy ban MTTQ tỉnh', 'Mặt trận Tổ quốc tỉnh'],
    ['UBMTTQ tỉnh', 'Mặt trận Tổ quốc tỉnh'],
    ['Mặt trận Tổ quốc Việt Nam tỉnh', 'MTTQ tỉnh'],
    ['Bộ CHQS tỉnh', 'Bộ Chỉ huy quân sự tỉnh'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});
