import type { Ruling } from '../../layout/page-content.js';
import type { Ink } from './grey.js';
import type { LineInk } from './line-ink.js';

/** Lengths in inches. A run is a dark stretch of one row of pixels; a line is many runs on each other or end to end. */
const SHORTEST_RUN = 0.2;
const SHORTEST_LINE = 0.22;
const FREE_LINE = 0.5;
const THICKEST = 0.05;
const WIDEST_GAP = 0.08;
const TOUCH = 0.06;

/** A line along one axis while it is being put together: from..to along it, low..high across it. */
type Line = { from: number; to: number; low: number; high: number; area: number; middle: number };

/**
 * The straight horizontal and vertical lines on a deskewed page, in pixels. Short ones count only where they touch a line
 * of the other direction, for the stems of large letters and brackets are as long.
 */
export function findRulings({ across, down }: LineInk, dpi: number): readonly Ruling[] {
  const horizontal = findLines(across, dpi);
  const vertical = findLines(down, dpi);
  const reach = TOUCH * dpi;
  const keptAcross = horizontal.filter(
    (line) => isFree(line, dpi) || vertical.some((other) => touches(line, other, reach)),
  );
  const keptDown = vertical.filter(
    (line) => isFree(line, dpi) || horizontal.some((other) => touches(line, other, reach)),
  );
  return [
    ...keptAcross.map(({ from, to, middle }) => ({ x0: from, y0: middle, x1: to, y1: middle })),
    ...keptDown.map(({ from, to, middle }) => ({ x0: middle, y0: from, x1: middle, y1: to })),
  ];
}

function isFree({ from, to }: Line, dpi: number): boolean {
  return to - from >= FREE_LINE * dpi;
}

function touches(line: Line, other: Line, reach: number): boolean {
  return (
    other.middle >= line.from - reach &&
    other.middle <= line.to + reach &&
    line.middle >= other.from - reach &&
    line.middle <= other.to + reach
  );
}

function findLines(ink: Ink, dpi: number): Line[] {
  const pieces = stackRuns(ink, dpi).filter((line) => isThin(line, dpi));
  return joinPieces(pieces, dpi).filter(({ from, to }) => to - from >= SHORTEST_LINE * dpi);
}

/** Runs that lie on each other in neighbouring rows become one line: a line a few pixels thick, or slightly slanting. */
function stackRuns(ink: Ink, dpi: number): Line[] {
  const shortest = Math.round(SHORTEST_RUN * dpi);
  const done: Line[] = [];
  let open: Line[] = [];
  for (let y = 0; y < ink.height; y++) {
    for (const [from, to] of runs(ink, y, shortest)) {
      const line = open.find((other) => from <= other.to && to >= other.from);
      if (line) extend(line, from, to, y);
      else open.push({ from, to, low: y, high: y, area: to - from, middle: y });
    }
    done.push(...open.filter(({ high }) => high < y - 1));
    open = open.filter(({ high }) => high >= y - 1);
  }
  return [...done, ...open];
}

/**
 * The dark stretches of a row that are at least `shortest` long; a single light pixel does not part them. Each covers a
 * multiple of `shortest`, so that no more than those have to be looked at to find them.
 */
function runs({ pixels, width }: Ink, y: number, shortest: number): [number, number][] {
  const found: [number, number][] = [];
  const row = y * width;
  const isDark = (x: number): boolean =>
    x >= 0 &&
    x < width &&
    (pixels[row + x] === 1 || (x > 0 && x < width - 1 && pixels[row + x - 1] === 1 && pixels[row + x + 1] === 1));
  for (let probe = 0; probe < width; probe += shortest) {
    if (!isDark(probe)) continue;
    let [from, to] = [probe, probe + 1];
    while (isDark(from - 1)) from--;
    while (isDark(to)) to++;
    if (to - from >= shortest) found.push([from, to]);
    while (probe + shortest < to) probe += shortest;
  }
  return found;
}

function extend(line: Line, from: number, to: number, y: number): void {
  const area = to - from;
  line.middle = (line.middle * line.area + y * area) / (line.area + area);
  line.from = Math.min(line.from, from);
  line.to = Math.max(line.to, to);
  line.high = y;
  line.area += area;
}

/** Thin for its length: not a black area, not a slanting stroke. */
function isThin({ from, to, low, high, area }: Line, dpi: number): boolean {
  return area / (to - from) <= THICKEST * dpi && high - low <= THICKEST * dpi + 0.02 * (to - from);
}

/** Pieces of one line, parted by a fold, a letter or faint print, become one. */
function joinPieces(pieces: readonly Line[], dpi: number): Line[] {
  const joined: Line[] = [];
  for (const piece of [...pieces].sort((one, other) => one.from - other.from)) {
    const before = joined.find(
      (line) => piece.from - line.to <= WIDEST_GAP * dpi && Math.abs(piece.middle - line.middle) <= 0.02 * dpi,
    );
    if (!before) {
      joined.push({ ...piece });
      continue;
    }
    const area = before.area + piece.area;
    before.middle = (before.middle * before.area + piece.middle * piece.area) / area;
    before.to = Math.max(before.to, piece.to);
    before.low = Math.min(before.low, piece.low);
    before.high = Math.max(before.high, piece.high);
    before.area = area;
  }
  return joined;
}
