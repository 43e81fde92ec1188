import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { readHere } from '../tests/read-here.js';
import { type InboxOptions, sweepInbox, watchInbox } from './inbox.js';
import { isTemporary } from './inbox-files.js';
import { lockFolder } from './inbox-lock.js';
import type { IngestServices } from './ingest.js';
import { findOriginal } from './originals.js';
import { takeIn } from './take-in.js';

const DOCX = new URL('../fixtures/004-hoi-nghi-cum-vung-cao/document.docx', import.meta.url);
const PDF = new URL('../fixtures/004-hoi-nghi-cum-vung-cao/document.pdf', import.meta.url);
const CUT = new URL('../fixtures/bad/truncated.pdf', import.meta.url);
const NOW = '2023-03-10T02:00:00Z';
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

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

const options = (changes: Partial<InboxOptions> = {}): InboxOptions => ({
  inbox,
  services,
  stableSeconds: 0.05,
  patienceSeconds: 0,
  everySeconds: 0.05,
  ingest: (path, mayStillGrow) => takeIn(path, inbox, services, mayStillGrow),
  onDone: () => undefined,
  onFault: (_path, error) => {
    throw error;
  },
  ...changes,
});

/** The files of a folder, without kehoach's own. */
const files = (of: string): string[] =>
  existsSync(of)
    ? readdirSync(of, { recursive: true, withFileTypes: true, encoding: 'utf8' })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('.kehoach'))
        .map((entry) => join(entry.parentPath, entry.name).slice(of.length + 1))
        .sort()
    : [];

/** Watches until so many files are done. */
async function watchUntil(count: number, changes: Partial<InboxOptions> = {}): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let done = 0;
    const watching = watchInbox(
      options({
        ...changes,
        onDone: () => {
          if (++done === count) watching.close().then(resolve, reject);
        },
      }),
    );
  });
}

/** One story: every file of the index stands where it says, and is kept under its hash. */
function expectOneStory(): void {
  const entries = store.files();
  for (const { movedTo, sha256 } of entries) {
    expect(sha(readFileSync(join(data, movedTo ?? '?')))).toBe(sha256);
    expect(sha(readFileSync(findOriginal(data, sha256) ?? '?'))).toBe(sha256);
  }
  const standing = ['done', 'review', 'failed'].flatMap((name) => files(join(data, name)).map((f) => join(name, f)));
  expect(standing.filter((name) => !isTemporary(name)).sort()).toEqual(entries.map((e) => e.movedTo).sort());
  expect(store.arrivals()).toEqual([]);
}

