import { normalize } from '../../../extractors/text/normalize.js';
import type { Box } from '../../../models/place.js';
import type { Word } from '../../layout/page-content.js';
import type { Glyph } from './drawing.js';
import { glyphKey, LOST } from './lost-glyphs.js';
import { isPlainLetter } from './plain-letter.js';

/** A gap wider than this part of the letter size ends a word, where no space is drawn; narrower where one is. */
const GAP = 0.18;
const GAP_AT_SPACE = 0.05;
/** Letters whose baselines differ by at most this part of their size stand on one line. */
const SAME_BASELINE = 0.18;
/** The same letter drawn again this near (part of its size) makes it look bold. */
const DRAWN_AGAIN = 0.12;

/** Bullets that Symbol and Wingdings put in the private area: "-", "+", and anything else as "•". */
const SYMBOL_BULLETS: Readonly<Record<string, string>> = { '\uF02D': '-', '\uF02B': '+' };

/**
 * Words from the glyphs of a page, by place and not by the order of drawing: a word ends where there is a gap. Drawn
 * spaces alone never split ("ĐIỀ U" with a space of no width is one word); marks drawn apart join their letter.
 */
export function toWords(glyphs: readonly Glyph[]): readonly Word[] {
  const upright = glyphs.filter((glyph) => glyph.direction === 0);
  const turned = glyphs.filter((glyph) => glyph.direction !== 0);
  return [...byBaseline(joinMarks(upright)).flatMap(splitLine), ...splitTurned(turned)];
}

/** Marks drawn as glyphs of their own ("e", "\u0323") go to the letter drawn just before. */
function joinMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const joined: Glyph[] = [];
  for (const glyph of glyphs) {
    const previous = joined.at(-1);
    if (previous !== undefined && isMark(glyph.text) && near(previous, glyph)) {
      joined[joined.length - 1] = { ...previous, text: previous.text + glyph.text };
    } else joined.push(glyph);
  }
  return joined;
}

const isMark = (text: string): boolean => !isPlainLetter(text) && /^\p{M}+$/u.test(text);

function near(a: Glyph, b: Glyph): boolean {
  return Math.abs(a.baseline - b.baseline) < a.size && Math.abs(b.box[0] - a.box[2]) < 1.2 * a.size;
}

function byBaseline(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const first = lines.at(-1)?.at(-1);
    if (first !== undefined && glyph.baseline - first.baseline <= SAME_BASELINE * Math.min(glyph.size, first.size)) {
      lines.at(-1)?.push(glyph);
    } else lines.push([glyph]);
  }
  return lines;
}

function splitLine(line: readonly Glyph[]): readonly Word[] {
  const words: Glyph[][] = [];
  let open: Glyph[] = [];
  let space = false;
  for (const glyph of [...line].sort((a, b) => a.box[0] - b.box[0])) {
    if (isSpace(glyph.text)) {
      space = true;
      continue;
    }
    const previous = open.at(-1);
    if (previous !== undefined && isDrawnAgain(previous, glyph)) {
      open[open.length - 1] = { ...previous, bold: true };
      continue;
    }
    if (previous === undefined || endsWord(previous, glyph, space)) {
      open = [];
      words.push(open);
    }
    open.push(glyph);
    space = false;
  }
  return words.flatMap(toWord);
}

function isSpace(text: string): boolean {
  return !isPlainLetter(text) && /^[\s\u200B\u00AD]*$/u.test(text);
}

function isDrawnAgain(a: Glyph, b: Glyph): boolean {
  return a.text === b.text && Math.abs(a.box[0] - b.box[0]) < DRAWN_AGAIN * a.size;
}

function endsWord(a: Glyph, b: Glyph, space: boolean): boolean {
  const gap = b.box[0] - a.box[2] - a.letterSpacing;
  return gap > (space ? GAP_AT_SPACE : GAP) * Math.min(a.size, b.size);
}

/** Text that runs up, down or upside down: letters in the order of drawing, a word up to a space or a jump. */
function splitTurned(glyphs: readonly Glyph[]): readonly Word[] {
  const words: Glyph[][] = [];
  let open: Glyph[] = [];
  for (const glyph of glyphs) {
    const previous = open.at(-1);
    if (isSpace(glyph.text)) open = [];
    else if (previous !== undefined && touches(previous.box, glyph.box, GAP * glyph.size)) open.push(glyph);
    else {
      open = [glyph];
      words.push(open);
    }
  }
  return words.flatMap(toWord);
}

function touches(a: Box, b: Box, gap: number): boolean {
  return b[0] <= a[2] + gap && a[0] <= b[2] + gap && b[1] <= a[3] + gap && a[1] <= b[3] + gap;
}

function toWord(glyphs: readonly Glyph[]): readonly Word[] {
  const text = normalize(glyphs.map((glyph) => glyph.text).join('')).replace(
    /[\uF020-\uF0FF]/gu,
    (symbol) => SYMBOL_BULLETS[symbol] ?? '•',
  );
  if (text === '') return [];
  const lost = glyphs.filter((glyph) => glyph.text === LOST).map(glyphKey);
  return [
    {
      text,
      box: boxAround(glyphs),
      fontSize: glyphs.reduce((size, glyph) => Math.max(size, glyph.size), 0),
      bold: most(glyphs.map((glyph) => glyph.bold)),
      italic: most(glyphs.map((glyph) => glyph.italic)),
      confidence: null,
      ...(lost.length > 0 ? { lost } : {}),
    },
  ];
}

function boxAround(glyphs: readonly Glyph[]): Box {
  const around: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box } of glyphs) {
    around[0] = Math.min(around[0], box[0]);
    around[1] = Math.min(around[1], box[1]);
    around[2] = Math.max(around[2], box[2]);
    around[3] = Math.max(around[3], box[3]);
  }
  return around;
}

/** What most of the letters that are known say; null when none is known. */
function most(values: readonly (boolean | null)[]): boolean | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.filter(Boolean).length * 2 >= known.length;
}
