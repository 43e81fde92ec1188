import { describe, expect, it } from 'vitest';
import type { Grey } from './grey.js';
import { levels } from './ink.js';
import { lineInk } from './line-ink.js';
import { findRulings } from './rulings.js';

const DPI = 150;
const PAPER = 250;

/** Dark patches on grainy paper: x, y, width, height, grey. */
type Patch = readonly [x: number, y: number, width: number, height: number, grey: number];

function page(patches: readonly Patch[], grain = 0): Grey {
  const [width, height] = [600, 400];
  const pixels = new Uint8Array(width * height).fill(PAPER);
  for (const [x, y, w, h, grey] of patches) {
    for (let row = y; row < y + h; row++) pixels.fill(grey, row * width + x, row * width + x + w);
  }
  let state = 1;
  for (let at = 0; at < pixels.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    pixels[at] = Math.min(255, Math.max(0, (pixels[at] ?? 0) + Math.round((state / 2 ** 32 - 0.5) * 2 * grain)));
  }
  return { pixels, width, height };
}

/** Rows of black letters with stems under each other, so that the page has ink to be measured by. */
const LETTERS: readonly Patch[] = Array.from({ length: 4 }, (_, row) =>
  Array.from({ length: 30 }, (_, letter): Patch[] => [
    [60 + letter * 12, 60 + row * 26, 2, 18, 20],
    [60 + letter * 12, 76 + row * 26, 9, 2, 90],
  ]),
).flat(2);

const rulings = (patches: readonly Patch[], grain = 0) => {
  const drawn = page([...LETTERS, ...patches], grain);
  return findRulings(lineInk(drawn, levels(drawn), DPI), DPI);
};

describe('what lines may be made of', () => {
  it.each<[string, Patch]>([
    ['across', [40, 200, 500, 1, PAPER - 30]],
    ['down', [500, 40, 1, 300, PAPER - 30]],
  ])('is a hairline far fainter than letters, on grainy paper: %s', (_, [x, y, width, height, grey]) => {
    const [found, ...more] = rulings([[x, y, width, height, grey]], 5);
    expect(more).toEqual([]);
    expect(found?.x0).toBeCloseTo(x, -1);
    expect(found?.y1).toBeCloseTo(y + (height === 1 ? 0 : height), -1);
  });

  it.each<[string, readonly Patch[]]>([
    ['letters in rows, their feet and their stems under each other', []],
    ['the edge of a grey area', [[100, 200, 300, 100, PAPER - 30]]],
    ['a line that hardly differs from the paper', [[40, 200, 500, 1, PAPER - 10]]],
  ])('is not %s', (_, patches) => {
    expect(rulings(patches)).toEqual([]);
  });
});
