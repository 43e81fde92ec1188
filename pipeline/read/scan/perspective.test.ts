import { describe, expect, it } from 'vitest';
import { isInPerspective } from './perspective.js';
import { type TextPoints, turnPoints } from './text-points.js';

/** A page of text at 100 pixels an inch: rows of letters, which slope by `head` degrees at its head and by `foot` at its foot. */
function page(head: number, foot: number, rows = 40): TextPoints {
  const [width, height] = [827, 1169];
  const x: number[] = [];
  const y: number[] = [];
  for (let row = 0; row < rows; row++) {
    const middle = 80 + row * 25;
    const slope = Math.tan(((head + ((foot - head) * middle) / height) * Math.PI) / 180);
    for (let at = 90; at < 750; at += 4) {
      for (let low = 0; low < 6; low += 2) {
        x.push(at);
        y.push(Math.round(middle + low + slope * (at - width / 2)));
      }
    }
  }
  return { x: Int16Array.from(x), y: Int16Array.from(y), width, height };
}

describe('a page photographed from the side', () => {
  it.each([
    ['lines fan out downwards', -1.5, 1.5],
    ['lines fan out upwards', 1.2, -1.2],
    ['all lines fall, those at the foot more', 0.5, 4],
  ])('is told when %s', (_, head, foot) => {
    expect(isInPerspective(page(head, foot), 0)).toBe(true);
  });

  it('is told when it lies on its side', () => {
    expect(isInPerspective(turnPoints(page(-1.5, 1.5)), 3)).toBe(true);
  });

  it.each([
    ['level', 0, 0],
    ['askew', 3, 3],
    ['drawn in a little unevenly by the scanner', -0.3, 0.3],
  ])('is not seen in a page that is %s', (_, head, foot) => {
    expect(isInPerspective(page(head, foot), 0)).toBe(false);
  });

  it('is not seen in a few lines', () => {
    expect(isInPerspective(page(-3, 3, 6), 0)).toBe(false);
  });
});
