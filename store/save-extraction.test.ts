import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExtractedTask } from '../models/task.js';
import { sampleBody, sampleDeadline, sampleExtraction, sampleTask, temporaryFolder } from '../tests/samples.js';
import { openStore } from './open-store.js';
import type { Store } from './store.js';

const FIRST = '2023-03-20T01:00:00.123Z';
const LATER = '2023-04-01T02:00:00Z';
const TODAY = '2023-04-02';

const plan: readonly ExtractedTask[] = [
  sampleTask('a', 'Xây dựng kế hoạch kiểm tra công tác cải cách hành chính', {
    ordinal: '1',
    deadline: sampleDeadline('2023-03-31'),
  }),
  sampleTask('b', 'Báo cáo kết quả phát động phong trào thi đua', {
    ordinal: '2',
    deadline: sampleDeadline('2023-06-15'),
  }),
  sampleTask('c', 'Tổ chức hội nghị tổng kết cuối năm', { ordinal: '3' }),
];

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
beforeEach(() => {
  folder = temporaryFolder();
  store = openStore(folder.path('index.db'));
});
afterEach(() => {
  store.close();
  folder.remove();
});

const all = () => store.tasks({}, TODAY).tasks;
const byText = (part: string) => {
  const task = all().find(({ text }) => text.includes(part));
  if (task === undefined) throw new Error(`no task about ${part}`);
  return task;
};

test('a new document is stored with its tasks', () => {
  const outcome = store.save(sampleExtraction('v1', plan), FIRST);
  expect(outcome).toMatchObject({ outcome: 'new', added: 3, changed: 0, withdrawn: 0 });
  expect(all()).toHaveLength(3);
  expect(byText('hội nghị')).toMatchObject({
    sequence: 0,
    modifiedAt: '2023-03-20T01:00:00Z',
    documentId: outcome.documentId,
  });
});

test('a task of a later document in the file is shown and found under that document', () => {
  const ownDocument = { type: 'Kế hoạch', number: '77/KH-SCT', issuedOn: '2023-03-01', issuer: null, subject: null };
  const annexed = sampleTask('d', 'Rà soát danh mục hồ sơ', { ownDocument });
  const { documentId } = store.save(sampleExtraction('v1', [...plan, annexed]), FIRST);
  const { file, number } = byText('hội nghị').document;
  expect(number).not.toBe(ownDocument.number);
  expect(byText('Rà soát').document).toEqual({ id: documentId, file, ...ownDocument });
  expect(store.tasks({ search: '77/KH-SCT' }, TODAY).tasks.map(({ text }) => text)).toEqual([annexed.text]);
});

test('the same bytes again change nothing, even under another file name', () => {
  store.save(sampleExtraction('v1', plan), FIRST);
  const before = [all(), store.documents()];
  const outcome = store.save(sampleExtraction('v1', [], { file: 'ban-sao.pdf' }), LATER);
  expect(outcome).toMatchObject({ outcome: 'unchanged', added: 0, changed: 0, withdrawn: 0 });
  expect([all(), store.documents()]).toEqual(before);
});

