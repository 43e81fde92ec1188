/** Days off of the civil service in one year. */
export type HolidayYear = {
  /** Mondays to Fridays that are not worked. */
  readonly off: ReadonlySet<string>;
  /** Saturdays worked to make up for a day off. */
  readonly worked: ReadonlySet<string>;
  /** False while a notice for the year is still to come. */
  readonly complete: boolean;
};

const days = (year: number, list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(' ')
      .filter(Boolean)
      .map((monthDay) => `${year}-${monthDay}`),
  );

const holidayYear = (year: number, off: string, worked = '', complete = true): readonly [number, HolidayYear] => [
  year,
  { off: days(year, off), worked: days(year, worked), complete },
];

/**
 * Days off of the civil service (MM-DD), from the yearly notices under Bộ luật Lao động 2019, Điều 112, with make-up days
 * and swapped working days; Ngày Văn hóa 24/11 from 2026. As of November 2026: the swap around 24/11/2026 was undecided.
 * Years outside the table are unknown: Tết and its swaps are fixed by a notice each year and must not be guessed.
 */
export const HOLIDAYS: ReadonlyMap<number, HolidayYear> = new Map([
  holidayYear(2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03'),
  holidayYear(2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02'),
  holidayYear(2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04'),
  holidayYear(2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '05-04'),
  holidayYear(2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26'),
  holidayYear(
    2026,
    '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
    '01-10 08-22',
    false,
  ),
]);
