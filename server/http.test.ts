import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { settingsSchema } from '../models/settings.js';
import { type BoundedDrawer, createBoundedDrawer } from '../pipeline/bounded/bounded-drawer.js';
import { openStore } from '../store/open-store.js';
import { openSqlite as Sqlite } from '../store/sqlite.js';
import type { Store } from '../store/store.js';
import { createApp } from './app.js';
import { fixture, indexFiles } from './index-for-tests.js';
import { listen, type Serving } from './serve.js';

const NOW = '2023-03-19T18:00:00Z';

let folder: string;
let store: Store;
let local: Serving;
let open: Serving;
let drawer: BoundedDrawer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  store = openStore(join(folder, 'index.sqlite'));
  const path = fixture('004-hoi-nghi-cum-vung-cao/document.pdf');
  const original = await indexFiles(store, [path], NOW);
  drawer = createBoundedDrawer({ seconds: 20, megabytes: 720 });
  const app = (host: string) =>
    createApp({
      store,
      settings: settingsSchema.parse({ host }),
      now: () => NOW,
      activity: () => ({ reading: null, waiting: [] }),
      retry: () => undefined,
      original,
      picture: (_, file, page) => drawer.draw({ path, file, page, sharpness: { dpi: 72, longestSide: 2400 } }),
      pageSize: (_, file, page) => drawer.measure({ path, file, page }),
    });
  local = await listen(app('127.0.0.1'), '127.0.0.1', 0);
  open = await listen(app('0.0.0.0'), '127.0.0.1', 0);
});

