import { DAY } from '../dates/fragments.js';
import { NUMBER, readNumber } from '../dates/numerals.js';

/** RFC 5545 RRULE values of what is repeated. */

const MONTHS_OF_QUARTER = [
  [1, 4, 7, 10],
  [2, 5, 8, 11],
  [3, 6, 9, 12],
] as const;

/** "đầu", "thứ hai", "cuối cùng" → 0, 1, 2: which month of a quarter. */
function readThird(ordinal: string): 0 | 1 | 2 {
  if (/^(?:đầu|thứ\s*(?:nhất|1|một))/u.test(ordinal)) return 0;
  return /^(?:giữa|thứ\s*(?:hai|2))/u.test(ordinal) ? 1 : 2;
}

const LAST_DAY = 'ngày\\s+(?:làm\\s+việc\\s+)?cuối(?:\\s+cùng)?';
const FIRST_DAY = 'ngày\\s+(?:làm\\s+việc\\s+)?đầu(?:\\s+tiên)?';
const ORDINAL = '(?<ordinal>đầu(?:\\s+tiên)?|giữa|cuối(?:\\s+cùng)?|thứ\\s*(?:nhất|hai|ba|một|[1-3]))';
const EVERY = '(?:mỗi\\s+|hằng\\s+|từng\\s+|các\\s+)?';

/** A day of a repeated month or quarter: "ngày 15 của tháng cuối quý", "ngày cuối cùng của tháng", "ngày 25 hằng tháng". */
export const DAY_OF_UNIT =
  `(?<!\\d\\s*)(?:(?<last>${LAST_DAY})|(?<first>${FIRST_DAY})|(?:ngày\\s*(?:(?<nth>thứ)\\s*|mùng\\s*|mồng\\s*)?|(?:mùng|mồng)\\s*)(?<day>${DAY}(?:\\s*(?:,|;|và)\\s*(?:ngày\\s*)?${DAY})*))` +
  `(?:\\s*(?:đầu|của|vào|trong|ở)(?!\\p{L}))*\\s*` +
  `(?:tháng\\s*${ORDINAL}\\s*(?:(?:của|trong)\\s+)?${EVERY}(?:kỳ\\s+(?:báo\\s+cáo\\s+)?)?(?:(?<quarter>quý)|(?<half>(?:0?6|sáu)\\s+tháng|nửa\\s+năm)|(?<years>năm))` +
  `|${EVERY}(?<unit>tháng|quý|năm)(?!\\p{L})(?!\\s*(?:\\d|này|đầu|giữa|cuối|thứ)))(?!\\p{L})`;

type Groups = Readonly<Record<string, string | undefined>>;

function dayPart({ last, first, day }: Groups): string {
  const working = /làm\s+việc/u.test(last ?? first ?? '');
  if (working) return `BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${last === undefined ? 1 : -1}`;
  const days = (day ?? '1').match(/\d+/gu) ?? [];
  return `BYMONTHDAY=${last === undefined ? days.map(Number).join(',') : -1}`;
}

/** The months of the year named by "tháng cuối quý", "tháng cuối 6 tháng", "ngày cuối cùng của quý"; null for every month. */
function monthsPart({ ordinal, quarter, half, unit, last, first, nth }: Groups): readonly number[] | null {
  const third = readThird(ordinal ?? (first === undefined ? 'cuối' : 'đầu'));
  if (quarter !== undefined) return MONTHS_OF_QUARTER[third];
  if (half !== undefined) return third === 0 ? [1, 7] : [6, 12];
  // "ngày thứ 30 của quý tiếp theo": a day counted in the quarter falls in its first month
  if (unit === 'quý' && nth !== undefined) return MONTHS_OF_QUARTER[0];
  if (unit === 'quý' && (last ?? first) !== undefined) return MONTHS_OF_QUARTER[third];
  if (ordinal !== undefined || unit === 'năm') return third === 0 ? [1] : [12];
  return null;
}

/** The rule of a `DAY_OF_UNIT` match. */
export function dayOfUnitRule(groups: Groups): string {
  const months = monthsPart(groups);
  if (months) return `FREQ=YEARLY;BYMONTH=${months.join(',')};${dayPart(groups)}`;
  return groups['unit'] === 'quý' ? `FREQ=MONTHLY;INTERVAL=3;${dayPart(groups)}` : `FREQ=MONTHLY;${dayPart(groups)}`;
}

const WEEKDAYS: ReadonlyMap<string, string> = new Map([
  ['2', 'MO'],
  ['hai', 'MO'],
  ['3', 'TU'],
  ['ba', 'TU'],
  ['4', 'WE'],
  ['tư', 'WE'],
  ['5', 'TH'],
  ['năm', 'TH'],
  ['6', 'FR'],
  ['sáu', 'FR'],
  ['7', 'SA'],
  ['bảy', 'SA'],
  ['bẩy', 'SA'],
]);

