import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { FileEntry, Store } from '../store/store.js';
import { readHere } from '../tests/read-here.js';
import { backup, restore } from './backup.js';
import { sweepInbox } from './inbox.js';
import type { IngestServices } from './ingest.js';
import { retryFile } from './retry.js';
import { takeIn } from './take-in.js';

const DOCX = new URL('../fixtures/004-hoi-nghi-cum-vung-cao/document.docx', import.meta.url);
const CUT = new URL('../fixtures/bad/truncated.pdf', import.meta.url);
const NOW = '2023-03-10T02:00:00Z';

let folder: string;
let data: string;
let inbox: string;
let store: Store;
let services: IngestServices;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  data = join(folder, 'data');
  inbox = join(folder, 'inbox');
  mkdirSync(data);
  mkdirSync(inbox);
  store = openStore(join(data, 'index.sqlite'));
  services = { store, reader: readHere, data, now: () => NOW };
  copyFileSync(DOCX, join(inbox, 'kế hoạch.docx'));
  copyFileSync(CUT, join(inbox, 'hỏng.pdf'));
  await sweepInbox({
    inbox,
    services,
    stableSeconds: 0.05,
    patienceSeconds: 0,
    everySeconds: 1,
    ingest: (path) => takeIn(path, inbox, services),
    onDone: () => undefined,
    onFault: (_path, error) => {
      throw error;
    },
  });
});

afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const filesOf = (index: string): readonly FileEntry[] => {
  const opened = openStore(index);
  const files = opened.files();
  opened.close();
  return files;
};

/** Every file below a folder with its bytes, without the index and what tells of it. */
function contents(of: string): Record<string, string> {
  const entries = readdirSync(of, { recursive: true, withFileTypes: true });
  const files = entries.filter((e) => e.isFile() && !/index\.sqlite|lock/u.test(e.name));
  return Object.fromEntries(
    files.map((e) => [
      join(e.parentPath, e.name).slice(of.length),
      readFileSync(join(e.parentPath, e.name)).toString('base64'),
    ]),
  );
}

describe('backup and restore', () => {
  it('bring back the same index, originals and folders', () => {
    const saved = backup(join(folder, 'copy'), { store, data, at: NOW });
    expect(saved).toMatchObject({ originals: 2, at: NOW });
    const again = join(folder, 'again');
    expect(restore(join(folder, 'copy'), again, filesOf)).toEqual(saved);
    expect(contents(again)).toEqual(contents(data));
    const restored = openStore(join(again, 'index.sqlite'));
    expect(restored.files()).toEqual(store.files());
    expect(restored.documents()).toEqual(store.documents());
    expect(restored.tasks({}, '2023-03-10')).toEqual(store.tasks({}, '2023-03-10'));
    restored.close();
  });

  it('refuse to write over anything', () => {
    backup(join(folder, 'copy'), { store, data, at: NOW });
    expect(() => backup(join(folder, 'copy'), { store, data, at: NOW })).toThrow(/đã có tệp/u);
    expect(() => restore(join(folder, 'copy'), data, filesOf)).toThrow(/đã có sổ/u);
  });

  it.each([
    ['a changed original', (copy: string) => writeFileSync(originalIn(copy), 'x'), /1 bản gốc/u],
    ['a lost original', (copy: string) => rmSync(originalIn(copy)), /1 bản gốc/u],
    ['a changed index', (copy: string) => writeFileSync(join(copy, 'index.sqlite'), 'x'), /\(sổ\)/u],
    ['no manifest', (copy: string) => rmSync(join(copy, 'manifest.json')), /không phải là bản sao lưu đầy đủ/u],
  ])('refuse a backup with %s', (_, spoil, words) => {
    const copy = join(folder, 'copy');
    backup(copy, { store, data, at: NOW });
    spoil(copy);
    expect(() => restore(copy, join(folder, 'again'), filesOf)).toThrow(words);
    expect(readdirSync(folder)).not.toContain('again');
  });

  const originalIn = (copy: string): string => {
    const [entry] = readdirSync(join(copy, 'originals'), { recursive: true, withFileTypes: true }).filter((e) =>
      e.isFile(),
    );
    return join(entry?.parentPath ?? '', entry?.name ?? '');
  };
});

describe('reading a file again', () => {
  const entryOf = (state: string) => store.files().find((entry) => entry.state === state);

  it('moves it to the folder of its new end state, and takes back the reason', async () => {
    const failed = entryOf('failed');
    expect(failed?.movedTo).toBe('failed/hỏng.pdf');
    const better: IngestServices['reader'] = {
      read: (_path, file) => readHere.read(new URL(DOCX).pathname, file),
    };
    if (failed) await retryFile(failed, inbox, { ...services, reader: better });
    expect(store.files().find(({ id }) => id === failed?.id)).toMatchObject({
      state: 'indexed',
      movedTo: 'done/hỏng.pdf',
    });
    expect(readdirSync(join(data, 'failed'))).toEqual([]);
    expect(readdirSync(join(data, 'done')).sort()).toEqual(['hỏng.pdf', 'kế hoạch.docx'].sort());
    expect(store.arrivals()).toEqual([]);
  });

  it('leaves it where it is when nothing has changed', async () => {
    const before = contents(data);
    for (const entry of store.files()) await retryFile(entry, inbox, services);
    expect(contents(data)).toEqual(before);
    expect(
      store
        .files()
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['failed', 'indexed']);
  });
});
