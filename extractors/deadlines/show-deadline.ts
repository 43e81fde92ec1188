import type { Deadline } from '../../models/deadline.js';

/** A deadline in one short line for tables: "date before 2023-02-27", "period within 2023-06-01..2023-07-31", "relative P10D working signing". */
export function showDeadline(deadline: Deadline | null): string {
  if (!deadline) return 'none';
  const { kind, bound, start, due, time, approximate, recurrence, offset, refersTo } = deadline;
  const days = start === null ? due : `${start}..${due ?? ''}`;
  const rules = recurrence === null ? null : [recurrence].flat().join(' + ');
  const counted = offset && `${offset.duration} ${offset.unit} ${offset.anchor}`;
  const parts = [kind, bound, days, time, approximate ? '~' : null, rules, counted, refersTo && `→ ${refersTo}`];
  return parts.filter((part) => part !== null).join(' ');
}
