import { type DateMention, findDates } from '../dates/find-dates.js';
import { foldSpelling } from '../dates/spelling.js';

/**
 * A text whose calendar dates are marks, so that a deadline pattern can say "trước (a day)". Each date becomes one
 * private-use character that names it, then fillers up to its length: offsets are those of the text.
 */
export type MarkedText = {
  readonly source: string;
  readonly marked: string;
  readonly mentions: readonly DateMention[];
};

const DAY_BASE = 0xe000;
const PERIOD_BASE = 0xe800;
const TIME_BASE = 0xf000;
const FILLER = '\uf8ff';

/** Patterns of one marked date: a day, a period (weeks, months … ranges of days), an hour, and a day or period. */
export const DAY_MARK = '[\\ue000-\\ue7ff]\\uf8ff*';
export const PERIOD_MARK = '[\\ue800-\\uefff]\\uf8ff*';
export const TIME_MARK = '[\\uf000-\\uf7ff]\\uf8ff*';
export const DATE_MARK = '[\\ue000-\\uefff]\\uf8ff*';

function base(mention: DateMention): number {
  if (mention.unit === 'time') return TIME_BASE;
  return mention.unit === 'day' ? DAY_BASE : PERIOD_BASE;
}

/** Finds the dates of a text and marks them; the rest is folded as `foldSpelling` does. */
export function markDates(source: string): MarkedText {
  const mentions = findDates(source);
  let marked = '';
  let done = 0;
  const folded = foldSpelling(source);
  for (const [index, mention] of mentions.entries()) {
    const length = mention.end - mention.start;
    marked +=
      folded.slice(done, mention.start) + String.fromCharCode(base(mention) + index) + FILLER.repeat(length - 1);
    done = mention.end;
  }
  return { source, marked: marked + folded.slice(done), mentions };
}

/** The dates whose marks stand in a piece of marked text, in order. */
export function mentionsIn(piece: string, { mentions }: MarkedText): DateMention[] {
  const found: DateMention[] = [];
  for (const letter of piece) {
    const code = letter.charCodeAt(0);
    if (code < DAY_BASE || letter === FILLER || code > 0xf7ff) continue;
    const mention = mentions[(code - DAY_BASE) % (PERIOD_BASE - DAY_BASE)];
    if (mention) found.push(mention);
  }
  return found;
}

/** The same text with everything in parentheses blanked. */
export function withoutParentheses(text: MarkedText): MarkedText {
  return { ...text, marked: text.marked.replace(/\([^()]*\)/gu, (part) => ' '.repeat(part.length)) };
}
