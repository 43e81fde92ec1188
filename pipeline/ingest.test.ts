import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { readHere } from '../tests/read-here.js';
import { type IngestServices, ingest } from './ingest.js';

const FIXTURE = new URL('../fixtures/004-hoi-nghi-cum-vung-cao/', import.meta.url);
const BAD = new URL('../fixtures/bad/', import.meta.url);
const NOW = '2023-03-10T02:00:00Z';

let folder: string;
let store: Store;
let services: IngestServices;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  store = openStore(join(folder, 'index.sqlite'));
  services = { store, reader: readHere, data: folder, now: () => NOW };
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

it('never calls done what has no text: a picture, a blank page', async () => {
  const path = drop(new URL('photo.jpg', BAD), 'photo.jpg');
  const blank = join(folder, 'trang.pdf');
  writeFileSync(
    blank,
    '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
      '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\ntrailer\n<</Root 1 0 R/Size 4>>\n%%EOF\n',
  );
  for (const file of [path, blank]) {
    const result = await ingest(file, services);
    expect(result).toMatchObject({ state: 'needs-person', saved: null });
  }
  expect(store.documents().total).toBe(0);
});
