import ICAL from 'ical.js';
import { addDays } from '../models/day.js';
import type { Task } from '../models/task.js';
import { calendarName, calendarText } from './calendar-text.js';
import type { DeadlineDay } from './deadline-days.js';
import { endOf, eventDescription, eventTitle } from './event-text.js';
import { TIMEZONE } from './timezone.js';

export interface EventOptions {
  /** Where the pages of tasks are ("http://127.0.0.1:4123"); null gives no URL. */
  readonly baseUrl: string | null;
  /** RFC 5545 duration before the day ("-P3D"); null gives no alarm. */
  readonly trigger: string | null;
}

/** The VEVENT of one day on which a task is due. Its UID is a function of document, task and turn alone. */
export function deadlineEvent(task: Task, day: DeadlineDay, options: EventOptions): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const stands = endOf(task) === null;
  const text = (name: string, value: string) => event.addPropertyWithValue(name, calendarText(value));
  text('uid', eventUid(task, day));
  event.addPropertyWithValue('sequence', task.sequence);
  for (const name of ['dtstamp', 'last-modified']) event.addPropertyWithValue(name, utcTime(task.modifiedAt));
  addTime(event, day.due, task.deadline?.time ?? null);
  text('summary', eventTitle(task));
  text('description', eventDescription(task, day));
  if (task.lead.length > 0) text('contact', task.lead.map(({ name }) => name).join('; '));
  if (options.baseUrl !== null)
    event.addPropertyWithValue('url', `${options.baseUrl.replace(/\/+$/u, '')}/tasks/${encodeURIComponent(task.id)}`);
  addCategories(event, task);
  event.addPropertyWithValue('status', stands ? 'CONFIRMED' : 'CANCELLED');
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  event.addPropertyWithValue('x-microsoft-cdo-busystatus', 'FREE');
  const alarm = options.trigger !== null && stands && task.deadline?.approximate === false;
  if (alarm) event.addSubcomponent(displayAlarm(options.trigger, calendarText(eventTitle(task))));
  return event;
}

/** Two indexes that hold the same document give its tasks the same UIDs; nothing that may change later is part of them. */
export function eventUid({ documentId, id }: Task, { period }: DeadlineDay): string {
  return `${[documentId, id, period].filter((part) => part !== null).join('-')}@kehoach`;
}

/** A whole day with the next day as its end (several readers drop a day without end), or the hour before a named time. */
function addTime(event: ICAL.Component, due: string, time: string | null): void {
  const end = time === null ? null : clockTime(due, time);
  if (end === null) {
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(due));
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(due, 1)));
    return;
  }
  const start = end.clone();
  start.adjust(0, -1, 0, 0);
  event.addPropertyWithValue('dtstart', start).setParameter('tzid', TIMEZONE);
  event.addPropertyWithValue('dtend', end).setParameter('tzid', TIMEZONE);
}

/** "17:00", "24:00" on a day as a floating time; null for what is no time of day. */
function clockTime(day: string, time: string): ICAL.Time | null {
  const match = /^(\d{1,2}):(\d{2})$/u.exec(time);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (!(hour * 60 + minute <= 24 * 60 && minute < 60)) return null;
  const at = ICAL.Time.fromDateString(day);
  at.isDate = false;
  at.adjust(0, hour, minute, 0);
  return at;
}

/** An instant of whole seconds ("2023-03-20T01:00:00Z") as a UTC value. */
function utcTime(instant: string): ICAL.Time {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = instant.split(/\D/u).map(Number);
  return ICAL.Time.fromData({ year, month, day, hour, minute, second }, ICAL.Timezone.utcTimezone);
}

/** At most three, and no comma in a name: some readers split on an escaped one. */
function addCategories(event: ICAL.Component, task: Task): void {
  const names = [task.document.type, task.document.number, task.lead[0]?.name ?? null];
  const categories = new ICAL.Property('categories');
  categories.setValues(
    names.flatMap((name) => (name === null ? [] : [calendarName(name)])).filter((name) => name !== ''),
  );
  if (categories.getValues().length > 0) event.addProperty(categories);
}

function displayAlarm(trigger: string, title: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', title);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(trigger));
  return alarm;
}
