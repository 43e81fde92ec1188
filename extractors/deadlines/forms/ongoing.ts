import type { Deadline } from '../../../models/deadline.js';
import { emptyDeadline } from '../context.js';
import type { MarkedText } from '../marked-text.js';

const ONGOING = /(?<!\p{L})(?:thường\s+xuyên|liên\s+tục|quanh\s+năm|suốt\s+năm|lâu\s+dài|thường\s+kỳ)(?!\p{L})/u;

/** "Thường xuyên, đột xuất khi có yêu cầu": what is always due comes before what may be asked for. */
const FIRST = /^\s*(?:thường\s+xuyên|liên\s+tục)\s*(?:[,;]|và(?!\p{L})|$)/u;

/** A statement that opens with "Thường xuyên," whatever follows. */
export function readFirstOngoing(text: MarkedText): Deadline | null {
  return FIRST.test(text.marked) ? emptyDeadline(text.source, 'ongoing') : null;
}

/** "Thường xuyên", "Nhiệm vụ thường xuyên", "liên tục": never due. */
export function readOngoingDeadline(text: MarkedText): Deadline | null {
  return ONGOING.test(text.marked) ? emptyDeadline(text.source, 'ongoing') : null;
}
