import { fold } from '../../extractors/text/normalize.js';
import { median } from './geometry.js';
import type { Line } from './line.js';
import type { Word } from './page-content.js';

/** The empty strip between two columns, from left to right, in points. */
export type Strip = readonly [from: number, to: number];

/** The strip is at least this wide, in points, … */
const GUTTER = 9;
/** … but before quốc hiệu, which opens the right column, the left one may come as near as this, if no other words are as far apart. */
const NARROW_GUTTER = 4;
const WIDER_THAN_SPACES = 1.3;
/** Between words side by side in one line it is wider still where a zone starts. */
const FIRST_GAP = 14;
/** The strip lies in this middle part of the page's width. */
const MIDDLE = [0.25, 0.7] as const;
/** The left column of a letterhead may open so many lines above the right one. */
const LINES_ABOVE = 3;

/** Opens the right column of a letterhead: quốc hiệu, tiêu ngữ, the heading of Party documents. */
const OPENS_RIGHT = /^(?:cong hoa xa hoi|doc lap\s?[-–—]\s?tu do|dang cong san)/u;

/**
 * Where an empty strip between two columns may run that begin at line `start`: before quốc hiệu there or just below it, the
 * room beside a line on one side, a wide gap between words.
 */
export function stripsAt(lines: readonly Line[], start: number, width: number): readonly Strip[] {
  const line = lines[start];
  if (line === undefined) return [];
  // Specks and pen strokes on scans read as single signs.
  const words = line.words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const ends = words.slice(1).flatMap(({ box }, index): readonly Strip[] => {
    const from = words[index]?.box[2] ?? box[0];
    return box[0] - from >= FIRST_GAP ? [[from, box[0]]] : [];
  });
  const onRight: readonly Strip[] = line.box[0] > 0.42 * width ? [[MIDDLE[0] * width, line.box[0]]] : [];
  const label = /^noi nhan/u.test(fold(line.text)) && line.box[2] < 0.5 * width;
  const below = label ? [[line.box[2], MIDDLE[1] * width] as const] : [];
  const strips = [...beforeHeading(lines, start, width), ...onRight, ...below, ...ends];
  return strips.filter(([from, to]) => to > MIDDLE[0] * width && from < MIDDLE[1] * width);
}

/** The strip before quốc hiệu, for a line of the left column above it or for the line that holds it. */
function beforeHeading(lines: readonly Line[], start: number, width: number): readonly Strip[] {
  for (const [below, line] of lines.slice(start, start + LINES_ABOVE + 1).entries()) {
    const at = line.words.findIndex(
      (word, index) => mayOpenRight(word) && opensRight(line.words.slice(index, index + 5)),
    );
    const first = line.words[at];
    if (first === undefined) continue;
    const last = line.words[at - 1];
    if (last === undefined) return below > 0 ? [[MIDDLE[0] * width, first.box[0]]] : [];
    const gap = first.box[0] - last.box[2];
    const isWide = gap >= NARROW_GUTTER && gap > WIDER_THAN_SPACES * median(spaces(line.words));
    return isWide ? [[last.box[2], first.box[0]]] : [];
  }
  return [];
}

/** Begins like one of the headings: few words do, and only those are put together with what follows them. */
const mayOpenRight = (word: Word): boolean => /^[cd]/u.test(fold(word.text.slice(0, 1)));

const opensRight = (words: readonly Word[]) => OPENS_RIGHT.test(fold(words.map(({ text }) => text).join(' ')));

const spaces = (words: readonly Word[]): number[] =>
  words.slice(1).map(({ box }, index) => box[0] - (words[index]?.box[2] ?? box[0]));

/** The widest part of the strip that a line leaves empty, if it is still wide enough: as wide as a narrow strip was. */
export function narrow([from, to]: Strip, line: Line): Strip | null {
  const enough = to - from < GUTTER ? NARROW_GUTTER : GUTTER;
  let best: Strip | null = null;
  let start = from;
  for (const { box } of [...line.words, { box: [to, 0, to, 0] as const }]) {
    const end = Math.min(to, box[0]);
    if (end - start >= enough && (best === null || end - start > best[1] - best[0])) best = [start, end];
    start = Math.max(start, box[2]);
  }
  return best;
}