describe('a changed version of a document', () => {
  test('keeps every task id when a task is put in front and the extractor numbers them anew', () => {
    store.save(sampleExtraction('v1', plan), FIRST);
    const ids = new Map(all().map(({ text, id }) => [text, id]));
    const renumbered = [sampleTask('a', 'Ban hành hướng dẫn chấm điểm', { ordinal: '1' })].concat(
      plan.map((task, index) => ({ ...task, id: ['b', 'c', 'd'][index] ?? '', ordinal: `${index + 2}` })),
    );
    expect(store.save(sampleExtraction('v2', renumbered), LATER)).toMatchObject({
      outcome: 'updated',
      added: 1,
      changed: 0,
      withdrawn: 0,
    });
    for (const { text, id } of all()) expect(ids.get(text) ?? id).toBe(id);
    expect(new Set(all().map(({ id }) => id)).size).toBe(4);
  });

  test.each<[string, Partial<ExtractedTask>]>([
    ['date', { deadline: sampleDeadline('2023-07-15') }],
    ['words', { text: 'Báo cáo sơ kết kết quả phát động phong trào thi đua' }],
    ['lead body', { lead: [sampleBody('Văn phòng')] }],
    ['coordinating bodies', { coordinating: [sampleBody('Sở Tài chính')] }],
  ])('is a new revision of the task whose %s changed, and of no other', (_, change) => {
    store.save(sampleExtraction('v1', plan), FIRST);
    const { id } = byText('phong trào');
    const changed = plan.map((task) => (task.id === 'b' ? { ...task, ...change } : task));
    expect(store.save(sampleExtraction('v2', changed), LATER)).toMatchObject({ changed: 1, added: 0, withdrawn: 0 });
    expect(store.task(id, TODAY)).toMatchObject({ ...change, sequence: 1, modifiedAt: LATER });
    expect(byText('hội nghị')).toMatchObject({ sequence: 0, modifiedAt: '2023-03-20T01:00:00Z' });
  });

  test('takes over evidence, confidence and place without a new revision', () => {
    store.save(sampleExtraction('v1', plan), FIRST);
    const moved = plan.map((task) => ({
      ...task,
      evidence: { ...task.evidence, text: [{ page: 7 }] },
      flags: ['low'],
    }));
    expect(store.save(sampleExtraction('v2', moved.toReversed()), LATER)).toMatchObject({
      outcome: 'updated',
      changed: 0,
    });
    expect(byText('hội nghị')).toMatchObject({ sequence: 0, flags: ['low'], evidence: { text: [{ page: 7 }] } });
  });

  test('withdraws a vanished task without deleting it, and takes it back when it returns', () => {
    store.save(sampleExtraction('v1', plan), FIRST);
    const { id } = byText('phong trào');
    const without = plan.filter((task) => task.id !== 'b');
    expect(store.save(sampleExtraction('v2', without), LATER)).toMatchObject({ withdrawn: 1, changed: 0 });
    expect(store.task(id, TODAY)).toMatchObject({
      status: 'withdrawn',
      withdrawnAt: LATER,
      sequence: 1,
      modifiedAt: LATER,
    });
    store.save(sampleExtraction('v3', without), '2023-04-05T00:00:00Z');
    expect(store.task(id, TODAY)).toMatchObject({ sequence: 1, withdrawnAt: LATER });
    expect(store.save(sampleExtraction('v4', plan), '2023-04-09T00:00:00Z')).toMatchObject({ changed: 1, added: 0 });
    expect(store.task(id, TODAY)).toMatchObject({ status: 'upcoming', withdrawnAt: null, sequence: 2 });
  });

  test('is found by issuer, number and year under any file name, and every version is remembered', () => {
    const { documentId } = store.save(sampleExtraction('v1', plan), FIRST);
    const signed = sampleExtraction('v2', plan, { file: 'signed.pdf', number: '12/KH-UBND', issuedOn: '2023-03-18' });
    expect(store.save(signed, LATER)).toMatchObject({ documentId, outcome: 'updated' });
    expect(store.document(documentId)?.versions.map(({ file }) => file)).toEqual(['ke-hoach.pdf', 'signed.pdf']);
  });

  test('an older file dropped again does not undo a newer one', () => {
    store.save(sampleExtraction('v1', plan), FIRST);
    store.save(sampleExtraction('v2', plan.slice(0, 1)), LATER);
    expect(store.save(sampleExtraction('v1', plan), '2023-04-09T00:00:00Z').outcome).toBe('unchanged');
    expect(store.tasks({ status: ['withdrawn'] }, TODAY).total).toBe(2);
  });
});

describe('a document without a number', () => {
  const draft = { number: null, issuedOn: null };
  test('is known by its file name', () => {
    const { documentId } = store.save(sampleExtraction('v1', plan, draft), FIRST);
    expect(store.save(sampleExtraction('v2', plan, draft), LATER)).toMatchObject({ documentId, outcome: 'updated' });
    expect(store.save(sampleExtraction('v3', plan), LATER)).toMatchObject({ documentId, outcome: 'updated' });
  });

  test.each([
    ['issuer', { issuer: 'Sở Y tế' }],
    ['number', { number: '45/KH-UBND' }],
    ['year', { issuedOn: '2024-03' }],
    ['subject', { subject: 'Phòng, chống dịch bệnh gia súc' }],
    ['subject of the same kind', { subject: 'Công tác phòng, chống thiên tai năm 2023' }],
  ])('another document under the same file name, with another %s, does not replace it', (_, other) => {
    store.save(sampleExtraction('v1', plan), FIRST);
    const outcome = store.save(sampleExtraction('v2', plan.slice(1), { ...draft, ...other }), LATER);
    expect(outcome).toMatchObject({ outcome: 'new', withdrawn: 0 });
    expect(store.documents().total).toBe(2);
  });
});

