import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { vietnamDay } from '../models/day.js';
import { api } from './api.js';
import type { ServerContext } from './context.js';
import { feed } from './feed.js';
import { calendarPage, monthAfter } from './pages/calendar.js';
import { documentPage, documentsPage, filesPage } from './pages/documents.js';
import { problemPage } from './pages/problem.js';
import { taskPage } from './pages/task.js';
import { tasksPage } from './pages/tasks.js';
import { notFound, Problem, problemBody } from './problem.js';
import { queryOf } from './read-query.js';
import { tasksCsv } from './tasks-csv.js';

const ROWS = 100;
const STYLE = new URL('./public/style.css', import.meta.url);

/** The whole service over HTTP: pages, JSON API under /api, the feed, health. Reads only. */
export function createApp(context: ServerContext): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(secureHeaders({ referrerPolicy: 'no-referrer' }));
  app.onError((error, c) => {
    const problem = asProblem(error);
    if (problem.status >= 500) console.error(error);
    const wantsJson = c.req.path.startsWith('/api/') || c.req.path === '/calendar.ics';
    return wantsJson ? problemBody(c, problem) : c.html(problemPage(problem.message), problem.status);
  });
  app.notFound((c) => {
    const problem = notFound('trang này');
    return c.req.path.startsWith('/api/') ? problemBody(c, problem) : c.html(problemPage(problem.message), 404);
  });
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/public/style.css', (c) => c.body(readFileSync(STYLE), 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.route('/api', api(context));
  app.route('/', feed(context));
  app.route('/', pages(context));
  return app;
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof RangeError) return new Problem(400, 'bad-request', 'Tham số không hợp lệ. Hãy xem lại địa chỉ.');
  return new Problem(500, 'fault', 'Có lỗi của chương trình. Hãy thử lại; nếu vẫn lỗi, xem nhật ký của dịch vụ.');
}

function pages({ store, settings, now, activity, original }: ServerContext): Hono {
  const today = (): string => vietnamDay(now());
  return new Hono()
    .get('/', (c) => {
      const query = { class: 'obligation' as const, limit: ROWS, ...queryOf(new URL(c.req.url).searchParams) };
      const view = { query, ...store.tasks(query, today()), facets: store.facets(query, today()) };
      return c.html(tasksPage({ ...view, host: new URL(c.req.url).host }));
    })
    .get('/tasks.csv', (c) => {
      const { tasks } = store.tasks({ class: 'obligation', ...queryOf(new URL(c.req.url).searchParams) }, today());
      return c.body(tasksCsv(tasks), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="nhiem-vu.csv"',
      });
    })
    .get('/tasks/:id', (c) => {
      const task = store.task(c.req.param('id'), today());
      if (!task) throw notFound('nhiệm vụ này');
      return c.html(taskPage(task));
    })
    .get('/documents', (c) => {
      const search = c.req.query('search') ?? '';
      return c.html(documentsPage(store.documents({ search: search || undefined, limit: ROWS }).documents, search));
    })
    .get('/documents/:id', (c) => {
      const document = store.document(c.req.param('id'));
      if (!document) throw notFound('văn bản này');
      return c.html(documentPage(document, store.tasks({ document: document.id }, today()).tasks));
    })
    .get('/documents/:id/original', (c) => {
      const document = store.document(c.req.param('id'));
      const bytes = document && original(document.sha256, document.file);
      if (!document || !bytes) throw notFound('bản gốc này');
      const name = encodeURIComponent(document.file);
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': document.mediaType.includes('*') ? 'application/octet-stream' : document.mediaType,
        'Content-Disposition': `inline; filename*=UTF-8''${name}`,
      });
    })
    .get('/calendar', (c) => {
      const month = c.req.query('month') ?? today().slice(0, 7);
      if (!/^\d{4}-(0[1-9]|1[0-2])$/u.test(month)) throw new Problem(400, 'bad-month', 'Tháng phải có dạng YYYY-MM.');
      const span = { dueFrom: `${month}-01`, dueTo: `${monthAfter(month, 1)}-01` };
      const { tasks } = store.tasks({ class: 'obligation', ...span }, today());
      return c.html(calendarPage(month, today(), tasks));
    })
    .get('/files', (c) => c.html(filesPage(store.files({ limit: ROWS }), settings.inbox, activity())));
}
