import { dateForm, figure } from '../form.js';
import { YEAR } from '../fragments.js';
import { readNumber } from '../numerals.js';

/** The first or last so many months of a year; nine months of a year are its first nine. */
export const monthsOfYear = dateForm(
  'months-of-year',
  [
    '6 tháng đầu năm 2023',
    '06 tháng cuối năm',
    'sáu tháng đầu năm 2024',
    '9 tháng năm 2026',
    '9 tháng đầu năm',
    '6 tháng cuối năm/2023',
    'nửa cuối năm 2025',
  ],
  new RegExp(
    `(?:(?<count>0?[1-9]|1[01]|ba|sáu|chín)\\s*tháng|nửa)\\s*(?<part>đầu|cuối)?\\s*(?:của\\s+)?năm(?:\\s*/?\\s*(?<year>${YEAR}))?(?!\\p{L})`,
    'u',
  ),
  ({ count, part, year }) => {
    const months = readNumber(count ?? '6');
    if (months === null || (part === undefined && year === undefined)) return null;
    const firstMonth = part === 'cuối' ? 13 - months : 1;
    return {
      unit: 'half',
      first: { month: firstMonth, year: figure(year) },
      last: { month: firstMonth + months - 1, year: figure(year) },
    };
  },
);
