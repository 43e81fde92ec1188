import type { PageContent, Ruling, Word } from '../page-content.js';

/** Width of every letter of the made-up pages, in points. */
const LETTER = 6;
/** Distance between the tops of their lines. */
const PITCH = 18;

type Style = { readonly bold?: boolean; readonly size?: number };

/** The words of one line of text whose first letter stands at (x, y). Two spaces and more leave a gap of that width. */
export function textAt(x: number, y: number, text: string, { bold = false, size = 13 }: Style = {}): readonly Word[] {
  return [...text.matchAll(/\S+/gu)].map((match) => {
    const x0 = x + match.index * LETTER;
    const box = [x0, y, x0 + match[0].length * LETTER, y + 14] as const;
    return { text: match[0], box: [...box], fontSize: size, bold, italic: false, confidence: null };
  });
}

/** A page of 595 × 842 points with the given words and lines. */
export function pageOf(number: number, words: readonly Word[], rulings: readonly Ruling[] = []): PageContent {
  return { number, width: 595, height: 842, source: 'text', reason: 'made for a test', words, rulings, toPage: null };
}

/** A text column of 75 letters from x = 85: full lines end at its right edge. `first` is the top of the first line. */
export function column(first: number, lines: readonly string[]): readonly Word[] {
  return lines.flatMap((line, index) =>
    textAt(85 + (line.search(/\S/u) > 0 ? 36 : 0), first + index * PITCH, line.trim()),
  );
}

/** The words and lines of a ruled table: `rows` hold the printed lines of each cell. Rows are as high as their longest cell. */
export function ruledTable(
  xs: readonly number[],
  top: number,
  rows: readonly (readonly (readonly string[])[])[],
): { readonly words: readonly Word[]; readonly rulings: readonly Ruling[]; readonly bottom: number } {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const words: Word[] = [];
  const rulings: Ruling[] = [{ x0: left, y0: top, x1: right, y1: top }];
  let y = top;
  for (const row of rows) {
    row.forEach((lines, column) => {
      lines.forEach((line, index) => {
        words.push(...textAt((xs[column] ?? 0) + 5, y + 3 + index * PITCH, line));
      });
    });
    y += Math.max(1, ...row.map((lines) => lines.length)) * PITCH + 4;
    rulings.push({ x0: left, y0: y, x1: right, y1: y });
  }
  return { words, rulings: [...rulings, ...xs.map((x) => ({ x0: x, y0: top, x1: x, y1: y }))], bottom: y };
}
