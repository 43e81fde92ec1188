import type { Grey } from './grey.js';
import { brightnessIn, type Light, measureLight, percentile } from './light.js';

/** Squares less bright than this share of the brightest paper are no paper in any light that a page can be read in. */
const DARK = 0.6;
/** A desk takes at least this share of a photo, and leaves at least this share to the sheet. */
const LEAST_DESK = 0.05;
const LEAST_SHEET = 0.25;
/**
 * More pixels than this share that are as bright as paper, or far darker than what is round them, are letters on a dark ground or
 * in a shadow: something to be read.
 */
const LETTERS = 0.01;
const BRIGHT = 0.8;
const DARKER = 60;
const BLOCK = 3;
/** Where the desk ends, the sheet is so much brighter, within two squares, along most of its edge. */
const STEP = 1.4;
const MOSTLY = 0.7;
/** A pixel at the sheet's edge belongs to the desk when it is less bright than this share of the paper there. */
const EDGE = 0.75;
/** So many squares from the desk it ends: a line drawn up to the edge of the sheet is followed no further. */
const REACH = 1.5;

/**
 * The page of a photo without the dark desk that the sheet lies on: what is dark from the edges of the photo up to the
 * sheet is made as bright as the paper beside it. A page without a desk is given back as it is.
 */
export function withoutDesk(page: Grey, dpi: number): Grey {
  const light = measureLight(page, dpi);
  const bright = percentile(light, 0.95);
  const desk = fromEdges(light, (paper) => paper < DARK * bright);
  const share = desk.reduce((sum, is) => sum + is, 0) / desk.length;
  if (share < LEAST_DESK || share > 1 - LEAST_SHEET || !endsAtOnce(light, desk)) return page;
  if (hasLetters(page, light, desk, BRIGHT * bright)) return page;
  return painted(page, light, desk, paperBeside(light, desk));
}

/** 1 for each square that is dark and from which only dark ones lead to an edge. */
function fromEdges({ paper, across, down }: Light, isDark: (paper: number) => boolean): Uint8Array {
  const found = new Uint8Array(paper.length);
  const open: number[] = [];
  const visit = (x: number, y: number): void => {
    const at = y * across + x;
    if (x < 0 || y < 0 || x >= across || y >= down || found[at] === 1 || !isDark(paper[at] ?? 255)) return;
    found[at] = 1;
    open.push(at);
  };
  for (let x = 0; x < across; x++) for (const y of [0, down - 1]) visit(x, y);
  for (let y = 0; y < down; y++) for (const x of [0, across - 1]) visit(x, y);
  for (let at = open.pop(); at !== undefined; at = open.pop()) for (const [x, y] of around(at, across)) visit(x, y);
  return found;
}

function around(at: number, across: number): readonly (readonly [number, number])[] {
  const [x, y] = [at % across, Math.floor(at / across)];
  return [
    [x - 1, y],
    [x + 1, y],
    [x, y - 1],
    [x, y + 1],
  ];
}

/** Whether something is written on the desk: in white, or in black away from the sheet's edge. */
function hasLetters(page: Grey, { paper, across, side }: Light, desk: Uint8Array, asPaper: number): boolean {
  // Only where the ground is even: one dark ground beside another (the desk's own edge) is no letter.
  const middle = desk.map((is, at) =>
    is === 1 ? brightnessIn(page, at % across, Math.floor(at / across), side, 0.5) : 0,
  );
  const inside = desk.map((is, at) => {
    const beside = neighbours(at, across, desk.length);
    const isEven = (one: number): boolean =>
      desk[one] === 1 && Math.abs((middle[one] ?? 0) - (paper[at] ?? 0)) < DARKER / 2;
    return beside.length === 4 && [at, ...beside].every(isEven) ? is : 0;
  });
  let [seen, bright, dark] = [0, 0, 0];
  for (let y = 1; y < page.height - 1; y += BLOCK) {
    const row = Math.floor(y / side) * across;
    for (let x = 1; x < page.width - 1; x += BLOCK) {
      const square = row + Math.floor(x / side);
      if (desk[square] !== 1) continue;
      seen++;
      const value = meanAround(page, y * page.width + x);
      if (value >= asPaper) bright++;
      else if (inside[square] === 1 && value < (paper[square] ?? 255) - DARKER) dark++;
    }
  }
  return Math.max(bright, dark) > LETTERS * seen;
}

