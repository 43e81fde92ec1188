import { BOUND } from './bound.js';
import { CYCLE } from './forms/recurring.js';
import { COUNT_ALONE, COUNTED_FROM_EVENT } from './forms/relative.js';
import { DATE_MARK, DAY_MARK, SHORT_PERIOD_MARK, TIME_MARK } from './marked-text.js';
import { FILL, SPAN, WHEN } from './phrases.js';
import { DAY_OF_UNIT, DAY_OF_WEEK, FREQUENCY, MONTH_THEN_DAY } from './recurrence-rules.js';

/** One way in which running text states a deadline. */
export type Locator = {
  readonly name: string;
  /** Over marked text, flags `gu`; the group `statement` is what `readDeadline` is given, the whole match when absent. */
  readonly pattern: RegExp;
  /** Something that every match holds and that is quick to look for: most duties state no deadline of this kind. */
  readonly needs: RegExp;
  /** Whether it has limiting words, which make it a deadline wherever it stands. */
  readonly limit: boolean;
};

/** The mark of a day or period. */
const MARK = /[\ue000-\uefff]/u;
/** What every `FREQUENCY` holds. */
const OFTEN =
  /(?:định\s+kỳ|hằng|mỗi|theo|từng)\s+(?:\S+\s+){0,4}?(?:ngày|tuần|tháng|quý|năm)|lần|[,à]\s+(?:cả|sơ\s+kết|tổng\s+kết)/u;
const ANYTHING = /(?:)/u;

const locator = (name: string, limit: boolean, pattern: string, needs: RegExp = ANYTHING): Locator => ({
  name,
  limit,
  pattern: new RegExp(pattern, 'gu'),
  needs,
});

/** Start of the text, of a sentence or clause, or after a bullet or number. */
const OPENING = '(?<=^[\\s+*•-]*(?:\\p{N}{1,2}(?:\\.\\p{N}{1,2})*[.)]\\s*|\\p{L}[.)]\\s*)?|[.;:]\\s+(?:[+*•-]\\s*)?)';
const CLOSING = '(?=\\s*(?:$|[.;)]|,|để(?!\\p{L})|nhằm(?!\\p{L})|theo(?!\\p{L})|và(?!\\p{L})|qua(?!\\p{L})))';

const LIMIT_WORDS =
  '(?<!\\p{L})(?:(?:(?:chậm|muộn|trễ)\\s+nhất|không\\s+(?:quá|muộn\\s+hơn|chậm\\s+hơn))(?:\\s+(?:là|vào|đến|tới|trong|hết|trước|ngày))*|trước(?:\\s+(?:hết|thời\\s+điểm|thời\\s+gian|mốc))?|' +
  '(?:cho\\s+)?(?:đến|tới)(?:(?:\\s+(?:hết|ngày|cuối|thời\\s+điểm))+|(?=\\s*[\\ue000-\\uebff]))|hết\\s+(?=[\\ue000-\\uefff]|ngày)|(?:thời\\s+)?hạn\\s+(?:chót|cuối|cuối\\s+cùng)?(?:\\s*là)?|' +
  '(?:hoàn\\s+thành|xong)\\s+(?:trong|vào|trước|ngay\\s+trong|đến|tới)?)(?!\\p{L})';

const TAIL =
  '(?:\\s*(?:và|,)\\s+(?:thường\\s+xuyên|(?:các|những)\\s+năm\\s+tiếp\\s+theo|tiếp\\s+theo|[^.;()]{0,30}(?:thường\\s+xuyên|hằng\\s+năm)))?';
const ACT =
  '(?:báo\\s+cáo|tổng\\s+hợp|rà\\s+soát|kiểm\\s+tra|tổ\\s+chức|gửi|đánh\\s+giá|sơ\\s+kết|tổng\\s+kết|họp|cập\\s+nhật|thống\\s+kê|giao\\s+ban|công\\s+bố|công\\s+khai)';

