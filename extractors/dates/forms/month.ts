import { dateForm } from '../form.js';
import { MONTH, MONTH_WORD } from '../fragments.js';
import { readNumber } from '../numerals.js';

/** A month without a year. "6 tháng 1 lần" is a frequency: a figure before "tháng" makes it a span. */
export const month = dateForm(
  'month',
  ['tháng 3', 'Tháng 01', 'tháng mười hai'],
  new RegExp(`tháng\\s*(?<month>${MONTH}|${MONTH_WORD})(?![\\p{L}\\d]|\\s*[/-]\\s*\\d|\\s*lần)`, 'u'),
  ({ month: written }, { before }) => {
    const stated = { month: readNumber(written ?? '') ?? undefined };
    return /\d\s*$/u.test(before) ? null : { unit: 'month', first: stated, last: stated };
  },
);
