import { dateForm, figure } from '../form.js';
import { DAY, END, MONTH, MONTH_WORD } from '../fragments.js';
import { readNumber } from '../numerals.js';

/** A day and month without a year. Dashes and dots only after "ngày": "20-30 %" is no date. */
export const dayMonth = dateForm(
  'day-month',
  ['20/3', 'ngày 15 tháng 01', 'ngày 1-8', 'ngày 31/01', '05 tháng 12'],
  new RegExp(
    `(?:(?<day>${DAY})(?:\\s*/\\s*|\\s*tháng\\s*)(?<month>${MONTH}|${MONTH_WORD})` +
      `|ngày\\s*(?<day2>${DAY})\\s*[-.]\\s*(?<month2>${MONTH}))${END}(?!\\s*(?:%|lần))`,
    'u',
  ),
  ({ day, month, day2, month2 }) => ({
    unit: 'day',
    first: { day: figure(day ?? day2), month: readNumber(month ?? month2 ?? '') ?? undefined },
  }),
);
