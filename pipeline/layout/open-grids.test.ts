import { describe, expect, it } from 'vitest';
import type { Table } from '../../models/table.js';
import { layOut } from './layout.js';
import type { Word } from './page-content.js';
import { column, pageOf, textAt } from './testing/page-of.js';

/** The printed lines of a table from the top, 18 points apart: each gives the text at each column. */
const XS: readonly number[] = [85, 120, 320, 440];
const set = (top: number, lines: readonly (readonly string[])[]): readonly Word[] =>
  lines.flatMap((cells, row) => cells.flatMap((text, at) => textAt(XS[at] ?? 0, top + row * 18, text)));
const HEAD = ['Stt', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian'];
const ROWS = [
  ['1', 'Lập danh sách các hộ nghèo', 'Phòng Kinh tế', 'Tháng 3'],
  ['', 'trên địa bàn xã', 'xã', ''],
  ['2', 'Mở lớp dạy nghề cho thanh niên', 'Đoàn xã', 'Trước ngày'],
  ['', '', '', '15/4'],
];

const blocksOf = (words: readonly Word[]) => layOut([pageOf(1, words)]).blocks;
const cellsOf = (table: Table) =>
  table.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' / ')));
const tablesOf = (words: readonly Word[]) => blocksOf(words).filter((block) => block.kind === 'table');

describe('tables without lines', () => {
  it('are rebuilt under a heading of columns, cells of several lines whole', () => {
    const after = column(300, ['  Các cơ quan, đơn vị căn cứ kế hoạch này tổ chức thực hiện cho tốt']);
    const [table, text] = blocksOf([...set(200, [HEAD, ...ROWS]), ...after]);
    expect(table?.kind === 'table' && cellsOf(table)).toEqual([
      HEAD,
      ['1', 'Lập danh sách các hộ nghèo trên địa bàn xã', 'Phòng Kinh tế xã', 'Tháng 3'],
      ['2', 'Mở lớp dạy nghề cho thanh niên', 'Đoàn xã', 'Trước ngày 15/4'],
    ]);
    expect(table?.kind === 'table' && table.rows.map(({ header }) => header)).toEqual([true, false, false]);
    expect(text?.kind === 'paragraph' && text.text).toMatch(/^Các cơ quan/u);
  });

  it('end above a signature that stands below one of their columns', () => {
    const signature = [...textAt(440, 274, 'TM. BAN CHỈ ĐẠO'), ...textAt(440, 292, 'TRƯỞNG BAN')];
    const [table, ...rest] = blocksOf([
      ...set(200, [HEAD, ...ROWS]).filter((word) => word.text !== '15/4'),
      ...signature,
    ]);
    expect(table?.kind === 'table' && cellsOf(table).at(-1)?.at(-1)).toBe('Trước ngày');
    expect(rest.map((block) => block.kind === 'paragraph' && block.text).join(' ')).toBe('TM. BAN CHỈ ĐẠO TRƯỞNG BAN');
  });

  it('go on under the same heading on the next page', () => {
    const second = set(60, [HEAD, ['3', 'Tổng kết kế hoạch', 'Văn phòng xã', 'Tháng 12']]);
    const { blocks } = layOut([pageOf(1, set(200, [HEAD, ...ROWS])), pageOf(2, second)]);
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? cellsOf(block) : []));
    expect(rows.at(-1)).toEqual(['3', 'Tổng kết kế hoạch', 'Văn phòng xã', 'Tháng 12']);
  });

  it('have a heading of two lines', () => {
    const [table] = tablesOf([
      ...set(184, [
        ['', '', 'Cơ quan', 'Thời gian'],
        ['TT', 'Nhiệm vụ', 'chủ trì', 'xong'],
      ]).map(tighten),
      ...set(218, ROWS),
    ]);
    expect(table && cellsOf(table)[0]).toEqual(['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian xong']);
  });

  it.each([
    ['a list with tabs and no heading', ROWS],
    ['a heading that names no duties', [['Stt', 'Họ và tên', 'Chức vụ', 'Ghi chú'], ...ROWS]],
    [
      'numbers in the middle of their rows',
      [
        HEAD,
        ['', 'Lập danh sách các hộ', 'Phòng', ''],
        ['1', 'nghèo trên địa bàn', 'Kinh tế', 'Tháng 3'],
        ['2', 'lớp dạy nghề', 'Đoàn xã', 'Tháng 4'],
      ],
    ],
    ['one row', [HEAD, ...ROWS.slice(0, 2)]],
    [
      'columns that run into one another',
      [HEAD, ['1', 'Lập danh sách các hộ nghèo trên địa bàn toàn xã', '', 'Tháng 3'], ...ROWS.slice(2)],
    ],
  ])('are not made of %s', (_, lines) => {
    expect(tablesOf(set(200, lines))).toEqual([]);
  });
});

/** Lines of 14 points, 17 apart. */
function tighten(word: Word): Word {
  const [x0, y0, x1, y1] = word.box;
  return y0 > 190 ? { ...word, box: [x0, y0 - 3, x1, y1 - 3] } : word;
}
