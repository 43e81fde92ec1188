import { DATE_MARK, TIME_MARK } from './marked-text.js';

/** Words that may stand between the binding words and the date and add nothing: "vào hồi", "thứ sáu,", "chiều ngày". */
const FILLER_WORD =
  '(?:vào|lúc|hồi|khoảng|ngày|các\\s+ngày|cả|buổi|sáng|chiều|tối|đêm|trưa|thứ\\s*(?:[2-7]|hai|ba|tư|năm|sáu|bảy|bẩy)|' +
  'chủ\\s+nhật|cn|dự\\s+kiến|thời\\s+điểm|ngay|luôn|hết|cuối|giờ|kỳ)(?!\\p{L})';
export const FILL = `(?:\\s|,|\\(\\s*(?=thứ)|\\)|${FILLER_WORD})*`;

/** Between the dates of one list or range. */
const CONNECT = `(?:\\s|\\)|\\()*(?:,|;|-|&|\\+|và|hoặc|đến|tới|cho\\s+đến)${FILL}(?:\\s*(?:đến|và)${FILL})?`;

/** One date or period, or a list or range of them. */
export const SPAN = `${DATE_MARK}(?:${CONNECT}${DATE_MARK})*`;

/** A span with its hour before or behind it: "8h00, thứ sáu ngày 30/5/2025", "Sáng 13/12/2017, 7h30 – 10h00". */
export const WHEN = `(?:${TIME_MARK}${FILL})?${SPAN}(?:${FILL}${TIME_MARK})?`;
