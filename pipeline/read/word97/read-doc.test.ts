import { describe, expect, it } from 'vitest';
import { lines } from '../docx/docx-for-tests.js';
import { type DocParagraph, type DocParts, modifier, packDoc, paragraph, u16, u32 } from './doc-for-tests.js';
import { readDoc } from './read-doc.js';

const BOLD = modifier(0x0835, 1);
const HIDDEN = modifier(0x083c, 1);
const DELETED = modifier(0x0800, 1);
const IN_TABLE = modifier(0x2416, 1);
const ENDS_ROW = modifier(0x2417, 1);
const HEADER_ROW = modifier(0x3404, 1);
/** Single lines on all six edges of a table. */
const LINES = modifier(0xd605, 24, ...Array.from({ length: 6 }, () => [4, 1, 0, 0]).flat());

const read = async (paragraphs: readonly DocParagraph[], parts?: DocParts) =>
  (await readDoc(packDoc(paragraphs, parts))).blocks;
const cellEnd = (text: string): DocParagraph => ({ runs: [{ text }], mark: '\u0007', modifiers: IN_TABLE });

/** A row of cells between the given edges; flags of each cell as in MS-DOC TCGRF. */
function row(
  texts: readonly string[],
  edges: readonly number[],
  flags: readonly number[] = [],
  extra: Buffer = Buffer.alloc(0),
): DocParagraph[] {
  const cells = texts.map((_, index) => Buffer.concat([u16(flags[index] ?? 0, 0), Buffer.alloc(16)]));
  const definition = Buffer.concat([Buffer.from([texts.length]), u16(...edges), ...cells]);
  const modifiers = Buffer.concat([IN_TABLE, ENDS_ROW, LINES, extra, u16(0xd608, definition.length + 1), definition]);
  return [...texts.map(cellEnd), { runs: [], mark: '\u0007', modifiers }];
}

describe('the words of a Word 97 file', () => {
  it.each<[string, DocParagraph[], string[]]>([
    ['paragraphs', [paragraph('KẾ HOẠCH'), paragraph('Năm 2023')], ['KẾ HOẠCH', 'Năm 2023']],
    ['no hidden words', [{ runs: [{ text: 'Mật ', modifiers: HIDDEN }, { text: 'Sở' }] }], ['Sở']],
    ['no deletions', [{ runs: [{ text: 'ngày 10', modifiers: DELETED }, { text: 'ngày 20' }] }], ['ngày 20']],
    ['results of fields, not their codes', [paragraph('Trang \u0013 PAGE \u00142\u0015')], ['Trang 2']],
    ['soft breaks', [paragraph('Gồm:\v- Sở A')], ['Gồm:', '- Sở A']],
    ['hyphens that do not break', [paragraph('06\u001e07/2023')], ['06-07/2023']],
    ['no marks of pictures and notes', [paragraph('\u0001Sở\u0002 Nội\u0005 vụ')], ['Sở Nội vụ']],
    ['capitals', [{ runs: [{ text: 'sở nội vụ', modifiers: modifier(0x083b, 1) }] }], ['SỞ NỘI VỤ']],
  ])('reads %s', async (_, paragraphs, expected) => {
    expect(lines(await read(paragraphs))).toEqual(expected);
  });

  it('tells bold openings, alignment and indentation', async () => {
    const body: DocParagraph = {
      runs: [{ text: 'Điều 1.', modifiers: BOLD }, { text: ' Giao' }],
      modifiers: Buffer.concat([modifier(0x2403, 3), modifier(0x840f, 0xd0, 0x02)]),
    };
    expect(await read([body])).toMatchObject([{ boldPrefix: 7, align: 'justify', indent: 36 }]);
  });
});

