import type { Deadline, Offset } from '../../../models/deadline.js';
import { addDays, addMonths, type CalendarDay, toIso } from '../../dates/calendar.js';
import { NUMBER, readNumber } from '../../dates/numerals.js';
import { addWorkingDays } from '../../dates/working-days.js';
import { type DeadlineContext, emptyDeadline, issueDay } from '../context.js';
import { type MarkedText, mentionsIn } from '../marked-text.js';
import { resolveSpan } from '../resolve.js';

/** "10 ngày làm việc", "chín mươi lăm ngày", "03 tháng"; not the span of a report ("báo cáo 6 tháng", "định kỳ 6 tháng"). */
const COUNT =
  `(?<!(?:định kỳ|báo cáo|sơ kết|tổng kết|mỗi|kỳ|hằng|thứ|ngày|tháng)\\s)(?<![\\p{L}\\d/.,-])(?<count>${NUMBER})\\s*` +
  '(?<unit>ngày|tuần|tháng|quý|năm|giờ|tiếng|h)(?!\\p{L})(?<working>\\s+làm\\s+việc)?';

const LIMIT =
  '(?:trong|chậm\\s+nhất|muộn\\s+nhất|không\\s+quá|tối\\s+đa|ít\\s+nhất|sau|trước|thời\\s+hạn|hạn)(?!\\p{L})';
const LIMIT_FILL = '(?:\\s+(?:là|sau|trước|vòng|thời\\s+hạn|thời\\s+gian|khoảng|hạn|không\\s+quá|ít\\s+nhất))*\\s+';
const AFTER = '(?:được\\s+)?(?:tính\\s+)?kể\\s+từ|tính\\s+từ|từ|sau';
const BEFORE = 'trước|đến\\s+thời\\s+điểm|so\\s+với|tính\\s+đến|đến';

/** "trong thời hạn 10 ngày làm việc, kể từ ngày ký", "chậm nhất 15 ngày trước hết thời gian chuyển tiếp". */
export const COUNTED_FROM_EVENT = `(?:(?<limit>${LIMIT}(?:${LIMIT_FILL}|\\s+))?${COUNT})\\s*,?\\s*(?:(?<after>${AFTER})|(?<before>${BEFORE}))(?!\\p{L})\\s*(?<anchor>[^;.()]+)`;
/** "Sau khi nhận được quyết định … trong thời hạn 10 ngày làm việc", "khi có thay đổi, chậm nhất trong 3 ngày". */
const EVENT_THEN_COUNT = `(?:sau\\s+khi|kể\\s+từ|từ\\s+khi|khi)(?!\\p{L})\\s*(?<anchor>.+?),?\\s*(?:(?:chậm|muộn)\\s+nhất\\s+)?(?<limit>${LIMIT})${LIMIT_FILL}${COUNT}`;
/** "trong vòng 07 ngày làm việc", with nothing said of the beginning. */
export const COUNT_ALONE = `(?<limit>${LIMIT})(?:${LIMIT_FILL}|\\s+)${COUNT}`;
/** "ngày cuối cùng của Quý đầu tiên kể từ khi kết thúc năm tài chính". */
const END_OF_FIRST = `(?:ngày\\s+cuối(?:\\s+cùng)?|cuối)\\s+(?:của\\s+)?(?<unit>tháng|quý|năm)\\s+(?:đầu(?:\\s+tiên)?|thứ\\s+(?:nhất|(?<count>${NUMBER})))\\s+(?:tính\\s+)?(?:kể\\s+từ|tính\\s+từ|sau)\\s*(?<anchor>[^;.()]+)`;
/** "kể từ ngày ký", "từ ngày ban hành". */
const FROM_EVENT = '(?:kể|tính)\\s+từ\\s+(?<anchor>(?:ngày|khi|thời\\s+điểm)\\s+\\p{L}[^;.]*)';

/** "trước ngày khai mạc ít nhất 10 ngày", "sau khi kết thúc quý 15 ngày". */
const BEFORE_EVENT_COUNT = `(?<limit>trước|sau)\\s+(?<anchor>(?:ngày|khi|thời\\s+điểm)\\s+\\p{L}[^;.\\d]*?)\\s*(?:ít\\s+nhất|tối\\s+thiểu|là)?\\s*${COUNT}\\s*$`;

/** "ngày thứ 10 kể từ ngày phát sinh". */
const NTH_DAY = `(?<unit>ngày)(?<working>\\s+làm\\s+việc)?\\s+thứ\\s+(?<count>${NUMBER})\\s*,?\\s*(?<after>${AFTER})(?!\\p{L})\\s*(?<anchor>[^;.()]+)`;
/** "05 ngày làm việc" as the whole statement. */
const COUNT_WHOLE = '^\\s*(?<count>\\d{1,3})\\s*(?<unit>ngày|tuần|giờ|h)(?<working>\\s+làm\\s+việc)?\\s*$';

