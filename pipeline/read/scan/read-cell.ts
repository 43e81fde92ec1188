import type { Box } from '../../../models/place.js';
import { components } from './components.js';
import { cleanEdges } from './edges.js';
import type { EnginePool } from './engine-pool.js';
import { crop, type Grey, type Ink, pad, toPgm } from './grey.js';
import { hasInk, inkBox, inkOf } from './ink.js';
import { parseTsv, type ReadWord } from './tsv.js';

/** Inches cut off each side of a cell: half a ruling and its blur. */
const INSET = 0.02;
/** White margin in pixels round what the engine is shown. */
const MARGIN = 14;
/** Less ink than this (square inches; a full stop has 0.0003 to 0.0005) is specks. */
const SPECKS = 0.0006;
/** Ordinal cells ("Stt"): narrow, one line high, in inches. */
const NARROW = 0.8;
const ONE_LINE = 0.22;
const SURE = 0.6;

/** What a cell is read from: the level page, its ink threshold and its pixels an inch. */
export type CellSource = { readonly grey: Grey; readonly threshold: number; readonly dpi: number };

/**
 * The words in one cell of a ruled table, boxes in pixels of the page. The rulings are trimmed off and the cell is read as
 * one block; a narrow cell in which the engine is sure of nothing is read again as a number. A blank cell costs nothing.
 */
export async function readCell(source: CellSource, cell: Box, pool: EnginePool): Promise<readonly ReadWord[]> {
  const { dpi, threshold } = source;
  const inset = Math.round(INSET * dpi);
  const [left, top] = [Math.floor(cell[0]) + inset, Math.floor(cell[1]) + inset];
  const inside = cleanEdges(crop(source.grey, left, top, cell[2] - inset, cell[3] - inset), threshold, dpi);
  const ink = inkOf(inside, threshold);
  const box = inkBox(ink);
  if (!box || !hasInk(inside, threshold, SPECKS * dpi * dpi)) return [];
  if (isDitto(ink, dpi)) return [dittoWord(box, left, top)];
  const [x0, y0, x1, y1] = [box[0] - 2, box[1] - 2, box[2] + 2, box[3] + 2];
  const pgm = toPgm(pad(crop(inside, x0, y0, x1, y1), MARGIN));
  const move = { x: left + Math.max(0, x0) - MARGIN, y: top + Math.max(0, y0) - MARGIN };
  const words = parseTsv(await pool.read(pgm, 'block'));
  const narrow = cell[2] - cell[0] <= NARROW * dpi && box[3] - box[1] <= ONE_LINE * dpi;
  if (!narrow || words.some(isSure)) return words.map((word) => moved(word, move));
  const digits = parseTsv(await pool.read(pgm, 'digits'));
  return (digits.some(isSure) ? digits : words).map((word) => moved(word, move));
}

/** A ditto mark (“ or ”: "the same as above"): two small strokes side by side and nothing else. Sizes in inches. */
const DITTO = { widest: 0.06, highest: 0.065, lowest: 0.025, uneven: 0.017, apart: 0.05, area: 0.00012 } as const;

function isDitto(ink: Ink, dpi: number): boolean {
  const [one, other, ...rest] = components(ink).list.filter(({ area }) => area >= DITTO.area * dpi * dpi);
  if (!one || !other || rest.length > 0) return false;
  const small = [one, other].every(
    ({ x0, y0, x1, y1 }) =>
      x1 - x0 <= DITTO.widest * dpi && y1 - y0 <= DITTO.highest * dpi && y1 - y0 >= DITTO.lowest * dpi,
  );
  const uneven = Math.max(Math.abs(one.y0 - other.y0), Math.abs(one.y1 - other.y1));
  const apart = Math.max(one.x0, other.x0) - Math.min(one.x1, other.x1);
  return small && uneven <= DITTO.uneven * dpi && apart >= 0 && apart <= DITTO.apart * dpi;
}

function dittoWord([x0, y0, x1, y1]: readonly [number, number, number, number], left: number, top: number): ReadWord {
  return { text: '"', box: [left + x0, top + y0, left + x1, top + y1], confidence: 1, line: 'ditto' };
}

function isSure({ text, confidence }: ReadWord): boolean {
  return confidence >= SURE && /[\p{L}\p{N}]/u.test(text);
}

function moved(word: ReadWord, { x, y }: { readonly x: number; readonly y: number }): ReadWord {
  const [x0, y0, x1, y1] = word.box;
  return { ...word, box: [x0 + x, y0 + y, x1 + x, y1 + y] };
}
