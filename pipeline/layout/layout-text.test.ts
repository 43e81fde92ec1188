import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../models/block.js';
import { layOut } from './layout.js';
import type { PageContent, Word } from './page-content.js';
import { column, pageOf, textAt } from './testing/page-of.js';

const INDENTED = 'Kế hoạch hoạt động các Khối thi đua năm 2023 Trưởng khối xây dựng abc';
const FULL_2 = 'kế hoạch cụ thể từng Khối để đảm bảo hoạt động đạt được kết quả tốt nhất cd';

function paragraphs(...pages: PageContent[]): readonly Paragraph[] {
  return layOut(pages).blocks.filter((block) => block.kind === 'paragraph');
}
const textsOf = (...pages: PageContent[]) => paragraphs(...pages).map((paragraph) => paragraph.text);

describe('paragraphs', () => {
  it('joins full lines and starts anew at an indent, a number or a bullet', () => {
    const page = pageOf(
      1,
      column(100, [
        `  ${INDENTED}`,
        FULL_2,
        'theo quy định.',
        `  ${INDENTED}`,
        '  - Sở Y tế báo cáo;',
        '  2. Sở Nội vụ tổng hợp.',
      ]),
    );
    expect(textsOf(page)).toEqual([
      `${INDENTED} ${FULL_2} theo quy định.`,
      INDENTED,
      '- Sở Y tế báo cáo;',
      '2. Sở Nội vụ tổng hợp.',
    ]);
  });

  it('goes on over a page whose text stands further left', () => {
    const full = Array.from({ length: 9 }, () => FULL_2);
    const second = column(100, [...full, 'theo quy định.']).map((word): Word => {
      const [x0, y0, x1, y1] = word.box;
      return { ...word, box: [x0 - 12, y0, x1 - 12, y1] };
    });
    const first = pageOf(1, column(580, [`  ${INDENTED}`, ...full]));
    expect(textsOf(first, pageOf(2, second))).toEqual([[INDENTED, ...full, ...full, 'theo quy định.'].join(' ')]);
  });

  it('does not take a dash that starts a wrapped line for a bullet', () => {
    const page = pageOf(
      1,
      column(100, [
        `  ${INDENTED}`,
        '- xã hội và các nhiệm vụ khác do cấp trên giao cho cơ quan trong cả năm nay',
        'đến hết.',
        FULL_2,
      ]),
    );
    expect(textsOf(page)[0]).toMatch(/abc - xã hội .* đến hết\.$/u);
  });

  it('keeps a numbered heading over two lines whole and apart from its text', () => {
    const words = [
      ...textAt(121, 100, 'III. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU TRONG CẢ NHIỆM KỲ CÔNG TÁC NÀY ABC', { bold: true }),
      ...textAt(85, 118, 'CỦA TOÀN NGÀNH', { bold: true }),
      ...column(136, [`  ${INDENTED}`, FULL_2]),
    ];
    const [heading, text] = paragraphs(pageOf(1, words));
    expect(heading?.text).toBe('III. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU TRONG CẢ NHIỆM KỲ CÔNG TÁC NÀY ABC CỦA TOÀN NGÀNH');
    expect(heading?.boldPrefix).toBe(heading?.text.length);
    expect(text?.text).toBe(`${INDENTED} ${FULL_2}`);
  });

  it('measures the bold opening of a labelled item', () => {
    const words = [...textAt(121, 100, '1.5. Công an huyện:', { bold: true }), ...textAt(241, 100, 'Đảm bảo an ninh.')];
    expect(paragraphs(pageOf(1, words))[0]).toMatchObject({
      text: '1.5. Công an huyện: Đảm bảo an ninh.',
      boldPrefix: 19,
    });
  });

  it('gives each printed line its place', () => {
    const [paragraph] = paragraphs(pageOf(3, column(100, [`  ${INDENTED}`, FULL_2])));
    expect(paragraph?.spans).toEqual([
      { start: 0, end: 69, place: { page: 3, box: [121, 100, 535, 114] }, confidence: null },
      { start: 70, end: 145, place: { page: 3, box: [85, 118, 535, 132] }, confidence: null },
    ]);
  });

  it('maps places to the page as displayed', () => {
    const page = { ...pageOf(1, textAt(100, 50, 'Hai')), toPage: [0, 1, -1, 0, 842, 0] as const };
    expect(paragraphs(page)[0]?.spans[0]?.place).toEqual({ page: 1, box: [778, 100, 792, 118] });
  });

  it('has no blocks for pages without words', () =>
    expect(layOut([pageOf(1, [])])).toEqual({ blocks: [], messages: [] }));
});

