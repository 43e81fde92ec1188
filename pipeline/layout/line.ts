import type { Box } from '../../models/place.js';
import { boxAround, centreY, heightOf, median } from './geometry.js';
import type { PageContent, Transform, Word } from './page-content.js';

/** A printed line: words from left to right on one page (or in one column or cell of it). */
export type Line = {
  readonly words: readonly Word[];
  readonly text: string;
  readonly box: Box;
  /** Size of most of its letters, in points. */
  readonly fontSize: number;
  readonly page: number;
  readonly toPage: Transform | null;
};

/** Words overlap in height by this part of the smaller one when they stand on one line. */
const SAME_LINE = 0.5;

/** Groups words into printed lines, from the top; words on one line may be far apart. */
export function toLines(words: readonly Word[], page: Pick<PageContent, 'number' | 'toPage'>): readonly Line[] {
  const open: { words: Word[]; top: number; bottom: number }[] = [];
  for (const word of [...words].sort((a, b) => centreY(a.box) - centreY(b.box))) {
    const line = open.slice(-3).find((candidate) => overlaps(candidate, word.box));
    if (line === undefined) open.push({ words: [word], top: word.box[1], bottom: word.box[3] });
    else {
      line.words.push(word);
      line.top = median(line.words.map(({ box }) => box[1]));
      line.bottom = median(line.words.map(({ box }) => box[3]));
    }
  }
  return open.map(({ words: found }) => toLine(found, page)).sort((a, b) => a.box[1] - b.box[1]);
}

/** One line of the given words, put in order from the left. */
function toLine(words: readonly Word[], page: Pick<PageContent, 'number' | 'toPage'>): Line {
  const ordered = [...words].sort((a, b) => a.box[0] - b.box[0]);
  return {
    words: ordered,
    text: ordered.map((word) => word.text).join(' '),
    box: boxAround(ordered.map((word) => word.box)),
    fontSize: median(ordered.map((word) => word.fontSize)),
    page: page.number,
    toPage: page.toPage,
  };
}

function overlaps({ top, bottom }: { top: number; bottom: number }, box: Box): boolean {
  const shared = Math.min(bottom, box[3]) - Math.max(top, box[1]);
  return shared >= SAME_LINE * Math.min(bottom - top, heightOf(box));
}

/** Whether all (known) words are bold; null when nothing is known. */
export function isBold(line: Line): boolean | null {
  const known = line.words.filter((word) => word.bold !== null);
  return known.length === 0 ? null : known.every((word) => word.bold === true);
}

/** Whether a line is in capitals ("TỔ CHỨC THỰC HIỆN"): four letters or more and none small. */
export function isCapitals(line: Line): boolean {
  return (line.text.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(line.text);
}
