import { dateForm, figure, type StatedDay } from '../form.js';
import { QUARTER, TO_YEAR, YEAR } from '../fragments.js';
import { readQuarter } from '../numerals.js';

/** First and last month of a quarter. */
function quarterMonths(quarter: number, year: number | undefined): { first: StatedDay; last: StatedDay } {
  return { first: { month: quarter * 3 - 2, year }, last: { month: quarter * 3, year } };
}

/** A quarter, with or without its year; "Q" alone needs the year. */
export const quarter = dateForm(
  'quarter',
  ['quý I/2023', 'Quý 1 năm 2023', 'quý 2', 'Q2/2025', 'Quý IV-2023', 'quý ba năm 2024'],
  new RegExp(
    `(?<name>quý|q)\\s*\\.?\\s*(?<quarter>${QUARTER})(?:${TO_YEAR}(?<year>${YEAR}))?(?![\\p{L}\\d]|\\s*lần)`,
    'u',
  ),
  ({ name, quarter: written, year }) => {
    const read = readQuarter(written ?? '');
    if (read === null || (name === 'q' && year === undefined)) return null;
    return { unit: 'quarter', ...quarterMonths(read, figure(year)) };
  },
);
