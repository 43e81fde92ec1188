import { dateForm, figure } from '../form.js';
import { YEAR } from '../fragments.js';
import { isWhole } from '../whole.js';

/** "tháng Giêng năm 2025", "tháng Chạp": a month of the lunar calendar, so neither it nor its year is a date of ours. */
const LUNAR_MONTH = /(?<!\p{L})tháng\s+(?:giêng|chạp)\s*,?\s*$/u;

/** A year. Figures alone are a year only where they are the whole text: a table cell "2026". */
export const year = dateForm(
  'year',
  ['năm 2025', '2026', 'năm 2030', 'đến hết 2025', '2025 và các năm tiếp theo'],
  new RegExp(`(?<name>năm\\s*)?(?<year>${YEAR})(?![\\p{L}\\d]|\\s*[/-]\\s*[\\p{L}\\d])`, 'u'),
  ({ name, year: written }, { before, after }) => {
    const whole = isWhole(before, after);
    if ((name === undefined && !whole) || LUNAR_MONTH.test(before)) return null;
    const stated = { year: figure(written) };
    return { unit: 'year', first: { ...stated, month: 1 }, last: { ...stated, month: 12 } };
  },
);
