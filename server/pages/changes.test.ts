import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../store/open-store.js';
import { sampleExtraction, sampleTask } from '../../tests/samples.js';
import { documentPage } from './documents.js';
import { taskPage } from './task.js';

it('both documents say that one replaces the other, and where it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  const store = openStore(join(folder, 'index.sqlite'));
  const issuer = 'UBND tỉnh Lai Châu';
  const change = { relation: 'replaces', number: '12/KH-UBND', date: null, issuer } as const;
  store.save(
    sampleExtraction('old', [sampleTask('a', 'Báo cáo')], { number: '12/KH-UBND', issuer }),
    '2026-03-20T00:00:00Z',
  );
  store.save(
    sampleExtraction('new', [], { file: 'b.pdf', number: '20/KH-UBND', issuer, changes: [change] }),
    '2026-03-21T00:00:00Z',
  );
  const show = async (number: string): Promise<string> => {
    const document = store.document(number);
    return document ? String(await documentPage(document, [])) : '';
  };
  const id = store.document('20/KH-UBND')?.id ?? '?';
  expect(await show('12/KH-UBND')).toContain(
    `Được thay thế bởi <a href="/documents/${id}">Kế hoạch số 20/KH-UBND, UBND tỉnh Lai Châu</a>`,
  );
  expect(await show('20/KH-UBND')).toContain('Thay thế Văn bản số 12/KH-UBND, UBND tỉnh Lai Châu');
  const [task] = store.tasks({ document: '12/KH-UBND' }, '2026-03-22').tasks;
  expect(task && String(await taskPage(task, []))).toContain(
    `<dt>Văn bản giao việc</dt><dd><ul><li>Được thay thế bởi <a href="/documents/${id}">`,
  );
  store.close();
  rmSync(folder, { recursive: true, force: true });
});
