import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../models/block.js';
import { layOut } from './layout.js';
import type { PageContent, Word } from './page-content.js';
import { column, pageOf, textAt } from './testing/page-of.js';

const FULL = 'Các đơn vị căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện cho đúng';

function paragraphs(...pages: PageContent[]): readonly Paragraph[] {
  return layOut(pages).blocks.filter((block) => block.kind === 'paragraph');
}
const onSide = (side: Paragraph['side'], found: readonly Paragraph[]) =>
  found.filter((paragraph) => paragraph.side === side).map(({ text }) => text);
/** Lines one below another from (x, y), `pitch` points apart. */
const lines = (x: number, y: number, pitch: number, texts: readonly string[]): readonly Word[] =>
  texts.flatMap((text, index) => textAt(x, y + index * pitch, text));

describe('letterheads', () => {
  it('reads two columns apart whose lines stand at different heights, quốc hiệu in two lines', () => {
    const head = [
      ...lines(277, 59, 16, ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 'NAM', 'Độc lập - Tự do - Hạnh phúc']),
      ...lines(90, 67, 16, ['ỦY BAN NHÂN DÂN', 'XÃ ĐÔNG HẢI', 'Số: 12/KH-UBND']),
    ];
    const found = paragraphs(pageOf(1, [...head, ...column(180, ['  Kính gửi: Các đơn vị', FULL])]));
    expect(onSide('left', found)).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ ĐÔNG HẢI', 'Số: 12/KH-UBND']);
    expect(onSide('right', found)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 'NAM', 'Độc lập - Tự do - Hạnh phúc']);
    expect(onSide(null, found)).toEqual(['Kính gửi: Các đơn vị', FULL]);
  });

  it('parts columns that nearly touch before quốc hiệu, and keeps all lines of V/v in the left one', () => {
    const left = [
      'UBND TỈNH HẢI AN',
      'TRƯỜNG CAO ĐẲNG NGHỀ HẢI AN',
      'Số: 7/TCĐ',
      'V/v chuẩn bị khai giảng',
      'năm học mới',
      '2025',
    ];
    const right = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hải An, ngày 5 tháng 8 năm 2025',
    ];
    const wide = left[1]?.length ?? 0;
    const head = [
      ...lines(85, 60, 18, left.slice(0, 3)),
      ...lines(85 + 6 * wide + 8, 78, 18, right.slice(0, 1)),
      ...lines(270, 96, 27, right.slice(1)),
      ...lines(85, 114, 18, left.slice(3)),
    ];
    const found = paragraphs(pageOf(1, [...head, ...column(190, ['  Kính gửi: Các khoa', FULL])]));
    expect(onSide('left', found)).toEqual(left);
    expect(onSide('right', found)).toEqual(right);
  });

  it('does not part a heading over the whole width, or the text below it', () => {
    const heading = lines(190, 60, 18, ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ' Độc lập - Tự do - Hạnh phúc']);
    const found = paragraphs(pageOf(1, [...heading, ...column(120, ['BIÊN BẢN', `  ${FULL}`, FULL])]));
    expect(onSide('left', found)).toEqual([]);
    expect(onSide('right', found)).toEqual([]);
  });

  it('does not take a name and place in one line of a list for columns', () => {
    const found = paragraphs(pageOf(1, column(100, ['Hòa An        Xã Đông Hải', 'Thu Hà        Xã Tây Hải', FULL])));
    expect(onSide('left', found)).toEqual([]);
  });
});

describe('titles', () => {
  it('joins a centred subject whose first line is moved by a first-line indent', () => {
    const text = column(200, [`  ${FULL.slice(0, 69)}`, FULL, 'cho đúng.', `  ${FULL.slice(0, 69)}`, FULL]);
    const title = [
      ...textAt(310 - 27 + 18, 100, 'KẾ HOẠCH'),
      ...textAt(150, 118, `${'Tổ chức ngày hội đọc sách'.padEnd(60, ' xuân')}`),
    ];
    const last = textAt(310 - 24, 136, 'năm 2025');
    const texts = paragraphs(pageOf(1, [...title, ...last, ...text])).map((paragraph) => paragraph.text);
    expect(texts[1]).toMatch(/^Tổ chức .* năm 2025$/u);
  });
});

describe('signatures', () => {
  const ends = [...column(100, [`  ${FULL}`, FULL]), ...textAt(85, 700, 'Nơi nhận:'), ...textAt(380, 704, 'CHỦ TỊCH')];

  it('go on over a page break beside the rest of Nơi nhận', () => {
    const first = pageOf(1, [...ends, ...textAt(85, 722, '- Như trên;')]);
    const second = pageOf(2, [
      ...textAt(85, 60, '- Công an xã;'),
      ...textAt(85, 80, '- Lưu: VT.'),
      ...textAt(370, 82, 'Lê Văn An'),
    ]);
    const found = paragraphs(first, second);
    expect(onSide('left', found)).toEqual(['Nơi nhận:', '- Như trên;', '- Công an xã;', '- Lưu: VT.']);
    expect(onSide('right', found)).toEqual(['CHỦ TỊCH', 'Lê Văn An']);
  });

  it('end on their page when all is there: bullets on the next one are text', () => {
    const complete = [...ends, ...textAt(85, 722, '- Lưu: VT.'), ...textAt(370, 726, 'Lê Văn An')];
    const found = paragraphs(pageOf(1, complete), pageOf(2, column(60, ['- Bàn ghế: 20 bộ;', '- Loa: 2 chiếc;'])));
    expect(onSide(null, found).slice(-2)).toEqual(['- Bàn ghế: 20 bộ;', '- Loa: 2 chiếc;']);
  });
});