afterAll(async () => {
  await local.close();
  await open.close();
  drawer.close();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

type Answer = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: Buffer };

/** As it goes over the wire: the path is not tidied, nothing is unpacked, any header can be sent. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', serving = local): Promise<Answer> {
  const { hostname, port } = new URL(serving.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('methods', () => {
  it.each(['/', '/documents', '/calendar.ics', '/api/tasks', '/tasks.csv'])(
    'HEAD %s has headers and no body',
    async (path) => {
      const { status, body, headers } = await ask(path, {}, 'HEAD');
      expect([status, body.length]).toEqual([200, 0]);
      expect(headers['content-type']).toMatch(/charset=utf-8|json/iu);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused with Allow', async (method) => {
    for (const path of ['/', '/calendar.ics', '/api/tasks']) {
      const { status, headers } = await ask(path, {}, method);
      expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
    }
  });
});

describe('the feed saves what has not changed', () => {
  it('by its entity tag, which decides before the date', async () => {
    const { headers } = await ask('/calendar.ics');
    const [etag, date] = [String(headers['etag']), String(headers['last-modified'])];
    expect((await ask('/calendar.ics', { 'If-None-Match': etag })).status).toBe(304);
    expect((await ask('/calendar.ics', { 'If-None-Match': `"other", W/${etag}` })).status).toBe(304);
    expect((await ask('/calendar.ics', { 'If-None-Match': '"other"', 'If-Modified-Since': date })).status).toBe(200);
  });

  it('by its date', async () => {
    const { headers } = await ask('/calendar.ics');
    expect(headers['last-modified']).toBe('Sun, 19 Mar 2023 18:00:00 GMT');
    const since = (date: string) => ask('/calendar.ics', { 'If-Modified-Since': date }).then(({ status }) => status);
    expect(await since('Sun, 19 Mar 2023 18:00:00 GMT')).toBe(304);
    expect(await since('Sun, 19 Mar 2023 17:59:59 GMT')).toBe(200);
    expect(await since('hôm qua'.normalize('NFD').replace(/[^ -~]/gu, ''))).toBe(200);
  });

  it('and packs it, saying so to caches', async () => {
    const plain = await ask('/calendar.ics');
    const packed = await ask('/calendar.ics', { 'Accept-Encoding': 'gzip' });
    expect([packed.headers['content-encoding'], packed.headers['vary']]).toEqual(['gzip', 'Accept-Encoding']);
    expect(plain.headers['vary']).toBe('Accept-Encoding');
    expect(gunzipSync(packed.body)).toEqual(plain.body);
    const again = await ask('/calendar.ics', {
      'Accept-Encoding': 'gzip',
      'If-None-Match': String(packed.headers['etag']),
    });
    expect(again.status).toBe(304);
  });

  it('refuses an alarm that it cannot read', async () => {
    expect((await ask('/calendar.ics?alarm=soon')).status).toBe(400);
    expect((await ask('/calendar.ics?alarm=3d')).body.toString()).toContain('TRIGGER:-P3D');
  });
});

describe('who may ask', () => {
  it.each(['127.0.0.1:4123', 'localhost', 'localhost:80', '[::1]:4123'])('this machine as %s', async (host) => {
    expect((await ask('/healthz', { Host: host })).status).toBe(200);
  });

  it.each(['evil.example', 'evil.example:4123', '127.0.0.1.evil.example', '192.168.1.5'])(
    'not a page that calls itself %s',
    async (host) => {
      for (const path of ['/', '/api/tasks', '/calendar.ics'])
        expect((await ask(path, { Host: host })).status).toBe(421);
    },
  );

  it('by any name, once it listens to the network', async () => {
    expect((await ask('/healthz', { Host: 'vanthu.example' }, 'GET', open)).status).toBe(200);
  });
});

describe('what leaves the service', () => {
  it('can run no script and be framed by nobody', async () => {
    const { headers, body } = await ask('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('script');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    expect(body.toString()).not.toMatch(/<script|\son\w+=|\sstyle=/u);
  });

  it.each([
    '/public/../app.js',
    '/public/..%2fapp.js',
    '/../../etc/passwd',
    '/documents/..%2f..%2findex.sqlite/original',
    '/public/',
  ])('%s is nothing of ours', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe('the picture of a page', () => {
  const id = () => store.documents().documents[0]?.id ?? '';

  it('is a PNG that browsers may keep under the hash of the file', async () => {
    const first = await ask(`/documents/${id()}/pages/1.png`);
    expect([first.status, first.headers['content-type']]).toEqual([200, 'image/png']);
    expect(first.body.subarray(1, 4).toString()).toBe('PNG');
    const etag = String(first.headers['etag']);
    expect(etag).toContain(store.documents().documents[0]?.sha256);
    expect((await ask(`/documents/${id()}/pages/1.png`, { 'If-None-Match': etag })).status).toBe(304);
  });

  it.each(['0.png', '99.png', 'x.png', '1', '1.jpg', '-1.png'])('%s is not there', async (page) => {
    expect((await ask(`/documents/${id()}/pages/${page}`)).status).toBe(404);
  });

  it('stands on the page of a task, with its words, body and deadline marked inside it', async () => {
    const { tasks } = store.tasks({ search: 'tham luận' }, '2023-03-20');
    const html = (await ask(`/tasks/${tasks[0]?.id}`)).body.toString();
    const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(html) ?? []).map(Number);
    expect(width).toBeGreaterThan(500);
    for (const mark of ['text', 'lead', 'deadline']) expect(html).toContain(`<rect class="${mark}"`);
    const marks = [...html.matchAll(/<rect class="\w+" x="([\d.]+)" y="([\d.]+)"/gu)];
    expect(marks.length).toBeGreaterThanOrEqual(3);
    for (const [, x, y] of marks) {
      expect(Number(x)).toBeLessThan(width);
      expect(Number(y)).toBeLessThan(height);
    }
  });
});

describe('trouble with the index', () => {
  it('is 503 with the time to come back, for people and programs', async () => {
    const data = mkdtempSync(join(tmpdir(), 'kehoach-'));
    const broken = openStore(join(data, 'index.sqlite'));
    const raw = new Sqlite(join(data, 'index.sqlite'));
    raw.exec('PRAGMA foreign_keys = OFF; DROP TABLE tasks; DROP TABLE documents');
    const said: unknown[][] = [];
    const logged = vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void said.push(words));
    const app = createApp({
      store: broken,
      settings: settingsSchema.parse({}),
      now: () => NOW,
      activity: () => ({ reading: null, waiting: [] }),
      retry: () => undefined,
      original: () => null,
      picture: async () => null,
      pageSize: async () => null,
    });
    for (const path of ['/', '/api/tasks', '/calendar.ics?name=bi-mat', '/documents']) {
      const response = await app.request(`http://127.0.0.1${path}`);
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
    }
    expect(logged).toHaveBeenCalledTimes(4);
    expect(JSON.stringify(said)).not.toContain('bi-mat');
    logged.mockRestore();
    raw.close();
    broken.close();
    rmSync(data, { recursive: true, force: true });
  });
});
