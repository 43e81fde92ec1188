import { describe, expect, it } from 'vitest';
import type { Engine } from './engine.js';
import { createEnginePool } from './engine-pool.js';

/** Engines that break at the images named, each once or always. */
function made(breaks: (image: string, engine: number) => boolean) {
  const [started, ended]: [number[], number[]] = [[], []];
  const start = async (): Promise<Engine> => {
    const number = started.length;
    started.push(number);
    return {
      batch: 1,
      read: async (images) => {
        if (images.some((image) => breaks(image.toString(), number))) throw new Error('broke');
        return images.map((image) => `read ${image.toString()}`);
      },
      end: async () => void ended.push(number),
    };
  };
  return { start, started, ended };
}

describe('engines that share a queue', () => {
  it('read every image, and are all ended', async () => {
    const { start, started, ended } = made(() => false);
    const pool = createEnginePool(2, start);
    const images = ['a', 'b', 'c', 'd', 'e'];
    expect(await Promise.all(images.map((image) => pool.read(Buffer.from(image), 'page')))).toEqual(
      images.map((image) => `read ${image}`),
    );
    await pool.close();
    expect(ended.toSorted()).toEqual(started);
    await expect(pool.read(Buffer.from('f'), 'page')).rejects.toThrow('closed');
  });

  it('give an image to another engine when one breaks over it', async () => {
    const { start, started, ended } = made((image, engine) => image === 'b' && engine === 0);
    const pool = createEnginePool(1, start);
    const reads = ['a', 'b', 'c'].map((image) => pool.read(Buffer.from(image), 'block'));
    expect(await Promise.all(reads)).toEqual(['read a', 'read b', 'read c']);
    await pool.close();
    expect([started, ended]).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('give up an image that two of them broke over, and read the next', async () => {
    const { start, started } = made((image) => image === 'b');
    const pool = createEnginePool(1, start);
    const [a, b, c] = await Promise.allSettled(['a', 'b', 'c'].map((image) => pool.read(Buffer.from(image), 'page')));
    expect([a?.status, b?.status, c?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(started).toHaveLength(3);
    await pool.close();
  });

  it('say why none of them starts', async () => {
    const pool = createEnginePool(2, () => Promise.reject(new Error('not there')));
    pool.warm();
    await expect(pool.read(Buffer.from('a'), 'page')).rejects.toThrow('not there');
    await pool.close();
  });
});
