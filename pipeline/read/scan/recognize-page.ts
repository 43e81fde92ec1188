import type { Word } from '../../layout/page-content.js';
import { rereadClipped } from './clipped-lines.js';
import type { EnginePool } from './engine-pool.js';
import type { QuarterTurns } from './geometry.js';
import { scaleBox } from './geometry.js';
import { toPgm, whiten } from './grey.js';
import { findGrids, type Grid } from './grid.js';
import { hasInk } from './ink.js';
import { letterSize } from './letter-size.js';
import { dropNoise } from './noise.js';
import type { Recognized } from './ocr.js';
import { type PagePart, pageParts } from './page-parts.js';
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
 * by cell, the rest as a page), and read again the other ways up when that made little sense.
 */
export async function readFlatPage(flat: FlatPage, pool: EnginePool): Promise<Recognized> {
  const { turns } = flat.pose;
  let best = await readTurned(flat, turns, pool);
  for (const other of otherWays(turns, best)) {
    if (best.confidence >= DOUBTFUL) break;
    const read = await readTurned(flat, other, pool);
    if (read.confidence > best.confidence) best = read;
  }
  return best;
}

/** How else a page may stand: the other way up; and, when it was taken to lie on its side, upright. A blank page is not looked at again. */
function otherWays(turns: QuarterTurns, { words }: Recognized): readonly QuarterTurns[] {
  if (turns === 0 || turns === 2) return words.length === 0 ? [] : [turns === 0 ? 2 : 0];
  return [turns === 1 ? 3 : 1, 0];
}

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
  if (!hasInk(outside, threshold, SPECKS)) return [];
  const parts = pageParts(outside, threshold).map((part, number) => readPart(part, number, pool));
  return rereadClipped(outside, threshold, (await Promise.all(parts)).flat(), pool);
}

/** The words of one part, on the page. */
async function readPart({ grey, top }: PagePart, number: number, pool: EnginePool): Promise<readonly ReadWord[]> {
  return parseTsv(await pool.read(toPgm(grey), 'page')).map((word) => {
    const [x0, y0, x1, y1] = word.box;
    return { ...word, box: [x0, y0 + top, x1, y1 + top], line: `${number}.${word.line}` };
  });
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
