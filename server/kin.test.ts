import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsSchema } from '../models/settings.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { sampleExtraction, sampleFingerprint, sampleTask } from '../tests/samples.js';
import { createApp } from './app.js';
import { listen, type Serving } from './serve.js';

const NOW = '2026-03-19T18:00:00Z';
const TEXT = Array.from({ length: 20 }, (_, n) => `Mục ${n}: phòng ban ${n} rà soát danh sách lần ${n * 3}`).join('\n');

let folder: string;
let store: Store;
let serving: Serving;
let [signed, scan]: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  store = openStore(join(folder, 'index.sqlite'));
  const text = sampleFingerprint(TEXT);
  const tasks = [sampleTask('a', 'Báo cáo kết quả'), sampleTask('b', 'Rà soát danh sách')];
  signed = store.save({ ...sampleExtraction('signed', tasks, { file: 'a.pdf' }), ...text }, NOW).documentId;
  const handwritten = { file: 'scan.pdf', number: null, issuedOn: null, recognisedPages: 3 };
  scan = store.save({ ...sampleExtraction('scan', tasks.slice(1), handwritten), ...text }, NOW).documentId;
  const settings = settingsSchema.parse({});
  const activity = () => ({ reading: null, waiting: [] });
  const app = createApp({
    store,
    settings,
    now: () => NOW,
    activity,
    retry: () => undefined,
    original: () => null,
    picture: async () => null,
    pageSize: async () => null,
  });
  serving = await listen(app, '127.0.0.1', 0);
});

afterEach(async () => {
  await serving.close();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

/** `fetch` does not let a browser's own headers be set. */
const ask = (method: string, path: string, site?: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = site === undefined ? {} : { 'sec-fetch-site': site };
    const sent = request(new URL(path, serving.url), { method, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        body += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, body }));
    });
    sent.on('error', reject).end();
  });
const page = async (id = ''): Promise<string> => (await ask('GET', `/documents/${id}`)).body;

describe('two files that may be one document', () => {
  it('are shown to each other with two buttons, and marked in the list', async () => {
    expect(await page(signed)).toMatch(
      new RegExp(
        `Có thể là một bản khác của\\s+<a href="/documents/${scan}">Kế hoạch chưa có số, .*\\(scan.pdf\\)</a>`,
        'u',
      ),
    );
    for (const [verdict, words] of [
      ['same', 'Cùng một văn bản'],
      ['different', 'Văn bản khác'],
    ])
      expect(await page(scan)).toContain(
        `<form method="post" action="/documents/${scan}/${verdict}/${signed}"><button>${words}</button></form>`,
      );
    expect((await ask('GET', '/documents')).body.match(/⚠ có thể trùng/gu)).toHaveLength(2);
  });

  it('are joined by the one button and told apart again on the page of the document', async () => {
    expect(await ask('POST', `/documents/${scan}/same/${signed}`, 'same-origin')).toMatchObject({
      status: 303,
      location: `/documents/${signed}`,
    });
    const joined = await page(signed);
    expect(joined).toContain('a.pdf · PDF, số 12/KH-UBND, ngày 17/03/2023 · nhận 01:00 ngày 20/03/2026');
    expect(joined).toContain('scan.pdf · bản quét PDF, chưa có số');
    expect(joined).toContain('Nhiệm vụ được giao (2)');
    const sha256 = store.document(signed ?? '')?.versions[1]?.sha256;
    expect(joined).toContain(`action="/documents/${signed}/different/${sha256}"`);
    expect(await ask('POST', `/documents/${signed}/different/${sha256}`)).toMatchObject({ status: 303 });
    expect(await page(signed)).toContain('Đã xác nhận là văn bản khác với');
    expect(store.documents().total).toBe(2);
  });

  it('are set apart by the other button, and can be joined after all', async () => {
    await ask('POST', `/documents/${scan}/different/${signed}`);
    const apart = await page(scan);
    expect(apart).toContain('Đã xác nhận là văn bản khác với');
    expect(apart).not.toContain('<button>Văn bản khác</button>');
    expect(apart).toContain('<button>Cùng một văn bản</button>');
    await ask('POST', `/documents/${scan}/same/${signed}`);
    expect(store.documents().total).toBe(1);
  });

  it('are decided through the API, which tells of them', async () => {
    const asked = async (id = ''): Promise<unknown> => JSON.parse((await ask('GET', `/api/documents/${id}`)).body);
    expect(await asked(scan)).toMatchObject({ kin: [{ id: signed, verdict: 'unsure', number: '12/KH-UBND' }] });
    expect(JSON.parse((await ask('POST', `/api/documents/${scan}/same/${signed}`)).body)).toEqual({
      documentId: signed,
    });
    expect(await asked(signed)).toMatchObject({
      versions: [
        { file: 'a.pdf', isShown: true, evidence: { isSigned: false, isRecognised: false, number: '12/KH-UBND' } },
        { file: 'scan.pdf', isShown: false, evidence: { isRecognised: true, number: null } },
      ],
    });
    const apart = await ask('POST', `/api/documents/${signed}/different/scan.pdf`);
    expect(JSON.parse(apart.body)).toEqual({ documentId: scan });
  });

  it.each([
    ['POST', '/api/documents/zzzz/same/zzzz', 404, 'no-document'],
    ['POST', '/api/documents/a.pdf/different/a.pdf', 409, 'only-version'],
    ['GET', '/api/documents/a.pdf/same/scan.pdf', 405, 'method-not-allowed'],
  ])('%s %s is refused with %i', async (method, path, status, code) => {
    const answer = await ask(method, path);
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([status, { error: { code } }]);
  });

  it('are not joined by a form of another web site', async () => {
    expect((await ask('POST', `/documents/${scan}/same/${signed}`, 'cross-site')).status).toBe(403);
    expect(store.documents().total).toBe(2);
  });
});
