import { dateForm, figure } from '../form.js';
import { DAY, JOIN, MONTH, SEPARATOR, TO_YEAR, YEAR } from '../fragments.js';

/** Days of one month, the month written once: a list or a range, first day to last. */
export const dayList = dateForm(
  'day-list',
  ['ngày 26, 27/12/2011', 'các ngày 2, 3 và 4/1/2014', '7 đến 14/12/2023', 'ngày 7 đến ngày 14 tháng 12', '05-10/3'],
  new RegExp(
    `(?:(?:các\\s+)?ngày\\s*)?(?<first>${DAY})(?:${JOIN}(?:hết\\s+)?(?:ngày\\s*)?${DAY})*` +
      `(?:${JOIN}(?:hết\\s+)?(?:ngày\\s*)?(?<last>${DAY}))(?:\\s*/\\s*|\\s*tháng\\s*|\\s*\\.\\s*(?=\\d+\\.\\d{4}))` +
      `(?<month>${MONTH})(?:${TO_YEAR}(?<year>${YEAR}))?(?![\\p{L}\\d]|${SEPARATOR}\\d|/\\s*\\p{L})`,
    'u',
  ),
  ({ first, last, month, year }, { before }) =>
    // "tháng 6 và ngày 25 tháng 12": the 6 is a month
    Number(first) >= Number(last) || /(?:tháng|quý|năm|thứ)\s*$/u.test(before)
      ? null
      : {
          unit: 'days',
          first: { day: figure(first), month: figure(month), year: figure(year) },
          last: { day: figure(last), month: figure(month), year: figure(year) },
        },
);
