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
const YEAR_BASE = 0xec00;
const TIME_BASE = 0xf000;
/** Dates one text can have marked; no duty has as many. */
const CAPACITY = 0x400;
const FILLER = '\uf8ff';

/** Patterns of one marked date: a day, a period shorter than a year, an hour, and any day or period. */
export const DAY_MARK = '[\\ue000-\\ue7ff]\\uf8ff*';
export const SHORT_PERIOD_MARK = '[\\ue800-\\uebff]\\uf8ff*';
export const TIME_MARK = '[\\uf000-\\uf7ff]\\uf8ff*';
export const DATE_MARK = '[\\ue000-\\uefff]\\uf8ff*';

function base(mention: DateMention): number {
  if (mention.unit === 'time') return TIME_BASE;
  if (mention.unit === 'year') return YEAR_BASE;
  return mention.unit === 'day' ? DAY_BASE : PERIOD_BASE;
}

/** Finds the dates of a text and marks them; the rest is folded as `foldSpelling` does. */
export function markDates(source: string): MarkedText {
  const mentions = findDates(source).slice(0, CAPACITY);
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
    const mention = mentions[code % CAPACITY];
    if (mention) found.push(mention);
  }
  return found;
}

/** The same text with everything in parentheses blanked but a weekday: "(thứ 2)". */
export function withoutParentheses(text: MarkedText): MarkedText {
  return {
    ...text,
    marked: text.marked.replace(/\((?!\s*(?:thứ|chủ\s+nhật))[^()]*\)/gu, (part) => ' '.repeat(part.length)),
  };
}
