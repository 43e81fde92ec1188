import { describe, expect, it } from 'vitest';
import { withoutDesk } from './desk.js';
import type { Grey } from './grey.js';

const DPI = 100;
const [WIDTH, HEIGHT] = [600, 800];

/** A sheet with lines of letters, in light that falls off to the left, `margin` pixels from the edges of the photo; grey of the desk. */
function photo(margin: number, desk: number, ink = (light: number) => light * 0.15) {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const light = 150 + (90 * x) / WIDTH;
      const onSheet = Math.min(x, y, WIDTH - 1 - x, HEIGHT - 1 - y) >= margin;
      const isLetter =
        x > margin + 60 && x < WIDTH - margin - 60 && Math.min(y, HEIGHT - y) > margin + 60 && y % 24 < 9 && x % 6 < 3;
      const paper = onSheet ? light : desk;
      pixels[y * WIDTH + x] = onSheet && isLetter ? ink(light) : paper;
    }
  return { pixels, width: WIDTH, height: HEIGHT };
}

const darkest = (page: Grey, from: number, to: number): number =>
  Math.min(...page.pixels.subarray(400 * WIDTH + from, 400 * WIDTH + to));

describe('a sheet photographed on a desk', () => {
  it.each([40, 70, 100])('stands alone when the desk is %i pixels wide, with all its letters', (margin) => {
    const page = photo(margin, 60);
    const sheet = withoutDesk(page, DPI);
    expect(darkest(sheet, 0, margin + 50)).toBeGreaterThan(120);
    const letters = [...page.pixels.keys()].filter((at) => (page.pixels[at] ?? 255) < 45);
    expect(letters.length).toBeGreaterThan(500);
    expect(letters.every((at) => (sheet.pixels[at] ?? 255) < 45)).toBe(true);
  });

  it('keeps a line that is drawn up to its edge', () => {
    const page = photo(70, 60);
    page.pixels.fill(20, 200 * WIDTH + 70, 200 * WIDTH + 400);
    const sheet = withoutDesk(page, DPI);
    expect(sheet.pixels.subarray(200 * WIDTH + 200, 200 * WIDTH + 400).every((value) => value === 20)).toBe(true);
  });
});

describe('a page is given back as it is', () => {
  it.each([
    ['without a desk', photo(0, 0)],
    ['on a white desk', photo(70, 200)],
    ['that is dark all over', photo(300, 40)],
    ['with white letters on a dark ground', photo(0, 0, () => 250)],
  ])('%s', (_, page) => expect(withoutDesk(page, DPI)).toBe(page));

  it('with letters in a deep shadow', () => {
    const page = photo(0, 0);
    for (let at = 0; at < page.pixels.length; at++)
      if (at % WIDTH < 200) page.pixels[at] = (page.pixels[at] ?? 0) * 0.5;
    expect(withoutDesk(page, DPI)).toBe(page);
  });

  it('with white letters on its dark head', () => {
    const page = photo(0, 0);
    for (let y = 0; y < 200; y++)
      for (let x = 0; x < WIDTH; x++) page.pixels[y * WIDTH + x] = y % 24 < 9 && x % 6 < 3 ? 240 : 50;
    expect(withoutDesk(page, DPI)).toBe(page);
  });
});
