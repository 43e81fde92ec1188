import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openImage } from './decode-image.js';
import { reduce } from './reduce.js';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } }).withMetadata({ density: 300 });

describe('a large page', () => {
  it.each(['jpeg', 'png'] as const)(
    'in %s is decoded at a size that fits into the memory, as large in inches',
    async (format) => {
      const file = await openImage(await blank(9000, 6000).toFormat(format).toBuffer());
      const { width, height, dpi } = await file.decode(1);
      expect(width * height).toBeLessThan(16_100_000);
      expect(width / height).toBeCloseTo(1.5, 2);
      expect(width / (dpi ?? 0)).toBeCloseTo(9000 / 300, 1);
    },
  );

  it('stays as it is up to A4 at 600 pixels an inch', async () => {
    const file = await openImage(await blank(4960, 7016).jpeg().toBuffer());
    expect(await file.decode(1)).toMatchObject({ width: 4960, height: 7016, dpi: 300 });
  });

  it('of a PDF is made smaller before it is read', async () => {
    const large = { pixels: new Uint8Array(9000 * 9000), width: 9000, height: 9000, channels: 1, dpi: 300 } as const;
    const { pixels, ...rest } = await reduce(large);
    expect(rest).toEqual({ width: 4000, height: 4000, channels: 1, dpi: 300 * (4000 / 9000) });
    expect(pixels.length).toBe(4000 * 4000);
    const small = { ...large, pixels: new Uint8Array(4), width: 2, height: 2 };
    expect(await reduce(small)).toBe(small);
  });
});
