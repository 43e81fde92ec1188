import { dateForm, figure } from '../form.js';
import { MONTH, MONTH_WORD, TO_YEAR, YEAR } from '../fragments.js';
import { readNumber } from '../numerals.js';

/** A month with its year. */
export const monthYear = dateForm(
  'month-year',
  ['tháng 4/2023', '4/2023', '03/2025', 'Tháng 10 năm 2025', 'T6/2025', 'tháng sáu năm 2023', 'tháng 11-2017'],
  new RegExp(
    `(?:(?:tháng\\s*|t\\s*\\.?\\s*)(?<month>${MONTH}|${MONTH_WORD})${TO_YEAR}|(?<bare>${MONTH})\\s*[/-]\\s*)` +
      `(?<year>${YEAR})(?!\\s*/\\s*[\\d\\p{L}]|\\p{L})`,
    'u',
  ),
  ({ month, bare, year }) => {
    const stated = { month: readNumber(month ?? bare ?? '') ?? undefined, year: figure(year) };
    return { unit: 'month', first: stated, last: stated };
  },
);