describe('page breaks and running lines', () => {
  it('joins a paragraph over the break and keeps page numbers apart', () => {
    const first = pageOf(1, [...column(700, [`  ${INDENTED}`, FULL_2])]);
    const second = pageOf(2, [...textAt(297, 30, '2'), ...column(80, [`${FULL_2}`, 'của tỉnh.'])]);
    const found = paragraphs(first, second);
    expect(found.map(({ role }) => role)).toEqual(['body', 'page-header']);
    expect(found[0]?.text).toBe(`${INDENTED} ${FULL_2} ${FULL_2} của tỉnh.`);
    expect(found[0]?.spans.map(({ place }) => 'page' in place && place.page)).toEqual([1, 1, 2, 2]);
  });

  it('tells lines that recur on the pages from text', () => {
    const pages = [1, 2, 3].map((number) =>
      pageOf(number, [
        ...textAt(200, 30, `UBND TỈNH LAI CHÂU trang ${number}`),
        ...column(80, [`  - Việc ${number}.`]),
      ]),
    );
    expect(paragraphs(...pages).map(({ role }) => role)).toEqual([
      'page-header',
      'body',
      'page-header',
      'body',
      'page-header',
      'body',
    ]);
  });

  it('leaves a number amid the page and the national heading in the text', () => {
    const page = pageOf(1, [...textAt(85, 300, '12'), ...textAt(85, 400, 'Hết.')]);
    expect(paragraphs(page).map(({ role }) => role)).toEqual(['body', 'body']);
    const heads = [1, 2, 3].map((number) => pageOf(number, textAt(150, 50, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')));
    expect(paragraphs(...heads).every(({ role }) => role === 'body')).toBe(true);
  });
});

describe('two columns', () => {
  it('reads the letterhead column by column, a printed line a paragraph', () => {
    const words = [
      ...textAt(90, 60, 'UBND TỈNH ĐIỆN BIÊN'),
      ...textAt(280, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true }),
      ...textAt(95, 78, 'CỤM THI ĐUA'),
      ...textAt(320, 78, 'Độc lập - Tự do - Hạnh phúc'),
      ...textAt(90, 110, 'Số:      /KH-UBND'),
      ...textAt(290, 110, 'Tủa Chùa, ngày     tháng 3 năm 2023'),
      ...textAt(275, 140, 'KẾ HOẠCH', { bold: true }),
      ...column(170, [`  ${INDENTED}`, FULL_2]),
    ];
    const found = paragraphs(pageOf(1, words));
    expect(found.map(({ side, text }) => [side, text]).slice(0, 7)).toEqual([
      ['left', 'UBND TỈNH ĐIỆN BIÊN'],
      ['left', 'CỤM THI ĐUA'],
      ['left', 'Số: /KH-UBND'],
      ['right', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['right', 'Độc lập - Tự do - Hạnh phúc'],
      ['right', 'Tủa Chùa, ngày tháng 3 năm 2023'],
      [null, 'KẾ HOẠCH'],
    ]);
  });

  it('reads "Nơi nhận" beside the signature, down to a name far below', () => {
    const words = [
      ...column(60, [`  ${INDENTED}`, FULL_2]),
      ...textAt(85, 120, 'Nơi nhận:'),
      ...textAt(360, 118, 'TM. ỦY BAN NHÂN DÂN'),
      ...textAt(85, 136, '- Bộ Nội vụ;'),
      ...textAt(390, 136, 'CHỦ TỊCH'),
      ...textAt(85, 152, '- Lưu: VT.'),
      ...textAt(380, 240, 'Nguyễn Văn An'),
    ];
    expect(
      paragraphs(pageOf(1, words))
        .slice(1)
        .map(({ side, text }) => `${side}: ${text}`),
    ).toEqual([
      'left: Nơi nhận:',
      'left: - Bộ Nội vụ;',
      'left: - Lưu: VT.',
      'right: TM. ỦY BAN NHÂN DÂN',
      'right: CHỦ TỊCH',
      'right: Nguyễn Văn An',
    ]);
  });

  it('does not begin a zone at a speck beside the last line of the text', () => {
    const words = [
      ...column(60, [`  ${INDENTED}`, FULL_2, 'này./.']),
      ...textAt(330, 96, ';'),
      ...textAt(85, 130, 'Nơi nhận:'),
      ...textAt(390, 130, 'GIÁM ĐỐC'),
      ...textAt(85, 146, '- Lưu: VT.'),
    ];
    const [text] = paragraphs(pageOf(1, words));
    expect(text).toMatchObject({ side: null, text: `${INDENTED} ${FULL_2} này./. ;` });
  });

  it('reads other lines with a gap across', () => {
    const words = [
      ...textAt(85, 100, '1. Nguyễn Văn An              Giám đốc'),
      ...textAt(85, 118, '2. Trần Văn Ba                Thư ký'),
    ];
    expect(textsOf(pageOf(1, words))).toEqual(['1. Nguyễn Văn An Giám đốc', '2. Trần Văn Ba Thư ký']);
  });
});
