import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { readHere } from '../tests/read-here.js';
import { backup, restore } from './backup.js';
import { bringHome } from './bring-home.js';
import { type InboxOptions, sweepInbox } from './inbox.js';
import { type IngestServices, ingest } from './ingest.js';
import { findOriginal, sha256OfFile } from './originals.js';
import { retryFile } from './retry.js';
import { readyFiles } from './sidecars.js';
import { takeIn } from './take-in.js';

const FIXTURE = new URL('../fixtures/004-hoi-nghi-cum-vung-cao/', import.meta.url);
const NOW = '2023-03-10T02:00:00Z';
const message = (number: number): string => `<edXMLEnvelope><edXMLHeader><MessageHeader>
  <Code><CodeNumber>${number}</CodeNumber><CodeNotation>KH-CTĐHVC</CodeNotation></Code>
</MessageHeader></edXMLHeader></edXMLEnvelope>`;

let folder: string;
let data: string;
let inbox: string;
let store: Store;
let services: IngestServices;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  data = join(folder, 'data');
  inbox = join(folder, 'inbox');
  mkdirSync(data);
  mkdirSync(inbox);
  store = openStore(join(data, 'index.sqlite'));
  services = { store, reader: readHere, data, now: () => NOW };
});

afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const options = (): InboxOptions => ({
  inbox,
  services,
  stableSeconds: 0.02,
  patienceSeconds: 0,
  everySeconds: 0.02,
  ingest: (path, mayStillGrow) => takeIn(path, inbox, services, mayStillGrow),
  onDone: () => undefined,
  onFault: (_path, error) => {
    throw error;
  },
});
const dropPlan = (name: string): string => {
  const kind = name.endsWith('.pdf') ? 'document.pdf' : 'document.docx';
  copyFileSync(new URL(kind, FIXTURE), join(inbox, name));
  return join(inbox, name);
};
const dropMessage = (name: string, number: number): string => {
  writeFileSync(join(inbox, name), message(number));
  return sha256OfFile(join(inbox, name));
};
const numbers = (): (string | null)[] => store.documents().documents.map((document) => document.number);
const standing = (name: string): string[] => (existsSync(join(data, name)) ? readdirSync(join(data, name)).sort() : []);
const left = (): string[] => readdirSync(inbox).filter((name) => name !== '.kehoach');

