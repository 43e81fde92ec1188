import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import { sampleExtraction, sampleFingerprint, sampleTask, temporaryFolder } from '../tests/samples.js';
import { EXIT } from './cli-error.js';
import { kehoach, type Ran } from './run-for-tests.js';

const AT = '2026-03-20T00:00:00Z';
const TEXT = Array.from({ length: 20 }, (_, n) => `Mục ${n}: phòng ban ${n} rà soát danh sách lần ${n * 3}`).join('\n');

let folder: ReturnType<typeof temporaryFolder>;
let [issued, scan]: string[] = [];
beforeEach(() => {
  folder = temporaryFolder();
  const store = openStore(folder.path('index.sqlite'));
  const tasks = [sampleTask('a', 'Báo cáo kết quả'), sampleTask('b', 'Rà soát danh sách')];
  const text = sampleFingerprint(TEXT);
  issued = store.save({ ...sampleExtraction('issued', tasks, { file: 'a.pdf' }), ...text }, AT).documentId;
  const handwritten = { file: 'scan.pdf', number: null, issuedOn: null, recognisedPages: 3 };
  scan = store.save({ ...sampleExtraction('scan', tasks.slice(1), handwritten), ...text }, AT).documentId;
  store.close();
});
afterEach(() => folder.remove());

const run = (...words: string[]): Promise<Ran> => kehoach(['--data', folder.path(''), ...words]);
const documents = async (): Promise<string> => (await run('documents')).out;

describe('kehoach versions', () => {
  it('lists the files of a document and the documents that may be further ones, as kehoach show does', async () => {
    const { out } = await run('versions', '12/KH-UBND');
    expect(out).toMatch(/^Bản: a.pdf \(PDF, số 12\/KH-UBND, ngày 17\/03\/2023, đang dùng, [0-9a-f]{12}\)$/mu);
    expect(out).toMatch(
      new RegExp(`^Có thể là một bản khác của: Kế hoạch chưa có số, .* \\(scan.pdf\\) \\[${scan}\\]$`, 'mu'),
    );
    expect((await run('show', '12/KH-UBND')).out).toContain(out);
    expect((await documents()).match(/1 \?/gu)).toHaveLength(2);
  });

  it('joins two documents and takes one out again', async () => {
    const joined = await run('versions', scan ?? '', '--same', issued ?? '');
    expect(joined.out.match(/^Bản: /gmu)).toHaveLength(2);
    expect((await run('tasks', '--format', 'json')).out).toContain('"total": 2');
    const apart = await run('versions', issued ?? '', '--different', 'scan.pdf', '--json');
    expect(JSON.parse(apart.out)).toMatchObject({ id: issued, kin: [{ id: scan, verdict: 'apart' }] });
  });

  it.each([
    [['zzzz'], EXIT.notFound],
    [['a.pdf', '--same', 'zzzz'], EXIT.notFound],
    [['a.pdf', '--different', 'a.pdf'], EXIT.usage],
    [['a.pdf', '--same', 'scan.pdf', '--different', 'scan.pdf'], EXIT.usage],
  ])('says what is wrong with %j', async (words, code) => {
    const ran = await run('versions', ...words);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).not.toBe('');
  });
});
