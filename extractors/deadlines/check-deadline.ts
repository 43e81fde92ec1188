import type { Deadline } from '../../models/deadline.js';
import { compareDays, fromIso, isRealDay } from '../dates/calendar.js';
import { findDates, type WrittenDay } from '../dates/find-dates.js';
import { type DeadlineContext, earliestIssueDay } from './context.js';

/** The period of the heading a task stands under ("Nhiệm vụ quý I"), YYYY-MM-DD. */
type SectionPeriod = { readonly start: string; readonly due: string };

/** 2024, a leap year, stands for a year that is not written. */
const LEAP_YEAR = 2024;

function isImpossible({ year, month, day }: WrittenDay): boolean {
  return month !== null && day !== null && !isRealDay({ year: year ?? LEAP_YEAR, month, day });
}

function isOutside(due: string, start: string | null, section: SectionPeriod): boolean {
  return due < section.start || (start ?? due) > section.due;
}

/**
 * What is odd about a deadline, as flag codes: `deadline-impossible-date` (31/4), `deadline-before-issue`,
 * `deadline-outside-section`. The deadline is kept: a person decides.
 */
export function checkDeadline(
  deadline: Deadline,
  context: DeadlineContext & { readonly sectionPeriod?: SectionPeriod | null },
): string[] {
  const flags: string[] = [];
  const dates = findDates(deadline.text);
  if (dates.some(({ first, last }) => isImpossible(first) || (last !== null && isImpossible(last)))) {
    flags.push('deadline-impossible-date');
  }
  const issue = earliestIssueDay(context);
  const due = deadline.due === null ? null : fromIso(deadline.due);
  if (issue && due && compareDays(due, issue) < 0) flags.push('deadline-before-issue');
  const { sectionPeriod } = context;
  const fixed = deadline.stated ?? deadline.due;
  if (sectionPeriod && fixed !== null && isOutside(fixed, deadline.start, sectionPeriod)) {
    flags.push('deadline-outside-section');
  }
  return flags;
}
