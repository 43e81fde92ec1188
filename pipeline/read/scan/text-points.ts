import { components } from './components.js';
import type { Ink } from './grey.js';

/** The ink pixels of letters (on a full page a sample of them), as two lists of coordinates. */
export type TextPoints = {
  readonly x: Int16Array;
  readonly y: Int16Array;
  readonly width: number;
  readonly height: number;
};

/** At 100 pixels an inch: specks are smaller, pictures, seals, borders and rulings larger or thinner. */
const SMALLEST = 3;
const TALLEST = 40;
const LONGEST = 160;
const RULING = { thickness: 3, length: 30 } as const;
/** So many points tell how a page lies as surely as all of them. */
const ENOUGH = 24_000;

/**
 * The ink of a page at about 100 pixels an inch that looks like letters or words. Borders, rulings, seals and specks are
 * left out, for they stand at angles of their own.
 */
export function textPoints(ink: Ink): TextPoints {
  const { labels, list } = components(ink);
  const kept = list.map(({ x0, y0, x1, y1 }) => isText(x1 - x0, y1 - y0));
  const total = list.reduce((sum, { area }, at) => (kept[at] ? sum + area : sum), 0);
  const every = Math.ceil(total / ENOUGH);
  const x = new Int16Array(Math.ceil(total / Math.max(1, every)));
  const y = new Int16Array(x.length);
  let seen = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0;
    if (label === 0 || !kept[label - 1] || seen++ % every !== 0) continue;
    const point = (seen - 1) / every;
    x[point] = at % ink.width;
    y[point] = Math.floor(at / ink.width);
  }
  return { x, y, width: ink.width, height: ink.height };
}

function isText(width: number, height: number): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long < SMALLEST || short > TALLEST || long > LONGEST) return false;
  return !(short <= RULING.thickness && long >= RULING.length);
}

/** The same points after the page was turned clockwise by 90°. */
export function turnPoints({ x, y, width, height }: TextPoints): TextPoints {
  return { x: y.map((value) => height - 1 - value), y: x, width: height, height: width };
}
