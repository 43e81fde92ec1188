import { splitBodyList } from '../bodies/index.js';
import { findDeadlines, readDeadline } from '../deadlines/index.js';
import { clausesOf } from './clauses.js';
import { type Context, isDated, stated } from './context.js';
import type { Dated, Named } from './draft.js';
import { actorsIn, NOBODY, namedIn, type Who } from './names.js';
import { type Slice, textOf, within } from './slice.js';

/** Words that ask somebody for something; without one, a body in an opening sentence is only its author. */
const ASKS =
  /(yêu cầu|đề nghị|giao|phân công|chỉ đạo|chỉ thị|thông báo (?:đến|tới|cho)|có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tập trung|thực hiện (?:các|một số|những|tốt các) (?:nhiệm vụ|nội dung|công việc|biện pháp|giải pháp))/iu;

/** "… thông báo đến các nhóm chuyên gia thực hiện các công việc sau:": whom a lead-in asks, where no known body is named. */
const ASKED_GROUP =
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao(?: cho)?|phân công(?: cho)?|chỉ thị|thông báo (?:đến|tới|cho))\s+((?:các|những|toàn thể)\s(?:[^.;:]|\.(?=\s\p{Ll})){3,120}?)\s+(?:(?:tập trung|khẩn trương|nghiêm túc|tích cực|tổ chức|phối hợp|chủ động|tốt)\s+)*(?:thực hiện|triển khai|hoàn thành|chuẩn bị|tiến hành)(?!\p{L})/iu;

/** "Chủ tịch UBND tỉnh chỉ đạo …", "Bộ đề nghị:": the one before these words asks, and is not asked. */
const ASKER =
  /^\s*(?:\([^)]*\)\s*)?(?:đã |có |cũng )?(?:kính trình|kính đề nghị|đánh giá cao|ghi nhận|biểu dương|phân công|chỉ đạo|yêu cầu|đề nghị|giao|chỉ thị|thông báo|hướng dẫn|lưu ý|kết luận|quyết định|thống nhất|nhấn mạnh|phát biểu|ý kiến|cho ý kiến|nhất trí)(?!\p{L})/u;

/** "Đồng chí Chủ tịch … kết luận như sau:": what somebody said; the items below name those whom they charge. */
const SPEAKS =
  /^\s*(?:\([^)]*\)\s*)?(?:đã )?(?:kết luận|phát biểu|nhấn mạnh|cho ý kiến|có ý kiến|nhất trí|thống nhất)(?!\p{L})[^.;]{0,80}:\s*$/u;

/** "… đánh giá cao kết quả … và kết luận một số nội dung:" */
const CONCLUDES =
  /^\s*(?:đánh giá|ghi nhận|biểu dương|lắng nghe|thảo luận)[^.;]*(?:kết luận|chỉ đạo|nhấn mạnh|cho ý kiến|có ý kiến)[^.;]{0,80}:\s*$/u;

/** "Phó Chủ tịch … đã chủ trì cuộc họp …": what somebody has done. */
const HAS_DONE = /^\s*(?:\([^)]*\)\s*)?(?:đã|vừa)(?!\p{L})/u;

function askedGroup(clause: Slice): Named[] {
  const match = ASKED_GROUP.exec(textOf(clause));
  const name = match?.[1];
  if (!match || !name) return [];
  const start = match.index + match[0].indexOf(name);
  const source = within(clause, start, start + name.length);
  // "UBND các huyện. thành phố": a comma that was recognised as a full stop
  const known = namedIn(source, splitBodyList(name.replace(/\.(?=\s\p{Ll})/gu, ',')));
  return known.length > 0 ? known : [{ mention: { start: 0, end: name.length, text: name, kind: 'group' }, source }];
}

/** "… yêu cầu Giám đốc các sở: A, B; Chủ tịch UBND các xã thực hiện:": the last sentence, whose semicolons divide a list. */
function lastSentence(whole: Slice): Slice {
  const text = textOf(whole);
  const before = clausesOf(text).filter(({ end }) => end < text.length && /[.…]$/u.test(text.slice(0, end)));
  const start = before.at(-1)?.end ?? 0;
  return within(whole, start + (/^\s*/u.exec(text.slice(start))?.[0].length ?? 0), text.length);
}

