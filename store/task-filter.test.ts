import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Deadline } from '../models/deadline.js';
import type { TaskQuery } from '../models/query.js';
import { taskStatusSchema } from '../models/task.js';
import { taskStatus } from '../models/task-status.js';
import { sampleBody, sampleDeadline, sampleExtraction, sampleTask, temporaryFolder } from '../tests/samples.js';
import { openStore } from './open-store.js';
import type { Store } from './store.js';
import { StoreError } from './store-error.js';

const TODAY = '2023-04-02';
const folder = temporaryFolder();
let store: Store;
let ids: readonly string[];

beforeAll(() => {
  store = openStore(folder.path('index.db'));
  const ongoing: Partial<Deadline> = { kind: 'ongoing', text: 'Thường xuyên' };
  const first = sampleExtraction('v1', [
    sampleTask('1', 'không hạn', { lead: [sampleBody('Văn phòng Sở Công Thương tỉnh Gia Lai', 'Văn phòng')] }),
    sampleTask('2', 'tháng sáu', {
      deadline: sampleDeadline('2023-06-30'),
      coordinating: [sampleBody('Sở Tài chính')],
    }),
    sampleTask('3', 'quá hạn', {
      deadline: sampleDeadline('2023-04-01'),
      lead: [sampleBody('Sở Văn hóa, Thể thao và Du lịch')],
    }),
    sampleTask('4', 'hôm nay', {
      deadline: sampleDeadline('2023-04-02'),
      lead: [sampleBody('Sở Tài chính'), sampleBody('Sở Tài chính', 'Sở'), sampleBody('Ủy ban nhân dân tỉnh')],
    }),
    sampleTask('5', 'sắp đến', { deadline: sampleDeadline('2023-04-09'), class: 'general', lead: [] }),
    sampleTask('6', 'thường xuyên', { deadline: sampleDeadline(null, ongoing) }),
  ]);
  const second = sampleExtraction('w1', [sampleTask('1', 'cùng ngày', { deadline: sampleDeadline('2023-06-30') })], {
    file: 'chỉ thị.docx',
    issuer: 'UBND tỉnh Điện Biên',
  });
  ids = [first, second].map((extraction) => store.save(extraction, '2023-03-20T00:00:00Z').documentId);
  store.save(
    {
      ...second,
      document: { ...second.document, sha256: 'f'.repeat(64) },
      tasks: [...second.tasks, sampleTask('2', 'bị rút')],
    },
    '2023-03-21T00:00:00Z',
  );
  store.save({ ...second, document: { ...second.document, sha256: 'e'.repeat(64) } }, '2023-03-22T00:00:00Z');
});
afterAll(() => {
  store.close();
  folder.remove();
});

const texts = (query: TaskQuery) => store.tasks(query, TODAY).tasks.map(({ text }) => text);

test('tasks come by due day, then document, then order in the document; undated ones last', () => {
  const dated = ['quá hạn', 'hôm nay', 'sắp đến', 'tháng sáu', 'cùng ngày'];
  expect(texts({})).toEqual([...dated, 'không hạn', 'thường xuyên']);
});

