import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsSchema } from '../models/settings.js';
import { openStore } from '../store/open-store.js';
import { createBoundedReader } from './bounded/bounded-reader.js';
import { DOCX, HOSTILE } from './bounded/hostile-files-for-tests.js';
import { END_FOLDERS } from './end-folders.js';
import { sweepInbox } from './inbox.js';
import { findOriginal } from './originals.js';
import { type Taken, takeIn } from './take-in.js';

const MEGABYTES = 400;
/** A bomb overshoots the limit by what it takes between two looks. */
const OVERSHOOT = 200;
const CONTROL = 'zz-after-all-others.docx';
const LONG_AGO = new Date('2023-01-01');

const bytesOf = new Map<string, Uint8Array>();
const taken = new Map<string, { readonly result: Taken; readonly movedTo: string }>();
const faults: unknown[] = [];
let root: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kehoach-'));
  const [inbox, data] = [join(root, 'inbox'), join(root, 'data')];
  mkdirSync(inbox);
  mkdirSync(data);
  for (const { name, make } of HOSTILE) bytesOf.set(name, await make());
  bytesOf.set(CONTROL, DOCX);
  for (const [name, bytes] of bytesOf) {
    writeFileSync(join(inbox, name), bytes);
    utimesSync(join(inbox, name), LONG_AGO, LONG_AGO);
  }
  const reader = createBoundedReader({
    settings: settingsSchema.parse({}),
    limits: { seconds: 20, megabytes: MEGABYTES },
  });
  const store = openStore(join(data, 'index.sqlite'));
  const services = { store, reader, data, now: () => '2023-03-10T02:00:00Z' };
  await sweepInbox({
    inbox,
    services,
    stableSeconds: 0.05,
    patienceSeconds: 60,
    everySeconds: 1,
    ingest: (path, mayStillGrow) => takeIn(path, inbox, services, mayStillGrow),
    onDone: (result, movedTo) => taken.set(result.file, { result, movedTo }),
    onFault: (_, error) => faults.push(error),
  });
  reader.close();
  store.close();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('an inbox of files that break document readers', () => {
  it.each(HOSTILE)('brings $what ($name) to its end state, unchanged', ({ name, becomes }) => {
    const one = taken.get(name);
    if (!one) throw new Error('no end state');
    const { result, movedTo } = one;
    expect([result.state, ...result.codes].join(' ')).toMatch(becomes);
    if (result.state !== 'indexed') expect(result.reason).toMatch(/^\p{Lu}.*\.$/u);
    expect(result.usage?.megabytes ?? 0).toBeLessThan(MEGABYTES + OVERSHOOT);
    expect(movedTo).toContain(join(root, 'data', END_FOLDERS[result.state]));
    for (const place of [movedTo, findOriginal(join(root, 'data'), result.sha256) ?? ''])
      expect(readFileSync(place).equals(bytesOf.get(name) ?? new Uint8Array())).toBe(true);
  });

  it('leaves nothing behind, writes nowhere else, and reads the file that comes after them', () => {
    expect(faults).toEqual([]);
    expect(taken.get(CONTROL)?.result.extraction?.tasks).toHaveLength(12);
    expect(readdirSync(join(root, 'inbox')).filter((name) => !name.startsWith('.'))).toEqual([]);
    expect(readdirSync(root)).toEqual(['data', 'inbox']);
    expect(readdirSync(root, { recursive: true }).filter((path) => String(path).includes('escaped'))).toEqual([]);
    expect(existsSync(join(root, '..', 'escaped.txt'))).toBe(false);
  });
});
