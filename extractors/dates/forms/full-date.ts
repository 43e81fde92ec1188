import { dateForm, figure } from '../form.js';
import { DAY, MONTH, MONTH_WORD, YEAR } from '../fragments.js';
import { readNumber } from '../numerals.js';

/** A day with its year, in figures or in words. A year of two figures is read as 20xx, after slashes only. */
export const fullDate = dateForm(
  'full-date',
  [
    '28/02/2023',
    '07.12.2023',
    '15-3-2020',
    '28 / 02 /2023',
    'ngày 17 tháng 3 năm 2023',
    'ngày 20/11 năm 2023',
    '15/6/23',
  ],
  new RegExp(
    `(?:ngày\\s*)?(?<day>${DAY})(?:\\s*(?<separator>[/.-])\\s*|\\s*tháng\\s*)(?<month>${MONTH}|${MONTH_WORD})` +
      `(?:(?:\\s*\\k<separator>\\s*|\\s*,?\\s*năm\\s*)(?<year>${YEAR})|\\s*/\\s*(?<short>[1-4]\\d))(?![\\p{L}\\d]|\\s*/\\s*[\\p{L}\\d])`,
    'u',
  ),
  ({ day, month, year, short }) => ({
    unit: 'day',
    first: { day: figure(day), month: readNumber(month ?? '') ?? undefined, year: figure(year ?? `20${short}`) },
  }),
);