describe('the inbox', () => {
  it('brings each file to the folder of its end state, tells why beside it, and goes on after a bad one', async () => {
    copyFileSync(CUT, join(inbox, 'a.pdf'));
    copyFileSync(DOCX, join(inbox, 'b.docx'));
    writeFileSync(join(inbox, '~$b.docx'), 'lock');
    await sweepInbox(options());
    expect(files(inbox)).toEqual(['~$b.docx']);
    expect(files(join(data, 'failed'))).toEqual(['a.pdf', 'a.pdf.ly-do.txt']);
    expect(readFileSync(join(data, 'failed', 'a.pdf.ly-do.txt'), 'utf8')).toMatch(/hỏng/u);
    expect(files(join(data, 'done'))).toEqual(['b.docx']);
    expectOneStory();
  });

  it('reads a letter before the scans that came with it, and the short scan before the long one', async () => {
    for (const name of ['a.png', 'b.png', 'z.docx']) writeFileSync(join(inbox, name), name === 'a.png' ? 'aaa' : 'b');
    const order: string[] = [];
    const ingest: InboxOptions['ingest'] = (path) => {
      order.push(basename(path));
      return takeIn(path, inbox, services);
    };
    await watchUntil(3, { ingest });
    expect(order).toEqual(['z.docx', 'b.png', 'a.png']);
    expectOneStory();
  });

  it('keeps sub-folders as labels', async () => {
    mkdirSync(join(inbox, 'Sở Nội vụ', '2023'), { recursive: true });
    copyFileSync(DOCX, join(inbox, 'Sở Nội vụ', '2023', 'b.docx'));
    await sweepInbox(options());
    expect(files(join(data, 'done'))).toEqual([join('Sở Nội vụ', '2023', 'b.docx')]);
    expect(store.files()[0]?.label).toBe(join('Sở Nội vụ', '2023'));
    expectOneStory();
  });

  it.each([
    ['quotes and signs', `"kế hoạch" 'số 1' $(x) %s.docx`],
    ['a leading dash', '-rf.docx'],
    ['a line break', 'kế\nhoạch.docx'],
    ['255 bytes', `${'k'.repeat(250)}.docx`],
    ['255 bytes of letters with marks', `${'ế'.repeat(83)}a.docx`.slice(0, 88)],
  ])('takes a name with %s', async (_, name) => {
    copyFileSync(DOCX, join(inbox, name));
    copyFileSync(CUT, join(inbox, `x${name.slice(1)}`));
    await sweepInbox(options());
    expect(files(join(data, 'done'))).toEqual([name]);
    expectOneStory();
  });

  it('tells two names apart that only look alike (NFC and NFD)', async () => {
    copyFileSync(DOCX, join(inbox, 'kế hoạch.docx'.normalize('NFC')));
    copyFileSync(PDF, join(inbox, 'kế hoạch.docx'.normalize('NFD')));
    await sweepInbox(options());
    expect(files(join(data, 'done'))).toHaveLength(2);
    expectOneStory();
  });

  it('takes a name that is no UTF-8', async () => {
    copyFileSync(DOCX, Buffer.concat([Buffer.from(`${inbox}/k`), Buffer.from([0xea]), Buffer.from('.docx')]));
    await sweepInbox(options());
    expect(files(join(data, 'done'))).toEqual(['kê.docx']);
    expectOneStory();
  });

  it('gives the same bytes, dropped twice, two places and one document', async () => {
    for (const name of ['a.docx', 'b.docx']) copyFileSync(DOCX, join(inbox, name));
    await sweepInbox(options());
    copyFileSync(DOCX, join(inbox, 'a.docx'));
    await sweepInbox(options());
    expect(files(join(data, 'done'))).toEqual(['a (2).docx', 'a.docx', 'b.docx']);
    expect(store.documents().total).toBe(1);
    expectOneStory();
  });

  it('reads what was dropped before and what is dropped while it watches', async () => {
    copyFileSync(DOCX, join(inbox, 'a.docx'));
    setTimeout(() => copyFileSync(PDF, join(inbox, 'b.pdf')), 100);
    await watchUntil(2);
    expect(files(join(data, 'done'))).toEqual(['a.docx', 'b.pdf']);
    expectOneStory();
  });

  it.each([
    ['that can not be read', readFileSync(CUT)],
    ['that can be read up to there', Buffer.from('<html><body><p>1. Sở Nội vụ báo cáo.</p>')],
  ])(
    'leaves a file that looks cut off, %s, and was written a moment ago to the next run of a scheduler',
    async (_, bytes) => {
      writeFileSync(join(inbox, 'a.pdf'), bytes);
      await sweepInbox(options({ patienceSeconds: 60 }));
      expect(files(inbox)).toEqual(['a.pdf']);
      expect(store.files()).toEqual([]);
      const before = new Date(Date.now() - 100_000);
      utimesSync(join(inbox, 'a.pdf'), before, before);
      await sweepInbox(options({ patienceSeconds: 60 }));
      expect(files(inbox)).toEqual([]);
      expectOneStory();
    },
  );

  it('waits for a file that is written slowly', async () => {
    const bytes = readFileSync(PDF);
    writeFileSync(join(inbox, 'a.pdf'), bytes.subarray(0, 1000));
    setTimeout(() => appendFileSync(join(inbox, 'a.pdf'), bytes.subarray(1000)), 400);
    await watchUntil(1, { patienceSeconds: 2 });
    expect(store.files()).toMatchObject([{ sha256: sha(bytes) }]);
    expectOneStory();
  });

  it('reads the bytes that arrived when another file takes their place meanwhile, and then that one too', async () => {
    copyFileSync(DOCX, join(inbox, 'a.docx'));
    let swapped = false;
    await watchUntil(2, {
      ingest: async (path) => {
        const taken = await takeIn(path, inbox, services);
        if (!swapped) copyFileSync(PDF, join(folder, 'new'));
        if (!swapped) renameSync(join(folder, 'new'), path);
        swapped = true;
        return taken;
      },
    });
    expect(
      store
        .files()
        .map(({ sha256 }) => sha256)
        .sort(),
    ).toEqual([DOCX, PDF].map((file) => sha(readFileSync(file))).sort());
    expectOneStory();
  });

  it('follows a file that is renamed while it is read, and copies one that is taken away', async () => {
    copyFileSync(DOCX, join(inbox, 'a.docx'));
    copyFileSync(PDF, join(inbox, 'b.pdf'));
    await watchUntil(2, {
      ingest: async (path) => {
        const taken = await takeIn(path, inbox, services);
        if (basename(path) === 'a.docx') renameSync(path, join(inbox, 'c.docx'));
        else rmSync(path);
        return taken;
      },
    });
    expect(files(inbox)).toEqual([]);
    expect(files(join(data, 'done'))).toEqual(['a.docx', 'b.pdf']);
    expectOneStory();
  });

  it('goes on with the other files when one meets a fault, and tries that one again', async () => {
    for (const name of ['a.docx', 'b.docx']) copyFileSync(DOCX, join(inbox, name));
    const faults: string[] = [];
    await watchUntil(1, {
      ingest: async (path) => {
        if (basename(path) === 'a.docx') throw new Error('share away');
        return takeIn(path, inbox, services);
      },
      onFault: (path) => faults.push(basename(path)),
    });
    expect(faults).toEqual(['a.docx']);
    expect(files(inbox)).toEqual(['a.docx']);
    await sweepInbox(options());
    expectOneStory();
  });

  it('is watched by one process only', () => {
    const unlock = lockFolder(inbox);
    expect(() => watchInbox(options())).toThrow(/đang được một kehoach khác dùng/u);
    unlock();
    lockFolder(inbox)();
  });

  it('takes over from a process that has ended', () => {
    mkdirSync(join(inbox, '.kehoach'));
    const pid = 2 ** 22 + 1; // above the highest number that Linux gives
    writeFileSync(join(inbox, '.kehoach', 'lock'), JSON.stringify({ pid, host: 'x', token: 'x' }));
    expect(() => lockFolder(inbox)).toThrow(/trên máy x/u);
    rmSync(join(inbox, '.kehoach', 'lock'));
    lockFolder(inbox)();
  });
});

