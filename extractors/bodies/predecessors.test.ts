import { describe, expect, it } from 'vitest';
import { predecessors, succession } from './index.js';

const names = (name: string, on = '2026-01-15') => predecessors(name, on).map((each) => each.name);

describe('predecessors', () => {
  it.each<[string, string[]]>([
    ['Sở Tài chính', ['Sở Kế hoạch và Đầu tư']],
    ['Bộ Nông nghiệp và Môi trường', ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Phát triển nông thôn']],
    ['Sở Xây dựng tỉnh Lai Châu', ['Sở Giao thông vận tải tỉnh Lai Châu']],
    ['so noi vu', ['Sở Lao động - Thương binh và Xã hội']],
    ['Sở Dân tộc và Tôn giáo', ['Ban Dân tộc']],
    ['Bộ Dân tộc và Tôn giáo', ['Ủy ban Dân tộc']],
    ['Sở Y tế thành phố Hải Phòng', ['Sở Y tế thành phố Hải Phòng', 'Sở Y tế tỉnh Hải Dương']],
    ['UBND tỉnh Gia Lai', ['UBND tỉnh Bình Định', 'UBND tỉnh Gia Lai']],
    ['Sở Y tế thành phố Huế', ['Sở Y tế tỉnh Huế', 'Sở Y tế tỉnh Thừa Thiên Huế']],
  ])('of %s', (name, expected) => {
    expect(names(name).sort()).toEqual(expected.sort());
  });

  it('goes two steps back, and says until when', () => {
    const found = new Map(predecessors('Sở Tài chính tỉnh Gia Lai', '2026-01-15').map((p) => [p.name, p.until]));
    expect(found.get('Sở Kế hoạch và Đầu tư tỉnh Bình Định')).toBe('2025-02-28');
    expect(found.get('Sở Tài chính tỉnh Bình Định')).toBe('2025-06-30');
    expect(found.get('Sở Tài chính tỉnh Gia Lai')).toBe('2025-06-30');
  });

  it.each([
    ['Sở Công Thương tỉnh Lai Châu', '2026-01-15'],
    ['Sở Tài chính', '2025-02-01'],
    ['Sở Kế hoạch và Đầu tư', '2026-01-15'],
    ['Phòng Tài chính', '2026-01-15'],
    ['Đoàn Thanh niên Cộng sản Hồ Chí Minh', '2026-01-15'],
    ['Sở Tài chính tỉnh Gia', '2025-01-01'],
    ['cơ sở xây dựng', '2026-01-15'],
  ])('%s on %s has none', (name, on) => {
    expect(names(name, on)).toEqual([]);
  });
});

describe('succession of a name of a known day', () => {
  it('tells the town of 2023 from the city of 2026', () => {
    expect(succession('UBND thành phố Bắc Ninh', '2026-10-01', '2023-05-01').historical).toBe(true);
    expect(succession('UBND thành phố Bắc Ninh', '2026-10-01', '2026-09-25').historical).toBe(false);
  });
});
