import type { Deadline } from '../../../models/deadline.js';
import type { DateMention } from '../../dates/find-dates.js';
import { lastBound } from '../bound.js';
import { emptyDeadline } from '../context.js';
import { DATE_MARK, DAY_MARK, type MarkedText, mentionsIn } from '../marked-text.js';
import { SPAN } from '../phrases.js';
import {
  DAY_OF_UNIT,
  DAY_OF_WEEK,
  dayOfUnitRule,
  dayOfWeekRule,
  FREQUENCY,
  frequencyRules,
  MONTH_THEN_DAY,
} from '../recurrence-rules.js';

/** A cycle of years or reports that makes a day without a year come back. */
export const CYCLE =
  '(?:(?:hằng|mỗi|các)\\s+năm|(?:năm|kỳ)\\s+báo\\s+cáo|năm\\s+(?:sau|tiếp\\s+theo|kế\\s+tiếp|liền\\s+kề|liền\\s+sau|kế|dương\\s+lịch|tài\\s+chính)|năm\\s+kế\\s+hoạch)(?!\\p{L})';
const PERIODIC = new RegExp(`${CYCLE}|định\\s+kỳ|hằng\\s+quý|hằng\\s+năm`, 'u');

type Found = { readonly index: number; readonly rules: readonly string[] };

const isRange = (marked: string): boolean => /(?<!\p{L})từ(?!\p{L}).*(?<!\p{L})đến(?!\p{L})/u.test(marked);

/** "ngày 15 của tháng cuối quý"; of a range ("từ ngày 1 đến ngày 5 hằng tháng") the last day. */
function daysOfUnits({ marked }: MarkedText): Found | null {
  const found = [...marked.matchAll(new RegExp(DAY_OF_UNIT, 'gu'))];
  const used = isRange(marked) ? found.slice(-1) : found;
  const rules = used.map(({ groups }) => dayOfUnitRule(groups ?? {}));
  return used[0] ? { index: used[0].index, rules } : null;
}

function monthThenDay({ marked }: MarkedText): Found | null {
  const match = new RegExp(MONTH_THEN_DAY, 'u').exec(marked);
  if (!match) return null;
  const rules = [`FREQ=MONTHLY;BYMONTHDAY=${Number(match.groups?.['monthday'])}`];
  return { index: match.index + match[0].lastIndexOf('ngày'), rules };
}

function dayOfWeek({ marked }: MarkedText): Found | null {
  const match = new RegExp(DAY_OF_WEEK, 'u').exec(marked);
  return match && { index: match.index, rules: [dayOfWeekRule(match.groups ?? {})] };
}

function yearlyRule({ first, last, unit }: DateMention): string {
  if (unit === 'day') return `FREQ=YEARLY;BYMONTH=${first.month};BYMONTHDAY=${first.day}`;
  if (unit === 'month' && first.month === last?.month) return `FREQ=YEARLY;BYMONTH=${first.month}`;
  return `FREQ=YEARLY;BYMONTH=${last?.month};BYMONTHDAY=${last?.day ?? -1}`;
}

/** "15/9 năm sau", "19/6 và 19/12 năm báo cáo", "định kỳ hằng năm trước ngày 15 tháng 01": days without a year in a cycle. */
function daysOfYears(text: MarkedText): Found | null {
  if (!PERIODIC.test(text.marked)) return null;
  const days = [...text.marked.matchAll(new RegExp(DAY_MARK, 'gu'))];
  const yearless = days.filter(([mark]) => mentionsIn(mark, text)[0]?.first.year === null);
  const used = isRange(text.marked) ? yearless.slice(-1) : yearless;
  const rules = used.flatMap(([mark]) => mentionsIn(mark, text).map(yearlyRule));
  return used[0] && yearless.length === days.length ? { index: used[0].index, rules } : null;
}

/** "tháng 12 hằng năm", "quý I hằng năm". */
function periodsOfYears(text: MarkedText): Found | null {
  const match = new RegExp(`(?<span>${SPAN})\\s*(?:của\\s+)?${CYCLE}`, 'u').exec(text.marked);
  const mentions = mentionsIn(match?.groups?.['span'] ?? '', text).filter((m) => m.first.year === null);
  return match && mentions.length > 0 ? { index: match.index, rules: mentions.map(yearlyRule) } : null;
}

/** "hằng năm", "định kỳ 6 tháng", "định kỳ": only how often. A dated period with such a tail stays the period. */
function frequencies(text: MarkedText): Found | null {
  const dated = [...text.marked.matchAll(new RegExp(`(?<before>.{0,6})(?<mark>${DATE_MARK})`, 'gu'))];
  if (dated.some(({ groups }) => !/từ\s*$/u.test(groups?.['before'] ?? ''))) return null;
  const match = new RegExp(FREQUENCY, 'u').exec(text.marked);
  if (match) return { index: match.index, rules: frequencyRules(match[0]) };
  const vague = /(?<!\p{L})định\s+kỳ(?!\p{L})/u.exec(text.marked);
  return vague && { index: vague.index, rules: [] };
}

/** Ways of repeating, the most precise first. */
const WAYS: readonly ((text: MarkedText) => Found | null)[] = [
  daysOfUnits,
  monthThenDay,
  dayOfWeek,
  daysOfYears,
  periodsOfYears,
  frequencies,
];

/** A repeated deadline: `recurrence` names the days as written, `bound` says whether the day itself still counts. */
export function readRecurringDeadline(text: MarkedText): Deadline | null {
  for (const way of WAYS) {
    const found = way(text);
    if (!found) continue;
    const [first, ...more] = found.rules;
    return {
      ...emptyDeadline(text.source, 'recurring'),
      bound: lastBound(text.marked.slice(0, found.index)),
      time: text.mentions.find((mention) => mention.time !== null)?.time ?? null,
      recurrence: first === undefined ? null : more.length > 0 ? [...found.rules] : first,
    };
  }
  return null;
}
