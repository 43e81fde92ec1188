import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extractionSchema, taskSchema } from '../models/task.js';
import { fixture, indexFiles } from '../server/index-for-tests.js';
import { openStore } from '../store/open-store.js';
import { kehoach } from './run-for-tests.js';

const PLAN = fixture('004-hoi-nghi-cum-vung-cao/document.pdf');

let data: string;
/** A command line that asks the index of the tests. */
const ask = (...words: string[]) => kehoach(['--data', data, ...words]);

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'kehoach-'));
  const store = openStore(join(data, 'index.sqlite'));
  await indexFiles(store, [fixture('000-cum-thi-dua-v/document.docx'), PLAN], '2023-03-19T18:00:00Z');
  store.close();
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('extract', () => {
  it('prints nothing but the contract with --json', async () => {
    const { code, out } = await kehoach(['extract', PLAN, '--json']);
    expect(code).toBe(0);
    const { document, tasks } = extractionSchema.parse(JSON.parse(out));
    expect(document.file).toBe('document.pdf');
    expect(tasks.length).toBeGreaterThan(0);
  });

  it('prints a table for people', async () => {
    const { code, out } = await kehoach(['extract', PLAN]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Văn bản: Kế hoạch/u);
    for (const head of ['Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn']) expect(out).toContain(head);
  });

  it.each([
    [['extract', '/none/such.pdf', '--json'], 'không có tệp này'],
    [['extract', fixture('bad/empty.pdf'), '--json'], 'Tệp rỗng'],
    [['extract', fixture('bad/password.pdf')], 'mật khẩu'],
    [['extract', fixture('bad/not-a-document.pdf')], 'không phải là văn bản'],
  ])('%j ends with 3, the reason, and no output', async (words, reason) => {
    const { code, out, err } = await kehoach(words);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(reason);
    expect(err).not.toMatch(/\n\s+at /u);
  });
});

const listSchema = z.object({ total: z.number(), tasks: z.array(taskSchema) });

describe('tasks', () => {
  const json = async (...filters: string[]) =>
    listSchema.parse(JSON.parse((await ask('tasks', '--format', 'json', ...filters)).out));

  it.each([[[]], [['--body', 'muong nhe']], [['--role', 'lead', '--due-to', '31/12/2023']], [['--search', 'thi dua']]])(
    'gives the same rows as a table, JSON and CSV for %j',
    async (filters) => {
      const { total, tasks } = await json(...filters);
      expect(total).toBeGreaterThan(0);
      const csv = (await ask('tasks', '--format', 'csv', ...filters)).out;
      expect([...csv.matchAll(/^"\t?([0-9a-f]{12})",/gmu)].map(([, id]) => id)).toEqual(tasks.map(({ id }) => id));
      const table = (await ask('tasks', ...filters)).out;
      expect(table.split('\n')[0]).toBe(`${total} nhiệm vụ`);
      expect(table.match(/^├/gmu)).toHaveLength(tasks.length);
    },
  );

  it('says how many there are beyond --limit, and goes on from --offset', async () => {
    const { total, tasks } = await json();
    const limited = await ask('tasks', '--limit', '2', '--offset', '1');
    expect(limited.out.split('\n')[0]).toBe(`${total} nhiệm vụ, hiện 2`);
    expect((await json('--limit', '2', '--offset', '1')).tasks).toEqual(tasks.slice(1, 3));
  });

  it('finds nothing without an error', async () => {
    expect(await ask('tasks', '--search', '2137/KH-UBND "(')).toMatchObject({
      code: 0,
      out: 'Không có nhiệm vụ nào khớp.\n',
    });
  });

  it.each([
    [['--due-from', 'mai'], '--due-from'],
    [['--status', 'late'], '--status'],
    [['--role', 'boss'], '--role'],
    [['--limit', 'x'], '--limit'],
    [['--colour', 'red'], '--colour'],
  ])('%j ends with 2 and names the flag', async (flags, name) => {
    const { code, out, err } = await ask('tasks', ...flags);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(name);
  });
});

