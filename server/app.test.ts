import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settingsSchema } from '../models/settings.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { createApp } from './app.js';
import type { Activity } from './context.js';
import { fixture, indexFiles } from './index-for-tests.js';
import { listen, type Serving } from './serve.js';

const NOW = '2023-03-19T18:00:00Z'; // the 20th in Vietnam

let folder: string;
let store: Store;
let serving: Serving;
const activity: Activity = { reading: null, waiting: [] };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  store = openStore(join(folder, 'index.sqlite'));
  const files = ['000-cum-thi-dua-v/document.docx', '004-hoi-nghi-cum-vung-cao/document.pdf'].map(fixture);
  const original = await indexFiles(store, files, NOW);
  const app = createApp({
    store,
    settings: settingsSchema.parse({}),
    now: () => NOW,
    activity: () => activity,
    retry: () => undefined,
    original,
    picture: async () => null,
    pageSize: async () => null,
  });
  serving = await listen(app, '127.0.0.1', 0);
});

afterAll(async () => {
  await serving.close();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(serving.url + path, init);

const LISTED = z.object({ total: z.number(), tasks: z.array(z.object({ text: z.string(), status: z.string() })) });
const REFUSED = z.object({ error: z.object({ code: z.string(), message: z.string().regex(/\S/u) }) });

describe('the JSON API', () => {
  it('gives the rows of the index for the same filters', async () => {
    const response = await get('/api/tasks?body=muong+nhe&role=lead');
    const { total, tasks } = LISTED.parse(await response.json());
    expect(total).toBe(1);
    expect(tasks[0]?.text).toContain('Chuẩn bị tham luận');
    expect(tasks[0]?.status).toBe('overdue');
  });

  it.each([
    ['/api/tasks?dueFrom=mai', 400, 'bad-query'],
    ['/api/tasks?colour=red', 400, 'bad-query'],
    ['/api/tasks?status=late', 400, 'bad-query'],
    ['/api/tasks?dueFrom=2023-02-30', 400, 'bad-query'],
    ['/api/tasks?ours=1', 400, 'no-organisation'],
    ['/api/tasks/nothing', 404, 'not-found'],
    ['/api/documents/nothing', 404, 'not-found'],
    ['/api/none', 404, 'not-found'],
  ])('%s answers %i with the one error body', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const { error } = REFUSED.parse(await response.json());
    expect(error.code).toBe(code);
  });

  it('takes a filter given twice as a list', async () => {
    const count = async (query: string): Promise<number> =>
      LISTED.parse(await (await get(`/api/tasks?${query}`)).json()).total;
    const both = await count('status=overdue&status=undated');
    expect(both).toBe((await count('status=overdue')) + (await count('status=undated')));
    expect(both).toBe(await count('status=overdue,undated'));
  });

  it.each(['2137/KH-UBND', '"', 'NEAR(', "';--", '🙂', '%00'])('search %j is never an error', async (words) => {
    expect((await get(`/api/tasks?search=${encodeURIComponent(words)}`)).status).toBe(200);
  });
});

describe('the pages', () => {
  it('offer our own tasks where the settings say who we are', async () => {
    expect(await (await get('/')).text()).not.toContain('name="ours"');
    const settings = settingsSchema.parse({ organisation: { name: 'Sở Nội vụ tỉnh Lai Châu' } });
    const app = createApp({
      store,
      settings,
      now: () => NOW,
      activity: () => activity,
      retry: () => undefined,
      original: () => null,
      picture: async () => null,
      pageSize: async () => null,
    });
    const words = await (await app.request('http://127.0.0.1/')).text();
    expect(words).toContain('name="ours"');
    expect(words).toContain('Chỉ việc của Sở Nội vụ tỉnh Lai Châu');
  });

  it.each(['/', '/?search=thi+dua', '/calendar?month=2023-04', '/documents', '/files'])(
    '%s opens in Vietnamese',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<html lang="vi">');
    },
  );

  it('shows a task with its clause, and escapes what a document or a visitor wrote', async () => {
    const { tasks } = store.tasks({ search: 'tham luận' }, '2023-03-20');
    const html = await (await get(`/tasks/${tasks[0]?.id}`)).text();
    expect(html).toContain('trước ngày 20/3/2023');
    const echoed = await (await get('/?search=%3Cscript%3Ealert(1)%3C/script%3E')).text();
    expect(echoed).not.toContain('<script>');
  });

  it('says what is wrong with an address', async () => {
    const response = await get('/calendar?month=13');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Tháng phải có dạng');
  });

  it('gives the original back byte for byte', async () => {
    const { documents } = store.documents({ search: 'Hội nghị tổng kết' });
    const response = await get(`/documents/${documents[0]?.id}/original`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(bytes).toEqual(new Uint8Array(readFileSync(fixture('004-hoi-nghi-cum-vung-cao/document.pdf'))));
  });

  it('downloads a spreadsheet whose cells cannot be formulas', async () => {
    const csv = await (await get('/tasks.csv')).text();
    expect(csv).toContain('Nhiệm vụ');
    expect(csv.split('\r\n').filter((line) => /(^|,)"?[=+@-]/u.test(line))).toEqual([]);
  });
});

describe('the feed', () => {
  it('tells subscribers that a task was withdrawn', async () => {
    const changing = openStore(join(folder, 'changing.sqlite'));
    await indexFiles(changing, [fixture('000-cum-thi-dua-v/document.docx')], NOW);
    const [document] = changing.documents().documents;
    if (!document) throw new Error('no document');
    const { id: _, createdAt: _c, modifiedAt: _m, messages, versions: _v, tasks: _t, ...facts } = document;
    changing.save(
      { schemaVersion: 1, document: { ...facts, sha256: 'f'.repeat(64) }, tasks: [], messages: [...messages] },
      NOW,
    );
    const settings = settingsSchema.parse({});
    const app = createApp({
      store: changing,
      settings,
      now: () => NOW,
      activity: () => activity,
      retry: () => undefined,
      original: () => null,
      picture: async () => null,
      pageSize: async () => null,
    });
    expect(await (await app.request('http://127.0.0.1/calendar.ics')).text()).toContain('STATUS:CANCELLED');
    expect(await (await app.request('http://127.0.0.1/')).text()).toContain('<strong>0</strong> nhiệm vụ');
    changing.close();
  });

  it('is a calendar of the dated duties, the same bytes twice, and 304 when unchanged', async () => {
    const first = await get('/calendar.ics?body=lai+chau');
    const text = await first.text();
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toHaveLength(9);
    expect(await (await get('/calendar.ics?body=lai+chau')).text()).toBe(text);
    const etag = first.headers.get('etag') ?? '';
    expect((await get('/calendar.ics?body=lai+chau', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('answers HEAD, and 405 with Allow to anything else', async () => {
    expect((await get('/calendar.ics', { method: 'HEAD' })).status).toBe(200);
    const post = await get('/calendar.ics', { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('refuses a filter it does not know', async () => {
    expect((await get('/calendar.ics?who=me')).status).toBe(400);
  });
});
