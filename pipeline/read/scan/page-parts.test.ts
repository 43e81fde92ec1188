import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageParts } from './page-parts.js';

const [WIDTH, THRESHOLD] = [200, 128];

/** Lines of text as black bars: first row and height of each, on a page of A4 at 150 an inch. */
function page(lines: readonly (readonly [top: number, height: number])[], height = 1754) {
  const pixels = new Uint8Array(WIDTH * height).fill(255);
  for (const [top, tall] of lines)
    for (let y = top; y < top + tall; y++) pixels.fill(0, y * WIDTH + 30, y * WIDTH + 170);
  return { pixels, width: WIDTH, height };
}

const every = (pitch: number, tall: number, from = 100, to = 1600) =>
  Array.from({ length: Math.floor((to - from) / pitch) }, (_, at): [number, number] => [from + at * pitch, tall]);
const tops = (lines: readonly (readonly [number, number])[], height?: number) =>
  pageParts(page(lines, height), THRESHOLD).map(({ top }) => top);

describe('a page is read in parts', () => {
  it('cut between two lines near its middle', () => {
    const [first, cut, ...more] = tops(every(40, 26));
    expect([first, more]).toEqual([0, []]);
    expect(Math.abs((cut ?? 0) - 850)).toBeLessThan(300);
    expect(((cut ?? 0) - 100) % 40).toBeGreaterThan(26);
  });

  it('at the widest gap there', () => {
    const lines = every(40, 26).filter(([top]) => top !== 780 && top !== 1500);
    expect(tops(lines)).toEqual([0, 793]);
  });

  it('however grainy the gap is', () => {
    const grainy = page(every(40, 26));
    for (let y = 0; y < grainy.height; y++) grainy.pixels[y * WIDTH + 190] = 0;
    expect(pageParts(grainy, THRESHOLD)).toHaveLength(2);
  });
});

describe('a page is read whole', () => {
  it.each([
    ['without gaps between its lines: a table, a picture', [[100, 1500]]],
    ['with gaps too narrow to part lines', every(40, 37)],
    ['with little on it', every(40, 26, 100, 800)],
    ['when blank', []],
  ] as const)('%s', (_, lines) => {
    expect(tops(lines)).toEqual([0]);
  });
});

it('parts of a page are the page, row for row, and no ink is cut through', () => {
  const line = fc.tuple(fc.integer({ min: 0, max: 2900 }), fc.integer({ min: 1, max: 90 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const whole = page(lines, 3000);
      const parts = pageParts(whole, THRESHOLD);
      expect(Buffer.concat(parts.map(({ grey }) => grey.pixels)).equals(Buffer.from(whole.pixels))).toBe(true);
      for (const { top } of parts.slice(1)) {
        const around = whole.pixels.subarray((top - 1) * WIDTH, (top + 1) * WIDTH);
        expect(around.every((value) => value === 255)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