/** "thứ sáu hằng tuần", "hằng tuần, chiều thứ 5". */
export const DAY_OF_WEEK =
  '(?:(?:thứ\\s*(?<weekday>[2-7]|hai|ba|tư|năm|sáu|bảy|bẩy)|(?<sunday>chủ\\s+nhật))\\s*,?\\s*(?:của\\s+)?(?:hằng|mỗi|các|trong|từng)\\s+tuần' +
  '|(?:hằng|mỗi|từng)\\s+tuần[^.;]{0,40}?thứ\\s*(?<weekday2>[2-7]|hai|ba|tư|năm|sáu|bảy|bẩy))(?!\\p{L})';

/** The rule of a `DAY_OF_WEEK` match. */
export function dayOfWeekRule({ weekday, weekday2, sunday }: Groups): string {
  return `FREQ=WEEKLY;BYDAY=${sunday === undefined ? (WEEKDAYS.get(weekday ?? weekday2 ?? '') ?? 'MO') : 'SU'}`;
}

/** "hằng tháng (trước ngày 20)", "mỗi tháng, vào ngày 5". */
export const MONTH_THEN_DAY =
  '(?:hằng|mỗi|từng)\\s+tháng[\\s,(]{1,3}(?:chậm\\s+nhất\\s*(?:là\\s*)?|trước\\s*|vào\\s*)?ngày\\s*(?<monthday>3[01]|[12]\\d|0?[1-9])(?!\\d|\\s*[/.-]\\s*\\d)';

const UNIT = '(?:ngày|tuần|tháng|quý|năm)(?!\\p{L})';
const ONCE = '(?:\\s*/?\\s*(?:0?1|một)\\s*lần)';
const ITEM = `(?:${NUMBER}\\s*)?${UNIT}${ONCE}?`;
const EVERY_WORD = '(?:định\\s+kỳ|hằng|mỗi|theo|từng)(?!\\p{L})';

/** "hằng tháng, quý, 6 tháng, năm", "định kỳ 6 tháng, một năm", "03 tháng/1 lần", "6 tháng, hằng năm", "một lần/năm". */
export const FREQUENCY =
  `(?<!\\p{L})(?:(?:${EVERY_WORD}\\s*)+${ITEM}(?:\\s*(?:,|và|hoặc|/|-)\\s*(?:${EVERY_WORD}\\s*)*${ITEM})*` +
  `|${ITEM}\\s*(?:,|và)\\s*(?:hằng|định\\s+kỳ|cả|sơ\\s+kết|tổng\\s+kết)\\s+${ITEM}|(?<!\\d)${NUMBER}\\s*${UNIT}${ONCE}|(?:${NUMBER}\\s*)?${UNIT}\\s*/\\s*lần|${NUMBER}\\s+lần\\s*(?:/|trong|mỗi)?\\s*(?:một\\s+)?${UNIT})(?!\\s*\\d)`;

const BASES: Readonly<Record<string, readonly [string, number]>> = {
  ngày: ['DAILY', 1],
  tuần: ['WEEKLY', 1],
  tháng: ['MONTHLY', 1],
  quý: ['MONTHLY', 3],
  năm: ['YEARLY', 1],
};

function frequencyRule(count: string | undefined, unit: string): string {
  const [base, each] = BASES[unit] ?? ['YEARLY', 1];
  const interval = each * (count === undefined ? 1 : (readNumber(count) ?? 1));
  return interval === 1 ? `FREQ=${base}` : `FREQ=${base};INTERVAL=${interval}`;
}

const TIMES = new RegExp(`^(?<times>${NUMBER})\\s+lần\\s*(?:/|trong|mỗi)?\\s*(?:một\\s+)?(?<unit>${UNIT})$`, 'u');
const MONTHS: Readonly<Record<string, number>> = { năm: 12, quý: 3, tháng: 1 };

/** "2 lần/năm" is every six months; no rule where the times do not divide the months. */
function timesRules(times: number, unit: string): string[] {
  if (times === 1) return [frequencyRule(undefined, unit)];
  const interval = (MONTHS[unit] ?? 0) / times;
  return interval >= 1 && Number.isInteger(interval) ? [frequencyRule(String(interval), 'tháng')] : [];
}

/** The rules of a `FREQUENCY` match, one for each frequency it lists. */
export function frequencyRules(words: string): string[] {
  const { times, unit } = TIMES.exec(words.trim())?.groups ?? {};
  if (times !== undefined && unit !== undefined) return timesRules(readNumber(times) ?? 1, unit);
  const items = words.matchAll(new RegExp(`(?:(?<count>${NUMBER})\\s*)?(?<unit>${UNIT})`, 'gu'));
  return [...items].map(({ groups }) => frequencyRule(groups?.['count'], groups?.['unit'] ?? ''));
}
