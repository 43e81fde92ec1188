import { type DateReading, dateForm, figure } from '../form.js';
import { MONTH, QUARTER, TO_YEAR, YEAR } from '../fragments.js';
import { readQuarter } from '../numerals.js';

const PARTS: ReadonlyMap<string, 0 | 1 | 2> = new Map([
  ['đầu', 0],
  ['thượng tuần', 0],
  ['giữa', 1],
  ['trung tuần', 1],
  ['cuối', 2],
  ['hạ tuần', 2],
]);

/** Days of a month: đầu 1–10, giữa 11–20, cuối 21–end (the week names thượng, trung, hạ tuần say the same). */
function ofMonth(part: 0 | 1 | 2, month: number, year: number | undefined): DateReading {
  const first = { month, year, day: part * 10 + 1 };
  const last = part === 2 ? { month, year } : { month, year, day: part * 10 + 10 };
  return { unit: 'month', approximate: true, first, last };
}

/** "nửa đầu tháng 8": days 1–15, "nửa cuối": 16–end. */
function halfMonth(part: 0 | 1 | 2, month: number, year: number | undefined): DateReading {
  const [first, last] = part === 0 ? [1, 15] : [16, undefined];
  return { unit: 'month', first: { month, year, day: first }, last: { month, year, day: last } };
}

/** Months of a quarter: its first, second, third. Of a year: the first quarter, the two in the middle, the last. */
function ofMonths(unit: 'quarter' | 'year', months: readonly [number, number], year: number | undefined): DateReading {
  return { unit, approximate: true, first: { month: months[0], year }, last: { month: months[1], year } };
}

const YEAR_PARTS = [
  [1, 3],
  [4, 9],
  [10, 12],
] as const;

/** The beginning, middle or end of a month, quarter or year: approximate. */
export const partOfPeriod = dateForm(
  'part-of-period',
  [
    'cuối tháng 3/2023',
    'đầu tháng 5',
    'giữa tháng 6 năm 2024',
    'đầu quý II/2024',
    'cuối năm 2026',
    'trung tuần tháng 9/2023',
    'nửa đầu tháng 8/2026',
    'cuối năm',
  ],
  new RegExp(
    `(?<half>nửa\\s+)?(?<part>đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)\\s*(?:của\\s+)?` +
      `(?:tháng\\s*(?<month>${MONTH})|quý\\s*(?<quarter>${QUARTER})|(?<whole>năm)(?![\\p{L}])(?=\\s*(?:${YEAR}|[.,;:)]|$)))` +
      `(?:(?:${TO_YEAR}|\\s*)(?<year>${YEAR}))?(?![\\p{L}\\d])`,
    'u',
  ),
  ({ half, part, month, quarter, whole, year: written }) => {
    const third = PARTS.get(part ?? '') ?? 0;
    const year = figure(written);
    if (half !== undefined) return month === undefined ? null : halfMonth(third, Number(month), year);
    if (month !== undefined) return ofMonth(third, Number(month), year);
    if (whole !== undefined) return ofMonths('year', YEAR_PARTS[third], year);
    const read = readQuarter(quarter ?? '');
    return read === null ? null : ofMonths('quarter', [read * 3 - 2 + third, read * 3 - 2 + third], year);
  },
);
