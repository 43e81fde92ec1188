import { describe, expect, it } from 'vitest';
import { rereadClipped } from './clipped-lines.js';
import type { EnginePool } from './engine-pool.js';
import type { Grey } from './grey.js';
import type { ReadWord } from './tsv.js';

/** A line of ink 30 pixels high at y = 100, with a mark of `mark` rows that begins two rows above it. */
function page(mark: number): Grey {
  const pixels = new Uint8Array(400 * 300).fill(255);
  for (let y = 100; y < 130; y++) pixels.fill(0, y * 400 + 50, y * 400 + 150);
  for (let y = 98 - mark; y < 98; y++) pixels.fill(0, y * 400 + 80, y * 400 + 90);
  return { pixels, width: 400, height: 300 };
}

const line: readonly ReadWord[] = [{ text: 'kê', box: [50, 100, 150, 130], confidence: 0.96, line: '1.1.1' }];
const saying = (text: string, confidence: number): EnginePool => ({
  read: async () => `5\t1\t1\t1\t1\t1\t10\t10\t100\t36\t${confidence}\t${text}`,
  warm: () => undefined,
  close: async () => undefined,
});
const reread = async (mark: number, pool: EnginePool) =>
  (await rereadClipped(page(mark), 128, line, pool)).map(({ text }) => text).join(' ');

describe('a line with ink right above its box', () => {
  it('is read again with it, and keeps its line', async () => {
    const [word] = await rereadClipped(page(6), 128, line, saying('kế', 95));
    expect(word).toMatchObject({ text: 'kế', line: '1.1.1' });
    expect(word?.box[1]).toBeLessThan(100);
  });

  it('keeps its first reading when the second is other letters or much less sure', async () => {
    expect(await reread(6, saying('xyz', 90))).toBe('kê');
    expect(await reread(6, saying('kế', 80))).toBe('kê');
  });

  it.each([
    ['no ink above', 0],
    ['ink that goes on to the line above', 60],
  ])('is not read again with %s', async (_, mark) => {
    expect(await reread(mark, saying('kế', 99))).toBe('kê');
  });
});
