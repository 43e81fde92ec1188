import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { readHere } from '../tests/read-here.js';
import { type InboxOptions, sweepInbox } from './inbox.js';
import { sha256OfFile } from './originals.js';
import { takeIn } from './take-in.js';

const FIXTURE = new URL('../fixtures/004-hoi-nghi-cum-vung-cao/document.docx', import.meta.url);
const message = (number: number, day: string): string => `<edXMLEnvelope><edXMLHeader><MessageHeader>
  <Code><CodeNumber>${number}</CodeNumber><CodeNotation>KH-CTĐHVC</CodeNotation></Code>
  <PromulgationInfo><PromulgationDate>${day}</PromulgationDate></PromulgationInfo>
</MessageHeader></edXMLHeader></edXMLEnvelope>`;

let folder: string;
let data: string;
let inbox: string;
let store: Store;
let read: string[];
let options: InboxOptions;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  [data, inbox] = [join(folder, 'data'), join(folder, 'inbox')];
  for (const name of [data, inbox, join(inbox, 'tuần 2')]) mkdirSync(name);
  store = openStore(join(data, 'index.sqlite'));
  read = [];
  const reader: typeof readHere = {
    read: (path, file, given) => {
      read.push(file);
      return readHere.read(path, file, given);
    },
  };
  const services = { store, reader, data, now: () => '2023-03-10T02:00:00Z' };
  options = {
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
  };
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const drop = async (name: string, number = 58, day = '2023/03/09'): Promise<string> => {
  if (name.endsWith('.edxml')) writeFileSync(join(inbox, name), message(number, day));
  else copyFileSync(FIXTURE, join(inbox, name));
  const sha256 = sha256OfFile(join(inbox, name));
  await sweepInbox(options);
  return sha256;
};
const standing = (name: string): string[] => (existsSync(join(data, name)) ? readdirSync(join(data, name)).sort() : []);
const document = () => store.documents().documents[0];

describe('an edXML message that comes after its document was read', () => {
  it('has it read again: one document, number and day of the message, tasks with their ids, both files beside each other', async () => {
    await drop('Kế hoạch.docx');
    const before = store.tasks({}, '2023-03-10').tasks.map(({ id }) => id);
    const sidecar = await drop('kế hoạch.edxml'.normalize('NFD'));
    expect(store.documents().total).toBe(1);
    expect(document()).toMatchObject({ number: '58/KH-CTĐHVC', issuedOn: '2023-03-09' });
    expect(store.tasks({}, '2023-03-10').tasks.map(({ id }) => id)).toEqual(before);
    expect(read).toEqual(['Kế hoạch.docx', 'Kế hoạch.docx']);
    expect(standing('done').map((name) => name.normalize('NFC'))).toEqual(['Kế hoạch.docx', 'kế hoạch.edxml']);
    expect([standing('review'), standing('failed')]).toEqual([[], []]);
    expect(store.files().map(({ state, sidecar: beside, reason }) => [state, beside, reason])).toEqual([
      ['indexed', null, 'Đã đọc lại văn bản Kế hoạch.docx cùng tệp edXML này.'],
      ['indexed', sidecar, null],
    ]);
  });

  it('is not read with it twice', async () => {
    await drop('a.docx');
    await drop('a.edxml');
    await drop('a.edxml');
    expect(read).toHaveLength(2);
    expect(standing('done')).toEqual(['a (2).edxml', 'a.docx', 'a.edxml']);
  });

  it('counts when the document is read again later', async () => {
    await drop('a.docx');
    await drop('a.edxml');
    await drop('a.docx');
    expect(document()?.number).toBe('58/KH-CTĐHVC');
  });

  it('corrects the one that came with it', async () => {
    await drop('a.docx');
    await drop('a.edxml', 58);
    await drop('a.edxml', 58, '2023/03/08');
    expect(document()?.issuedOn).toBe('2023-03-08');
  });

  it.each([
    ['of another name', 'b.edxml', 58, '2023/03/09'],
    ['in another folder', 'tuần 2/a.edxml', 58, '2023/03/09'],
    ['of another year', 'a.edxml', 58, '2022/03/09'],
  ])('%s is a message alone', async (_, name, number, day) => {
    await drop('a.docx');
    await drop(name, number, day);
    expect(document()?.number).toBeNull();
    expect(read).toHaveLength(1);
    expect(store.files({ states: ['needs-person'] })).toHaveLength(1);
  });

  it('of another number is a message alone', async () => {
    await drop('a.docx');
    await drop('a.edxml', 58);
    await drop('a.edxml', 59);
    expect(document()?.number).toBe('58/KH-CTĐHVC');
    expect(store.files({ states: ['needs-person'] })).toHaveLength(1);
  });
});
