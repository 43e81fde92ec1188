import { describe, expect, it } from 'vitest';
import type { Ink } from './grey.js';
import { findGrids } from './grid.js';
import { findRulings } from './rulings.js';

const linesOf = (ink: Ink) => findRulings({ across: ink, down: turned(ink) }, 200);

/** The same page with its columns as rows. */
function turned({ pixels, width, height }: Ink): Ink {
  return {
    pixels: pixels.map((_, at) => pixels[(at % height) * width + Math.floor(at / height)] ?? 0),
    width: height,
    height: width,
  };
}

type Bar = readonly [x0: number, y0: number, x1: number, y1: number];

function page(bars: readonly Bar[], width = 600, height = 400): Ink {
  const pixels = new Uint8Array(width * height);
  for (const [x0, y0, x1, y1] of bars) for (let y = y0; y < y1; y++) pixels.fill(1, y * width + x0, y * width + x1);
  return { pixels, width, height };
}

const across = (y: number, x0 = 50, x1 = 550): Bar => [x0, y, x1, y + 2];
const down = (x: number, y0 = 50, y1 = 350): Bar => [x, y0, x + 2, y1];
const TABLE = [across(50), across(150), across(250), across(348), down(50), down(150), down(350), down(548)];

describe('rulings', () => {
  it('are found across and down, each once', () => {
    expect(linesOf(page(TABLE))).toHaveLength(8);
  });

  it('are one where a fold or a letter parts them', () => {
    const [ruling, ...more] = linesOf(page([across(100, 50, 250), across(101, 258, 550)]));
    expect(more).toEqual([]);
    expect([ruling?.x0, ruling?.x1]).toEqual([50, 550]);
  });

  it('are two where the gap is wide', () => {
    expect(linesOf(page([across(100, 50, 250), across(100, 300, 550)]))).toHaveLength(2);
  });

  it.each<[string, readonly Bar[]]>([
    ['the stem of a large letter', [[100, 100, 106, 150]]],
    ['a black area', [[100, 100, 300, 300]]],
    ['a short dash', [[100, 100, 140, 103]]],
  ])('are not seen in %s', (_, bars) => {
    expect(linesOf(page(bars))).toEqual([]);
  });
});

describe('grids', () => {
  const cells = (bars: readonly Bar[]) => findGrids(linesOf(page(bars)), 200).map((grid) => grid.cells.length);

  it('have a cell for each box of a table', () => {
    expect(cells(TABLE)).toEqual([9]);
  });

  it('have one cell where no line parts its columns or rows', () => {
    expect(cells([...TABLE.slice(0, 5), down(150), down(350, 150), down(548)])).toEqual([8]);
    expect(cells([across(50), across(150, 150), across(250), across(348), ...TABLE.slice(4)])).toEqual([8]);
  });

  it('close at the ends of their lines when the outer lines are missing', () => {
    expect(cells([across(50), across(150), across(250), across(348), down(150), down(350)])).toEqual([9]);
  });

  it.each<[string, readonly Bar[]]>([
    ['a frame', [across(50), across(348), down(50), down(548)]],
    ['lines of one direction', [across(50), across(150), across(250)]],
    ['one row of boxes', [across(50), across(150), down(50, 50, 150), down(300, 50, 150), down(548, 50, 150)]],
  ])('are not seen in %s', (_, bars) => {
    expect(cells(bars)).toEqual([]);
  });
});
