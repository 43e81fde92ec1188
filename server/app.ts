import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { vietnamDay } from '../models/day.js';
import { StoreError } from '../store/store-error.js';
import { api } from './api.js';
import type { Exchange, ServerContext } from './context.js';
import { feed } from './feed.js';
import { headers, lettingPdfViewersRun, methods, ownHostOnly, ownPagesOnly } from './guards.js';
import { kin } from './kin.js';
import { type Facts, metrics } from './metrics.js';
import { originals } from './originals.js';
import { pages } from './pages/index.js';
import { problemPage } from './pages/problem.js';
import { notFound, Problem, problemBody } from './problem.js';
import { retries } from './retries.js';

const STYLE = readFileSync(new URL('./public/style.css', import.meta.url));

/** The whole service over HTTP: pages, originals and their page images, JSON API under /api, the feed, health; reading a file again; and a person's word on versions. */
export function createApp(context: ServerContext): Hono {
  const app = new Hono();
  app.onError((error, c: Exchange) => refuse(c, asProblem(error)));
  app.notFound((c: Exchange) => refuse(c, notFound('trang này')));
  app.use(compress(), lettingPdfViewersRun, headers, ownHostOnly(context.settings.host), methods, ownPagesOnly);
  // Asked of the index, so that a service that can't answer is told from one that can.
  app.get('/healthz', (c) => c.json({ status: 'ok', documents: context.store.documents({ limit: 1 }).total }));
  app.get('/metrics', (c) =>
    c.text(metrics(factsOf(context)), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
  app.get('/public/style.css', (c) =>
    c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' }),
  );
  app.route('/api', api(context));
  app.route('/', feed(context));
  app.route('/', retries(context));
  app.route('/', kin(context));
  app.route('/', originals(context));
  app.route('/', pages(context));
  return app;
}

function factsOf({ store, activity, now }: ServerContext): Facts {
  const { waiting, reading } = activity();
  return {
    files: store.fileCounts(),
    documents: store.documents({ limit: 1 }).total,
    tasks: store.tasks({ limit: 1 }, vietnamDay(now())).total,
    waiting: waiting.length,
    reading: reading !== null,
    residentBytes: process.memoryUsage.rss(),
  };
}

/** Programs get the one error body, people a page. */
function refuse(c: Exchange, problem: Problem): Response | Promise<Response> {
  const forPrograms = c.req.path.startsWith('/api/') || c.req.path === '/calendar.ics';
  if (problem.status === 503) c.header('Retry-After', '60');
  return forPrograms ? problemBody(c, problem) : c.html(problemPage(problem.message), problem.status);
}

/** What a question or a decision asks for can't be done as the index stands; the message says what can. */
const CONFLICTS: readonly string[] = ['ambiguous', 'only-version', 'unread'];

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreError && CONFLICTS.includes(error.code)) return new Problem(409, error.code, error.message);
  if (error instanceof StoreError && error.code === 'no-document') return new Problem(404, error.code, error.message);
  // "Chưa khai báo cơ quan mình …": the question needs a setting; nothing is wrong with the index.
  if (error instanceof StoreError && error.code === 'no-organisation')
    return new Problem(400, error.code, error.message);
  console.error(error);
  const index = error instanceof StoreError || (error instanceof Error && error.name === 'SqliteError');
  return index
    ? new Problem(503, 'index-unavailable', 'Sổ nhiệm vụ đang bận hoặc không mở được. Hãy thử lại sau một phút.')
    : new Problem(500, 'fault', 'Có lỗi của chương trình. Hãy thử lại; nếu vẫn lỗi, xem nhật ký của dịch vụ.');
}
