import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../models/document.js';
import { explain } from './explain.js';
import { extract } from './extract.js';
import { paragraphs, table } from './tasks/testing.js';

const document: SourceDocument = {
  file: 'ke-hoach.docx',
  sha256: '',
  mediaType: 'application/pdf',
  pages: [],
  messages: [],
  blocks: [
    ...paragraphs(`II. NHIỆM VỤ QUÝ I
      1. Rà soát danh mục thủ tục hành chính, báo cáo UBND huyện
      - Đơn vị chủ trì: Phòng Tư pháp
      - Thời gian: trước ngày 15/4/2024
      2. Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra các cơ sở.`),
    table('TT | Nhiệm vụ | Chủ trì | Thời hạn | Sản phẩm\n1 | Xây dựng đề án | Sở Nội vụ | Quý III/2024 | Đề án'),
  ],
};
const options = { beforeCountsTheDay: false };

const factsOf = (number: number): string[] =>
  (explain(document, options)[number]?.facts ?? []).map(({ field, value, rule, words }) =>
    [field, value, rule, words ?? ''].join(' | '),
  );

describe('explain', () => {
  it('tells label, words and heading apart', () => {
    expect(factsOf(0)).toEqual([
      'class | obligation | có nêu thời hạn | ',
      'lead | Phòng Tư pháp | dòng ghi nhãn | Phòng Tư pháp',
      'deadline | 2024-04-14 | dòng ghi nhãn | trước ngày 15/4/2024',
      'reportTo | UBND huyện | nơi nhận báo cáo nêu trong câu | UBND huyện',
    ]);
    expect(factsOf(1)).toContain('lead | Sở Y tế | chính câu giao việc | Sở Y tế');
    expect(factsOf(1)).toContain(
      'coordinating | Công an tỉnh | sau chữ phối hợp, cùng với hoặc ở cột, nhãn phối hợp | Công an tỉnh',
    );
  });

  it('tells the columns of a table', () => {
    expect(factsOf(2)).toEqual([
      'class | obligation | có nêu thời hạn | ',
      'lead | Sở Nội vụ | cột của bảng | Sở Nội vụ',
      'deadline | 2024-09-30 | cột của bảng | Quý III/2024',
      'product | Đề án | cột hoặc nhãn sản phẩm | Đề án',
    ]);
  });

  it('gives every value a place', () => {
    const facts = explain(document, options).flatMap((one) => one.facts);
    expect(facts.length).toBeGreaterThan(5);
    for (const { field, places } of facts) expect(places, field).not.toHaveLength(0);
  });

  it('explains the very tasks that extract gives', () => {
    expect(explain(document, options).map(({ task }) => task)).toEqual(extract(document, options).tasks);
  });
});