describe('a document dropped with its edXML message', () => {
  it('is read with it; both are kept and move together, and there is one entry', async () => {
    dropPlan('kế hoạch.docx');
    const sidecar = dropMessage('Kế hoạch.edxml'.normalize('NFD'), 58);
    await sweepInbox(options());
    expect(numbers()).toEqual(['58/KH-CTĐHVC']);
    expect(left()).toEqual([]);
    expect(standing('done')).toEqual(['kế hoạch.docx', 'kế hoạch.edxml']);
    expect(readFileSync(findOriginal(data, sidecar) ?? '', 'utf8')).toBe(message(58));
    expect(store.files()).toMatchObject([{ sidecar, state: 'indexed', movedTo: 'done/kế hoạch.docx' }]);
    expect(store.arrivals()).toEqual([]);
  });

  it('shares it with another form of the same name', async () => {
    dropPlan('a.docx');
    dropPlan('a.pdf');
    const sidecar = dropMessage('a.edxml', 58);
    await sweepInbox(options());
    expect(store.files().map((entry) => entry.sidecar)).toEqual([sidecar, sidecar]);
    expect(new Set(numbers())).toEqual(new Set(['58/KH-CTĐHVC']));
    expect(left()).toEqual([]);
    expect(standing('done')).toEqual(['a.docx', 'a.edxml', 'a.pdf']);
  });

  it('never takes the place of another message in the folder', async () => {
    dropPlan('a.docx');
    dropMessage('a.edxml', 58);
    await sweepInbox(options());
    dropPlan('a.pdf');
    const second = dropMessage('a.edxml', 59);
    await sweepInbox(options());
    expect(standing('done')).toEqual(['a.docx', 'a.edxml', `a.${second.slice(0, 8)}.edxml`, 'a.pdf'].sort());
    expect(readFileSync(join(data, 'done', 'a.edxml'), 'utf8')).toBe(message(58));
  });

  it('reads bytes again that were known without it, and never forgets it', async () => {
    dropPlan('a.docx');
    await sweepInbox(options());
    expect(numbers()).toEqual([null]);
    dropPlan('a.docx');
    const sidecar = dropMessage('a.edxml', 58);
    await sweepInbox(options());
    dropPlan('a.docx');
    await sweepInbox(options());
    expect(numbers()).toEqual(['58/KH-CTĐHVC']);
    for (const entry of store.files()) await retryFile(entry, inbox, services);
    expect(numbers()).toEqual(['58/KH-CTĐHVC']);
    expect(store.fileBySha(sha256OfFile(join(data, 'done', 'a.docx')))?.sidecar).toBe(sidecar);
  });

  it.each(['read', 'saved', 'moved'])('loses nothing when the program was stopped after it was %s', async (when) => {
    const path = dropPlan('a.docx');
    dropMessage('a.edxml', 58);
    const bytes = sha256OfFile(path);
    if (when === 'read') {
      const reader = { read: () => Promise.reject(new Error('killed')) };
      await expect(takeIn(path, inbox, { ...services, reader })).rejects.toThrow('killed');
      rmSync(path);
      rmSync(join(inbox, 'a.edxml'));
    } else {
      const taken = await takeIn(path, inbox, services);
      if (!taken) throw new Error('not taken');
      const stopping = { ...store, moved: () => expect.fail('killed') };
      if (when === 'moved') expect(() => bringHome(taken.arrival, inbox, { store: stopping, data })).toThrow('killed');
    }
    await sweepInbox(options());
    expect(left()).toEqual([]);
    expect(standing('done')).toEqual(['a.docx', 'a.edxml']);
    expect(sha256OfFile(join(data, 'done', 'a.docx'))).toBe(bytes);
    expect(numbers()).toEqual(['58/KH-CTĐHVC']);
    expect(store.files()).toHaveLength(1);
    expect(store.arrivals()).toEqual([]);
  });

  it('comes back from a backup with it', async () => {
    dropPlan('a.docx');
    dropMessage('a.edxml', 58);
    await sweepInbox(options());
    backup(join(folder, 'backup'), { store, data, at: NOW });
    const files = (index: string) => {
      const copy = openStore(index);
      const entries = copy.files();
      copy.close();
      return entries;
    };
    restore(join(folder, 'backup'), join(folder, 'again'), files);
    expect(readdirSync(join(folder, 'again', 'done')).sort()).toEqual(['a.docx', 'a.edxml']);
  });

  it('is read in place with it too', async () => {
    const path = dropPlan('a.docx');
    const sidecar = dropMessage('a.edxml', 58);
    await ingest(path, services);
    expect(numbers()).toEqual(['58/KH-CTĐHVC']);
    expect(findOriginal(data, sidecar)).not.toBeNull();
    expect(left()).toEqual(['a.docx', 'a.edxml']);
  });

  it('takes no folder for a message', async () => {
    dropPlan('a.docx');
    mkdirSync(join(inbox, 'a.edxml'));
    await sweepInbox(options());
    expect(standing('done')).toEqual(['a.docx']);
  });
});

describe('an edXML message without a document', () => {
  it('waits for it a while, then goes to a person with the reason', async () => {
    const sidecar = dropMessage('a.edxml', 58);
    await sweepInbox({ ...options(), patienceSeconds: 60 });
    expect(left()).toEqual(['a.edxml']);
    expect(store.files()).toEqual([]);
    await sweepInbox(options());
    expect(standing('review')).toEqual(['a.edxml', 'a.edxml.ly-do.txt']);
    expect(store.files()).toMatchObject([{ sha256: sidecar, state: 'needs-person', documentId: null }]);
    expect(findOriginal(data, sidecar)).not.toBeNull();
  });

  it('is what counts again when it is dropped with its document later', async () => {
    dropMessage('a.edxml', 58);
    await sweepInbox(options());
    dropMessage('a.edxml', 58);
    dropPlan('a.docx');
    await sweepInbox(options());
    expect(numbers()).toEqual(['58/KH-CTĐHVC']);
    expect(standing('done')).toEqual(['a.docx', 'a.edxml']);
  });
});

describe('whose turn it is', () => {
  const file = (path: string) => ({ path, size: 1, mtimeMs: 1 });
  it.each([
    { atRest: ['in/a.pdf'], all: ['in/a.pdf'], turn: ['in/a.pdf'] },
    { atRest: ['in/a.pdf'], all: ['in/a.pdf', 'in/A.edxml'], turn: [] },
    { atRest: ['in/a.pdf', 'in/a.EDXML'], all: ['in/a.pdf', 'in/a.EDXML'], turn: ['in/a.pdf'] },
    { atRest: ['in/a.edxml'], all: ['in/a.edxml', 'in/a.pdf'], turn: [] },
    { atRest: ['in/a.edxml'], all: ['in/a.edxml', 'in/b.pdf', 'in/x/a.pdf'], turn: ['in/a.edxml'] },
    { atRest: ['in/x/a.pdf'], all: ['in/a.edxml', 'in/x/a.pdf'], turn: ['in/x/a.pdf'] },
  ])('of $all, with $atRest at rest: $turn', ({ atRest, all, turn }) => {
    expect(readyFiles(atRest.map(file), all.map(file)).map(({ path }) => path)).toEqual(turn);
  });
});