/** Ways in which prose states a deadline; an earlier one keeps its text from later ones. */
export const LOCATORS: readonly Locator[] = [
  // "Thời gian hoàn thành: Quý III/2024.", "Tiến độ: thường xuyên"
  locator(
    'label',
    true,
    '(?<!\\p{L})(?:thời\\s+(?:gian|hạn)(?:\\s+(?:thực\\s+hiện|hoàn\\s+thành|triển\\s+khai))?|tiến\\s+độ(?:\\s+\\p{L}+){0,2}|hạn\\s+(?:chót|cuối|hoàn\\s+thành))\\s*:\\s*(?<statement>[^.;]+)',
  ),
  // "trong thời hạn 10 ngày làm việc kể từ ngày nhận được …"
  locator('counted', true, `${COUNTED_FROM_EVENT.replace('[^;.()]+)', '[^;.,()]+)')}`),
  locator(
    'counted within',
    true,
    `(?<!\\p{L})(?=trong\\s+(?:thời\\s+hạn|vòng|thời\\s+gian)|chậm\\s+nhất|không\\s+quá)${COUNT_ALONE}${CLOSING}`,
  ),
  // "định kỳ hằng quý (trước ngày 15 của tháng cuối quý)", "trước ngày 25 hằng tháng", "thứ sáu hằng tuần"
  locator(
    'day of a cycle',
    true,
    `(?:${FREQUENCY}[\\s,(]*)?(?:${BOUND}\\s*)?(?:${DAY_OF_UNIT}|${DAY_OF_WEEK}|${MONTH_THEN_DAY})`,
  ),
  locator('day of a year', true, `(?:${BOUND}\\s*)?${FILL}${SPAN}\\s*(?:của\\s+)?${CYCLE}`),
  locator(
    'every year on',
    true,
    `(?<!\\p{L})(?:định\\s+kỳ|hằng\\s+năm|mỗi\\s+năm)[^.;\\ue000-\\uf8ff]{0,60}${LIMIT_WORDS}${FILL}${WHEN}`,
    MARK,
  ),
  // "Từ ngày 13/11/2017 đến ngày 17/11/2017, …", "từ nay đến hết tháng 6"
  locator(
    'from now to',
    true,
    // Not a mere year: "Đề án … từ nay đến năm 2030" is a name.
    `(?<!\\p{L})từ\\s+(?:nay|ngày\\s+(?:ký|ban\\s+hành|ra\\s+thông\\s+báo))\\s+đến(?=\\s+(?:hết|ngày|cuối))${FILL}${WHEN}`,
    MARK,
  ),
  locator(
    'from a to b',
    false,
    `(?<!\\p{L})từ${FILL}${DATE_MARK}[\\s,)]*(?:cho\\s+)?(?:đến|tới|-)${FILL}${DATE_MARK}`,
    MARK,
  ),
  // "trước ngày 07/12/2023", "chậm nhất đến ngày 30/9/2025", "hoàn thành trong quý II/2024"
  locator('limit', true, `${LIMIT_WORDS}${FILL}${WHEN}`, MARK),
  // "gửi hồ sơ sau ngày 19/12/2017 sẽ không được …": what comes later is refused
  locator(
    'refused after',
    true,
    `(?<!\\p{L})sau${FILL}(?<statement>${SPAN})(?=[^.;]{0,40}(?:sẽ\\s+)?không(?!\\p{L}))`,
    MARK,
  ),
  // "Tháng 6/2023: …", "8h00, thứ sáu ngày 30/5/2025: …", "Trong tháng 12/2023, …"
  locator(
    'opening with colon',
    false,
    `${OPENING}(?<statement>(?:${BOUND}${FILL})?${FILL}${WHEN}${TAIL})(?=\\s*(?:\\([^()]*\\))?\\s*:)`,
    MARK,
  ),
  // a line of a timetable: "Ngày 03/01/2012 (thứ 3) Phòng Viễn thông"
  locator(
    'opening with weekday',
    false,
    `${OPENING}(?<statement>(?:ngày\\s*)?${DAY_MARK}\\s*\\(\\s*(?:thứ\\s*[\\p{L}\\d]+|chủ\\s+nhật)\\s*\\)|(?:thứ\\s*[\\p{L}\\d]+|chủ\\s+nhật)\\s*,?\\s*(?:ngày\\s*)?${DAY_MARK})`,
    MARK,
  ),
  locator('opening', false, `${OPENING}(?<statement>${BOUND}${FILL}${WHEN})(?=\\s*,)`, MARK),
  // "… (trong năm 2013).", "(Quý IV/2013, Quý I/2014 và thường xuyên)"
  locator(
    'in parentheses',
    false,
    `(?<=\\()(?<statement>(?:${BOUND}${FILL})?${FILL}${WHEN}${TAIL})(?=\\s*\\)\\s*(?:[.;,:]|$))`,
    MARK,
  ),
  // "… trong tháng 4/2023.", "… vào năm 2015", "từ năm 2013 đến năm 2015."
  locator('closing', false, `(?<!\\p{L})(?:trong(?:\\s+(?:khoảng|vòng))?|vào)${FILL}(?:${WHEN})${CLOSING}`, MARK),
  // "(dự kiến 25 - 26/4/2024 tại …)", "dự kiến trong tháng 8"; a mere year is an outlook
  locator(
    'expected',
    false,
    `(?<!\\p{L})dự\\s+kiến\\s+(?:(?:vào|trong|ngày)\\s+)*(?:${DAY_MARK}|${SHORT_PERIOD_MARK})`,
    MARK,
  ),
  // "Ra quân Tháng Thanh niên: ngày 02/3/2024 tại …"; "thời điểm chốt số liệu: ngày …" is none
  locator(
    'after a colon',
    false,
    `(?<=\\p{L}\\s*:\\s*)(?<!(?:thời\\s+điểm|số\\s+liệu|mốc)[^:;.]{0,40}:\\s*)(?<statement>(?:dự\\s+kiến\\s+)?(?:ngày\\s*)?${DAY_MARK})(?=\\s*(?:$|[.;,]|tại(?!\\p{L})))`,
    MARK,
  ),
  // "công bố kết quả sơ bộ ngày 07/6/2024", "tổ chức Lễ khai giảng ngày 05/9": an act that is held on one day
  locator(
    'held on',
    false,
    `(?<=(?<!\\p{L})(?:công\\s+bố|tổ\\s+chức|khai\\s+mạc|bế\\s+mạc|khai\\s+giảng|gửi|nộp|(?<!(?:kỳ|phiên|cuộc|buổi)\\s+)họp|diễn\\s+ra|ra\\s+quân)(?!\\p{L})(?:(?!(?<!\\p{L})(?:số|luật|quyết\\s+định|kế\\s+hoạch|công\\s+văn|nghị\\s+quyết|chỉ\\s+thị|thực\\s+hiện|kỷ\\s+niệm)(?!\\p{L}))[^.;:()\\ue000-\\uf8ff]){0,80}\\s)(?<statement>(?:ngày\\s*)?${DAY_MARK})${CLOSING}`,
    MARK,
  ),
  locator('on a day', false, `(?<!\\p{L})(?:vào|lúc|hồi)${FILL}${WHEN}`, MARK),
  locator('closing period', false, `(?<=,\\s*)(?<statement>${SHORT_PERIOD_MARK})(?=\\s*[.;]?\\s*$)`, MARK),
  // "báo cáo kết quả hằng tuần qua …": never the results of a day
  locator(
    'reports, how often',
    true,
    `(?<=báo\\s+cáo\\s+(?:kết\\s+quả|tình\\s+hình|tiến\\s+độ)(?:\\s+(?:thực\\s+hiện|triển\\s+khai))?\\s+)(?<statement>${FREQUENCY}|(?:hằng|mỗi)\\s+ngày)(?=\\s*(?:$|[.;(,]|(?:về|qua|cho|trên|tới|lên|gửi|với)(?!\\p{L})))`,
    /báo\s+cáo\s+(?:kết\s+quả|tình\s+hình|tiến\s+độ)\s+(?:\S+\s+){0,2}(?:định\s+kỳ|hằng|mỗi|theo|từng)/u,
  ),
  // "Cập nhật mực nước hằng ngày, …": of an act; "công việc hằng ngày", "đời sống hằng ngày" are names
  locator('every day by an hour', true, `${BOUND}\\s*${TIME_MARK}\\s*(?:hằng|mỗi)\\s+ngày(?!\\p{L})`, OFTEN),
  locator(
    'every day',
    false,
    `(?<!\\p{L})(?<!(?:việc|sống|hoạt|động|vụ|tác|ăn|tiêu|thức|thói quen|lịch|chi phí)\\s+)(?:hằng|mỗi)\\s+ngày(?=\\s*(?:$|[,;.)]|(?:về|qua|cho|trên|tới|lên|gửi|để|theo)(?!\\p{L})))`,
    OFTEN,
  ),
  // "định kỳ 6 tháng, một năm", "hằng tháng, quý, 6 tháng, năm"
  locator('periodic', true, `(?=định\\s+kỳ)${FREQUENCY}`, OFTEN),
  locator(
    'how often, then the act',
    false,
    `${OPENING}(?<statement>${FREQUENCY})(?=\\s*,|\\s+${ACT}(?!\\p{L}))`,
    OFTEN,
  ),
  // "mỗi tuần ít nhất 02 buổi phát thanh"
  locator('how often at least', false, `${FREQUENCY}(?=\\s+(?:ít\\s+nhất|tối\\s+thiểu)\\s+\\p{N})`, OFTEN),
  locator(
    'act, how often',
    false,
    `(?<=(?:báo\\s+cáo|sơ\\s+kết|giao\\s+ban|họp)[^.;]{4,80})(?<statement>${FREQUENCY})(?=\\s*(?:$|[.;(]))`,
    OFTEN,
  ),
  locator(
    'regularly',
    true,
    '(?<!\\p{L})(?:thường\\s+xuyên\\s*(?:,|và)\\s*định\\s+kỳ|định\\s+kỳ\\s*(?:,|và|hoặc)\\s*thường\\s+xuyên|theo\\s+định\\s+kỳ)(?!\\p{L})',
  ),
  // "trình Hội đồng nhân dân tại kỳ họp thường lệ cuối năm"
  locator(
    'at a session',
    true,
    '(?<=(?:trình|báo\\s+cáo)(?!\\p{L})[^.;]{3,120})(?<!\\p{L})tại\\s+(?:kỳ|phiên)\\s+họp(?!\\p{L})[^,;.()]{0,80}',
    /tại\s+(?:kỳ|phiên)\s+họp/u,
  ),
  // "(thường xuyên)", "trước, trong và sau Hội nghị"
  locator('ongoing in parentheses', true, '(?<=\\()\\s*thường\\s+xuyên\\s*(?=\\))'),
  locator(
    'around an event',
    true,
    '(?<!\\p{L})trước\\s*,\\s*trong\\s*(?:,|và)\\s*(?:và\\s+)?sau\\s+(?!khi\\s+có)\\p{L}[^,;.()]{2,80}',
  ),
];
