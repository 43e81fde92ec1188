import { fold } from '../../../extractors/text/normalize.js';
import type { Box } from '../../../models/place.js';
import type { EnginePool } from './engine-pool.js';
import { crop, type Grey, pad, toPgm } from './grey.js';
import { letterSize } from './letter-size.js';
import { parseTsv, type ReadWord } from './tsv.js';

/** Rows without ink that may lie between a letter and its mark, and the white margin round a line, in pixels. */
const GAP = 2;
const MARGIN = 10;
/** Marks reach at most this share of the letter size above the line box that lacks them; fewer rows are blur. */
const HIGHEST = 0.35;
const BLUR = 3;
/** A line read again must hold about as many letters as before. */
const SAME_LENGTH = 0.1;
/** Rare marks make the engine a little less sure. */
const SLIGHTLY = 0.05;

/**
 * Reads lines again whose tone marks the engine cut off: it takes the marks above a line for specks now and then, and
 * reads "kê hoạch tiên hành" for "kế hoạch tiến hành". Such a line has ink right above
 * the box of one of its words. The new reading counts when it has the same letters, or the engine is surer of it. Boxes are in pixels of the page.
 */
export async function rereadClipped(
  page: Grey,
  threshold: number,
  words: readonly ReadWord[],
  pool: EnginePool,
): Promise<readonly ReadWord[]> {
  const lines = new Map<string, ReadWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  const read = await Promise.all([...lines.values()].map((line) => rereadLine(page, threshold, line, pool)));
  return read.flat();
}

async function rereadLine(
  page: Grey,
  threshold: number,
  line: readonly ReadWord[],
  pool: EnginePool,
): Promise<readonly ReadWord[]> {
  const box = around(line);
  const highest = Math.round(HIGHEST * letterSize(line));
  const above = Math.max(
    ...line.map((word) => inkAbove(page, threshold, [word.box[0], box[1], word.box[2], box[3]], highest)),
  );
  if (above < BLUR) return line;
  const [x0, y0] = [Math.max(0, box[0] - 4), Math.max(0, box[1] - above - 2)];
  const pgm = toPgm(pad(crop(page, x0, y0, box[2] + 4, box[3] + 2), MARGIN));
  const again = parseTsv(await pool.read(pgm, 'line')).map((word) => ({
    ...moved(word, x0 - MARGIN, y0 - MARGIN),
    line: line[0]?.line ?? '',
  }));
  return isBetter(again, line) ? again : line;
}

/** Better is the same letters with other marks, or about as many letters read more surely. */
function isBetter(again: readonly ReadWord[], line: readonly ReadWord[]): boolean {
  const gained = confidence(again) - confidence(line);
  if (bare(again) === bare(line)) return gained > -SLIGHTLY;
  return gained > 0 && Math.abs(letters(again) - letters(line)) <= SAME_LENGTH * letters(line) + 1;
}

function bare(line: readonly ReadWord[]): string {
  return fold(line.map(({ text }) => text.normalize('NFC')).join('')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many rows above a box hold ink that goes on without a blank; 0 when it goes on to the line above. */
function inkAbove(page: Grey, threshold: number, [x0, y0, x1]: Box, highest: number): number {
  let [reached, blank] = [0, 0];
  for (let up = 1; up <= highest + GAP + 1 && blank <= GAP; up++) {
    const y = y0 - up;
    if (y < 0) break;
    const row = page.pixels.subarray(y * page.width + x0, y * page.width + x1);
    if (row.some((value) => value < threshold)) [reached, blank] = [up, 0];
    else blank++;
  }
  return reached > highest ? 0 : reached;
}

function around(line: readonly ReadWord[]): Box {
  const boxes = line.map(({ box }) => box);
  return [
    Math.min(...boxes.map(([x]) => x)),
    Math.min(...boxes.map(([, y]) => y)),
    Math.max(...boxes.map(([, , x]) => x)),
    Math.max(...boxes.map(([, , , y]) => y)),
  ];
}

function moved(word: ReadWord, x: number, y: number): ReadWord {
  const [x0, y0, x1, y1] = word.box;
  return { ...word, box: [x0 + x, y0 + y, x1 + x, y1 + y] };
}

function letters(line: readonly ReadWord[]): number {
  return line.reduce((sum, { text }) => sum + text.length, 0);
}

function confidence(line: readonly ReadWord[]): number {
  return line.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / Math.max(1, letters(line));
}
