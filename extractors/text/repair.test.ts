import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../models/block.js';
import { findLostLetters } from './lost-letters.js';
import { repairText } from './repair.js';

const paragraph = (text: string, confidence: number | null = null): Paragraph => ({
  kind: 'paragraph',
  role: 'body',
  text,
  spans: [{ start: 0, end: text.length, place: { page: 1 }, confidence }],
  boldPrefix: 0,
  italic: null,
  align: null,
  indent: null,
  side: null,
});

/** Enough sound words with every common letter but ồ and ờ for their absence to tell. */
const WITHOUT =
  'đề nghị các cơ quan, đơn vị, địa phương tổ chức thực hiện tốt công tác thi đua, khen thưởng của tỉnh; báo cáo kết quả về Sở Nội vụ để tổng hợp, trình Ủy ban nhân dân tỉnh xem xét, quyết định; ' +
  'tập trung đẩy mạnh cải cách hành chính, nâng cao chất lượng hoạt động của các khối trong những năm tiếp theo, tạo điều kiện cho cán bộ, công chức học hỏi, đổi mới, phát huy sáng kiến, chú ý đào tạo lâu dài ' +
  'ở cơ sở, làm rõ trách nhiệm từng bước một, bảo đảm đủ nguyên tắc dân chủ, kịp thường kỳ báo cáo, có hiệu quả, ứng dụng công nghệ số, ký kết giao ước, tích cực phối hợp với nhau, gìn giữ truyền thống tốt đẹp, ấn định mức khoán, kể cả phần việc đòi hỏi hợp lý, ';
const LONG = Array.from({ length: 8 }, () => WITHOUT.replace(/[ồờ]/gu, '')).join('\n');

describe('findLostLetters', () => {
  it('names letters that are due and never there', () => {
    expect(findLostLetters(LONG)).toEqual(expect.arrayContaining(['ờ', 'ồ']));
    expect(findLostLetters(`${LONG} đồng thời`)).not.toEqual(expect.arrayContaining(['ồ']));
  });

  it('says nothing of short texts', () => {
    expect(findLostLetters('Các khối tổ chức ký kết giao ước thi đua.')).toEqual([]);
  });
});

describe('repairText', () => {
  it('mends words in paragraphs and cells, keeps raw text and moves spans', () => {
    const torn = paragraph('tặng C thi đua của Hội đ ng');
    const cell = { column: 0, columnSpan: 1, rowSpan: 1, paragraphs: [torn], places: [] };
    const table = { kind: 'table' as const, columns: 1, rows: [{ header: false, cells: [cell] }] };
    const { blocks, messages } = repairText([paragraph(LONG), torn, table]);
    const whole = {
      text: 'tặng Cờ thi đua của Hội đồng',
      raw: torn.text,
      spans: [{ start: 0, end: 28, place: { page: 1 }, confidence: null }],
    };
    expect(blocks[1]).toMatchObject(whole);
    expect(blocks[2]).toMatchObject({ rows: [{ cells: [{ paragraphs: [whole] }] }] });
    expect(messages.map(({ code }) => code)).toEqual(['text-layer-repaired']);
    expect(messages[0]?.text).toContain('“đ ng” → “đồng”');
  });

  it('flags what it can not read', () => {
    const { messages } = repairText([paragraph(LONG), paragraph('Kế hoạch 5 năm (2020-2025 của tỉnh')]);
    expect(messages.map(({ code, severity }) => [code, severity])).toEqual([['text-layer-broken', 'warning']]);
  });

  it('asks for no bracket in a Word file, and mends what is torn or lost there', () => {
    const inWord = (text: string): Paragraph => ({
      ...paragraph(text),
      spans: [{ start: 0, end: text.length, place: { paragraph: 1 }, confidence: null }],
    });
    const forgotten = [inWord(LONG), inWord('Kế hoạch 5 năm (2020-2025 của tỉnh'), inWord('mã xx x')];
    expect(repairText(forgotten)).toEqual({ blocks: forgotten, messages: [] });
    const made = repairText([inWord(LONG), inWord('tặng C thi đua của Hội đ ng')]);
    expect(made.blocks[1]).toMatchObject({ text: 'tặng Cờ thi đua của Hội đồng' });
    const { messages } = repairText([inWord('Chính ph ủ')]);
    expect(messages[0]?.text).toMatch(/^Chữ trong tệp bị lỗi; đã khôi phục 1 chỗ/u);
  });

  it('puts back the semicolon that the other items of a list have', () => {
    const items = ['- LĐVP;', '- CT, PCT UBND tỉnh', '- Ban TĐKT;', '- Lưu: VT.'].map((text) => paragraph(text));
    const { blocks } = repairText([paragraph(LONG), ...items]);
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).slice(1)).toEqual([
      '- LĐVP;',
      '- CT, PCT UBND tỉnh;',
      '- Ban TĐKT;',
      '- Lưu: VT.',
    ]);
  });

  it.each([
    ['sound text', [paragraph('Hội đồng Thi đua - Khen thưởng tỉnh (Sở Nội vụ'), paragraph('- Lưu: VT, TĐKT')]],
    ['recognised text', [paragraph('Hội đ ng t ỉ nh', 0.9)]],
  ])('leaves %s alone', (_, blocks) => {
    expect(repairText(blocks)).toEqual({ blocks, messages: [] });
  });
});
