import type { Deadline } from '../../models/deadline.js';
import { type CalendarDay, fromIso } from '../dates/calendar.js';

/** What the document and the settings say that a deadline phrase may leave out. */
export type DeadlineContext = {
  /** Day (YYYY-MM-DD) or month (YYYY-MM) of the document; null when it states none. */
  readonly issuedOn: string | null;
  /** The year the plan is for; null when it is for none. */
  readonly planYear: number | null;
  /** Whether "trước ngày 15" allows the 15th itself, as many offices read it. */
  readonly beforeCountsTheDay: boolean;
};

/** Day of issue, only where the document states the whole day. */
export function issueDay({ issuedOn }: DeadlineContext): CalendarDay | null {
  return issuedOn === null ? null : fromIso(issuedOn);
}

/** Day of issue, or the first day of the month where only the month is printed. */
export function earliestIssueDay({ issuedOn }: DeadlineContext): CalendarDay | null {
  return issuedOn === null ? null : fromIso(/^\d{4}-\d{2}$/u.test(issuedOn) ? `${issuedOn}-01` : issuedOn);
}

/** A deadline of the given kind with nothing known. */
export function emptyDeadline(text: string, kind: Deadline['kind']): Deadline {
  return {
    text,
    kind,
    bound: null,
    start: null,
    due: null,
    stated: null,
    time: null,
    approximate: false,
    recurrence: null,
    offset: null,
    refersTo: null,
    inferred: [],
  };
}
