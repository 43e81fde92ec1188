import { dateForm, figure } from '../form.js';
import { JOIN, YEAR } from '../fragments.js';
import { isWhole } from '../whole.js';

/** Years spanned: "năm 2024 đến năm 2025"; figures alone ("2024 - 2025") only where they are the whole text. */
export const yearRange = dateForm(
  'year-range',
  ['năm 2013 đến năm 2015', '2024 - 2025', 'các năm 2024, 2025', 'năm 2023-2024', 'từ 2025 đến 2027'],
  new RegExp(
    `(?<name>(?:các\\s+)?năm\\s*)?(?<first>${YEAR})(?:${JOIN}(?:năm\\s*)?${YEAR})*?${JOIN}(?:hết\\s+)?(?:năm\\s*)?(?<last>${YEAR})(?![\\p{L}\\d/])`,
    'u',
  ),
  ({ name, first, last }, { before, after }) => {
    const whole = isWhole(before, after);
    if ((name === undefined && !whole) || Number(first) >= Number(last)) return null;
    return {
      unit: 'year',
      first: { month: 1, year: figure(first) },
      last: { month: 12, year: figure(last) },
    };
  },
);
