import type { Deadline } from '../../models/deadline.js';
import { compareDays, fromIso } from '../dates/calendar.js';
import { type DeadlineContext, earliestIssueDay } from './context.js';
import { isDistractor, tellsOfThePast } from './distractors.js';
import { LOCATORS, type Locator } from './locators.js';
import { markDates } from './marked-text.js';
import { readDeadline } from './read-deadline.js';

/** A deadline in running text; offsets are UTF-16 units of that text. */
export type DeadlineMention = { readonly start: number; readonly end: number; readonly deadline: Deadline };

type Candidate = { readonly start: number; readonly end: number; readonly limit: boolean };

/** "định kỳ hằng quý (trước ngày 15 của tháng cuối quý" takes its closing parenthesis along. */
function closeParenthesis(marked: string, start: number, end: number): number {
  const opened = marked.lastIndexOf('(', end) >= start && !marked.slice(start, end).includes(')');
  return opened && marked[end] === ')' ? end + 1 : end;
}

function candidatesOf({ pattern, limit, needs }: Locator, marked: string): Candidate[] {
  if (!needs.test(marked)) return [];
  return [...marked.matchAll(pattern)].map((match) => {
    const statement = match.groups?.['statement'] ?? match[0];
    const from = match.index + match[0].lastIndexOf(statement);
    const text = statement.trimEnd();
    const lead = text.length - text.trimStart().length;
    return { start: from + lead, end: closeParenthesis(marked, from + lead, from + text.length), limit };
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

/** "(11/6/1948 - 11/6/2023)": the same day of two years is an anniversary. */
function isAnniversary({ start, due }: Deadline): boolean {
  return start !== null && due !== null && start !== due && start.slice(4) === due.slice(4);
}

/** "trong năm" in prose says nothing; "đến hết năm" does. */
function isWholeYear({ kind, text, inferred }: Deadline): boolean {
  return kind === 'period' && inferred.includes('year') && /năm(?:\s+n[aà]y)?$/iu.test(text);
}

/** A date's mark or a word of time, without which no locator finds anything: most duties have none. */
const SPEAKS_OF_TIME =
  /[\ue000-\uf7ff]|(?<!\p{L})(?:ngày|tuần|tháng|quý|năm|giờ|tiếng|định\s+kỳ|thường\s+xuyên|thời\s+(?:gian|hạn)|tiến\s+độ|hạn|trước\s*,\s*trong|tại\s+(?:kỳ|phiên)\s+họp)(?!\p{L})|\d\s?h(?!\p{L})/u;

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
  if (!SPEAKS_OF_TIME.test(marked)) return [];
  const found: DeadlineMention[] = [];
  const taken: Candidate[] = [];
  for (const candidate of locators.flatMap((locator) => candidatesOf(locator, marked))) {
    const { start, end, limit } = candidate;
    if (taken.some((other) => start < other.end && other.start < end)) continue;
    const distracts = isDistractor(marked.slice(0, start), marked.slice(end), limit);
    const deadline = distracts ? null : readDeadline(text.slice(start, end), context);
    // A distractor keeps its text too: of "số liệu từ ngày … đến ngày …" no part is a deadline.
    if (distracts || deadline) taken.push(candidate);
    if (!deadline || isAnniversary(deadline)) continue;
    const past =
      isPast(deadline, context) && (!limit || tellsOfThePast(marked.slice(0, start), marked.slice(start, end)));
    if (!past && (limit || !isWholeYear(deadline))) found.push({ start, end, deadline });
  }
  return found.sort((a, b) => a.start - b.start);
}
