import type { Box } from '../../../models/place.js';

/** A word as the engine gives it: its box in pixels of the image it was shown, its confidence 0–1, and the number of its line. */
export type ReadWord = { readonly text: string; readonly box: Box; readonly confidence: number; readonly line: string };

const WORD_LEVEL = '5';

/**
 * The words in the engine's TSV output, in its order. Columns: level, page, block, paragraph, line, word, left, top,
 * width, height, confidence (0–100, −1 for none), text.
 */
export function parseTsv(tsv: string): ReadWord[] {
  const words: ReadWord[] = [];
  for (const row of tsv.split('\n')) {
    const [level, , block, paragraph, line, , left, top, width, height, confidence, text] = row.split('\t');
    if (level !== WORD_LEVEL || text === undefined || text.trim() === '') continue;
    const [x, y] = [Number(left), Number(top)];
    words.push({
      text: text.trim(),
      box: [x, y, x + Number(width), y + Number(height)],
      confidence: Math.max(0, Math.min(1, Number(confidence) / 100)),
      line: `${block}.${paragraph}.${line}`,
    });
  }
  return words;
}
