import type { Deadline } from '../../../models/deadline.js';
import { emptyDeadline } from '../context.js';
import type { MarkedText } from '../marked-text.js';

const EVENTS: readonly RegExp[] = [
  // "trước, trong và sau (thời gian diễn ra) Hội nghị", "trước và sau Hội nghị"
  /(?<!\p{L})trước\s*(?:,\s*trong\s*)?(?:,|và)?\s*(?:và\s+)?sau\s+(?:thời\s+gian\s+|khi\s+)?(?:diễn\s+ra\s+|tổ\s+chức\s+)?(?<event>\p{L}[^,;.]*)/u,
  // "trong suốt thời gian tập huấn", "trong quá trình triển khai", "trong đợt kiểm tra"
  /(?<!\p{L})trong\s+(?:suốt\s+)?(?:thời\s+gian|quá\s+trình|đợt|dịp|kỳ)\s+(?:diễn\s+ra\s+)?(?<event>\p{L}[^,;.]*)/u,
  // "ngay sau khi kết thúc Hội nghị", "khi phát sinh vụ việc", "nhân dịp Quốc khánh"
  /(?<!\p{L})(?:(?:ngay\s+)?sau(?:\s+khi)?|trước(?:\s+khi)?|khi|nhân\s+dịp|dịp)\s+(?<event>\p{L}[^,;.]*)/u,
];

/** "tại kỳ họp thường lệ cuối năm 2025": the session's own time, if any, is a part of its name. */
const SESSION: readonly RegExp[] = [/^\s*tại\s+(?<event>(?:kỳ|phiên)\s+họp(?!\p{L})[^,;.]*)/u];

/** A deadline tied to an event: `refersTo` is the event in its own words. */
export const readEventDeadline = (text: MarkedText): Deadline | null => readTied(text, EVENTS);

/** A deadline tied to a session of a council or a government. */
export const readSessionDeadline = (text: MarkedText): Deadline | null => readTied(text, SESSION);

function readTied(text: MarkedText, events: readonly RegExp[]): Deadline | null {
  for (const pattern of events) {
    const match = pattern.exec(text.marked);
    const event = match?.groups?.['event'];
    if (!match || event === undefined) continue;
    const at = match.index + match[0].lastIndexOf(event);
    return { ...emptyDeadline(text.source, 'event'), refersTo: text.source.slice(at, at + event.length).trim() };
  }
  return null;
}
