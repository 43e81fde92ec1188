import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleBody, sampleExtraction, sampleTask, temporaryFolder } from '../tests/samples.js';
import { openStore } from './open-store.js';
import type { Store } from './store.js';

const TODAY = '2023-04-02';
const folder = temporaryFolder();
let store: Store;

beforeAll(() => {
  store = openStore(folder.path('index.db'));
  const tasks = [
    sampleTask('1', 'Phát động phong trào thi đua, khen thưởng trong toàn tỉnh', { section: ['I. MUÀ HÈ THUỶ LỢI'] }),
    sampleTask('2', 'Thí dụ: thi dua khen thuong (viết không dấu)', { lead: [sampleBody('Ban Tổ chức')] }),
    sampleTask('3', 'Tổ chức lễ kỷ niệm tại tỉnh Điện Biên', {
      coordinating: [sampleBody('Công an huyện', 'Công an')],
    }),
    sampleTask('4', 'Triển khai Kế hoạch số 2137/KH-UBND', { lead: [] }),
    sampleTask('5', 'Kiểm tra đê điều và hồ thủy lợi', { lead: [sampleBody('Sở Văn hóa, Thể thao và Du lịch')] }),
  ];
  store.save(sampleExtraction('v1', tasks, { subject: 'Năm bản lề', number: '7/KH-BTC' }), '2023-03-20T00:00:00Z');
});
afterAll(() => {
  store.close();
  folder.remove();
});

const found = (search: string) => store.tasks({ search }, TODAY).tasks.map(({ text }) => text.slice(0, 12));

test.each([
  ['thi dua khen thuong', ['Thí dụ: thi ', 'Phát động ph']],
  ['thi đua khen thưởng', ['Phát động ph', 'Thí dụ: thi ']],
  ['THI ĐUA, KHEN THƯỞNG', ['Phát động ph', 'Thí dụ: thi ']],
  ['Dien Bien', ['Tổ chức lễ k']],
  ['đien bien', ['Tổ chức lễ k']],
  ['điện biên'.normalize('NFD'), ['Tổ chức lễ k']],
  ['2137/KH-UBND', ['Triển khai K']],
  ['2137', ['Triển khai K']],
  ['du lich', ['Kiểm tra đê ']],
  ['công an', ['Tổ chức lễ k']],
  ['mùa hè', ['Phát động ph']],
])('searching %s finds, in this order, %j', (search, expected) => {
  expect([...found(search)].sort()).toEqual([...expected].sort());
  expect(found(search)[0]).toBe(expected[0]);
});

test('old and new tone placement find each other', () => {
  expect(found('thuỷ lợi')).toEqual(found('thủy lợi'));
  expect(found('thủy lợi')).toHaveLength(2);
});

test('the number and the subject of the document find all its tasks', () => {
  expect(found('7/KH-BTC')).toHaveLength(5);
  expect(found('ban le')).toHaveLength(5);
});

test.each(['thi đua bóng đá', 'khong co tu nay', '2138/KH-UBND', '😀', '***', '"', 'đ', '()'])(
  'searching %s finds nothing',
  (search) => {
    expect(store.tasks({ search }, TODAY)).toEqual({ total: 0, tasks: [] });
  },
);

test.each(['', ' ', '\t\n', ' '])('a blank search %j asks for nothing', (search) => {
  expect(found(search)).toHaveLength(5);
});

const ODD = [
  'AND',
  'OR',
  'NOT',
  'NEAR(a b, 2)',
  'exact : a',
  '{exact folded} : a',
  '-a',
  '^a',
  'a*',
  "'",
  '";',
  'a"b',
  '\0',
  'a\0b',
  '\ud800',
  '😀 a',
  '%',
  '\\',
  'ﬀ',
  'İ',
  '\u0301',
];

test.each(ODD)('odd input %j is never an error', (search) => {
  expect(store.tasks({ search, body: search, document: search }, TODAY).total).toBe(0);
  expect(() => store.tasks({ search }, TODAY)).not.toThrow();
  expect(() => store.tasks({ body: search }, TODAY)).not.toThrow();
  expect(() => store.documents({ search })).not.toThrow();
  expect(() => store.document(search)).not.toThrow();
});

describe('any input at all', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...ODD, 'thi', 'đua', ' ', '(', ')', '"', '*', ':', '+'), { maxLength: 30 })
      .map((parts) => parts.join('')),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  );

  test('is an answer, not an error', () => {
    fc.assert(
      fc.property(anything, (search) => {
        expect(store.tasks({ search }, TODAY).total).toBeGreaterThanOrEqual(0);
        expect(store.tasks({ body: search }, TODAY).total).toBeGreaterThanOrEqual(0);
        expect(store.documents({ search }).total).toBeGreaterThanOrEqual(0);
        expect(store.facets({ search, document: search }, TODAY).statuses).toHaveLength(7);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['thi đua ', 'a', '"', '( AND ', 'đ😀'])('10 kB of %j too', (piece) => {
    const search = piece.repeat(Math.ceil(10_000 / piece.length));
    expect(store.tasks({ search }, TODAY).total).toBeGreaterThanOrEqual(0);
    expect(store.tasks({ search: Array.from({ length: 2000 }, (_, n) => `w${n}`).join(' ') }, TODAY).total).toBe(0);
  });
});
