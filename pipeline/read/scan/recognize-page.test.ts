import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { startEngine } from './engine.js';
import { createEnginePool } from './engine-pool.js';
import type { QuarterTurns } from './geometry.js';
import { flatten } from './prepare.js';
import { readFlatPage } from './recognize-page.js';

const pool = createEnginePool(2, startEngine);
afterAll(() => pool.close());

const paragraph = await sharp(await readFile(new URL('testdata/paragraph.png', import.meta.url)))
  .toColourspace('b-w')
  .raw()
  .toBuffer({ resolveWithObject: true });
const { width, height } = paragraph.info;
const flat = await flatten({ pixels: paragraph.data, width, height, channels: 1, dpi: 200 });

describe('a page that lies otherwise than its ink told', () => {
  it.each<[QuarterTurns, number]>([
    [2, 0],
    [1, 0.13],
    [3, 0.13],
  ])('is read all the same: %i quarter turns, slope %f', async (turns, slope) => {
    const read = await readFlatPage({ ...flat, pose: { turns, slope, crossSlope: 0 } }, pool);
    expect(read.words.map(({ text }) => text).join(' ')).toContain('Văn phòng chủ trì, phối hợp với Phòng Tài chính');
    expect(read.toPage).toBeNull();
  });
});

it('a blank page is not looked at twice', async () => {
  const blank = { ...flat, grey: { ...flat.grey, pixels: new Uint8Array(flat.grey.pixels.length).fill(255) } };
  const nobody = {
    read: () => Promise.reject(new Error('read')),
    warm: () => undefined,
    close: () => Promise.resolve(),
  };
  expect(await readFlatPage(blank, nobody)).toMatchObject({ words: [], confidence: 0 });
});