/** Mean of the nine pixels round one: grain evens out, strokes stay. */
function meanAround({ pixels, width }: Grey, at: number): number {
  let sum = 0;
  for (const from of [at - width, at, at + width])
    sum += (pixels[from - 1] ?? 255) + (pixels[from] ?? 255) + (pixels[from + 1] ?? 255);
  return sum / 9;
}

/** Whether the sheet begins where the desk ends: a shadow falls off bit by bit. */
function endsAtOnce({ paper, across }: Light, desk: Uint8Array): boolean {
  let [edges, steps] = [0, 0];
  for (const [at, is] of desk.entries()) {
    if (is !== 1) continue;
    for (const beside of neighbours(at, across, desk.length)) {
      if (desk[beside] === 1) continue;
      const beyond = 2 * beside - at;
      const sheet = Math.max(paper[beside] ?? 0, desk[beyond] === 0 ? (paper[beyond] ?? 0) : 0);
      edges++;
      if (sheet >= STEP * (paper[at] ?? 255)) steps++;
    }
  }
  return steps >= MOSTLY * edges;
}

/** The squares above, below and beside one. */
function neighbours(at: number, across: number, squares: number): readonly number[] {
  const x = at % across;
  const found = [at - across, at + across];
  if (x > 0) found.push(at - 1);
  if (x < across - 1) found.push(at + 1);
  return found.filter((one) => one >= 0 && one < squares);
}

/** The paper of each square; in those of the desk that of the sheet's square nearest by steps. */
function paperBeside({ paper, across, down }: Light, desk: Uint8Array): Uint8Array {
  const filled = paper.slice();
  const known = desk.map((is) => 1 - is);
  let open = [...known.keys()].filter((at) => known[at] === 1);
  while (open.length > 0) {
    const next: number[] = [];
    for (const from of open)
      for (const [x, y] of around(from, across)) {
        const at = y * across + x;
        if (x < 0 || y < 0 || x >= across || y >= down || known[at] === 1) continue;
        filled[at] = filled[from] ?? 255;
        known[at] = 1;
        next.push(at);
      }
    open = next;
  }
  return filled;
}

/** Paints the squares of the desk, and what is dark from there to the sheet's edge. */
function painted(page: Grey, { across, side }: Light, desk: Uint8Array, paper: Uint8Array): Grey {
  const { width, height } = page;
  const pixels = new Uint8Array(page.pixels);
  const steps = new Uint16Array(pixels.length);
  const square = (at: number): number =>
    Math.floor(Math.floor(at / width) / side) * across + Math.floor((at % width) / side);
  let open: number[] = [];
  for (let at = 0; at < pixels.length; at++) {
    const its = square(at);
    if (desk[its] !== 1) continue;
    pixels[at] = paper[its] ?? 255;
    steps[at] = 1;
    open.push(at);
  }
  for (let step = 2; open.length > 0 && step < REACH * side; step++) {
    const next: number[] = [];
    for (const from of open)
      for (const [x, y] of around(from, width)) {
        const at = y * width + x;
        if (x < 0 || y < 0 || x >= width || y >= height || steps[at] !== 0) continue;
        const its = paper[square(at)] ?? 255;
        if ((pixels[at] ?? 255) >= EDGE * its) continue;
        pixels[at] = its;
        steps[at] = step;
        next.push(at);
      }
    open = next;
  }
  return { pixels, width, height };
}
