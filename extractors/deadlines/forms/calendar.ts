import type { Bound, Deadline } from '../../../models/deadline.js';
import { addDays, type CalendarDay, toIso } from '../../dates/calendar.js';
import type { DateMention } from '../../dates/find-dates.js';
import { BOUND, readBound } from '../bound.js';
import { type DeadlineContext, emptyDeadline } from '../context.js';
import { DAY_MARK, type MarkedText, mentionsIn } from '../marked-text.js';
import { FILL, WHEN } from '../phrases.js';
import { resolveSpan, type Span } from '../resolve.js';
import { correctYear } from '../weekday-slip.js';

/** "đến" right after a date joins it to the next: "Tháng 1/2026 đến tháng 3/2026". */
const IN_A_RANGE = '(?<![\\ue000-\\uf8ff][\\s,)]*(?=(?:cho\\s+)?(?:đến|tới)))';
/** "trước ngày 07/12/2023", "chậm nhất là 17h00 ngày …", "trong tháng 12/2023". */
const BOUND_DATE = new RegExp(`${IN_A_RANGE}(?<bound>${BOUND})${FILL}(?<when>${WHEN})`, 'gu');
/** "30/10/2023", "Tháng 06-07/2023". */
const BARE_DATE = new RegExp(`(?<when>${WHEN})`, 'gu');
/** "trước Ngày hội Đại đoàn kết toàn dân tộc 18/11": an event named between the binding words and its day. */
const NAMED_DAY = new RegExp(
  `(?<bound>${BOUND})(?:(?!${BOUND})[^.;,\\ue000-\\uf8ff]){1,80}(?<when>${DAY_MARK})\\s*[.;)]*\\s*$`,
  'gu',
);

/** "trước Tết Nguyên đán Ất Tỵ năm 2025", "sau Hội nghị tổng kết năm 2024": the year names the event. */
const EVENT_OF_YEAR = /(?<!\p{L})(?:trước|sau|dịp)\s+\p{L}[^.;,\ue000-\uf8ff]*[\uec00-\uefff]\uf8ff*[\s.;)]*$/u;
/** "sau ngày 01/7/2025": the first day is the next one. */
const AFTER_A_DAY = /(?<!\p{L})sau\s+(?:ngày\s*)?[\ue000-\ue7ff]/u;

const iso = (day: CalendarDay | null): string | null => day && toIso(day);

type Found = { readonly bound: Bound | null; readonly when: string };

function matches(pattern: RegExp, marked: string): Found[] {
  return [...marked.matchAll(pattern)].map(({ groups }) => ({
    bound: groups?.['bound'] === undefined ? null : readBound(groups['bound']),
    when: groups?.['when'] ?? '',
  }));
}

/** The first bound date that is not a mere beginning, else the first bound, else an event's day, else the first bare date. */
function findDate(marked: string): Found | null {
  const bound = matches(BOUND_DATE, marked);
  const named = () => matches(NAMED_DAY, marked)[0];
  const bare = () => (EVENT_OF_YEAR.test(marked) ? undefined : matches(BARE_DATE, marked)[0]);
  return bound.find((f) => f.bound !== 'from') ?? bound[0] ?? named() ?? bare() ?? null;
}

/** A single day under its bound. */
function dayDeadline(base: Deadline, bound: Bound | null, { due }: Span, context: DeadlineContext): Deadline {
  if (bound === 'from') return { ...base, bound, start: iso(due) };
  const effective = bound === 'within' || bound === null ? (base.time === null ? 'by' : 'on') : bound;
  // "trước 17h00 ngày 05/12": the hour is the limit, the day itself still counts.
  const counts = effective !== 'before' || base.time !== null || context.beforeCountsTheDay;
  if (counts || due === null) return { ...base, bound: effective, due: iso(due) };
  return { ...base, bound: effective, due: iso(addDays(due, -1)), stated: iso(due) };
}

/** A period under its bound: `before` ends the day before it starts, `by` leaves its start open. */
function periodDeadline(base: Deadline, bound: Bound | null, { start, due }: Span, several: boolean): Deadline {
  if (bound === 'from' && !several) return { ...base, bound, start: iso(start) };
  if (bound === 'before') return { ...base, bound, due: start && toIso(addDays(start, -1)) };
  if (bound === 'by') return { ...base, bound, due: iso(due) };
  return { ...base, bound: 'within', start: iso(start), due: iso(due) };
}

/** Whether a period is longer than its unit: "tháng 3 đến tháng 5", "quý II, III", "các ngày 2, 3 và 4". */
function isSeveral({ unit, first, last }: DateMention): boolean {
  const months = ((last?.year ?? 0) - (first.year ?? 0)) * 12 + (last?.month ?? 0) - (first.month ?? 0);
  const single: Readonly<Record<string, number>> = { month: 0, quarter: 2, year: 11, half: 11 };
  return unit === 'days' || months > (single[unit] ?? 0);
}

/** "8h00 đến 11h30", "7h30 - 10h00" */
const isSpanOfHours = ({ unit, start, end }: DateMention, source: string): boolean =>
  unit === 'time' && /đến|[-–]/u.test(source.slice(start, end));

const isDay = (mention: DateMention): boolean => mention.unit === 'day';

/** A deadline that names a day, a period or a range: kinds `date` and `period`. Null when the phrase holds no date. */
export function readCalendarDeadline(text: MarkedText, context: DeadlineContext): Deadline | null {
  const found = findDate(text.marked);
  if (!found) return null;
  const mentions = mentionsIn(found.when, text);
  const dates = mentions.filter((mention) => mention.unit !== 'time');
  const span = resolveSpan(dates, context);
  const single = dates.length === 1 && dates.every(isDay);
  const base: Deadline = {
    ...emptyDeadline(text.source, single ? 'date' : 'period'),
    time: mentions.find((mention) => mention.time !== null)?.time ?? null,
    approximate: dates.some((d) => d.approximate) || /(?<!\p{L})(?:dự kiến|khoảng)(?!\p{L})/u.test(text.marked),
    inferred: [...span.inferred],
  };
  const openStart = /(?<!\p{L})từ\s+(?:nay|ngày\s+\p{L})/u.test(text.marked) && dates.length === 1;
  const corrected = single && span.due && correctYear(span.due, text.marked, context);
  if (corrected) {
    return { ...base, bound: 'on', due: toIso(corrected), stated: iso(span.due), inferred: ['year'] };
  }
  if (single && found.bound === null && AFTER_A_DAY.test(text.marked)) {
    return { ...base, bound: 'from', start: span.due && toIso(addDays(span.due, 1)), stated: iso(span.due) };
  }
  if (single && !openStart) {
    // "từ 8h00 đến 11h30 ngày 20/11": the hours begin and end, the day is the day.
    const bound = mentions.some((mention) => isSpanOfHours(mention, text.source)) ? 'on' : found.bound;
    return dayDeadline(base, bound, span, context);
  }
  if (openStart) return { ...base, kind: 'period', bound: 'within', due: iso(span.due) };
  return periodDeadline(base, found.bound, span, dates.length > 1 || dates.some(isSeveral));
}
