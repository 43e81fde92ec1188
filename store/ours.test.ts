import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyKnowledge } from '../extractors/ours/index.js';
import { organisationSchema } from '../models/organisation.js';
import type { TaskQuery } from '../models/query.js';
import { sampleBody, sampleExtraction, sampleTask, temporaryFolder } from '../tests/samples.js';
import { openStore } from './open-store.js';
import type { Store } from './store.js';

const TODAY = '2026-11-20';
const folder = temporaryFolder();
let store: Store;

beforeAll(() => {
  const organisation = organisationSchema.parse({ name: 'Sở Tài chính tỉnh Lai Châu', aliases: ['STC'] });
  store = openStore(folder.path('index.db'), { bodies: bodyKnowledge({ organisation, groups: {} }) });
  const lead = (...names: string[]) => ({ lead: names.map((name) => sampleBody(name)) });
  const lai_chau = sampleExtraction('a', [
    sampleTask('1', 'đích danh', lead('Sở Tài chính tỉnh Lai Châu')),
    sampleTask('2', 'tiền thân', lead('Sở Kế hoạch và Đầu tư tỉnh Lai Châu')),
    sampleTask('3', 'cụm từ chung', { ...lead('Sở Nội vụ'), coordinating: [sampleBody('các sở, ban, ngành')] }),
    sampleTask('4', 'việc khác', lead('Sở Nội vụ', 'UBND huyện Tam Đường')),
    sampleTask('5', 'viết tắt', { lead: [sampleBody('STC')] }),
  ]);
  const dien_bien = sampleExtraction('b', [sampleTask('1', 'tỉnh khác', lead('các sở, ban, ngành'))], {
    file: 'khac.pdf',
    number: '9/KH-UBND',
    issuer: 'UBND tỉnh Điện Biên',
  });
  for (const extraction of [lai_chau, dien_bien]) store.save(extraction, '2026-03-20T00:00:00Z');
});
afterAll(() => {
  store.close();
  folder.remove();
});

const texts = (query: TaskQuery) => store.tasks(query, TODAY).tasks.map(({ text }) => text);

describe('what is ours', () => {
  it('is found by name, predecessor and collective phrase of our province', () => {
    expect(texts({ ours: true })).toEqual(['đích danh', 'tiền thân', 'cụm từ chung', 'viết tắt']);
    expect(texts({ ours: true, role: 'lead' })).toEqual(['đích danh', 'tiền thân', 'viết tắt']);
    expect(texts({ ours: true, search: 'chung' })).toEqual(['cụm từ chung']);
    expect(store.facets({ ours: true }, TODAY).documents.map(({ count }) => count)).toEqual([4]);
  });

  it('says why, and null for the rest', () => {
    const why = new Map(store.tasks({}, TODAY).tasks.map(({ text, ours }) => [text, ours?.why ?? null]));
    expect(Object.fromEntries(why)).toEqual({
      'đích danh': 'directly',
      'tiền thân': 'predecessor',
      'cụm từ chung': 'collective',
      'viết tắt': 'directly',
      'việc khác': null,
      'tỉnh khác': null,
    });
  });

  it('is refused where the settings name no organisation', () => {
    const nobody = openStore(folder.path('index.db'));
    expect(() => nobody.tasks({ ours: true }, TODAY)).toThrow(expect.objectContaining({ code: 'no-organisation' }));
    expect(nobody.tasks({}, TODAY).tasks[0]).not.toHaveProperty('ours');
    nobody.close();
  });
});

describe('a question about a body of today', () => {
  it('finds the tasks of the bodies that it followed, and names them', () => {
    const { tasks, predecessors } = store.tasks({ body: 'so tai chinh' }, TODAY);
    expect(tasks.map(({ text }) => text)).toEqual(['đích danh', 'tiền thân']);
    expect(predecessors).toEqual([{ name: 'Sở Kế hoạch và Đầu tư', until: '2025-02-28' }]);
  });

  it('is not widened before the change, nor for a body that stayed', () => {
    expect(store.tasks({ body: 'Sở Tài chính' }, '2024-01-01').tasks).toHaveLength(1);
    expect(store.tasks({ body: 'Sở Nội vụ' }, '2024-01-01')).not.toHaveProperty('predecessors');
  });

  it('marks what has become of bodies', () => {
    const notes = store.tasks({ search: 'khác' }, TODAY).tasks.flatMap(({ bodyNotes }) => bodyNotes ?? []);
    expect(notes.map(({ name }) => name)).toEqual(['UBND huyện Tam Đường']);
    expect(notes[0]?.note).toContain('cấp huyện đã kết thúc hoạt động');
  });
});
