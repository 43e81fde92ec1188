import { describe, expect, it } from 'vitest';
import { blackOnWhite } from './ink.js';

/** 100 × 100 pixels of `ground`, so many of them `letters`. */
const page = (ground: number, letters: number, count: number) => ({
  pixels: new Uint8Array(10_000).fill(ground).fill(letters, 0, count),
  width: 100,
  height: 100,
});

describe('a page in black on white', () => {
  it('is made of one in white on black', () => {
    const { pixels } = blackOnWhite(page(20, 230, 800));
    expect([pixels[0], pixels[9999]]).toEqual([25, 235]);
  });

  it.each([
    ['black on white', page(240, 20, 800)],
    ['a quarter of ink', page(240, 20, 2600)],
    ['half black', page(240, 20, 5000)],
    ['blank', page(250, 240, 5000)],
    ['black', page(5, 5, 0)],
    ['dark, with faint grain', page(30, 60, 900)],
  ])('stays what it is: %s', (_, given) => expect(blackOnWhite(given)).toBe(given));
});
