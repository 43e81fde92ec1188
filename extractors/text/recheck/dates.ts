import { isRealDay } from '../../dates/calendar.js';
import { areAlike } from './digits.js';
import type { Check, Finding } from './finding.js';

/** "15/6/2023" and "ngày 15 tháng 6 năm 2023". */
const DATE =
  /(?<![\d/.-])(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)((?:19|20)\d{2})(?![\d/])/gu;

/** A year this much later than that of the document is a plan's end rather than a day's, or a slip. */
const FAR = 3;

type Written = {
  readonly at: number;
  readonly words: string;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: string;
};

/**
 * Dates that can't be right: a year read for another ("31/3/2028" where "31/3/2023" is written too) is put right; a day that
 * does not exist, and a day years after all others whose year looks like theirs, is a doubt.
 */
export const dates: Check = (texts) => {
  const written = texts.flatMap(datesIn);
  const usual = mostFrequent(written.map(({ year }) => year));
  return written.flatMap((date): Finding[] => {
    if (!isRealDay({ year: Number(date.year), month: date.month, day: date.day })) {
      return [{ kind: 'doubt', at: date.at, words: `ngày “${date.words}” không có thật` }];
    }
    if (usual === null || !areAlike(date.year, usual) || Number(date.year) < Number(usual) + FAR) return [];
    const same = written.some(({ day, month, year }) => day === date.day && month === date.month && year === usual);
    if (!same) return [{ kind: 'doubt', at: date.at, words: `năm trong “${date.words}” (có thể là ${usual})` }];
    return [{ kind: 'mend', at: date.at, mend: { start: date.end - 4, end: date.end, text: usual } }];
  });
};

function datesIn(text: string, at: number): Written[] {
  return [...text.matchAll(DATE)].map(({ 0: words, 1: day, 2: month, 3: year = '', index }) => ({
    at,
    words,
    end: index + words.length,
    day: Number(day),
    month: Number(month),
    year,
  }));
}

/** The year of more than half of the dates, of three at least; null when there is none. */
function mostFrequent(years: readonly string[]): string | null {
  const found = years.find((year) => years.filter((other) => other === year).length * 2 > years.length);
  return years.length >= 3 ? (found ?? null) : null;
}
