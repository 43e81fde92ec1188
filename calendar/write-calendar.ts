import ICAL from 'ical.js';
import { addDays, vietnamDay } from '../models/day.js';
import type { Task } from '../models/task.js';
import { alarmTrigger } from './alarm.js';
import { calendarName } from './calendar-text.js';
import { type DeadlineDay, deadlineDays } from './deadline-days.js';
import { deadlineEvent, eventUid } from './event.js';
import { foldLines } from './fold-lines.js';
import { vietnamTimezone } from './timezone.js';

/** How long a withdrawn task is announced as cancelled, in days, before it leaves the feed. */
const CANCELLED_DAYS = 60;
/** How far back and ahead the turns of a repeated task reach, in days. Tasks that are due once stay whatever their age. */
const WINDOW_DAYS = 365;
/** How often clients are asked to come back. */
const REFRESH = 'PT6H';

export interface CalendarOptions {
  readonly name: string;
  /** Today in Asia/Ho_Chi_Minh, YYYY-MM-DD. */
  readonly now: string;
  /** Where the pages of tasks are; null gives no links. */
  readonly baseUrl: string | null;
  /** "3d", "1w", "12h" before each deadline; none when null or absent. */
  readonly alarm?: string | null;
}

/**
 * Tasks as an iCalendar feed (RFC 5545): one event for each day on which one is due, by day. The same tasks on the same
 * day give the same bytes, in any time zone and whatever their order. Tasks without a known day have no event.
 * @throws RangeError when `alarm` is not written as "3d", "1w" or "12h".
 */
export function writeCalendar(tasks: readonly Task[], options: CalendarOptions): string {
  const { name, now, baseUrl, alarm = null } = options;
  const trigger = alarm === null ? null : alarmTrigger(alarm);
  if (alarm !== null && trigger === null) throw new RangeError(`not an alarm: ${alarm}`);
  const calendar = emptyCalendar(name);
  for (const { task, day } of dueDays(tasks, now))
    calendar.addSubcomponent(deadlineEvent(task, day, { baseUrl, trigger }));
  return `${foldLines(calendar.toString())}\r\n`;
}

function emptyCalendar(name: string): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//kehoach//kehoach//VI');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  // Neither is a property of RFC 5545, so ical.js writes them as they are: a calendar name holds nothing to escape.
  for (const property of ['name', 'x-wr-calname']) calendar.addPropertyWithValue(property, calendarName(name));
  const refresh = new ICAL.Property('refresh-interval');
  refresh.resetType('duration');
  refresh.setValue(ICAL.Duration.fromString(REFRESH));
  calendar.addProperty(refresh);
  calendar.addPropertyWithValue('x-published-ttl', REFRESH);
  calendar.addSubcomponent(vietnamTimezone());
  return calendar;
}

function dueDays(tasks: readonly Task[], now: string): readonly { task: Task; day: DeadlineDay }[] {
  const span = { from: addDays(now, -WINDOW_DAYS), to: addDays(now, WINDOW_DAYS) };
  return tasks
    .filter(({ withdrawnAt }) => withdrawnAt === null || addDays(vietnamDay(withdrawnAt), CANCELLED_DAYS) >= now)
    .flatMap((task) =>
      task.deadline === null ? [] : deadlineDays(task.deadline, firstDay(task), span).map((day) => ({ task, day })),
    )
    .map((entry) => ({ ...entry, order: `${entry.day.due} ${eventUid(entry.task, entry.day)}` }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
}

/** A repeated task begins with its own first day, else when its document was issued. */
function firstDay({ deadline, document }: Task): string | null {
  if (deadline?.start != null) return deadline.start;
  return document.issuedOn === null ? null : document.issuedOn.padEnd(10, '-01');
}
