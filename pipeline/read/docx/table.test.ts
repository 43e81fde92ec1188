import { describe, expect, it } from 'vitest';
import type { Table } from '../../../models/table.js';
import { cell, lines, p, r, readBody, row, table } from './docx-for-tests.js';

const PLAN = ['Stt', 'Nội dung', 'Chủ trì', 'Thời gian'];
const NO_BORDERS = '';
const merged = (text: string, value: string) => cell(p(text), `<w:vMerge${value === '' ? '' : ` w:val="${value}"`}/>`);

async function onlyTable(body: string, styles = ''): Promise<Table> {
  const { blocks } = await readBody(body, { styles });
  const [block] = blocks;
  if (blocks.length !== 1 || block?.kind !== 'table') throw new Error(`not one table: ${JSON.stringify(blocks)}`);
  return block;
}

const shape = (made: Table) => made.rows.map((found) => found.cells.map((c) => [c.column, c.columnSpan, c.rowSpan]));
const headers = (made: Table) => made.rows.map(({ header }) => header);

describe('cells on the grid', () => {
  it('keeps blank cells and gives each cell its place', async () => {
    const made = await onlyTable(table([row(PLAN), row(['1', 'Hội nghị', '', 'Quý II'])]));
    expect(made.columns).toBe(4);
    expect(made.rows[1]?.cells[2]).toEqual({
      column: 2,
      columnSpan: 1,
      rowSpan: 1,
      paragraphs: [],
      places: [{ table: 1, row: 2, column: 3 }],
    });
    expect(made.rows[1]?.cells[3]?.paragraphs[0]?.spans[0]?.place).toEqual({ table: 1, row: 2, column: 4 });
  });

  it('merges cells across', async () => {
    const section = row([cell(p('I. QUÝ I'), '<w:gridSpan w:val="4"/>')]);
    expect(shape(await onlyTable(table([row(PLAN), section, row(['1', 'a', 'b', 'c'])])))[1]).toEqual([[0, 4, 1]]);
  });

  it('merges cells downwards, once, in their first row', async () => {
    const made = await onlyTable(
      table([
        row(PLAN),
        row(['1', 'a', merged('Sở Nội vụ', 'restart'), 'Quý I']),
        row(['2', 'b', merged('', ''), 'Quý II']),
        row(['3', 'c', merged('', 'continue'), 'Quý III']),
        row(['4', 'd', merged('Sở Y tế', 'restart'), 'Quý IV']),
      ]),
    );
    expect(shape(made).map((cells) => cells.length)).toEqual([4, 4, 3, 3, 4]);
    expect(shape(made)[1]?.[2]).toEqual([2, 1, 3]);
    expect(shape(made)[2]).toEqual([
      [0, 1, 1],
      [1, 1, 1],
      [3, 1, 1],
    ]);
  });

  it('loses no words of a cell that is merged into the one above', async () => {
    const made = await onlyTable(
      table([row(PLAN), row(['1', 'a', merged('Sở A', 'restart'), '']), row(['2', 'b', merged('Sở B', ''), ''])]),
    );
    expect(made.rows[1]?.cells[2]?.paragraphs.map(({ text }) => text)).toEqual(['Sở A', 'Sở B']);
  });

  it('leaves out rows deleted under tracking, and starts late rows in their column', async () => {
    const made = await onlyTable(
      table([row(PLAN), row(['x', 'x', 'x', 'x'], '<w:del/>'), row(['a'], '<w:gridBefore w:val="2"/>')]),
    );
    expect(shape(made)).toEqual([[0, 1, 2, 3].map((column) => [column, 1, 1]), [[2, 1, 1]]]);
  });

  it('puts each bullet of a cell and each paragraph of a table in it into a paragraph of its own', async () => {
    const inner = cell(`${p('- Sở A')}${p('- Sở B')}${table([row(['x', 'y'])])}`);
    const made = await onlyTable(table([row(PLAN), row(['1', inner, 'b', 'c'])]));
    expect(made.rows[1]?.cells[1]?.paragraphs.map(({ text }) => text)).toEqual(['- Sở A', '- Sở B', 'x', 'y']);
  });

  it('numbers tables in document order', async () => {
    const one = table([row(PLAN), row(['1', 'a', 'b', 'c'])]);
    const { blocks } = await readBody(`${one}${p('Xen giữa')}${one}`);
    const places = blocks.map((block) =>
      block.kind === 'table' ? block.rows[0]?.cells[0]?.places[0] : block.spans[0]?.place,
    );
    expect(places).toEqual([{ table: 1, row: 1, column: 1 }, { paragraph: 1 }, { table: 2, row: 1, column: 1 }]);
  });
});

