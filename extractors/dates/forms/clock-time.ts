import { dateForm, figure } from '../form.js';

/** "24 giờ" beside these words is a length of time, not an hour of the day. */
const LENGTH_BEFORE = /(?:vòng|thời hạn|thời gian|không quá|sau|trong)\s*$/u;
const LENGTH_AFTER = /^\s*,?\s*(?:kể từ|tính từ|sau|trước|làm việc)(?!\p{L})/u;

/** An hour of the day; of a span of hours ("7h30 - 10h00") the first. A colon needs its minutes. */
export const clockTime = dateForm(
  'clock-time',
  ['17h00', '17 giờ 30', '8h', '14 giờ 00', '07:30', '7h30 – 10h00', '9g15', '16 giờ 30 phút'],
  new RegExp(
    "(?<hour>2[0-3]|[01]?\\d)(?:\\s*(?:giờ|h)\\s*(?<minute>[0-5]\\d)?(?!\\d)(?:\\s*(?:phút|p|'))?|\\s*[:g]\\s*(?<minute2>[0-5]\\d))" +
      '(?:\\s*(?:-|đến)\\s*(?:2[0-3]|[01]?\\d)\\s*(?:giờ|h|:|g)\\s*(?:[0-5]\\d)?)?(?![\\p{L}\\d])',
    'u',
  ),
  ({ hour, minute, minute2 }, { before, after }) =>
    minute === undefined && minute2 === undefined && (LENGTH_BEFORE.test(before) || LENGTH_AFTER.test(after))
      ? null
      : { unit: 'time', first: { hour: figure(hour), minute: figure(minute ?? minute2) ?? 0 } },
);
