import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  compose,
  invert,
  type QuarterTurns,
  quarterTurn,
  rotatedSize,
  rotation,
  turnedSize,
} from './geometry.js';

const size = fc.record({ width: fc.integer({ min: 10, max: 3000 }), height: fc.integer({ min: 10, max: 3000 }) });
const turns = fc.constantFrom<QuarterTurns>(0, 1, 2, 3);
const angle = fc.double({ min: -0.14, max: 0.14, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the way from a page as given to the level page', () => {
  it('leads back to the same point', () => {
    fc.assert(
      fc.property(size, turns, angle, share, share, (given, quarter, tilt, across, down) => {
        const upright = turnedSize(given, quarter);
        const there = compose(quarterTurn(given, quarter), rotation(upright, rotatedSize(upright, tilt), tilt));
        const point: [number, number] = [across * given.width, down * given.height];
        const back = apply(invert(there), apply(there, point));
        expect(back[0]).toBeCloseTo(point[0], 6);
        expect(back[1]).toBeCloseTo(point[1], 6);
      }),
    );
  });

  it('keeps every point on the level page', () => {
    fc.assert(
      fc.property(size, angle, share, share, (given, tilt, across, down) => {
        const level = rotatedSize(given, tilt);
        const [x, y] = apply(rotation(given, level, tilt), [across * given.width, down * given.height]);
        expect(x).toBeGreaterThan(-1e-6);
        expect(x).toBeLessThan(level.width + 1e-6);
        expect(y).toBeGreaterThan(-1e-6);
        expect(y).toBeLessThan(level.height + 1e-6);
      }),
    );
  });
});

it.each<[QuarterTurns, [number, number]]>([
  [0, [10, 20]],
  [1, [180, 10]],
  [2, [90, 180]],
  [3, [20, 90]],
])('%i quarter turns clockwise of a 100 × 200 page move [10, 20] to %j', (quarter, moved) => {
  expect(apply(quarterTurn({ width: 100, height: 200 }, quarter), [10, 20])).toEqual(moved);
});
