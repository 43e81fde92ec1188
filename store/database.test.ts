import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleExtraction, sampleTask, temporaryFolder } from '../tests/samples.js';
import { openDatabase } from './database.js';
import { migrate, readMigrations, versionOf } from './migrations.js';
import { openStore } from './open-store.js';
import { openSqlite as Sqlite } from './sqlite.js';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const structure = (file: string) => {
  const database = openDatabase(file, false);
  const rows = database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  database.close();
  return rows;
};

describe('migrations', () => {
  test('are numbered from 1 without gaps', () => {
    expect(readMigrations().map(({ number }) => number)).toEqual(readMigrations().map((_, index) => index + 1));
  });

  test.each(readMigrations().map(({ number }) => number - 1))(
    'bring an index at version %i to the latest',
    (version) => {
      const file = folder.path('old.db');
      const old = new Sqlite(file);
      old.pragma('application_id = 0x6b65686f');
      migrate(old, readMigrations().slice(0, version));
      expect(versionOf(old)).toBe(version);
      old.close();
      expect(structure(file)).toEqual(structure(folder.path('new.db')));
    },
  );

  test('run all or none', () => {
    const database = new Sqlite(folder.path('half.db'));
    const steps = [
      { number: 1, sql: 'CREATE TABLE one (x)' },
      { number: 2, sql: 'CREATE TABLE two (x); CREATE TABLE one (x)' },
    ];
    expect(() => migrate(database, steps)).toThrow('already exists');
    expect(versionOf(database)).toBe(0);
    expect(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0);
    database.close();
  });
});

describe('opening', () => {
  test('keeps what was saved', () => {
    const file = folder.path('index.db');
    const first = openStore(file);
    first.save(sampleExtraction('v1', [sampleTask('a', 'Báo cáo')]), '2023-03-20T00:00:00Z');
    const reader = openStore(file, { readOnly: true });
    expect(reader.documents().total).toBe(1);
    first.close();
    reader.close();
    const again = openStore(file);
    expect(again.documents().total).toBe(1);
    again.close();
  });

  test('read-only never writes', () => {
    const file = folder.path('index.db');
    openStore(file).close();
    const reader = openStore(file, { readOnly: true });
    expect(() => reader.save(sampleExtraction('v1', []), '2023-03-20T00:00:00Z')).toThrow('readonly');
    reader.close();
  });

  test('uses a journal and syncs so that a committed save survives a power cut', () => {
    const database = openDatabase(folder.path('index.db'), false);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('synchronous', { simple: true })).toBe(2);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    database.close();
  });

  const make = (file: string, sql: string) => {
    const database = new Sqlite(file);
    database.exec(sql);
    database.close();
  };
  test.each<[string, (file: string) => void, boolean, string]>([
    ['a missing index, read-only', () => undefined, true, 'missing'],
    ['a file that is no database', (file) => writeFileSync(file, 'Kế hoạch\n'.repeat(100)), false, 'not-a-database'],
    ['a database of another program', (file) => make(file, 'CREATE TABLE notes (x)'), false, 'not-an-index'],
    [
      'an index of a newer program',
      (file) => make(file, 'PRAGMA application_id = 0x6b65686f; PRAGMA user_version = 999'),
      false,
      'newer',
    ],
    [
      'an index of an older program, read-only',
      (file) => make(file, 'PRAGMA application_id = 0x6b65686f'),
      true,
      'older',
    ],
  ])('%s is refused with a reason', (_, prepare, readOnly, code) => {
    const file = folder.path('index.db');
    prepare(file);
    expect(() => openStore(file, { readOnly })).toThrow(expect.objectContaining({ name: 'StoreError', code }));
  });
});

