import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pagePicture, pageSize } from './page-picture.js';
import { UnreadableFile } from './unreadable.js';

const A4 = { width: 595, height: 842 };
const SHARP = { dpi: 72, longestSide: 2000 };
const plan = await readFile(new URL('../../fixtures/004-hoi-nghi-cum-vung-cao/document.pdf', import.meta.url));
const word = await readFile(new URL('../../fixtures/004-hoi-nghi-cum-vung-cao/document.docx', import.meta.url));
const damaged = await readFile(new URL('../../fixtures/bad/truncated.pdf', import.meta.url));

const scan = await sharp({ create: { width: 1654, height: 2339, channels: 3, background: '#ddd' } })
  .withMetadata({ density: 200 })
  .jpeg()
  .toBuffer();

async function pixels(png: Uint8Array | null) {
  if (png === null) throw new Error('no picture');
  const { format, width, height } = await sharp(png).metadata();
  return { format, width, height };
}

describe('the picture of a page', () => {
  it('has the size that places are counted in', async () => {
    const size = await pageSize(plan, 'plan.pdf', 1);
    expect(size?.width).toBeCloseTo(A4.width, -1);
    expect(await pixels(await pagePicture(plan, 'plan.pdf', 1, SHARP))).toMatchObject({ format: 'png', ...A4 });
  });

  it('shows letters: not every pixel is paper', async () => {
    const png = await pagePicture(plan, 'plan.pdf', 1, SHARP);
    const { channels } = await sharp(png ?? []).stats();
    expect(channels[0]?.min).toBeLessThan(80);
    expect(channels[0]?.mean).toBeGreaterThan(200);
  });

  it('of an image file follows its stated resolution, and is never larger than asked', async () => {
    expect(await pageSize(scan, 'scan.jpg', 1)).toEqual({ width: (1654 / 200) * 72, height: (2339 / 200) * 72 });
    const png = await pagePicture(scan, 'scan.jpg', 1, { dpi: 150, longestSide: 1000 });
    expect(await pixels(png)).toEqual({ format: 'png', width: 707, height: 1000 });
  });

  it.each([
    ['a page beyond the last', plan, 'plan.pdf', 99],
    ['a page beyond the last of an image', scan, 'scan.jpg', 2],
    ['a format without pages', word, 'plan.docx', 1],
  ])('is nothing for %s', async (_what, bytes, file, number) => {
    expect(await pageSize(bytes, file, number)).toBeNull();
    expect(await pagePicture(bytes, file, number, SHARP)).toBeNull();
  });

  it('of a damaged file is refused with the reason', async () => {
    await expect(pagePicture(damaged, 'x.pdf', 1, SHARP)).rejects.toBeInstanceOf(UnreadableFile);
  });
});
