import { dateForm, figure } from '../form.js';
import { JOIN, QUARTER, TO_YEAR, YEAR } from '../fragments.js';
import { readQuarter } from '../numerals.js';

/** Quarters listed or spanned, the year written once. */
export const quarterRange = dateForm(
  'quarter-range',
  [
    'quý II, III/2026',
    'Quý II-III/2026',
    'Quý II, III, IV/2026',
    'quý 1 và quý 2 năm 2024',
    'quý III - IV',
    'Q1-Q2/2026',
    'Quý I + II/2026',
  ],
  new RegExp(
    `(?:(?:các\\s+)?quý|q)\\s*\\.?\\s*(?<first>${QUARTER})(?:${JOIN}(?:quý\\s*|q)?${QUARTER})*?` +
      `${JOIN}(?:hết\\s+)?(?:quý\\s*|q)?(?<last>${QUARTER})(?:${TO_YEAR}(?<year>${YEAR}))?(?![\\p{L}\\d])(?!${JOIN}(?:quý\\s*)?${QUARTER}${TO_YEAR})`,
    'u',
  ),
  ({ first, last, year }) => {
    const from = readQuarter(first ?? '');
    const to = readQuarter(last ?? '');
    if (from === null || to === null) return null;
    const lastYear = figure(year);
    const firstYear = lastYear !== undefined && from > to ? lastYear - 1 : lastYear;
    return {
      unit: 'quarter',
      first: { month: from * 3 - 2, year: firstYear },
      last: { month: to * 3, year: lastYear },
    };
  },
);