test('a backup is a whole index that answers alike, and never replaces a file', () => {
  const store = openStore(folder.path('index.db'));
  store.save(sampleExtraction('v0', [sampleTask('a', 'Bỏ')], { number: '1/KH' }), '2023-03-20T00:00:00Z');
  store.save(sampleExtraction('v1', [sampleTask('a', 'Báo cáo thi đua')]), '2023-03-20T00:00:00Z');
  store.backup(folder.path('copy.db'));
  expect(() => store.backup(folder.path('copy.db'))).toThrow(expect.objectContaining({ code: 'exists' }));
  const copy = openStore(folder.path('copy.db'));
  expect(copy.tasks({ search: 'thi dua' }, '2023-04-01')).toEqual(store.tasks({ search: 'thi dua' }, '2023-04-01'));
  expect(copy.documents()).toEqual(store.documents());
  copy.close();
  store.close();
});

describe('files', () => {
  const failed = {
    path: 'a.pdf',
    sha256: 'aa',
    state: 'failed',
    reason: 'Tệp hỏng',
    at: '2023-03-20T00:00:00Z',
    documentId: null,
  } as const;
  const indexed = { ...failed, state: 'indexed', reason: null, at: '2023-03-21T00:00:00Z' } as const;

  test('a file read in place keeps one entry, with its latest state', () => {
    const store = openStore(folder.path('index.db'));
    const { fileId } = store.settle(failed, null);
    store.settle({ ...failed, path: 'b.pdf', sha256: 'bb' }, null);
    expect(store.fileBySha('aa')).toMatchObject({ ...failed, id: fileId, movedTo: null });
    const settled = store.settle({ ...indexed, seconds: 2, megabytes: 300 }, sampleExtraction('v1', []));
    expect(settled).toMatchObject({ fileId, saved: { outcome: 'new' } });
    const documentId = settled.saved?.documentId;
    expect(store.fileBySha('aa')).toMatchObject({ ...indexed, id: fileId, documentId, seconds: 2, megabytes: 300 });
    expect(store.fileBySha('cc')).toBeNull();
    expect(store.files().map(({ path }) => path)).toEqual(['a.pdf', 'b.pdf']);
    expect(store.files({ limit: 1 })).toHaveLength(1);
    expect(store.files({ states: ['failed'] }).map(({ path }) => path)).toEqual(['b.pdf']);
    expect(store.fileCounts()).toMatchObject({ indexed: { files: 1, seconds: 2 }, failed: { files: 1 } });
    store.close();
  });

  test('a file on its way is remembered until it stands in its folder; dropped again, it is another entry', () => {
    const store = openStore(folder.path('index.db'));
    const arrival = { path: 'a.pdf', sha256: 'aa', label: 'so-noi-vu', at: '2023-03-20T00:00:00Z', sidecar: 'ee' };
    store.receive(arrival);
    store.receive(arrival);
    expect(store.arrivals()).toEqual([{ ...arrival, fileId: null, target: null }]);
    const { fileId } = store.settle({ ...indexed, label: 'so-noi-vu' }, null, { target: 'done/a.pdf' });
    expect(store.settle({ ...indexed, label: 'so-noi-vu' }, null, { target: 'done/a.pdf' }).fileId).toBe(fileId);
    expect(store.arrivals()).toEqual([{ ...arrival, fileId, target: 'done/a.pdf' }]);
    store.moved('a.pdf', fileId, 'done/a.pdf');
    expect(store.arrivals()).toEqual([]);
    expect(store.files()).toMatchObject([{ id: fileId, label: 'so-noi-vu', movedTo: 'done/a.pdf' }]);
    expect(store.settle(indexed, null).fileId).not.toBe(fileId);
    store.close();
  });

  test('entries of an index from before each drop had its own are kept', () => {
    const old = new Sqlite(folder.path('old.db'));
    old.pragma('application_id = 0x6b65686f');
    migrate(old, readMigrations().slice(0, 1));
    old.exec(`INSERT INTO files (path, sha256, state, at) VALUES ('a.pdf', 'aa', 'failed', '2023-03-20T00:00:00Z')`);
    old.close();
    const store = openStore(folder.path('old.db'));
    expect(store.files()).toMatchObject([{ path: 'a.pdf', sha256: 'aa', state: 'failed', movedTo: null }]);
    store.close();
  });
});