const PATTERNS = [
  BEFORE_EVENT_COUNT,
  END_OF_FIRST,
  NTH_DAY,
  COUNTED_FROM_EVENT,
  EVENT_THEN_COUNT,
  COUNT_ALONE,
  COUNT_WHOLE,
  FROM_EVENT,
].map((pattern) => new RegExp(pattern, 'u'));

const THIS_DOCUMENT =
  '(?:\\s+(?:văn\\s+bản|kế\\s+hoạch|quyết\\s+định|công\\s+văn|thông\\s+báo|chỉ\\s+thị|nghị\\s+\\p{L}+|thông\\s+tư|quy\\s+chế)?\\s*này)?';
const SIGNING = new RegExp(
  `^(?:(?:ngày|khi|thời\\s+điểm)\\s+)*(?:được\\s+)?(?:ký|ban\\s+hành|ký\\s+ban\\s+hành|phát\\s+hành|ra\\s+(?:văn\\s+bản|thông\\s+báo))${THIS_DOCUMENT}\\s*$`,
  'u',
);
const RECEIPT = /^(?:(?:ngày|khi|thời\s+điểm)\s+)*(?:đã\s+)?(?:tiếp\s+)?nhận(?!\p{L})/u;

/** The event counted from: `signing` and `receipt` by name, any other in its own words, `unstated` when none is given. */
function readAnchor(folded: string, source: string): string {
  const trimmed = folded.trim();
  if (SIGNING.test(trimmed)) return 'signing';
  if (RECEIPT.test(trimmed)) return 'receipt';
  return source.trim() || 'unstated';
}

const DURATIONS: Readonly<Record<string, (count: number) => string>> = {
  ngày: (n) => `P${n}D`,
  tuần: (n) => `P${n}W`,
  tháng: (n) => `P${n}M`,
  quý: (n) => `P${3 * n}M`,
  năm: (n) => `P${n}Y`,
  giờ: (n) => `PT${n}H`,
  h: (n) => `PT${n}H`,
  tiếng: (n) => `PT${n}H`,
};

type Limit = { readonly day: CalendarDay | null; readonly inferred: readonly string[] };

/** The last day, where the day of the event is known. The day of the event is not counted (BLDS 2015, Điều 147). */
function lastDay(from: CalendarDay | null, { duration, unit }: Offset): Limit {
  const match = /^(-?)P(\d+)([DWMY])$/u.exec(duration);
  if (!from || !match) return { day: null, inferred: [] };
  const count = Number(match[2]) * (match[1] ? -1 : 1);
  if (unit === 'working' && match[3] === 'D') {
    const end = addWorkingDays(from, count);
    return 'day' in end
      ? { day: end.day, inferred: [] }
      : { day: null, inferred: [`holidays-unknown-${end.unknownYear}`] };
  }
  if (match[3] === 'D' || match[3] === 'W')
    return { day: addDays(from, match[3] === 'W' ? 7 * count : count), inferred: [] };
  return { day: addMonths(from, match[3] === 'Y' ? 12 * count : count), inferred: [] };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Counted back: "trước 45 ngày … đến", "15 ngày trước …". */
function isBefore({ before, limit }: Groups): boolean {
  return before !== undefined || /(?:^|\s)trước(?:\s|$)/u.test(limit ?? '');
}

function readOffset(groups: Groups, anchor: string): Offset | null {
  const { count, unit, working } = groups;
  const number = count === undefined ? Number(unit !== undefined) : readNumber(count);
  if (number === null) return null;
  const duration = DURATIONS[unit ?? 'ngày']?.(number) ?? 'P0D';
  const sign = number > 0 && isBefore(groups) ? '-' : '';
  return { duration: sign + duration, unit: working === undefined ? 'calendar' : 'working', anchor };
}

function anchorDay(offset: Offset, folded: string, text: MarkedText, context: DeadlineContext): CalendarDay | null {
  if (offset.anchor === 'signing') return issueDay(context);
  return resolveSpan(
    mentionsIn(folded, text)
      .filter(({ unit }) => unit === 'day')
      .slice(0, 1),
    context,
  ).due;
}

function toDeadline(match: RegExpExecArray, text: MarkedText, context: DeadlineContext): Deadline | null {
  const groups = match.groups ?? {};
  const folded = groups['anchor'] ?? '';
  const at = match.index + match[0].indexOf(folded);
  const offset = readOffset(groups, readAnchor(folded, text.source.slice(at, at + folded.length)));
  if (!offset) return null;
  const limit = lastDay(anchorDay(offset, folded, text, context), offset);
  const negative = offset.duration.startsWith('-');
  return {
    ...emptyDeadline(text.source, 'relative'),
    bound: groups['count'] === undefined && groups['unit'] === undefined ? 'from' : negative ? 'by' : 'within',
    due: limit.day && toIso(limit.day),
    offset,
    inferred: [...limit.inferred],
  };
}

/** A deadline counted from an event: `offset`, and `due` where the event's day is known. Null when nothing is counted. */
export function readRelativeDeadline(text: MarkedText, context: DeadlineContext): Deadline | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text.marked);
    const deadline = match && toDeadline(match, text, context);
    if (deadline) return deadline;
  }
  return null;
}
