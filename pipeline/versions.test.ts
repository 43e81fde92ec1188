import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { readHere } from '../tests/read-here.js';
import { ingest } from './ingest.js';

/** Plans without a number; the fifth needs recognition to be read whole. */
const CASES = [
  ['000-cum-thi-dua-v', 33],
  ['001-so-cong-thuong-gia-lai', 24],
  ['003-thi-dua-khen-thuong-tinh', 23],
  ['004-hoi-nghi-cum-vung-cao', 12],
] as const;

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  store = openStore(join(folder, 'index.sqlite'));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

it('the Word file and the PDF of each plan are versions of one document, and its tasks are counted once', async () => {
  const services = { store, reader: readHere, data: folder, now: () => '2023-03-20T00:00:00Z' };
  for (const kind of ['docx', 'pdf'])
    for (const [name] of CASES) {
      mkdirSync(join(folder, kind), { recursive: true });
      const path = join(folder, kind, `${name} ${kind}.${kind}`);
      copyFileSync(new URL(`../fixtures/${name}/document.${kind}`, import.meta.url), path);
      await ingest(path, services);
    }
  const { documents } = store.documents();
  expect(documents.map(({ versions, kin }) => [versions.length, kin])).toEqual(CASES.map(() => [2, []]));
  expect(documents.map(({ tasks }) => tasks).reverse()).toMatchObject(
    CASES.map(([, total]) => ({ total, withdrawn: 0 })),
  );
}, 60_000);
