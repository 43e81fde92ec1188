import { describe, expect, it } from 'vitest';
import { readChanges } from './changes.js';
import { paragraph } from './paragraph-for-tests.js';

const inBody = (text: string) => readChanges(null, [paragraph(text)]);
const PLAN = { number: '12/KH-UBND', date: '2026-01-05', issuer: 'UBND tỉnh Lai Châu' };
const DECISION = { number: '45/QĐ-SNV', date: '2025-03-12', issuer: 'Sở Nội vụ' };

describe('readChanges', () => {
  it.each([
    ['Sửa đổi, bổ sung một số nội dung Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Lai Châu', 'amends'],
    ['Về việc điều chỉnh Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của UBND tỉnh Lai Châu về thi đua', 'amends'],
    ['V/v thay thế Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Lai Châu', 'replaces'],
    ['Bãi bỏ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Lai Châu', 'abolishes'],
    ['Thay thế Phụ lục II kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Lai Châu', 'amends'],
  ])('from the subject: %s', (subject, relation) => {
    expect(readChanges(subject, [])).toEqual([{ relation, ...PLAN }]);
  });

  it.each([
    ['Quyết định này thay thế Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ.', 'replaces'],
    [
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ.',
      'replaces',
    ],
    ['Điều 1. Bãi bỏ toàn bộ Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ.', 'abolishes'],
    ['Điều 1. Bãi bỏ khoản 2 Điều 3 Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ.', 'amends'],
    ['Điều 1. Sửa đổi, bổ sung Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ như sau:', 'amends'],
  ])('from the articles: %s', (text, relation) => {
    expect(inBody(text)).toEqual([{ relation, ...DECISION }]);
  });

  const THREE = ['45/QĐ-SNV', '46/QĐ-SNV', '47/QĐ-SNV'];
  it.each([
    'Điều 1. Bãi bỏ các Quyết định số 45/QĐ-SNV, số 46/QĐ-SNV và số 47/QĐ-SNV của Sở Nội vụ.',
    'Điều 1. Bãi bỏ các Quyết định: số 45/QĐ-SNV ngày 12/3/2025, số 46/QĐ-SNV ngày 13/3/2025 và số 47/QĐ-SNV ngày 14/3/2025 của Sở Nội vụ.',
    'Điều 1. Bãi bỏ các Quyết định số 45/QĐ-SNV, 46/QĐ-SNV và 47/QĐ-SNV của Sở Nội vụ.',
    'Điều 1. Bãi bỏ Quyết định số 45/QĐ-SNV về chế độ họp; Quyết định số 46/QĐ-SNV về chấm điểm và Quyết định số 47/QĐ-SNV của Sở Nội vụ.',
    'Điều 1. Bãi bỏ Quyết định số 45/QĐ-SNV về việc sửa đổi Quyết định số 30/QĐ-SNV và Quyết định số 31/QĐ-SNV; Quyết định số 46/QĐ-SNV; Quyết định số 47/QĐ-SNV của Sở Nội vụ.',
    'Quyết định này có hiệu lực kể từ ngày ký, bãi bỏ Quyết định số 45/QĐ-SNV, Quyết định số 46/QĐ-SNV, và Quyết định số 47/QĐ-SNV của Sở Nội vụ. Căn cứ Quyết định số 9/QĐ-SNV để thực hiện.',
  ])('every document of a list: %s', (text) => {
    const found = inBody(text);
    expect(found.map(({ number }) => number)).toEqual(THREE);
    expect(new Set(found.map(({ relation, issuer }) => `${relation} ${issuer}`))).toEqual(
      new Set(['abolishes Sở Nội vụ']),
    );
  });

  it('every document on the lines below, each with its own day and issuer, down to the first other line', () => {
    const lines = [
      'Điều 1. Bãi bỏ các văn bản sau đây:',
      '1. Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ về chế độ họp, thực hiện Quyết định số 9/QĐ-TTg;',
      '2. Kế hoạch số 12/KH-UBND của UBND tỉnh Lai Châu.',
      'Điều 2. Quyết định số 46/QĐ-SNV vẫn có hiệu lực.',
      '1. Quyết định số 47/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ.',
    ];
    expect(
      readChanges(
        null,
        lines.map((text) => paragraph(text)),
      ),
    ).toEqual([
      { relation: 'abolishes', ...DECISION },
      { relation: 'abolishes', number: '12/KH-UBND', date: null, issuer: 'UBND tỉnh Lai Châu' },
    ]);
  });

  it.each([
    ['Điều 1. Bãi bỏ một số điều của các văn bản sau:', 'amends'],
    ['Quyết định này thay thế toàn bộ các văn bản sau đây:', 'replaces'],
  ])('what is done to the documents below: %s', (opening, relation) => {
    const found = readChanges(
      null,
      [opening, '- Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ'].map((text) => paragraph(text)),
    );
    expect(found).toEqual([{ relation, ...DECISION }]);
  });

  it.each([
    'Điều 1. Bãi bỏ Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ về việc thực hiện Quyết định số 46/QĐ-SNV và Quyết định số 47/QĐ-SNV.',
    'Điều 1. Bãi bỏ Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ, thực hiện theo Quyết định số 46/QĐ-SNV.',
    'Điều 1. Bãi bỏ Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ; căn cứ Quyết định số 46/QĐ-SNV, số 47/QĐ-SNV.',
    'Điều 1. Bãi bỏ Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ, 20/5/2025.',
  ])('no number that is only cited: %s', (text) => {
    expect(inBody(text)).toEqual([{ relation: 'abolishes', ...DECISION }]);
  });

  it('says once what subject and article both say, and null for what is not stated', () => {
    const article = paragraph('Điều 1. Bãi bỏ Quyết định số 45/QĐ-SNV.');
    expect(readChanges('Bãi bỏ Quyết định số 45/QĐ-SNV', [article])).toEqual([
      { relation: 'abolishes', number: '45/QĐ-SNV', date: null, issuer: null },
    ]);
  });

  it.each([
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22/11/2019;',
    'Căn cứ Nghị định số 14/2022/NĐ-CP sửa đổi, bổ sung Nghị định số 119/2020/NĐ-CP ngày 07/10/2020 của Chính phủ;',
    'Quyết định số 45/QĐ-SNV ngày 12/3/2025 được sửa đổi, bổ sung tại Quyết định số 50/QĐ-SNV ngày 01/4/2025.',
    '1. Sửa đổi, bổ sung Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ. Thời gian hoàn thành: quý II.',
    'Giao Sở Tư pháp tham mưu bãi bỏ Quyết định số 45/QĐ-SNV ngày 12/3/2025 của Sở Nội vụ.',
    'Kế hoạch này được bãi bỏ khi có Kế hoạch số 13/KH-UBND.',
    'Quyết định này thay thế các quy định trước đây. Căn cứ Quyết định số 45/QĐ-SNV ngày 12/3/2025 để thực hiện.',
    'Điều 1. Bãi bỏ Quyết định số 44; thực hiện theo Quyết định số 45/QĐ-SNV ngày 12/3/2025.',
    'Điều 2. Thay thế các thành viên vắng mặt; thực hiện theo Quyết định số 45/QĐ-SNV.',
  ])('nothing from: %s', (text) => {
    expect(inBody(text)).toEqual([]);
  });

  it.each([
    'Triển khai thực hiện Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức',
    'Triển khai Quyết định số 45/QĐ-SNV về việc sửa đổi, bổ sung Kế hoạch số 12/KH-UBND ngày 05/01/2026',
    'Sửa đổi, bổ sung quy chế làm việc của cơ quan',
  ])('nothing from the subject: %s', (subject) => {
    expect(readChanges(subject, [])).toEqual([]);
  });
});
