import ICAL from 'ical.js';
import { addDays } from '../models/day.js';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const PARTS = ['BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS'];

/** A rule whose days can be told: what a deadline extractor writes ("ngày 15 tháng cuối quý", "thứ Sáu hằng tuần"). */
interface Rule {
  readonly frequency: 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly until: string | null;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly { readonly day: string; readonly nth: number }[];
  readonly positions: readonly number[];
}

/**
 * The days of an RRULE from `from` to `to`, both included, in order. None where the rule doesn't fix them: no day is
 * named, every second or third month is asked for and `start` doesn't say from which one, or the rule is malformed.
 * ical.js reads the rule; the days are found here, because ical.js 2.2 expands `FREQ=YEARLY;BYMONTHDAY=15` to January
 * alone, gives a wrong first day with BYSETPOS, and gives 30 January for the 30th of February.
 */
export function recurrenceDays(recurrence: string, start: string | null, from: string, to: string): readonly string[] {
  const rule = readRule(recurrence);
  if (rule === null || (rule.interval > 1 && start === null)) return [];
  const periods = new Map<string, string[]>();
  for (let day = firstOfPeriod(rule, from); day <= lastDay(to); day = addDays(day, 1)) {
    const period = firstOfPeriod(rule, day);
    if (!periods.has(period)) periods.set(period, []);
    if (meets(rule, day)) periods.get(period)?.push(day);
  }
  const due = [...periods].flatMap(([period, days]) => (inTurn(rule, start, period) ? chosen(rule, days) : []));
  return due.filter((day) => day >= from && day <= to && (rule.until === null || day <= rule.until));
}

function readRule(text: string): Rule | null {
  const read = parse(text);
  if (read === null || read.count !== null || Object.keys(read.parts).some((part) => !PARTS.includes(part)))
    return null;
  if (read.freq !== 'WEEKLY' && read.freq !== 'MONTHLY' && read.freq !== 'YEARLY') return null;
  const { BYDAY = [], BYMONTH = [], BYMONTHDAY = [], BYSETPOS = [] } = read.parts;
  const weekdays = BYDAY.map((day) => ({ day: day.slice(-2), nth: Number(day.slice(0, -2)) }));
  const rule: Rule = {
    frequency: read.freq,
    interval: read.interval,
    until: read.until === null ? null : read.until.toString().slice(0, 10),
    months: BYMONTH,
    monthDays: BYMONTHDAY,
    weekdays,
    positions: BYSETPOS,
  };
  const nthOfYear = rule.frequency === 'YEARLY' && rule.months.length === 0 && weekdays.some(({ nth }) => nth !== 0);
  const namesDay = weekdays.length > 0 || (rule.monthDays.length > 0 && rule.frequency !== 'WEEKLY');
  return namesDay && !nthOfYear ? rule : null;
}

/** ical.js throws on what is no rule. */
function parse(text: string): ICAL.Recur | null {
  try {
    return ICAL.Recur.fromString(text);
  } catch {
    return null;
  }
}

function meets(rule: Rule, day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  const nth = [0, Math.ceil(date / 7), -Math.ceil((length - date + 1) / 7)];
  return (
    (rule.months.length === 0 || rule.months.includes(month)) &&
    (rule.monthDays.length === 0 || rule.monthDays.includes(date) || rule.monthDays.includes(date - length - 1)) &&
    (rule.weekdays.length === 0 || rule.weekdays.some((one) => one.day === weekday && nth.includes(one.nth)))
  );
}

/** BYSETPOS: the first, second, last … of the days that the period has. */
function chosen(rule: Rule, days: readonly string[]): readonly string[] {
  if (rule.positions.length === 0) return days;
  return days.filter((_, index) => rule.positions.includes(index + 1) || rule.positions.includes(index - days.length));
}

/** INTERVAL: every second, third … period, counted from the one that `start` is in. */
function inTurn(rule: Rule, start: string | null, period: string): boolean {
  if (rule.interval === 1 || start === null) return true;
  const first = firstOfPeriod(rule, start);
  return period >= first && (ordinalOf(rule, period) - ordinalOf(rule, first)) % rule.interval === 0;
}

function firstOfPeriod(rule: Rule, day: string): string {
  if (rule.frequency === 'YEARLY') return `${day.slice(0, 4)}-01-01`;
  if (rule.frequency === 'MONTHLY') return `${day.slice(0, 7)}-01`;
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function ordinalOf(rule: Rule, period: string): number {
  const [year = 0, month = 0] = period.split('-').map(Number);
  if (rule.frequency === 'YEARLY') return year;
  if (rule.frequency === 'MONTHLY') return year * 12 + month;
  return Date.parse(`${period}T00:00:00Z`) / (7 * 86_400_000);
}

/** A period that `to` falls in ends with its year at the latest, or in the week after it. */
function lastDay(to: string): string {
  return addDays(`${to.slice(0, 4)}-12-31`, 7);
}
