import type { Deadline } from '../../../models/deadline.js';
import type { DateMention } from '../../dates/find-dates.js';
import { DAY } from '../../dates/fragments.js';
import { lastBound } from '../bound.js';
import { emptyDeadline } from '../context.js';
import { DATE_MARK, DAY_MARK, type MarkedText, mentionsIn, SHORT_PERIOD_MARK } from '../marked-text.js';
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
  '(?:(?:hằng|mỗi|các)\\s+năm|(?:năm|kỳ)\\s+báo\\s+cáo|năm\\s+(?:sau|tiếp\\s+theo|kế\\s+tiếp|liền\\s+kề|liền\\s+sau|kế|dương\\s+lịch|tài\\s+chính)|năm\\s+(?:kế\\s+hoạch|trước|liền\\s+trước))(?!\\p{L})';
const PERIODIC = new RegExp(`${CYCLE}|định\\s+kỳ|hằng\\s+quý|đối\\s+với\\s+(?:các\\s+)?báo\\s+cáo`, 'u');

type Found = { readonly index: number; readonly rules: readonly string[] };

const isRange = (marked: string): boolean => /(?<!\p{L})từ(?!\p{L}).*(?<!\p{L})đến(?!\p{L})/u.test(marked);

/**
 * "ngày 15 của tháng cuối quý"; of a range ("từ ngày 1 đến ngày 5 hằng tháng") the last day. Days of the year beside them come
 * back too: "báo cáo quý (trước ngày 20 tháng cuối quý), báo cáo năm (trước ngày 10/12)".
 */
function daysOfUnits(text: MarkedText): Found | null {
  const { marked } = text;
  const found = [...marked.matchAll(new RegExp(DAY_OF_UNIT, 'gu'))];
  if (isRange(marked))
    return (
      found.slice(-1).map((match) => ({ index: match.index, rules: [dayOfUnitRule(match.groups ?? {})] }))[0] ?? null
    );
  const rules = found.map(({ groups }) => dayOfUnitRule(groups ?? {}));
  return found[0] ? { index: found[0].index, rules: [...rules, ...yearlessDays(text)] } : null;
}

/** The rules of the days written without a year. */
function yearlessDays(text: MarkedText): string[] {
  return mentionsIn(text.marked, text)
    .filter(({ unit, first }) => unit === 'day' && first.year === null)
    .map((mention) => yearlyRule(mention, text));
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

/** The months a mention lists ("tháng 3, 6, 9, 12"); of a range ("tháng 3 - 6", "quý I") the last. */
function monthsOf({ start, end, unit, last }: DateMention, { source }: MarkedText): string {
  const words = source.slice(start, end);
  if (unit !== 'month' || /[-–]|đến|tới/iu.test(words)) return String(last?.month);
  return (words.match(/\d{1,2}/gu) ?? [last?.month]).map(Number).join(',');
}

/** "ngày 20 của các tháng 3, 6, 9, 12": a day of several months. */
function dayOfMonths(text: MarkedText): Found | null {
  const pattern = new RegExp(`ngày\\s*(?<day>${DAY})\\s*(?:của\\s+)?(?<months>${SHORT_PERIOD_MARK})`, 'u');
  const match = pattern.exec(text.marked);
  const [months] = mentionsIn(match?.groups?.['months'] ?? '', text);
  if (!match || !months || months.unit !== 'month' || months.first.year !== null) return null;
  const rule = `FREQ=YEARLY;BYMONTH=${monthsOf(months, text)};BYMONTHDAY=${Number(match.groups?.['day'])}`;
  return { index: match.index, rules: [rule] };
}

function yearlyRule(mention: DateMention, text: MarkedText): string {
  const { first, last, unit } = mention;
  if (unit === 'day') return `FREQ=YEARLY;BYMONTH=${first.month};BYMONTHDAY=${first.day}`;
  if (unit === 'month') return `FREQ=YEARLY;BYMONTH=${monthsOf(mention, text)}`;
  return `FREQ=YEARLY;BYMONTH=${last?.month};BYMONTHDAY=${last?.day ?? -1}`;
}

/** "15/9 năm sau", "19/6 và 19/12 năm báo cáo", "định kỳ hằng năm trước ngày 15 tháng 01": days without a year in a cycle. */
function daysOfYears(text: MarkedText): Found | null {
  const days = [...text.marked.matchAll(new RegExp(DAY_MARK, 'gu'))];
  const yearless = days.filter(([mark]) => mentionsIn(mark, text)[0]?.first.year === null);
  const used = isRange(text.marked) ? yearless.slice(-1) : yearless;
  const rules = used.flatMap(([mark]) => mentionsIn(mark, text).map((mention) => yearlyRule(mention, text)));
  // "15/3, 15/6, 15/9, 15/12" is a cycle without a word for it.
  const comesBack = PERIODIC.test(text.marked) || yearless.length >= 3;
  return comesBack && used[0] && yearless.length === days.length ? { index: used[0].index, rules } : null;
}

const PERIOD_IN_CYCLE: readonly RegExp[] = [
  new RegExp(`(?<span>${SPAN})\\s*(?:của\\s+)?${CYCLE}`, 'u'),
  new RegExp(`(?:${PERIODIC.source})[^.;\\ue000-\\uf8ff]*(?<span>${SPAN})`, 'u'),
];

/** "tháng 12 hằng năm", "quý I hằng năm", "mỗi năm 02 lần vào tháng 6 và tháng 12". */
function periodsOfYears(text: MarkedText): Found | null {
  for (const pattern of PERIOD_IN_CYCLE) {
    const match = pattern.exec(text.marked);
    const mentions = mentionsIn(match?.groups?.['span'] ?? '', text);
    const yearless = mentions.every(
      ({ first, unit }) => first.year === null && (unit === 'month' || unit === 'quarter'),
    );
    if (match && yearless && mentions.length > 0) {
      return { index: match.index, rules: mentions.map((mention) => yearlyRule(mention, text)) };
    }
  }
  return null;
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
  dayOfMonths,
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
