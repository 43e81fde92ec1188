import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../models/document.js';
import { sampleExtraction, sampleTask } from '../tests/samples.js';
import { openStore } from './open-store.js';
import type { Store } from './store.js';

const AT = '2026-03-20T00:00:00Z';
const TODAY = '2026-03-20';

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

const PLAN = { number: '12/KH-UBND', issuedOn: '2026-01-05', issuer: 'UBND tỉnh Lai Châu', file: 'a.pdf' };
const plan = (changes: Partial<typeof PLAN> = {}) =>
  sampleExtraction('plan', [sampleTask('a', 'Báo cáo kết quả')], { ...PLAN, ...changes });
const later = (change: Partial<Change>, issuer = 'Ủy ban nhân dân tỉnh Lai Châu') =>
  sampleExtraction('later', [sampleTask('b', 'Rà soát tiêu chí')], {
    file: 'b.pdf',
    number: '20/KH-UBND',
    issuedOn: '2026-03-01',
    issuer,
    changes: [{ relation: 'replaces', number: '12/KH-UBND', date: '2026-01-05', issuer: 'UBND tỉnh', ...change }],
  });
const changedBy = () => store.document('12/KH-UBND')?.changedBy ?? [];
const flags = () => store.tasks({ search: 'báo cáo' }, TODAY).tasks.map((task) => task.flags);

describe('a document that replaces another', () => {
  it.each(['before', 'after'])('is linked when it arrives %s it; tasks are flagged, none withdrawn', (order) => {
    const files = [plan(), later({})];
    for (const file of order === 'after' ? files : files.reverse()) store.save(file, AT);
    expect(changedBy()).toMatchObject([{ relation: 'replaces', number: '20/KH-UBND', issuedOn: '2026-03-01' }]);
    expect(flags()).toEqual([['document-replaced']]);
    expect(store.document('12/KH-UBND')?.tasks).toEqual({ total: 1, obligations: 1, withdrawn: 0 });
    expect(store.tasks({ search: 'rà soát' }, TODAY).tasks.map((task) => task.flags)).toEqual([[]]);
  });

  it.each([
    ['abolishes', ['document-abolished']],
    ['amends', []],
  ] as const)('or %s it: %j', (relation, expected) => {
    store.save(plan(), AT);
    store.save(later({ relation }), AT);
    expect(changedBy()).toMatchObject([{ relation }]);
    expect(flags()).toEqual([expected]);
  });

  it.each([
    ['of another issuer', plan({ issuer: 'UBND tỉnh Lào Cai' }), later({})],
    ['named with another issuer', plan(), later({ issuer: 'UBND tỉnh Lào Cai' })],
    ['of another day', plan(), later({ date: '2025-01-05' })],
    [
      'of an unknown issuer',
      sampleExtraction('plan', [sampleTask('a', 'Báo cáo')], { ...PLAN, issuer: null }),
      later({}),
    ],
    ['of another number', plan(), later({ number: '13/KH-UBND' })],
  ])('is not linked to one %s', (_which, first, second) => {
    store.save(first, AT);
    store.save(second, AT);
    expect(changedBy()).toEqual([]);
    expect(flags()).toEqual([[]]);
  });
});
