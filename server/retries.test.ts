import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsSchema } from '../models/settings.js';
import { ingest } from '../pipeline/ingest.js';
import { retryFile } from '../pipeline/retry.js';
import { type RetryQueue, retryQueue } from '../pipeline/retry-queue.js';
import { openStore } from '../store/open-store.js';
import type { FileEntry, Store } from '../store/store.js';
import { readHere } from '../tests/read-here.js';
import { createApp } from './app.js';
import { fixture } from './index-for-tests.js';
import { listen, type Serving } from './serve.js';

const NOW = '2023-03-19T18:00:00Z';
/** A reader that was stopped half-way. */
const STOPPED = { kind: 'unreadable', code: 'too-slow', text: 'Đọc tệp này quá lâu.' } as const;

let folder: string;
let store: Store;
let queue: RetryQueue;
let serving: Serving;
let faults: unknown[];
let failed: FileEntry;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  store = openStore(join(folder, 'index.sqlite'));
  const services = { store, reader: readHere, data: folder, now: () => NOW };
  const path = join(inbox, 'a.docx');
  copyFileSync(fixture('004-hoi-nghi-cum-vung-cao/document.docx'), path);
  const reader = { read: async () => ({ ...STOPPED, usage: { seconds: 1, megabytes: 1 } }) };
  const { sha256 } = await ingest(path, { ...services, reader });
  const entry = store.fileBySha(sha256);
  if (entry === null) throw new Error('not recorded');
  failed = entry;
  faults = [];
  queue = retryQueue(
    async (entry) => void (await retryFile(entry, inbox, services)),
    (_path, error) => void faults.push(error),
  );
  const settings = settingsSchema.parse({ inbox });
  const activity = () => ({ reading: null, waiting: queue.names() });
  const app = createApp({
    store,
    settings,
    now: () => NOW,
    activity,
    retry: queue.add,
    original: () => null,
    picture: async () => null,
    pageSize: async () => null,
  });
  serving = await listen(app, '127.0.0.1', 0);
});

afterEach(async () => {
  await serving.close();
  await queue.empty();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

type Answer = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string };

/** Any header can be sent, as no browser lets a page do. */
function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(serving.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (words: string) => {
        body += words;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

const own = (): Record<string, string> => ({ 'Sec-Fetch-Site': 'same-origin', Origin: serving.url });

describe('reading a file again', () => {
  it('from the button on the inbox page', async () => {
    const before = await ask('GET', '/files');
    const action = /<form method="post" action="([^"]+)"><button aria-label="Đọc lại a\.docx">/u.exec(before.body)?.[1];
    expect(action).toBe(`/files/${failed.sha256}/retry`);
    const { status, headers } = await ask('POST', action ?? '', own());
    expect([status, headers['location']]).toEqual([303, '/files']);
    await queue.empty();
    expect(store.files()).toMatchObject([{ id: failed.id, state: 'indexed', reason: null }]);
    expect(store.documents().total).toBe(1);
    expect((await ask('GET', '/files')).body).not.toContain('<form');
    expect(faults).toEqual([]);
  });

  it('from the API, once for two requests', async () => {
    const path = `/api/files/${failed.sha256}/retry`;
    const answers = await Promise.all([ask('POST', path), ask('POST', path)]);
    const accepted = answers.filter(({ status }) => status === 202);
    expect(JSON.parse(accepted[0]?.body ?? '{}')).toEqual({ sha256: failed.sha256, state: 'waiting' });
    await queue.empty();
    expect(store.files()).toMatchObject([{ state: 'indexed' }]);
    expect(faults).toEqual([]);
    expect((await ask('POST', path)).status).toBe(409);
  });

  it('of bytes that nobody dropped is 404', async () => {
    for (const sha256 of ['f'.repeat(64), failed.sha256.slice(0, 12), '..%2F..'])
      expect((await ask('POST', `/api/files/${sha256}/retry`)).status).toBe(404);
  });

  it('is shown while it waits', async () => {
    let go: () => void = () => undefined;
    const slow = retryQueue(
      () =>
        new Promise((resolve) => {
          go = resolve;
        }),
      () => undefined,
    );
    slow.add(failed);
    slow.add(failed);
    expect(slow.names()).toEqual(['a.docx']);
    await Promise.resolve();
    go();
    await slow.empty();
    expect(slow.names()).toEqual([]);
  });
});

describe('another web site cannot have a file read again', () => {
  it.each([
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://example.com' },
    { 'Sec-Fetch-Site': 'same-site', Origin: 'http://127.0.0.1:1' },
    { 'Sec-Fetch-Site': 'none' },
    { Origin: 'https://example.com' },
    { Origin: 'http://127.0.0.1:1' },
    { Origin: 'null' },
  ])('%j', async (headers) => {
    for (const path of [`/api/files/${failed.sha256}/retry`, `/files/${failed.sha256}/retry`])
      expect((await ask('POST', path, headers)).status).toBe(403);
    await queue.empty();
    expect(store.files()).toMatchObject([{ state: 'failed' }]);
  });

  it('under a name of its own', async () => {
    const { status } = await ask('POST', `/files/${failed.sha256}/retry`, { Host: 'rebound.example' });
    expect(status).toBe(421);
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('by %s', async (method) => {
    const { status, headers } = await ask(method, `/api/files/${failed.sha256}/retry`);
    expect([status, headers['allow']]).toEqual([405, 'POST']);
  });

  it('but an older browser that tells its origin only can', async () => {
    expect((await ask('POST', `/files/${failed.sha256}/retry`, { Origin: serving.url })).status).toBe(303);
  });
});
