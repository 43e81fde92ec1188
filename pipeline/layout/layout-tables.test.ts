import { describe, expect, it } from 'vitest';
import type { Table } from '../../models/table.js';
import { layOut } from './layout.js';
import type { PageContent } from './page-content.js';
import { pageOf, ruledTable, textAt } from './testing/page-of.js';

const XS = [85, 125, 305, 425, 525];
const HEADER = [['Stt'], ['Nội dung, nhiệm vụ'], ['Cơ quan chủ trì'], ['Thời gian']];

function tablesOf(...pages: PageContent[]): readonly Table[] {
  return layOut(pages).blocks.filter((block) => block.kind === 'table');
}

/** Rows of a table as texts, paragraphs parted by " / ". */
function texts(table: Table | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map((row) => row.cells.map((cell) => cell.paragraphs.map(({ text }) => text).join(' / ')));
}

function pageWith(number: number, top: number, rows: Parameters<typeof ruledTable>[2], xs = XS): PageContent {
  const { words, rulings } = ruledTable(xs, top, rows);
  return pageOf(number, words, rulings);
}

describe('ruled tables', () => {
  it('keeps blank cells blank, with their place, and names the header row', () => {
    const [table] = tablesOf(
      pageWith(1, 100, [
        HEADER,
        [['1'], ['Xây dựng kế hoạch'], ['Sở Nội vụ'], ['Tháng 4/2023']],
        [['2'], ['Tuyên truyền'], [], ['Thường xuyên']],
      ]),
    );
    expect(texts(table)).toEqual([
      ['Stt', 'Nội dung, nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
      ['1', 'Xây dựng kế hoạch', 'Sở Nội vụ', 'Tháng 4/2023'],
      ['2', 'Tuyên truyền', '', 'Thường xuyên'],
    ]);
    expect(table?.rows.map((row) => row.header)).toEqual([true, false, false]);
    expect(table?.rows[2]?.cells[2]?.places).toEqual([{ page: 1, box: [305, 144, 425, 166] }]);
  });

  it('joins the lines of a cell, without a space after a hyphen inside a number, and with one around a dash', () => {
    const [table] = tablesOf(
      pageWith(1, 100, [
        HEADER,
        [
          ['1'],
          ['Tổ chức Hội đồng thi đua -', 'khen thưởng của cơ quan'],
          ['Sở Công Thương Lai', 'Châu'],
          ['Tháng hoặc 06-', '07/2023'],
        ],
      ]),
    );
    expect(texts(table)[1]).toEqual([
      '1',
      'Tổ chức Hội đồng thi đua - khen thưởng của cơ quan',
      'Sở Công Thương Lai Châu',
      'Tháng hoặc 06-07/2023',
    ]);
  });

  it('makes each bullet of a cell a paragraph, and each line left short', () => {
    const [table] = tablesOf(
      pageWith(1, 100, [
        HEADER,
        [['1'], ['- Sơ kết phong trào thi đua', 'năm 2023', '- Bầu Cụm trưởng.'], ['Sở Y tế', 'Sở Nội vụ'], []],
      ]),
    );
    expect(texts(table)[1]).toEqual([
      '1',
      '- Sơ kết phong trào thi đua năm 2023 / - Bầu Cụm trưởng.',
      'Sở Y tế / Sở Nội vụ',
      '',
    ]);
  });

  it('reads cells merged across and downwards as one cell', () => {
    const { words, rulings } = ruledTable(XS, 100, [
      HEADER,
      [['1'], ['Một'], ['Sở Y tế'], ['Tháng 4']],
      [['2'], ['Hai'], [], ['Tháng 5']],
    ]);
    const withoutLineUnderLead = rulings.flatMap((line) =>
      line.y0 === line.y1 && line.y0 === 144
        ? [
            { ...line, x1: 305 },
            { ...line, x0: 425 },
          ]
        : [line],
    );
    const [table] = tablesOf(pageOf(1, words, withoutLineUnderLead));
    expect(table?.rows[1]?.cells[2]).toMatchObject({ column: 2, rowSpan: 2, columnSpan: 1 });
    expect(table?.rows[2]?.cells.map((cell) => cell.column)).toEqual([0, 1, 3]);
  });

  it('leaves a frame around one text, a rule under a heading and lone lines alone', () => {
    const frame = ruledTable([85, 300], 100, [[['HỎA TỐC']]]);
    const rule = { x0: 250, y0: 60, x1: 340, y1: 60 };
    expect(tablesOf(pageOf(1, frame.words, [...frame.rulings, rule]))).toEqual([]);
  });

  it('takes a seal with a signature over it for no table, on scans', () => {
    const seal = ruledTable([330, 360, 400, 450], 500, [
      [['k'], ['Lạ'], ['ẽ']],
      [['vi'], [], ['lÃ']],
    ]);
    const page = pageOf(1, seal.words, seal.rulings);
    expect(tablesOf({ ...page, source: 'ocr' })).toEqual([]);
    expect(tablesOf(page)).toHaveLength(1);
  });
});

describe('tables over page breaks', () => {
  const first = pageWith(1, 600, [HEADER, [['1'], ['Một việc'], ['Sở Y tế'], ['Tháng 4/2023']]]);

  it('drops the repeated header and keeps one table', () => {
    const tables = tablesOf(first, pageWith(2, 80, [HEADER, [['2'], ['Hai việc'], ['Sở Y tế'], ['Tháng 5/2023']]]));
    expect(tables).toHaveLength(1);
    expect(texts(tables[0]).map((row) => row[0])).toEqual(['Stt', '1', '2']);
  });

  it('makes a row cut by the page break whole, with both places, though a page number stands between', () => {
    const cut = pageWith(1, 600, [
      HEADER,
      [['9'], ['Trình hồ sơ khen thưởng các', 'tập thể có thành'], ['Sở Công Thương Lai'], ['Tháng 01-']],
    ]);
    const rest = pageWith(2, 80, [
      HEADER,
      [[], ['tích xuất sắc'], ['Châu'], ['02/2024']],
      [['10'], ['Báo cáo'], ['Sở Y tế'], ['Tháng 2']],
    ]);
    const numbered = { ...rest, words: [...textAt(297, 30, '2'), ...rest.words] };
    const tables = tablesOf(cut, numbered);
    expect(tables).toHaveLength(1);
    expect(texts(tables[0])[1]).toEqual([
      '9',
      'Trình hồ sơ khen thưởng các tập thể có thành tích xuất sắc',
      'Sở Công Thương Lai Châu',
      'Tháng 01-02/2024',
    ]);
    expect(tables[0]?.rows[1]?.cells[1]?.places.map((place) => 'page' in place && place.page)).toEqual([1, 2]);
    expect(tables[0]?.rows).toHaveLength(3);
  });

  it.each([
    ['a number of its own', [['2'], ['việc khác'], ['Sở Y tế'], ['Tháng 5']]],
    ['a blank number but a task of its own', [[], ['Việc khác.'], ['Sở Tài chính'], ['Quý II']]],
  ])('never fuses two tasks: %s', (_, row) => {
    const done = pageWith(1, 600, [HEADER, [['1'], ['Một việc.'], ['Sở Y tế.'], ['Tháng 4.']]]);
    expect(tablesOf(done, pageWith(2, 80, [row]))[0]?.rows).toHaveLength(3);
  });

  it('keeps rows of a table without numbers apart, unless words go on', () => {
    const xs = [85, 205, 405, 525];
    const times = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.map((text) => [text]));
    const head = ['Ngày', 'Tên đơn vị', 'Thời gian'];
    const upper = pageWith(1, 600, times(head, ['Sáng 21/12', 'Sở Y tế', '10h30 - 11h00']), xs);
    const apart = pageWith(2, 80, times(['Chiều 21/12', 'Sở Nội vụ', '13h30 - 13h45']), xs);
    expect(tablesOf(upper, apart)[0]?.rows).toHaveLength(3);
    const goesOn = pageWith(2, 80, times(['', 'và các đơn vị', '']), xs);
    expect(texts(tablesOf(upper, goesOn)[0])[1]?.[1]).toBe('Sở Y tế và các đơn vị');
  });

  it('keeps a table with other columns or another header apart', () => {
    const other = [['TT'], ['Tên sản phẩm'], ['Đơn vị tính'], ['Kinh phí']];
    expect(tablesOf(first, pageWith(2, 80, [other, [['1'], ['Áo'], ['cái'], ['5']]]))).toHaveLength(2);
    expect(
      tablesOf(first, pageWith(2, 80, [HEADER.slice(0, 3), [['1'], ['a'], ['b']]], [85, 200, 400, 525])),
    ).toHaveLength(2);
  });

  it('does not join tables with text between them', () => {
    const below = { ...first, words: [...first.words, ...textAt(85, 760, 'Ghi chú: số liệu tạm tính.')] };
    expect(tablesOf(below, pageWith(2, 80, [HEADER, [['2'], ['Hai'], ['Sở'], ['Tháng']]]))).toHaveLength(2);
  });
});