test('equal extractor ids in two documents give different task ids', () => {
  store.save(sampleExtraction('v1', plan), FIRST);
  store.save(sampleExtraction('w1', plan, { number: '13/KH-UBND' }), FIRST);
  expect(new Set(all().map(({ id }) => id)).size).toBe(6);
});

test('the same documents in another index get the same ids', () => {
  store.save(sampleExtraction('v1', plan), FIRST);
  const other = openStore(folder.path('other.db'));
  other.save(sampleExtraction('v1', plan), LATER);
  expect(other.tasks({}, TODAY).tasks.map(({ id }) => id)).toEqual(all().map(({ id }) => id));
  other.close();
});

describe('the same bytes read by a newer program', () => {
  const better = plan.map((task) => (task.id === 'c' ? { ...task, deadline: sampleDeadline('2023-12-31') } : task));

  test('update the tasks when forced, under their old ids', () => {
    store.save(sampleExtraction('v1', plan), FIRST);
    const { id } = byText('hội nghị');
    expect(store.save(sampleExtraction('v1', better), LATER, { force: true })).toMatchObject({
      outcome: 'updated',
      changed: 1,
    });
    expect(store.task(id, TODAY)).toMatchObject({ sequence: 1, deadline: { due: '2023-12-31' } });
    expect(store.documents().documents[0]?.versions).toHaveLength(1);
  });

  test('change nothing when it reads the same', () => {
    const { documentId } = store.save(sampleExtraction('v1', plan), FIRST);
    expect(store.save(sampleExtraction('v1', plan), LATER, { force: true }).outcome).toBe('unchanged');
    expect(store.document(documentId)?.modifiedAt).toBe('2023-03-20T01:00:00Z');
  });
});

test('a save that fails leaves nothing behind', () => {
  const wrong = sampleTask('x', 'Hỏng');
  Object.defineProperty(wrong, 'class', { value: null });
  const broken = [...plan.slice(0, 1), wrong];
  expect(() => store.save(sampleExtraction('v1', broken), FIRST)).toThrow();
  expect(store.documents().total).toBe(0);
  expect(all()).toHaveLength(0);
});

describe('the same document in another form', () => {
  const note = { code: 'digital-signature', severity: 'info', text: 'Ký số', place: { page: 1 } } as const;
  const signed = { ...sampleExtraction('signed', plan), messages: [note] };
  const scanned = sampleExtraction('scanned', plan.slice(0, 2), { file: 'scan.pdf' });
  const drafted = sampleExtraction('drafted', plan.slice(0, 1), { number: null, issuedOn: '2023-03' });
  const issued = sampleExtraction('issued', plan);

  test.each([
    ['a scan after the signed file', signed, scanned],
    ['a draft under the same name after the issued one', issued, drafted],
  ])('%s is remembered as a version and takes nothing back', (_, first, second) => {
    const { documentId } = store.save(first, FIRST);
    expect(store.save(second, LATER)).toMatchObject({ documentId, outcome: 'unchanged', withdrawn: 0 });
    expect(store.save(second, LATER, { force: true }).outcome).toBe('unchanged');
    expect(store.document(documentId)).toMatchObject({ sha256: first.document.sha256 });
    expect(store.document(documentId)?.versions.map(({ sha256 }) => sha256)).toEqual([
      first.document.sha256,
      second.document.sha256,
    ]);
    expect(all()).toHaveLength(3);
  });

  test.each([
    ['the signed file after a scan', scanned, signed],
    ['the issued one after a draft', drafted, issued],
    ['another scan', scanned, sampleExtraction('again', plan)],
  ])('%s takes its place, and tasks keep their ids', (_, first, second) => {
    const { documentId } = store.save(first, FIRST);
    const ids = all().map(({ id }) => id);
    expect(store.save(second, LATER)).toMatchObject({ documentId, outcome: 'updated' });
    expect(all().map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(all()).toHaveLength(3);
  });
});
