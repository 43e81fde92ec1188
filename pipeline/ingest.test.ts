import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { sweepInbox, watchInbox } from './inbox.js';
import { type Ingested, type IngestServices, ingest } from './ingest.js';
import { moveInto } from './move-file.js';

const FIXTURE = new URL('../fixtures/004-hoi-nghi-cum-vung-cao/', import.meta.url);
const BAD = new URL('../fixtures/bad/', import.meta.url);
const NOW = '2023-03-10T02:00:00Z';

let folder: string;
let store: Store;
let services: IngestServices;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  store = openStore(join(folder, 'index.sqlite'));
  services = { store, ocr: null, data: folder, beforeCountsTheDay: false, now: () => NOW };
});

afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const drop = (url: URL, name: string): string => {
  const path = join(folder, name);
  copyFileSync(url, path);
  return path;
};

describe('ingest', () => {
  it('indexes a plan, and keeps the original byte-identical under its hash', async () => {
    const path = drop(new URL('document.docx', FIXTURE), 'ke-hoach.docx');
    const result = await ingest(path, services);
    expect(result.state).toBe('indexed');
    expect(result.saved).toMatchObject({ outcome: 'new', added: 12 });
    const kept = join(folder, 'originals', result.sha256.slice(0, 2), `${result.sha256}.docx`);
    expect(createHash('sha256').update(readFileSync(kept)).digest('hex')).toBe(result.sha256);
    const { tasks } = store.tasks({ body: 'muong cha', dueFrom: '2023-03-01' }, '2023-03-10');
    expect(tasks.map((task) => task.deadline?.due)).toEqual(['2023-03-19']);
  });

  it('changes nothing when the same file comes again', async () => {
    const path = drop(new URL('document.docx', FIXTURE), 'ke-hoach.docx');
    await ingest(path, services);
    const before = store.tasks({}, '2023-03-10').tasks;
    const again = await ingest(path, services);
    expect(again.saved).toMatchObject({ outcome: 'unchanged', added: 0, changed: 0, withdrawn: 0 });
    expect(store.tasks({}, '2023-03-10').tasks).toEqual(before);
  });

  it.each([
    ['empty.pdf', 'failed', /rỗng/u],
    ['not-a-document.pdf', 'failed', /không phải là văn bản/u],
    ['truncated.pdf', 'failed', /hỏng/u],
    ['zero-pages.pdf', 'failed', /không có trang/u],
    ['password.pdf', 'needs-person', /mật khẩu/u],
  ])('keeps %s and says why it is %s', async (name, state, reason) => {
    const result = await ingest(drop(new URL(name, BAD), name), services);
    expect(result).toMatchObject({ state, saved: null });
    expect(result.reason).toMatch(reason);
    expect(readdirSync(join(folder, 'originals'), { recursive: true }).join()).toContain(result.sha256);
    expect(store.fileBySha(result.sha256)).toMatchObject({ state });
    expect(store.documents().total).toBe(0);
  });
});

describe('the inbox', () => {
  const options = (inbox: string, done: (result: Ingested, to: string) => void) => ({
    inbox,
    data: folder,
    stableSeconds: 0.3,
    polling: false,
    ingest: (path: string) => ingest(path, services),
    onDone: done,
    onFault: (_path: string, error: unknown) => {
      throw error;
    },
  });

  it('reads what is there, moves each file to the folder of its end state, and goes on after a bad one', async () => {
    const inbox = mkdtempSync(join(folder, 'inbox-'));
    copyFileSync(new URL('empty.pdf', BAD), join(inbox, 'a.pdf'));
    copyFileSync(new URL('document.docx', FIXTURE), join(inbox, 'b.docx'));
    writeFileSync(join(inbox, '~$b.docx'), 'lock');
    const moved: string[] = [];
    await sweepInbox(options(inbox, (_result, to) => moved.push(to)));
    expect(moved).toEqual([join(folder, 'failed', 'a.pdf'), join(folder, 'done', 'b.docx')]);
    expect(readdirSync(inbox)).toEqual(['~$b.docx']);
  });

  it('watches for a dropped file', async () => {
    const inbox = mkdtempSync(join(folder, 'inbox-'));
    const arrived = new Promise<string>((resolve) => {
      const watching = watchInbox(options(inbox, (_result, to) => watching.close().then(() => resolve(to))));
      copyFileSync(new URL('document.docx', FIXTURE), join(inbox, 'kế hoạch.docx'));
    });
    expect(await arrived).toBe(join(folder, 'done', 'kế hoạch.docx'));
  });

  it('never replaces a file of the same name', () => {
    for (const text of ['one', 'two']) {
      writeFileSync(join(folder, 'x.pdf'), text);
      moveInto(join(folder, 'done'), join(folder, 'x.pdf'));
    }
    expect(readFileSync(join(folder, 'done', 'x.pdf'), 'utf8')).toBe('one');
    expect(readFileSync(join(folder, 'done', 'x (2).pdf'), 'utf8')).toBe('two');
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });
});