test.each<[TaskQuery, string[]]>([
  [{ body: 'Sở Tài chính' }, ['hôm nay', 'tháng sáu']],
  [{ body: 'so tai chinh', role: 'lead' }, ['hôm nay']],
  [{ body: 'SỞ TÀI', role: 'coordinating' }, ['tháng sáu']],
  [{ role: 'coordinating' }, ['tháng sáu']],
  [{ body: 'văn phòng' }, ['không hạn']],
  [{ body: 'UBND tỉnh' }, ['hôm nay']],
  [{ body: 'uỷ ban nhân dân' }, ['hôm nay']],
  [{ body: 'cong thuong tinh gia lai' }, ['không hạn']],
  [{ body: 'Văn hóa Thể thao' }, ['quá hạn']],
  [{ body: 'ở Tài chính' }, []],
  [{ body: '%' }, []],
  [{ body: ' ', status: ['overdue'] }, ['quá hạn']],
  [{ dueFrom: '2023-04-02', dueTo: '2023-04-09' }, ['hôm nay', 'sắp đến']],
  [{ dueTo: '2023-04-01' }, ['quá hạn']],
  [{ class: 'general' }, ['sắp đến']],
  [{ status: ['due-today', 'due-soon'] }, ['hôm nay', 'sắp đến']],
  [{ status: ['withdrawn'] }, ['bị rút']],
  [{ status: [] }, []],
  [{ document: 'CHỈ THỊ.docx' }, []],
  [{ document: 'chỉ thị.docx'.normalize('NFD') }, ['cùng ngày']],
  [{ document: '12/kh-ubnd', status: ['ongoing'] }, ['thường xuyên']],
  [{ search: 'ngay', dueFrom: '2023-06-01' }, ['cùng ngày']],
  [{ limit: 2, offset: 1 }, ['hôm nay', 'sắp đến']],
])('the question %j is answered by %j', (query, expected) => {
  expect(texts(query)).toEqual(expected);
});

test('the total does not depend on the page', () => {
  expect(store.tasks({ limit: 1, offset: 3 }, TODAY).total).toBe(7);
});

test('a document is named by its id, the beginning of its id, its number or any of its file names', () => {
  const [first = ''] = ids;
  expect(texts({ document: first })).toHaveLength(6);
  expect(store.document(first.slice(0, 6))?.id).toBe(first);
  expect(store.document('ke-hoach.pdf')?.id).toBe(first);
  expect(store.document(first.slice(0, 3))).toBeNull();
  expect(store.document('không-có.pdf')).toBeNull();
});

test('a number that two issuers have used is both in a filter, and a question back for one document', () => {
  expect(texts({ document: '12/KH-UBND' })).toHaveLength(7);
  expect(() => store.document('12/KH-UBND')).toThrow(StoreError);
  expect(() => store.document('12/KH-UBND')).toThrow(new RegExp(ids.join('.*|'), 'u'));
});

test('documents can be searched, and count their tasks', () => {
  const { total, documents } = store.documents({ search: 'dien bien' });
  expect(total).toBe(1);
  expect(documents[0]).toMatchObject({ id: ids[1], tasks: { total: 1, obligations: 1, withdrawn: 1 } });
  expect(store.documents({ limit: 1 })).toMatchObject({ total: 2, documents: [{ id: ids[1] }] });
});

describe('facets', () => {
  test.each<TaskQuery>([{}, { body: 'so' }, { search: 'ngày' }, { document: '12/KH-UBND', class: 'obligation' }])(
    'of %j add up to its total',
    (query) => {
      const { total } = store.tasks(query, TODAY);
      const facets = store.facets(query, TODAY);
      const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
      expect(sum(facets.statuses)).toBe(total);
      expect(sum(facets.documents)).toBe(total);
    },
  );

  test('count the tasks that each body leads and coordinates', () => {
    expect(store.facets({}, TODAY).bodies).toContainEqual({ name: 'Sở Tài chính', lead: 1, coordinating: 1 });
  });
});

test('the index filters by status as taskStatus derives it, on any day', () => {
  const day = fc.date({ min: new Date('2023-03-01'), max: new Date('2023-07-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const today = date.toISOString().slice(0, 10);
      for (const status of taskStatusSchema.options)
        for (const task of store.tasks({ status: [status] }, today).tasks) {
          expect(task.status).toBe(status);
          expect(taskStatus(task.deadline, task.withdrawnAt, today, 7)).toBe(status);
        }
      expect(store.tasks({ status: taskStatusSchema.options }, today).total).toBe(8);
    }),
  );
});

test('how soon is soon is a setting', () => {
  const strict = openStore(folder.path('index.db'), { readOnly: true, dueSoonDays: 0 });
  expect(strict.tasks({ status: ['due-soon'] }, TODAY).total).toBe(0);
  expect(strict.tasks({ search: 'sắp' }, TODAY).tasks[0]?.status).toBe('upcoming');
  strict.close();
});
