import { describe, expect, it } from 'vitest';
import { resolution } from './prepare.js';

const of = (width: number, height: number, dpi: number | null) =>
  resolution({ pixels: new Uint8Array(), width, height, channels: 1, dpi });

describe('the resolution of an image', () => {
  it.each([
    ['A4 at 300', 2480, 3508, 300],
    ['A4 on its side at 200', 2339, 1654, 200],
    ['A3 at 150', 1754, 2480, 150],
    ['A2 at 200', 3307, 4677, 200],
    ['A4 at 72, as programs save small pictures of pages', 595, 842, 72],
    ['half a sheet at 200', 1654, 1169, 200],
  ])('is the stated one where the sheet then has a likely size: %s', (_, width, height, dpi) => {
    expect(of(width, height, dpi)).toBe(dpi);
  });

  it.each<[string, number, number, number | null, number]>([
    ['72 on A4 at 200 dpi', 1654, 2339, 72, 200],
    ['72 on A4 at 300 dpi, on its side', 3508, 2480, 72, 300],
    ['96 on a photo of 12 megapixels', 3000, 4000, 96, 342],
    ['a camera’s 1 dpi', 1654, 2339, 1, 200],
    ['1,200 on a small picture', 1240, 1754, 1200, 150],
    ['nothing', 1240, 1754, null, 150],
    ['nothing that can be', 1240, 1754, 0, 150],
    ['nothing, and is one line of a screen', 900, 120, null, 77],
  ])('is that of a sheet of A4 where the file says %s', (_, width, height, dpi, meant) => {
    expect(Math.round(of(width, height, dpi))).toBe(meant);
  });

  it('is that of sheets as wide as A4 where several are joined one below the other', () => {
    expect(of(1654, 11_690, null)).toBeCloseTo(200, 0);
    expect(of(1080, 9000, 72)).toBeCloseTo(130.6, 1);
    expect(of(300, 1200, null)).toBeCloseTo(102.7, 1);
  });
});
