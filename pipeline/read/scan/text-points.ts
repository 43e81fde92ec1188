import { components } from './components.js';
import type { Ink } from './grey.js';

/** The ink pixels of letters, as two lists of coordinates. */
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

/**
 * The ink of a page at about 100 pixels an inch that looks like letters or words. Borders, rulings, seals and specks are
 * left out, for they stand at angles of their own.
 */
export function textPoints(ink: Ink): TextPoints {
  const { labels, list } = components(ink);
  const kept = list.map(({ x0, y0, x1, y1 }) => isText(x1 - x0, y1 - y0));
  const x: number[] = [];
  const y: number[] = [];
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0;
    if (label === 0 || !kept[label - 1]) continue;
    x.push(at % ink.width);
    y.push(Math.floor(at / ink.width));
  }
  return { x: Int16Array.from(x), y: Int16Array.from(y), width: ink.width, height: ink.height };
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