describe('after a stop at any moment', () => {
  const moments = ['receive', 'judge', 'settle', 'move', 'moved'] as const;

  /** Services that stop like a killed process at one moment of a file's way. */
  function stopAt(moment: (typeof moments)[number]): IngestServices {
    const stop = (): never => {
      throw Object.assign(new Error('killed'), { code: 'EIO' });
    };
    const at = (name: string) => (moment === name ? stop : undefined);
    return {
      ...services,
      reader: moment === 'judge' ? { read: stop } : readHere,
      store: {
        ...store,
        receive: at('receive') ?? store.receive,
        settle: at('settle') ?? store.settle,
        moved: at('moved') ?? store.moved,
      },
    };
  }

  it.each(moments)('%s: a restart finishes, once', async (moment) => {
    copyFileSync(DOCX, join(inbox, 'a.docx'));
    const stopping = stopAt(moment);
    const taken = takeIn(join(inbox, 'a.docx'), inbox, stopping);
    if (moment === 'move') await taken;
    else if (moment === 'moved') await sweepInbox(options({ services: stopping })).catch(() => undefined);
    else await expect(taken).rejects.toThrow('killed');
    await taken.catch(() => undefined);
    await sweepInbox(options());
    expect(files(inbox)).toEqual([]);
    expect(files(join(data, 'done'))).toEqual(['a.docx']);
    expect(store.files()).toHaveLength(1);
    expect(store.documents().total).toBe(1);
    expectOneStory();
  });

  it('knows nothing of a file that looked cut off and was renamed while it was waited for', async () => {
    copyFileSync(CUT, join(inbox, 'a.pdf'));
    expect(await takeIn(join(inbox, 'a.pdf'), inbox, services, true)).toBeNull();
    expect(store.arrivals()).toEqual([]);
    renameSync(join(inbox, 'a.pdf'), join(inbox, 'b.pdf'));
    await sweepInbox(options());
    await sweepInbox(options());
    expect(store.files().map(({ path }) => basename(path))).toEqual(['b.pdf']);
    expectOneStory();
  });

  it.each([
    ['before it was copied', false],
    ['after it was copied, before it was removed', true],
  ])('on the way to another disk, %s: a restart doubles nothing', async (_, copied) => {
    const path = join(inbox, 'a.docx');
    const aside = join(inbox, '.kehoach', 'moving');
    copyFileSync(DOCX, path);
    const { arrival } = (await takeIn(path, inbox, services)) ?? {};
    mkdirSync(aside, { recursive: true });
    renameSync(path, join(aside, 'a.docx'));
    if (copied) {
      mkdirSync(join(data, 'done'));
      copyFileSync(DOCX, join(data, arrival?.target ?? '?'));
    }
    await sweepInbox(options());
    await sweepInbox(options());
    expect([files(inbox), readdirSync(aside), files(join(data, 'done'))]).toEqual([[], [], ['a.docx']]);
    expect(store.files()).toHaveLength(1);
    expectOneStory();
  });

  it('reads from its original a file that left the inbox while nothing watched', async () => {
    copyFileSync(DOCX, join(inbox, 'a.docx'));
    await expect(takeIn(join(inbox, 'a.docx'), inbox, stopAt('judge'))).rejects.toThrow('killed');
    rmSync(join(inbox, 'a.docx'));
    await sweepInbox(options());
    expect(files(join(data, 'done'))).toEqual(['a.docx']);
    expectOneStory();
  });
});
