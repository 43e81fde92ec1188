import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { alarmTrigger } from '../calendar/alarm.js';
import { writeCalendar } from '../calendar/write-calendar.js';
import { vietnamDay } from '../models/day.js';
import { type Task, taskStatusSchema } from '../models/task.js';
import { isFresh } from './conditional.js';
import type { ServerContext } from './context.js';
import { Problem } from './problem.js';
import { queryOf } from './read-query.js';

/** The calendar feed at `/calendar.ics`, with the filters of the API; strong ETag from the bytes, 304 when unchanged. */
export function feed({ store, settings, now }: ServerContext): Hono {
  const startedAt = now();
  return new Hono().get('/calendar.ics', (c) => {
    const url = new URL(c.req.url);
    const query = queryOf(url.searchParams, ['alarm', 'name']);
    const today = vietnamDay(now());
    // Withdrawn tasks too: subscribers are told that they are cancelled.
    const { tasks } = store.tasks({ class: 'obligation', status: taskStatusSchema.options, ...query }, today);
    const text = writeCalendar(tasks, {
      name: url.searchParams.get('name') ?? settings.calendar.name,
      now: today,
      baseUrl: url.origin,
      alarm: alarmOf(url.searchParams),
    });
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
    const lastModified = lastChange([
      startedAt,
      store.files({ limit: 1 })[0]?.at,
      `${today}T00:00:00+07:00`,
      latest(tasks),
    ]);
    const headers = {
      ETag: etag,
      'Last-Modified': lastModified,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="kehoach.ics"',
      'Cache-Control': 'private, max-age=0, must-revalidate',
      'X-Robots-Tag': 'noindex',
      Vary: 'Accept-Encoding',
    };
    const [ifNoneMatch, ifModifiedSince] = [c.req.header('If-None-Match'), c.req.header('If-Modified-Since')];
    if (isFresh({ ifNoneMatch, ifModifiedSince }, { etag, lastModified })) return c.body(null, 304, headers);
    return c.body(text, 200, headers);
  });
}

/** @throws Problem 400 for an alarm that is not written as "3d", "1w" or "12h" */
function alarmOf(parameters: URLSearchParams): string | null {
  const alarm = parameters.get('alarm');
  if (alarm !== null && alarmTrigger(alarm) === null)
    throw new Problem(400, 'bad-query', 'Bộ lọc không hợp lệ: alarm: nhắc trước bao lâu, ví dụ 3d, 1w hoặc 12h.');
  return alarm;
}

const latest = (tasks: readonly Task[]): string | undefined =>
  tasks.reduce<string | undefined>(
    (last, { modifiedAt }) => (last && last > modifiedAt ? last : modifiedAt),
    undefined,
  );

/** The feed changes when a file is read, when a person says which files are one document, when a day begins (its window moves), and with the program or its settings. */
function lastChange(instants: readonly (string | undefined)[]): string {
  const times = instants.filter((instant) => instant !== undefined).map((instant) => Date.parse(instant));
  return new Date(Math.max(...times)).toUTCString();
}