describe('documents and show', () => {
  const documentsSchema = z.object({
    total: z.number(),
    documents: z.array(z.object({ id: z.string(), file: z.string() })),
  });
  const documents = async (...words: string[]) =>
    documentsSchema.parse(JSON.parse((await ask('documents', '--json', ...words)).out));

  it('list and find documents', async () => {
    expect((await documents()).total).toBe(2);
    expect((await documents('--search', 'vung cao')).documents.map(({ file }) => file)).toEqual(['document.pdf']);
    const table = (await ask('documents')).out;
    expect(table).toContain('Trích yếu');
    expect(table).toMatch(/ 03\/2023 /u);
    expect((await ask('documents', '--search', 'không đâu có')).out).toBe('Không có văn bản nào khớp.\n');
  });

  it('show a document by id or file, and each of its tasks by id', async () => {
    const [plan] = (await documents('--search', 'vung cao')).documents;
    const byId = await ask('show', plan?.id ?? '');
    expect(byId.out).toBe((await ask('show', 'document.pdf')).out);
    const [, id = ''] = /\[([0-9a-f]{12})\]/u.exec(byId.out) ?? [];
    const task = await ask('show', id);
    expect(task.out).toMatch(/^Nhiệm vụ: /u);
    expect(task.out).toContain(`Mã: ${id}`);
    expect(JSON.parse((await ask('show', id, '--json')).out)).toMatchObject({ task: { id } });
  });

  it('end with 4 for what is not there', async () => {
    const { code, out, err } = await ask('show', 'zzzzzzzzzzzz');
    expect([code, out]).toEqual([4, '']);
    expect(err).toContain('kehoach tasks');
  });
});

describe('calendar', () => {
  it('prints a calendar that parses, with the filters of tasks', async () => {
    const { code, out, err } = await ask('calendar', '--body', 'lai chau');
    expect([code, err]).toEqual([0, '']);
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(9);
    expect((await ask('calendar', '--body', 'lai chau')).out).toBe(out);
  });

  it('without any event is still a calendar', async () => {
    const { out } = await ask('calendar', '--body', 'không đâu có');
    expect(new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent')).toEqual([]);
  });
});

describe('deadline', () => {
  const lines = async (input: string, environment = {}) =>
    (await kehoach(['deadline'], { input, environment })).out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));

  it('prints a line for each line, null where there is no deadline', async () => {
    const input = [
      '{"phrase":"trước ngày 20/3","issuedOn":"2023-03-01"}',
      '',
      '{"phrase":"Văn phòng Sở Nội vụ"}',
      '{"phrase":"thường xuyên"}\r',
    ].join('\n');
    const [dated, none, ongoing] = await lines(input);
    expect(dated).toMatchObject({ kind: 'date', bound: 'before', due: '2023-03-19', stated: '2023-03-20' });
    expect(none).toBeNull();
    expect(ongoing).toMatchObject({ kind: 'ongoing', due: null });
  });

  it.each(['trước ngày 20/3', '{"issuedOn":"2023-03-01"}', '{"phrase":"x","issuedOn":"1/3/2023"}'])(
    'ends with 2 and the number of the line for %j',
    async (line) => {
      const { code, err } = await kehoach(['deadline'], { input: `{"phrase":"quý I"}\n${line}\n` });
      expect(code).toBe(2);
      expect(err).toContain('Dòng 2');
    },
  );
});

describe('settings', () => {
  const withConfig = async (content: string, ...words: string[]) => {
    const file = join(data, 'config.json');
    writeFileSync(file, content);
    return kehoach(['--config', file, ...words]);
  };

  it.each([
    ['{"prot": 1}', 'prot: không có cài đặt này'],
    ['{"ocr": {"wrokers": 1}}', 'ocr.wrokers: không có cài đặt này'],
    ['{"ocr": {"workers": 0}}', 'ocr.workers: Quá nhỏ'],
    ['{"port": "x"}', 'port: Đầu vào không hợp lệ'],
    ['{"port": 1,}', 'JSON'],
    ['[]', 'đối tượng JSON'],
  ])('%s ends with 2 and says what is wrong', async (content, words) => {
    const { code, out, err } = await withConfig(content, 'documents');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it('come from flags before the environment before the file', async () => {
    const config = JSON.stringify({ data: '/none/such' });
    const environment = { KEHOACH_DATA: data };
    const file = join(data, 'config.json');
    writeFileSync(file, config);
    expect((await kehoach(['--config', file, 'documents', '--json'], { environment })).code).toBe(0);
    const flagged = await kehoach(['--data', data, 'documents'], { environment: { KEHOACH_DATA: '/none/such' } });
    expect(flagged.code).toBe(0);
  });

  it('end with 2 when the file named is not there', async () => {
    expect((await kehoach(['--config', '/none/such.json', 'documents'])).code).toBe(2);
  });
});
