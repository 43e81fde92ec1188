import {
  addDays,
  type CalendarDay,
  compareDays,
  dayNumber,
  daysInMonth,
  isRealDay,
  weekday,
} from '../dates/calendar.js';
import type { DateMention, WrittenDay } from '../dates/find-dates.js';
import { type DeadlineContext, earliestIssueDay } from './context.js';

/** First and last day of a date or period; null where the document does not fix it or the day does not exist. */
export type Span = {
  readonly start: CalendarDay | null;
  readonly due: CalendarDay | null;
  /** What was concluded, e.g. ["year"]. */
  readonly inferred: readonly string[];
};

const THURSDAY = 4;

/** Monday to Sunday of a week of a month (week 1 has the first Thursday, -1 the last), cut at the ends of the month. */
function weekOf(year: number, month: number, week: number): { start: CalendarDay; due: CalendarDay } {
  const first = { year, month, day: 1 };
  const last = { year, month, day: daysInMonth(year, month) };
  const toThursday = (THURSDAY - weekday(first) + 7) % 7;
  const sinceThursday = (weekday(last) - THURSDAY + 7) % 7;
  const thursday = week === -1 ? addDays(last, -sinceThursday) : addDays(first, toThursday + 7 * (week - 1));
  const [start, due] = [addDays(thursday, -3), addDays(thursday, 3)];
  return { start: compareDays(start, first) < 0 ? first : start, due: compareDays(due, last) > 0 ? last : due };
}

/** The written day in a year: its first or last possible day where the day itself is not written. Null when it does not exist. */
function dayIn(written: WrittenDay, year: number, end: 'first' | 'last'): CalendarDay | null {
  const month = written.month ?? (end === 'first' ? 1 : 12);
  const day = { year, month, day: written.day ?? (end === 'first' ? 1 : daysInMonth(year, month)) };
  return isRealDay(day) ? day : null;
}

/** A mention in the given year (its own year wins). */
function spanIn(mention: DateMention, year: number): { start: CalendarDay | null; due: CalendarDay | null } {
  const last = mention.last ?? mention.first;
  if (mention.week !== null) return weekOf(mention.first.year ?? year, mention.first.month ?? 1, mention.week);
  return {
    start: dayIn(mention.first, mention.first.year ?? year, 'first'),
    due: dayIn(last, last.year ?? year, 'last'),
  };
}

/**
 * The year of a date written without one: the plan's year, unless the plan is of a year gone by; else the year of issue, or
 * the next where that is nearer to the issue ("trước ngày 20/02" in a letter of November). Null when neither is known.
 */
function missingYear(mention: DateMention, context: DeadlineContext): number | null {
  const issue = earliestIssueDay(context);
  if (context.planYear !== null && (issue === null || context.planYear >= issue.year)) return context.planYear;
  if (issue === null) return null;
  const day = { year: issue.year, month: (mention.last ?? mention.first).month ?? 12, day: mention.first.day ?? 28 };
  const past = dayNumber(issue) - dayNumber(day);
  const ahead = dayNumber({ ...day, year: issue.year + 1 }) - dayNumber(issue);
  return past > 0 && ahead < past ? issue.year + 1 : issue.year;
}

/** The days of one mention; a year that is not written is taken from the context and said to be inferred. */
function resolveMention(mention: DateMention, context: DeadlineContext): Span {
  const written = (mention.last ?? mention.first).year;
  const year = written ?? missingYear(mention, context);
  if (year === null) return { start: null, due: null, inferred: [] };
  return { ...spanIn(mention, year), inferred: written === null ? ['year'] : [] };
}

/** The days of a list or range of mentions: the first day of the first to the last day of the last. */
export function resolveSpan(mentions: readonly DateMention[], context: DeadlineContext): Span {
  const spans = mentions.map((mention) => resolveMention(mention, context));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return { start: null, due: null, inferred: [] };
  const inOrder = first.start && last.due && compareDays(first.start, last.due) <= 0;
  return {
    start: inOrder ? first.start : null,
    due: last.due,
    inferred: [...new Set(spans.flatMap((s) => s.inferred))],
  };
}
