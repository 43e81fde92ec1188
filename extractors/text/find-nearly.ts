import { fold } from './normalize.js';

export type Found = { readonly start: number; readonly end: number };

/** A cell of the alignment: edits so far, and where in the text the alignment began. */
type Alignment = { readonly edits: number; readonly start: number };

/** Costlier than any alignment. */
const NOWHERE: Alignment = { edits: Number.POSITIVE_INFINITY, start: 0 };

const cheapest = (...options: readonly Alignment[]): Alignment =>
  options.reduce((best, option) => (option.edits < best.edits ? option : best));

/**
 * Where `phrase` stands in `text`, accents and case aside, with at most `slips` letters wrong, missing or added (Sellers'
 * approximate search); null when it does not. Takes NFC text and a folded phrase; offsets are UTF-16 units of `text`.
 */
export function findNearly(text: string, phrase: string, slips: number): Found | null {
  const folded = fold(text);
  let column: Alignment[] = Array.from({ length: phrase.length + 1 }, (_, row) => ({ edits: row, start: 0 }));
  let best: (Found & { edits: number }) | null = null;
  for (let end = 1; end <= folded.length; end++) {
    const next: Alignment[] = [{ edits: 0, start: end }];
    for (let row = 1; row <= phrase.length; row++) {
      const above = next[row - 1] ?? NOWHERE;
      const left = column[row] ?? NOWHERE;
      const diagonal = column[row - 1] ?? NOWHERE;
      next.push(
        cheapest(
          { edits: diagonal.edits + (folded[end - 1] === phrase[row - 1] ? 0 : 1), start: diagonal.start },
          { edits: above.edits + 1, start: above.start },
          { edits: left.edits + 1, start: left.start },
        ),
      );
    }
    column = next;
    const last = next[phrase.length] ?? NOWHERE;
    if (last.edits <= slips && (best === null || last.edits < best.edits)) {
      best = { start: last.start, end, edits: last.edits };
    }
  }
  return best && { start: best.start, end: best.end };
}
