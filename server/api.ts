import { Hono } from 'hono';
import { vietnamDay } from '../models/day.js';
import type { ServerContext } from './context.js';
import { notFound } from './problem.js';
import { queryOf } from './read-query.js';

const PAGE_SIZE = 200;

/** The JSON API: the same filters, and the same rows, as the command line and the page. */
export function api({ store, now, activity }: ServerContext): Hono {
  const today = (): string => vietnamDay(now());
  return new Hono()
    .get('/tasks', (c) =>
      c.json(store.tasks({ limit: PAGE_SIZE, ...queryOf(new URL(c.req.url).searchParams) }, today())),
    )
    .get('/tasks/:id', (c) => {
      const task = store.task(c.req.param('id'), today());
      if (!task) throw notFound('nhiệm vụ này');
      return c.json(task);
    })
    .get('/facets', (c) => c.json(store.facets(queryOf(new URL(c.req.url).searchParams), today())))
    .get('/documents', (c) => c.json(store.documents({ search: c.req.query('search'), limit: PAGE_SIZE })))
    .get('/documents/:id', (c) => {
      const document = store.document(c.req.param('id'));
      if (!document) throw notFound('văn bản này');
      return c.json({ ...document, tasks: store.tasks({ document: document.id }, today()).tasks });
    })
    .get('/files', (c) => c.json({ files: store.files({ limit: PAGE_SIZE }), reading: activity().reading }));
}
