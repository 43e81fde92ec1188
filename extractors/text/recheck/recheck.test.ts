import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../models/block.js';
import type { Block } from '../../../models/document.js';
import { recheck } from './recheck.js';

function paragraph(text: string, confidence: number | null = 0.9): Paragraph {
  const place = { page: 1, box: [0, 0, 100, 10] as [number, number, number, number] };
  return {
    kind: 'paragraph',
    role: 'body',
    text,
    spans: [{ start: 0, end: text.length, place, confidence }],
    boldPrefix: null,
    italic: null,
    align: null,
    indent: null,
    side: null,
  };
}

const read = (texts: readonly string[], confidence: number | null = 0.9) =>
  recheck(texts.map((text) => paragraph(text, confidence)));
const texts = (blocks: readonly Block[]) => blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));

describe('slips put right where what stands round them leaves one reading', () => {
  it.each<[string, readonly string[], number, string]>([
    ['II between I and III', ['I. Mục đích', 'H. Nội dung', 'III. Tổ chức'], 1, 'II. Nội dung'],
    ['III after II', ['I. Mục đích', 'II. Nội dung', 'HI. Tổ chức'], 2, 'III. Tổ chức'],
    ['III in small letters', ['II. Nội dung', 'Ill. Tổ chức'], 1, 'III. Tổ chức'],
    ['III with a stroke lost', ['II. Nội dung', 'II. Giải pháp', 'IV. Tổ chức'], 1, 'III. Giải pháp'],
    ['IV with a digit', ['III. Nội dung', '1V. Tổ chức'], 1, 'IV. Tổ chức'],
    ['I before II', ['l. Mục đích', 'II. Nội dung'], 0, 'I. Mục đích'],
    ['item 5', ['4. Sở Nội vụ', 'S. Sở Tài chính', '6. Công an tỉnh'], 1, '5. Sở Tài chính'],
    ['item 3', ['2. Sở Nội vụ', '8. Sở Tài chính', '4. Công an tỉnh'], 1, '3. Sở Tài chính'],
    ['item 10', ['9. Sở Nội vụ', 'lO. Sở Tài chính', '11. Công an tỉnh'], 1, '10. Sở Tài chính'],
    ['an hour', ['Vào l4h3O ngày 05/6/2023'], 0, 'Vào 14h30 ngày 05/6/2023'],
    ['minutes', ['Khai mạc lúc 8hO0.'], 0, 'Khai mạc lúc 8h00.'],
    ['a number', ['Nghị định số 3O/2020/NĐ-CP'], 0, 'Nghị định số 30/2020/NĐ-CP'],
    ['the symbol of a decree', ['Nghị định số 30/2020/ND-CP'], 0, 'Nghị định số 30/2020/NĐ-CP'],
    ['the symbol of a decision', ['theo Quyết định số 12/QD-UBND'], 0, 'theo Quyết định số 12/QĐ-UBND'],
    [
      'a year that the same day has elsewhere',
      ['Trước 31/3/2023', 'chậm nhất 31/3/2028', 'ngày 5/4/2023', 'ngày 6/4/2023'],
      1,
      'chậm nhất 31/3/2023',
    ],
  ])('%s', (_, given, at, expected) => {
    const { blocks, messages } = read(given);
    expect(texts(blocks)).toEqual(given.map((text, index) => (index === at ? expected : text)));
    expect(blocks[at]).toMatchObject({ raw: given[at], spans: [{ start: 0, end: expected.length }] });
    expect(messages).toMatchObject([{ code: 'recognition-corrected', severity: 'info' }]);
  });

  it('numbers of rows', () => {
    const row = (stt: string) => ({
      header: false,
      cells: [stt, 'Xây dựng kế hoạch'].map((text, column) => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        paragraphs: text === '' ? [] : [paragraph(text)],
        places: [],
      })),
    });
    const table: Block = { kind: 'table', columns: 2, rows: ['l', '2', '8', '4', 'S', '6', '', '9'].map(row) };
    const [checked] = recheck([table]).blocks;
    const first = checked?.kind === 'table' ? checked.rows.map(({ cells }) => cells[0]?.paragraphs[0]?.text ?? '') : [];
    expect(first).toEqual(['1', '2', '3', '4', '5', '6', '', '9']);
  });
});

describe('what stays as it was read', () => {
  it.each<[string, readonly string[]]>([
    ['sections that begin again', ['I. Mục đích', 'II. Nội dung', 'I. Mục đích', 'II. Nội dung']],
    ['lettered sections', ['G. Kinh phí', 'H. Tổ chức', 'I. Phụ lục']],
    ['sections that the author left out', ['I. Mục đích', 'IV. Tổ chức']],
    ['items that begin again', ['1. Sở Nội vụ', '2. Sở Tài chính', '1. Công an tỉnh', '2. Sở Y tế']],
    ['items that skip a number', ['4. Sở Nội vụ', '7. Sở Tài chính', '9. Công an tỉnh']],
    ['an item that looks like no digit', ['4. Sở Nội vụ', 'A. Sở Tài chính', '6. Công an tỉnh']],
    ['hours, and words with an h in them', ['Họp lúc 9h30, 9h và 14h00; mã Shoo']],
    ['an hour that does not exist', ['Điểm l9hB9']],
    ['numbers', ['Văn bản số 12/KH-UBND, số IO/KH']],
    ['the symbol of another kind', ['Tờ trình số 12/QD-UBND']],
    ['the last year of a plan', ['5/4/2023', '6/4/2023', '7/4/2023', 'giai đoạn 2023-2028, đến năm 2028']],
    ['a year that looks like no other', ['5/4/2023', '6/4/2023', '7/4/2023', 'ngày 5/4/2029']],
  ])('%s', (_, given) => {
    const { blocks, messages } = read(given);
    expect(texts(blocks)).toEqual(given);
    expect(messages).toEqual([]);
  });

  it('text that was not recognised from an image', () => {
    const given = ['I. Mục đích', 'H. Nội dung', 'III. Tổ chức', 'Ngày 31/4/2023 lúc l4h3O'];
    expect(read(given, null)).toEqual({ blocks: given.map((text) => paragraph(text, null)), messages: [] });
  });
});

describe('doubts are told and change nothing', () => {
  it.each<[string, readonly string[], string]>([
    ['a day that does not exist', ['hoàn thành trước ngày 31/4/2025'], '31/4/2025'],
    ['a thirteenth month', ['hoàn thành trước ngày 15 tháng 13 năm 2025'], '15 tháng 13 năm 2025'],
    ['a year far off', ['5/4/2023', '6/4/2023', '7/4/2023', 'ngày 15/4/2028'], '2023'],
    ['a section number twice', ['I. Mục đích', 'II. Nội dung', 'II. Giải pháp'], 'II'],
  ])('%s', (_, given, words) => {
    const { blocks, messages } = read(given);
    expect(texts(blocks)).toEqual(given);
    expect(messages).toMatchObject([{ code: 'recognition-doubtful', severity: 'warning' }]);
    expect(messages[0]?.text).toContain(words);
  });
});