describe('header rows', () => {
  it.each([
    ['named in the usual way', [row(PLAN), row(['1', 'a', 'b', 'c'])], [true, false]],
    [
      'that put time first',
      [row(['Thời gian', 'Nội dung', 'Đơn vị thực hiện']), row(['Quý I', 'a', 'b'])],
      [true, false],
    ],
    ['marked by the writer', [row(['a', 'b', 'c'], '<w:tblHeader/>'), row(['1', 'x', '3'])], [true, false]],
    [
      'over a row of column numbers',
      [row(PLAN), row(['(1)', '(2)', '(3)', '(4)']), row(['1', 'a', 'b', 'c'])],
      [true, true, false],
    ],
    [
      'of two levels',
      [
        row([merged('TT', 'restart'), merged('Nội dung', 'restart'), cell(p('Phân công'), '<w:gridSpan w:val="2"/>')]),
        row([merged('', ''), merged('', ''), 'Chủ trì', 'Phối hợp']),
        row(['1', 'a', 'b', 'c']),
      ],
      [true, true, false],
    ],
    [
      'with a corner over two rows, whatever the names',
      [
        row([merged('Ca học', 'restart'), cell(p('Lớp'), '<w:gridSpan w:val="2"/>')]),
        row([merged('', ''), 'A', 'B']),
        row(['1', 'Toán', 'Văn']),
      ],
      [true, true, false],
    ],
    [
      'in bold over rows that are not',
      [row(['Lớp', 'Môn', 'Thầy'].map((name) => cell(`<w:p>${r(name, '<w:b/>')}</w:p>`))), row(['A', 'Toán', 'An'])],
      [true, false],
    ],
    ['that are missing', [row(['1', 'Ký giao ước', 'Sở A']), row(['2', 'Hội nghị', 'Sở B'])], [false, false]],
    [
      'that only look like it: work that opens with the name of a column',
      [
        row(['1', 'Nội dung sinh hoạt chuyên đề về cải cách hành chính trong các cơ quan, đơn vị của tỉnh', 'Sở A']),
        row(['2', 'b', 'c']),
      ],
      [false, false],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(headers(await onlyTable(table(rows)))).toEqual(expected);
  });
});

describe('tables that only set text side by side', () => {
  const sides = async (body: string, styles = '') =>
    (await readBody(body, { styles })).blocks.map((block) => block.kind === 'paragraph' && [block.side, block.text]);

  it('become paragraphs of a letterhead, each printed line one, the left column first', async () => {
    const right = cell(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'));
    const left = cell('<w:p><w:r><w:t>UBND TỈNH LAI CHÂU</w:t><w:br/><w:t>SỞ CÔNG THƯƠNG</w:t></w:r></w:p>');
    const number = row(['Số: 12/KH-SCT', 'Lai Châu, ngày 17 tháng 3 năm 2023']);
    expect(await sides(table([row([left, right]), number], NO_BORDERS))).toEqual([
      ['left', 'UBND TỈNH LAI CHÂU'],
      ['left', 'SỞ CÔNG THƯƠNG'],
      ['left', 'Số: 12/KH-SCT'],
      ['right', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['right', 'Độc lập - Tự do - Hạnh phúc'],
      ['right', 'Lai Châu, ngày 17 tháng 3 năm 2023'],
    ]);
  });

  it('also with an empty column between', async () => {
    const block = [row([cell(p('Nơi nhận:') + p('- Lưu: VT.')), '', 'GIÁM ĐỐC'])];
    expect(await sides(table(block, NO_BORDERS))).toEqual([
      ['left', 'Nơi nhận:'],
      ['left', '- Lưu: VT.'],
      ['right', 'GIÁM ĐỐC'],
    ]);
  });

  it('also when a letterhead was left in a ruled table', async () => {
    const ruled = table([row(['SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])]);
    expect(await sides(ruled)).toEqual([
      ['left', 'SỞ NỘI VỤ'],
      ['right', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ]);
  });

  it('ends a zone at a row over the whole width', async () => {
    const whole = row([cell(p('KẾ HOẠCH'), '<w:gridSpan w:val="2"/>')]);
    const body = table([row(['a', 'b']), whole, row(['c', 'd'])], NO_BORDERS);
    expect(await sides(body)).toEqual([
      ['left', 'a'],
      ['right', 'b'],
      [null, 'KẾ HOẠCH'],
      ['left', 'c'],
      ['right', 'd'],
    ]);
  });

  it('reads the tables inside a frame around the whole document', async () => {
    const inner = table([row(PLAN), row(['1', 'a', 'b', 'c'])]);
    const { blocks } = await readBody(table([row([cell(p('KẾ HOẠCH') + inner)])]));
    expect(lines(blocks)).toEqual(['KẾ HOẠCH', 'Stt | Nội dung | Chủ trì | Thời gian', '1 | a | b | c']);
  });

  it.each([
    ['ruled', table([row(['7 giờ', 'Đón tiếp']), row(['8 giờ', 'Khai mạc'])])],
    [
      'ruled by their style',
      table([row(['7 giờ', 'Đón tiếp']), row(['8 giờ', 'Khai mạc'])], '<w:tblStyle w:val="G"/>'),
    ],
    ['of three columns', table([row(['1', 'a', 'b']), row(['2', 'c', 'd'])], NO_BORDERS)],
    ['with names of columns', table([row(['Thời gian', 'Nội dung']), row(['7 giờ', 'Đón tiếp'])], NO_BORDERS)],
    [
      'of many rows',
      table(
        [1, 2, 3, 4, 5, 6].map((hour) => row([`${hour} giờ`, 'Việc'])),
        NO_BORDERS,
      ),
    ],
  ])('but not those %s', async (_, body) => {
    const line = 'w:val="single"';
    const styles = `<w:style w:type="table" w:styleId="G"><w:tblPr><w:tblBorders><w:top ${line}/><w:left ${line}/><w:insideH ${line}/><w:insideV ${line}/></w:tblBorders></w:tblPr></w:style>`;
    const { blocks } = await readBody(body, { styles });
    expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
  });

  it('leaves out a table without a letter', async () => {
    expect((await readBody(table([row(['', '', '']), row(['', '', ''])]) + p('x'))).blocks).toHaveLength(1);
  });

  it('keeps the words of a bold cell apart from those that are not', async () => {
    const made = await onlyTable(
      table([row(PLAN), row(['1', cell(`<w:p>${r('Hội nghị:', '<w:b/>')}${r(' ở Sở')}</w:p>`), 'b', 'c'])]),
    );
    expect(made.rows[1]?.cells[1]?.paragraphs[0]?.boldPrefix).toBe(9);
  });
});
