import { areAlike, digitsMeant } from './digits.js';
import type { Check, Finding } from './finding.js';

/** "S. Công an xã", "8. Văn phòng": a number, or what is read for one, before an item. */
const ITEM = /^([\dOolI|!ZSsBg]{1,2})[.)]\s+(?=\p{L})/u;

/** Numbers of items that recognition misread, where the items before and after leave one reading: 4, "S", 6. */
export const itemNumbers: Check = (texts) => {
  const items = texts.flatMap((text, at) => {
    const [, read] = ITEM.exec(text) ?? [];
    return read === undefined ? [] : [{ at, read }];
  });
  const meant = inSequence(items.map(({ read }) => read));
  return items.flatMap(({ at, read }, index): Finding[] => {
    const text = meant[index] ?? read;
    return text === read ? [] : [{ kind: 'mend', at, mend: { start: 0, end: read.length, text } }];
  });
};

/** What each number in a column or list means: itself, or the number between its neighbours when it looks like it. */
export function inSequence(read: readonly string[]): readonly string[] {
  return read.map((word, index) => {
    const [before, after] = [numberOf(read[index - 1]), numberOf(read[index + 1])];
    const expected = expectedBetween(index, before, after);
    if (expected === null || word === expected) return word;
    const digits = digitsMeant(word);
    return digits === expected || (digits === word && areAlike(word, expected)) ? expected : word;
  });
}

/** The number after one and before the other; 1 where 2 follows the first of all. */
function expectedBetween(index: number, before: number | null, after: number | null): string | null {
  if (before !== null && after === before + 2) return String(before + 1);
  return index === 0 && after === 2 ? '1' : null;
}

function numberOf(word: string | undefined): number | null {
  return word !== undefined && /^\d{1,3}$/u.test(word) ? Number(word) : null;
}