describe('tables of a Word 97 file', () => {
  const PLAN = ['Stt', 'Nội dung', 'Chủ trì'];
  const EDGES = [0, 1000, 4000, 6000];

  it('are rebuilt from cell and row marks, cells merged downwards once', async () => {
    const blocks = await read([
      paragraph('Trước'),
      ...row(PLAN, EDGES, [], HEADER_ROW),
      ...row(['1', 'a', 'Sở A'], EDGES, [0, 0, 0x60]),
      ...row(['2', 'b', ''], EDGES, [0, 0, 0x20]),
      paragraph('Sau'),
    ]);
    expect(lines(blocks)).toEqual(['Trước', 'Stt | Nội dung | Chủ trì', '1 | a | Sở A', '2 | b', 'Sau']);
    const table = blocks[1];
    expect(table?.kind === 'table' && table.rows.map(({ header }) => header)).toEqual([true, false, false]);
    expect(table?.kind === 'table' && table.rows[1]?.cells[2]).toMatchObject({ column: 2, rowSpan: 2 });
  });

  it('count the columns that a wide cell covers by its edges', async () => {
    const [table] = await read([...row(PLAN, EDGES), ...row(['QUÝ I'], [0, 6010]), ...row(['1', 'a', 'b'], EDGES)]);
    expect(table?.kind === 'table' && table.columns).toBe(3);
    expect(table?.kind === 'table' && table.rows[1]?.cells).toMatchObject([{ column: 0, columnSpan: 3 }]);
  });

  it('keep several paragraphs of a cell apart', async () => {
    const [first, ...rest] = row(['- Sở B', 'x', 'y'], EDGES);
    const [table] = await read([
      ...row(PLAN, EDGES),
      paragraph('- Sở A', IN_TABLE),
      ...(first ? [first] : []),
      ...rest,
    ]);
    expect(table?.kind === 'table' && table.rows[1]?.cells[0]?.paragraphs.map(({ text }) => text)).toEqual([
      '- Sở A',
      '- Sở B',
    ]);
  });
});

describe('automatic numbers of a Word 97 file', () => {
  const level = (format: number, text: string) =>
    Buffer.concat([u32(1), Buffer.from([format, 0]), Buffer.alloc(22), u16(text.length), Buffer.from(text, 'utf16le')]);
  const LISTS = Buffer.concat([
    u16(1),
    Buffer.concat([u32(77, 0), Buffer.alloc(18), Buffer.from([0, 0])]),
    level(1, '\u0000.'),
    level(0, '\u0001.'),
    level(0, '\u0001.\u0002.'),
    level(4, '\u0003)'),
    ...Array.from({ length: 5 }, () => level(23, '-')),
  ]);
  const OVERRIDE = Buffer.concat([u32(77, 0, 0), Buffer.from([0, 0, 0, 0])]);
  const OVERRIDES = Buffer.concat([u32(1), OVERRIDE, u32(0xffffffff)]);
  const item = (at: number) => paragraph('x', modifier(0x260a, at), modifier(0x460b, 1, 0));

  it('are written out as printed', async () => {
    const blocks = await read([0, 1, 2, 2, 3, 4, 1, 0, 1].map(item), { lists: LISTS, listOverrides: OVERRIDES });
    const printed = ['I.', '1.', '1.1.', '1.2.', 'a)', '-', '2.', 'II.', '1.'];
    expect(lines(blocks)).toEqual(printed.map((label) => `${label} x`));
  });

  it('start again where a list says so', async () => {
    const restart = Buffer.concat([u32(77, 0, 0), Buffer.from([1, 0, 0, 0])]);
    const overrides = Buffer.concat([u32(2), OVERRIDE, restart, u32(0xffffffff), u32(0xffffffff), u32(5), u32(0x10)]);
    const other = paragraph('y', modifier(0x260a, 0), modifier(0x460b, 2, 0));
    const blocks = await read([item(0), other, other], { lists: LISTS, listOverrides: overrides });
    expect(lines(blocks)).toEqual(['I. x', 'V. y', 'VI. y']);
  });

  it('are said to be missing when the lists are damaged, and the words are kept', async () => {
    const { blocks, messages } = await readDoc(
      packDoc([item(0)], { lists: LISTS.subarray(0, 60), listOverrides: OVERRIDES }),
    );
    expect(lines(blocks)).toEqual(['x']);
    expect(messages).toMatchObject([{ code: 'doc-formatting-damaged' }]);
  });
});

describe('Word files that can not be read', () => {
  it.each([
    ['with a password', packDoc([paragraph('x')], { flags: 0x0100 }), 'password-protected'],
    ['of Word 95', packDoc([paragraph('x')], { version: 0x68 }), 'unsupported-format'],
    ['cut', packDoc([paragraph('x')]).slice(0, 700), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    await expect(readDoc(bytes)).rejects.toMatchObject({ code });
  });
});
