import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { writeCalendar } from '../calendar/write-calendar.js';
import { vietnamDay } from '../models/day.js';
import { taskStatusSchema } from '../models/task.js';
import type { ServerContext } from './context.js';
import { queryOf } from './read-query.js';

/** The calendar feed at `/calendar.ics`, with the filters of the API; strong ETag from the bytes, 304 when unchanged. */
export function feed({ store, settings, now }: ServerContext): Hono {
  return new Hono()
    .on(['GET', 'HEAD'], '/calendar.ics', (c) => {
      const url = new URL(c.req.url);
      const query = queryOf(url.searchParams, ['alarm', 'name']);
      const today = vietnamDay(now());
      const { tasks } = store.tasks({ class: 'obligation', status: taskStatusSchema.options, ...query }, today);
      const text = writeCalendar(tasks, {
        name: url.searchParams.get('name') ?? settings.calendar.name,
        now: today,
        baseUrl: url.origin,
        alarm: url.searchParams.get('alarm'),
      });
      const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
      const headers = {
        ETag: etag,
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'inline; filename="kehoach.ics"',
        'Cache-Control': 'private, max-age=0, must-revalidate',
        'Referrer-Policy': 'no-referrer',
        'X-Robots-Tag': 'noindex',
      };
      if (matches(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers);
      return c.body(text, 200, headers);
    })
    .all('/calendar.ics', (c) => c.body(null, 405, { Allow: 'GET, HEAD' }));
}

/** Whether an If-None-Match header names this entity (RFC 9110, 13.1.2). */
const matches = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => tag.trim().replace(/^W\//u, '') === etag || tag.trim() === '*') ?? false;
