import type { Bound } from '../../models/deadline.js';

/** Words that bind a date, most specific first; each with the bound it gives. */
const BOUND_WORDS: readonly (readonly [Bound, string])[] = [
  // "chậm nhất trước ngày 15-3-2020", "hoàn thành xong trước …", "trước 17h00 ngày …"; "trước hết ngày" is the day itself.
  ['by', 'trước\\s+hết|(?:không|chưa)\\s+(?:quá|muộn\\s+hơn|chậm\\s+hơn|trễ\\s+hơn)'],
  ['before', '(?:(?:chậm|muộn)\\s+nhất\\s+(?:là\\s+)?)?trước(?:\\s+(?:thời\\s+điểm|thời\\s+gian|mốc))?'],
  ['by', '(?:chậm|muộn|trễ)\\s+nhất(?:\\s+(?:là|vào|đến|tới|trong|hết|cuối))*'],
  [
    'by',
    '(?:từ\\s+(?:nay|ngày\\s+(?:ký|ban\\s+hành|ra\\s+thông\\s+báo))\\s+)?(?:cho\\s+)?(?:đến|tới)(?:\\s+(?:hết|cuối))*|hết',
  ],
  ['by', '(?:thời\\s+)?hạn(?:\\s+(?:chót|cuối|cuối\\s+cùng))?(?:\\s+là)?'],
  ['on', 'vào|trong\\s+ngày|đúng'],
  ['within', 'trong(?:\\s+(?:vòng|suốt|khoảng|thời\\s+gian))*|(?:xong|hoàn\\s+thành)(?:\\s+trong)?'],
  ['from', '(?:bắt\\s+đầu\\s+|tính\\s+|kể\\s+|chính\\s+thức\\s+)?từ(?:\\s+đầu)?'],
];

const ANY_BOUND = BOUND_WORDS.map(([, words]) => words).join('|');

/** Any binding words, as a piece of a pattern over folded text. */
export const BOUND = `(?<!\\p{L})(?:${ANY_BOUND})(?!\\p{L})`;

const READERS = BOUND_WORDS.map(([bound, words]) => [bound, new RegExp(`^(?:${words})$`, 'u')] as const);

/** Reads binding words ("chậm nhất là" → by); null for other words. */
export function readBound(words: string): Bound | null {
  const trimmed = words.trim();
  return READERS.find(([, pattern]) => pattern.test(trimmed))?.[0] ?? null;
}

/** The bound of the last binding words in a piece of text ("gửi báo cáo trước ngày " → before); null when it has none. */
export function lastBound(piece: string): Bound | null {
  const all = [...piece.matchAll(new RegExp(BOUND, 'gu'))];
  return readBound(all.at(-1)?.[0] ?? '');
}
