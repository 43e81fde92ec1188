import { Hono } from 'hono';
import { vietnamDay } from '../../models/day.js';
import type { TaskQuery } from '../../models/query.js';
import type { Task } from '../../models/task.js';
import type { ServerContext } from '../context.js';
import { notFound, Problem } from '../problem.js';
import { queryOf } from '../read-query.js';
import { tasksCsv } from '../tasks-csv.js';
import { calendarPage, shownSpan } from './calendar.js';
import { documentPage, documentsPage } from './documents.js';
import { filesPage } from './files.js';
import { evidencePages, type Sheet } from './sheet.js';
import { subscribePage } from './subscribe.js';
import { taskPage } from './task.js';
import { tasksPage } from './tasks.js';

const ROWS = 100;

/** The pages for people, in Vietnamese. They work without scripts. */
export function pages(context: ServerContext): Hono {
  const { store, settings, now, activity } = context;
  const today = (): string => vietnamDay(now());
  const duties = (url: string): TaskQuery => ({ class: 'obligation', ...queryOf(new URL(url).searchParams) });
  return new Hono()
    .get('/', (c) => {
      const query = { limit: ROWS, ...duties(c.req.url) };
      const { statuses } = store.facets({ ...query, status: undefined }, today());
      const facets = { ...store.facets(query, today()), statuses };
      const empty = store.documents({ limit: 1 }).total === 0;
      const organisation = settings.organisation?.name ?? null;
      const found = store.tasks(query, today());
      return c.html(tasksPage({ query, ...found, facets, organisation, inbox: empty ? settings.inbox : null }));
    })
    .get('/tasks.csv', (c) =>
      c.body(tasksCsv(store.tasks(duties(c.req.url), today()).tasks), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="nhiem-vu.csv"',
      }),
    )
    .get('/tasks/:id', async (c) => {
      const task = store.task(c.req.param('id'), today());
      if (!task) throw notFound('nhiệm vụ này');
      return c.html(taskPage(task, await sheetsOf(task, context)));
    })
    .get('/subscribe', (c) => {
      const url = new URL(c.req.url);
      return c.html(subscribePage(queryOf(url.searchParams), url.host, settings.host));
    })
    .get('/documents', (c) => {
      const search = c.req.query('search') ?? '';
      return c.html(documentsPage(store.documents({ search, limit: ROWS }), search, settings.inbox));
    })
    .get('/documents/:id', (c) => {
      const document = store.document(c.req.param('id'));
      if (!document) throw notFound('văn bản này');
      return c.html(documentPage(document, store.tasks({ document: document.id }, today()).tasks));
    })
    .get('/calendar', (c) => {
      const month = c.req.query('month') || today().slice(0, 7);
      if (!/^\d{4}-(0[1-9]|1[0-2])$/u.test(month))
        throw new Problem(400, 'bad-month', 'Tháng phải có dạng YYYY-MM, ví dụ 2023-12.');
      const span = shownSpan(month);
      const dated = store.tasks({ class: 'obligation', dueFrom: span.from, dueTo: span.to }, today());
      const repeated = store.tasks({ class: 'obligation', status: ['ongoing'] }, today());
      const undated = store.tasks({ class: 'obligation', status: ['undated'], limit: 1 }, today()).total;
      return c.html(calendarPage({ month, today: today(), tasks: [...dated.tasks, ...repeated.tasks], undated }));
    })
    .get('/files', (c) => c.html(filesPage(store.files({ limit: ROWS }), settings.inbox, activity())));
}

/** The pages that a task was read from, with their sizes; none for formats without pages, and for what later readings no longer hold. */
async function sheetsOf(task: Task, { store, pageSize }: ServerContext): Promise<readonly Sheet[]> {
  const numbers = task.withdrawnAt === null ? evidencePages(task) : [];
  const document = numbers.length === 0 ? null : store.document(task.documentId);
  if (!document) return [];
  const sheets: Sheet[] = [];
  for (const number of numbers) {
    const size = await pageSize(document.sha256, document.file, number).catch(() => null);
    if (size) sheets.push({ number, ...size });
  }
  return sheets;
}