/** "UBND tỉnh yêu cầu lãnh đạo các sở, Chủ tịch UBND các huyện thực hiện tốt các nội dung sau:" → whom it asks. */
export function openingActors(whole: Slice): Who {
  const text = textOf(whole);
  if (!ASKS.test(text)) return NOBODY;
  const enacts =
    !ASKED_GROUP.test(text) &&
    /(ban hành|xây dựng|triển khai|thông báo).{0,200}như sau\s*:\s*$/iu.test(text) &&
    !/(yêu cầu|đề nghị|giao)\s/iu.test(text);
  if (enacts) return NOBODY;
  const all = actorsIn(lastSentence(whole));
  if (/^(?:yêu cầu|đề nghị|giao)/iu.test(all.cue ?? '') && all.lead.length > 1) return all;
  // The sentence that announces the list is the last one that asks; what stands before it gives reasons.
  for (const { start, end } of clausesOf(text).reverse()) {
    const clause = within(whole, start, end);
    const who = actorsIn(clause);
    const asked = askedGroup(clause);
    const [subject] = who.lead;
    const after = subject === undefined ? '' : textOf(clause).slice(subject.mention.end);
    if ((SPEAKS.test(after) || CONCLUDES.test(after)) && asked.length === 0) return NOBODY;
    const asks = ASKER.test(after) || HAS_DONE.test(after);
    if (who.lead.length > 0 && !asks) return who;
    if (asked.length > 0 || who.coordinating.length > 0) return { ...who, lead: asked };
  }
  return NOBODY;
}

/** The date of a lead-in ("Trước 30/11/2023, các đơn vị thực hiện:", "… yêu cầu các sở hoàn thành trước ngày 15/6 các việc sau:"). */
export function leadInDate(whole: Slice, context: Context): Dated | null {
  const text = textOf(whole);
  if (!/:\s*$/u.test(text)) return null;
  const last = clausesOf(text).at(-1)?.start ?? 0;
  const asked = text.slice(last).search(ASKS);
  const mention = findDeadlines(text, context.when).find(
    (m) => isDated(m.deadline) && ((m.start < 3 && last < 3) || (asked >= 0 && m.start > last + asked)),
  );
  return mention ? stated(mention.deadline, within(whole, mention.start, mention.end), 'lead-in') : null;
}

/** "Nhiệm vụ quý I", "CÔNG TÁC TRỌNG TÂM THÁNG 11-2017", "Giai đoạn chuẩn bị (tháng 3)": the period at the end of a heading. */
const HEADING_PERIOD =
  /(?<!\p{L})((?:(?:từ nay đến|đến|trong)\s+)?(?:(?:hết|cuối|đầu|giữa)\s+)?(?:tháng\s+\d{1,2}|qu[ýí]\s+(?:[1-4]|I{1,3}|IV)(?!\p{L})|6 tháng (?:đầu|cuối) năm)(?:\s*[-/]\s*(?:20)?\d{2,4}|\s+năm\s+\d{4})?)\s*\W*$/iu;

/** "Tuần 1 (từ 01/4 đến 06/4/2024)", "Giai đoạn 2 (tháng 5/2024): Chạy thử": the span of a step in the parenthesis of its heading. */
const SPAN_OF_STEP = /^(?:(?:Tuần|Đợt|Giai đoạn|Bước|Kỳ)\s[^()]{0,60})?\(([^()]+)\)\s*(?::[^.;]*|\W*)$/iu;

/**
 * The period that a heading sets for the duties under it: the span of a step, else the period at its end. Null for headings of
 * reports ("Kết quả thực hiện quý I"), which tell what has been, and for long ones, which are sentences.
 */
export function headingPeriod(whole: Slice, context: Context): Dated | null {
  const text = textOf(whole);
  if (text.length > 160 || /(báo cáo|kết quả|tổng kết|sơ kết|đánh giá|thực hiện được)/iu.test(text)) return null;
  const span = SPAN_OF_STEP.exec(text)?.[1];
  if (span) {
    const source = within(whole, text.indexOf(span), text.indexOf(span) + span.length);
    const dated = stated(readDeadline(span, context.when), source, 'period');
    if (dated && isDated(dated.deadline)) return dated;
  }
  const match = HEADING_PERIOD.exec(text);
  if (!match?.[1]) return null;
  const source = within(whole, match.index, match.index + match[1].length);
  return stated(
    readDeadline(
      match[1].toLowerCase().replace(/quý (i+v?)$/u, (_, q: string) => `quý ${q.toUpperCase()}`),
      context.when,
    ),
    source,
    'period',
  );
}
