import { dateForm, figure } from '../form.js';
import { JOIN, MONTH, TO_YEAR, YEAR } from '../fragments.js';

/** Months listed or spanned, the year written once, first month to last: "Tháng 06-07/2023" is June to July, never 6 July. */
export const monthRange = dateForm(
  'month-range',
  [
    'Tháng 06-07/2023',
    'Tháng 06- 07/2023',
    'tháng 5–9/2026',
    'Tháng 11, 12/2013',
    'tháng 3, 4 và tháng 5 năm 2023',
    'tháng 6 - 7',
    'T3-T6/2025',
    '3-6/2025',
  ],
  new RegExp(
    `(?:(?:các\\s+)?tháng\\s*|t\\.?\\s*|(?=\\d+\\s*-\\s*\\d+\\s*/\\s*${YEAR}))(?<first>${MONTH})(?:${JOIN}(?:tháng\\s*|t\\.?\\s*)?${MONTH})*` +
      `${JOIN}(?:hết\\s+)?(?:tháng\\s*|t\\.?\\s*)?(?<last>${MONTH})(?:${TO_YEAR}(?<year>${YEAR}))?(?!\\d|\\s*/\\s*\\d|\\s*tháng|\\s*ngày)`,
    'u',
  ),
  ({ first, last, year }) => {
    const lastYear = figure(year);
    // "Tháng 12-01/2024": the earlier month is of the year before.
    const firstYear = lastYear !== undefined && Number(first) > Number(last) ? lastYear - 1 : lastYear;
    return {
      unit: 'month',
      first: { month: figure(first), year: firstYear },
      last: { month: figure(last), year: lastYear },
    };
  },
);
