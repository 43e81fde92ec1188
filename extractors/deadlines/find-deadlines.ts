import type { Deadline } from '../../models/deadline.js';
import { compareDays, fromIso } from '../dates/calendar.js';
import { type DeadlineContext, earliestIssueDay } from './context.js';
import { isDistractor } from './distractors.js';
import { LOCATORS, type Locator } from './locators.js';
import { markDates } from './marked-text.js';
import { readDeadline } from './read-deadline.js';

/** A deadline in running text; offsets are UTF-16 units of that text. */
export type DeadlineMention = { readonly start: number; readonly end: number; readonly deadline: Deadline };

type Candidate = { readonly start: number; readonly end: number; readonly limit: boolean };

function candidatesOf({ pattern, limit }: Locator, marked: string): Candidate[] {
  return [...marked.matchAll(pattern)].map((match) => {
    const statement = match.groups?.['statement'] ?? match[0];
    const from = match.index + match[0].lastIndexOf(statement);
    const text = statement.trimEnd();
    const lead = text.length - text.trimStart().length;
    return { start: from + lead, end: from + text.length, limit };
  });
}

/** A period without limiting words that was over before the document was issued tells what has been, not what is due. */
function isPast({ due, kind }: Deadline, context: DeadlineContext): boolean {
  const issue = earliestIssueDay(context);
  const day = due === null ? null : fromIso(due);
  const planStart = context.planYear === null ? null : { year: context.planYear, month: 1, day: 1 };
  const since = issue ?? planStart;
  return (kind === 'date' || kind === 'period') && since !== null && day !== null && compareDays(day, since) < 0;
}

/**
 * Every deadline stated in the running text of a duty, in order. Dates of documents and laws, anniversaries, reported
 * periods, effective dates and the like are not deadlines and are not returned. A bare period is one only where it opens
 * or closes the duty.
 * @param text NFC text of one duty
 */
export function findDeadlines(
  text: string,
  context: DeadlineContext,
  locators: readonly Locator[] = LOCATORS,
): DeadlineMention[] {
  const { marked } = markDates(text);
  const found: DeadlineMention[] = [];
  const free = (c: Candidate) => found.every((m) => c.end <= m.start || m.end <= c.start);
  for (const candidate of locators.flatMap((locator) => candidatesOf(locator, marked))) {
    const { start, end, limit } = candidate;
    if (!free(candidate) || isDistractor(marked.slice(0, start), marked.slice(end), limit)) continue;
    const deadline = readDeadline(text.slice(start, end), context);
    if (deadline && (limit || !isPast(deadline, context))) found.push({ start, end, deadline });
  }
  return found.sort((a, b) => a.start - b.start);
}
