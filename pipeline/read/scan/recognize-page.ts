import type { Word } from '../../layout/page-content.js';
import { rereadClipped } from './clipped-lines.js';
import type { EnginePool } from './engine-pool.js';
import type { QuarterTurns } from './geometry.js';
import { scaleBox } from './geometry.js';
import { toPgm, whiten } from './grey.js';
import { findGrids, type Grid } from './grid.js';
import { countInk } from './ink.js';
import { letterSize } from './letter-size.js';
import { dropNoise } from './noise.js';
import type { Recognized } from './ocr.js';
import { DPI, type FlatPage, type LevelPage, level, POINTS } from './prepare.js';
import { readCell } from './read-cell.js';
import { correctSlips } from './slips.js';
import { parseTsv, type ReadWord } from './tsv.js';

/** Below this mean confidence a page may stand upside down: it is read the other way too. */
const DOUBTFUL = 0.65;
/** Fewer ink pixels than this (a few specks, 0.0015 square inches) are nothing to read. */
const SPECKS = 35;

/**
 * A flat page (grey, 150 pixels an inch) to words: level (upright, deskewed, rulings found), read (tables cell
 * by cell, the rest as a page), and read again the other way up when that made little sense.
 */
export async function readFlatPage(flat: FlatPage, pool: EnginePool): Promise<Recognized> {
  const first = await readTurned(flat, flat.pose.turns, pool);
  if (first.words.length === 0 || first.confidence >= DOUBTFUL) return first;
  const second = await readTurned(flat, OPPOSITE[flat.pose.turns], pool);
  return second.confidence > first.confidence ? second : first;
}

const OPPOSITE: Readonly<Record<QuarterTurns, QuarterTurns>> = { 0: 2, 1: 3, 2: 0, 3: 1 };

async function readTurned(flat: FlatPage, turns: QuarterTurns, pool: EnginePool): Promise<Recognized> {
  const page = level(flat, turns);
  const grids = findGrids(page.rulings, DPI);
  const cells = grids.flatMap((grid) => grid.cells);
  const source = { grey: page.grey, threshold: page.threshold, dpi: DPI };
  const parts = await Promise.all([
    readOutside(page, grids, pool),
    ...cells.map((cell) => readCell(source, cell, pool)),
  ]);
  const words = correctSlips(parts.flatMap((part) => toWords(dropNoise(part, page.rulings, DPI))));
  return {
    width: page.grey.width * POINTS,
    height: page.grey.height * POINTS,
    words,
    rulings: page.rulings.map(({ x0, y0, x1, y1 }) => ({
      x0: x0 * POINTS,
      y0: y0 * POINTS,
      x1: x1 * POINTS,
      y1: y1 * POINTS,
    })),
    toPage: page.toPage,
    confidence: meanConfidence(words),
    inPerspective: flat.inPerspective,
  };
}

/** The words of the page around its ruled tables; the engine sees white where they are. */
async function readOutside(
  { grey, threshold }: LevelPage,
  grids: readonly Grid[],
  pool: EnginePool,
): Promise<readonly ReadWord[]> {
  const outside =
    grids.length === 0
      ? grey
      : whiten(
          grey,
          grids.map(({ box }) => box),
        );
  if (countInk(outside, threshold) < SPECKS) return [];
  return rereadClipped(outside, threshold, parseTsv(await pool.read(toPgm(outside), 'page')), pool);
}

function toWords(words: readonly ReadWord[]): Word[] {
  const lines = new Map<string, ReadWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return words.map((word) => ({
    text: word.text.normalize('NFC'),
    box: scaleBox(word.box, POINTS),
    fontSize: letterSize(lines.get(word.line) ?? [word]) * POINTS,
    bold: null,
    italic: null,
    confidence: word.confidence,
  }));
}

/** Mean confidence of the words, each weighing as much as it has letters. */
function meanConfidence(words: readonly Word[]): number {
  let [sum, letters] = [0, 0];
  for (const { text, confidence } of words) {
    sum += (confidence ?? 0) * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}
