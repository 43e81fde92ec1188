import type { DateForm } from './form.js';
import { clockTime } from './forms/clock-time.js';
import { dayList } from './forms/day-list.js';
import { dayMonth } from './forms/day-month.js';
import { fullDate } from './forms/full-date.js';
import { month } from './forms/month.js';
import { monthRange } from './forms/month-range.js';
import { monthYear } from './forms/month-year.js';
import { monthsOfYear } from './forms/months-of-year.js';
import { partOfPeriod } from './forms/part-of-period.js';
import { quarter } from './forms/quarter.js';
import { quarterRange } from './forms/quarter-range.js';
import { thisYear } from './forms/this-year.js';
import { weekOfMonth } from './forms/week-of-month.js';
import { year } from './forms/year.js';
import { yearRange } from './forms/year-range.js';

/** Every written form of a calendar date. Where two read overlapping text the longer wins, then the earlier in this list. */
export const DATE_FORMS: readonly DateForm[] = [
  fullDate,
  dayMonth,
  dayList,
  weekOfMonth,
  partOfPeriod,
  monthYear,
  month,
  monthRange,
  quarter,
  quarterRange,
  monthsOfYear,
  year,
  yearRange,
  thisYear,
  clockTime,
];
