import type { Deadline } from '../../models/deadline.js';
import type { DeadlineContext } from './context.js';
import { readCalendarDeadline } from './forms/calendar.js';
import { readEventDeadline, readSessionDeadline } from './forms/event.js';
import { readExternalDeadline } from './forms/external.js';
import { readFirstOngoing, readOngoingDeadline } from './forms/ongoing.js';
import { readRecurringDeadline } from './forms/recurring.js';
import { readRelativeDeadline } from './forms/relative.js';
import { type MarkedText, markDates, withoutParentheses } from './marked-text.js';

/** One kind of statement. `parentheses: 'apart'` reads the text outside parentheses first: they often only explain. */
export type DeadlineForm = {
  readonly name: string;
  readonly parentheses: 'apart' | 'within';
  readonly read: (text: MarkedText, context: DeadlineContext) => Deadline | null;
};

/** Kinds of statement in the order they are tried: what counts from an event, comes back, is dated, is open. */
export const DEADLINE_FORMS: readonly DeadlineForm[] = [
  { name: 'session', parentheses: 'within', read: readSessionDeadline },
  { name: 'relative', parentheses: 'apart', read: readRelativeDeadline },
  { name: 'recurring', parentheses: 'within', read: readRecurringDeadline },
  { name: 'calendar', parentheses: 'apart', read: readCalendarDeadline },
  { name: 'calendar in parentheses', parentheses: 'within', read: readCalendarDeadline },
  { name: 'relative in parentheses', parentheses: 'within', read: readRelativeDeadline },
  { name: 'ongoing first', parentheses: 'within', read: readFirstOngoing },
  { name: 'external', parentheses: 'within', read: readExternalDeadline },
  { name: 'ongoing', parentheses: 'within', read: readOngoingDeadline },
  { name: 'event', parentheses: 'within', read: readEventDeadline },
];

/** "Thời gian thực hiện:", "Tiến độ:", "Hạn hoàn thành -" before the statement. */
const LABEL = /^\s*(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|hạn)(?:\s+[\p{L}]+){0,4}\s*:\s*/iu;
const EDGES = /^[\s_.,;:+*•-]+|[\s_.,;:-]+$/gu;

/** The statement without its label and the punctuation around it, verbatim otherwise. */
function statement(phrase: string): string {
  return phrase.replace(LABEL, '').replace(EDGES, '');
}

/**
 * Reads a phrase that as a whole states a deadline: the value of a label, a table cell, a line.
 * @param phrase NFC text
 * @param context day of issue, plan year, setting; where they are null nothing is inferred from them
 * @returns null when the phrase states no deadline ("khẩn trương", "ngay")
 */
export function readDeadline(
  phrase: string,
  context: DeadlineContext,
  forms: readonly DeadlineForm[] = DEADLINE_FORMS,
): Deadline | null {
  const text = markDates(statement(phrase));
  const outside = withoutParentheses(text);
  for (const form of forms) {
    const deadline = form.read(form.parentheses === 'apart' ? outside : text, context);
    if (deadline) return deadline;
  }
  return null;
}
