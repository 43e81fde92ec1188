import { describe, expect, it } from 'vitest';
import type { FlowBlock } from './flow.js';
import { toBlocks } from './to-blocks.js';

const line = (text: string, align: 'left' | 'right' = 'left'): FlowBlock => ({
  kind: 'paragraph',
  role: 'body',
  runs: [{ text, bold: false, italic: false }],
  align,
  indent: 0,
});
const sides = (texts: readonly string[]) =>
  toBlocks(texts.map((text) => line(text))).map((block) =>
    block.kind === 'paragraph' ? [block.side, block.text] : null,
  );

describe('columns set with tabs or spaces', () => {
  it('are the two sides of a letterhead, up to the first line in one column', () => {
    const found = sides([
      'UBND TỈNH LAI CHÂU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'SỞ CÔNG THƯƠNG       Độc lập - Tự do - Hạnh phúc',
      '',
      'Số: 12/KH-SCT\t\tLai Châu, ngày 17 tháng 3 năm 2023',
      'KẾ HOẠCH',
    ]);
    expect(found).toEqual([
      ['left', 'UBND TỈNH LAI CHÂU'],
      ['left', 'SỞ CÔNG THƯƠNG'],
      ['left', 'Số: 12/KH-SCT'],
      ['right', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['right', 'Độc lập - Tự do - Hạnh phúc'],
      ['right', 'Lai Châu, ngày 17 tháng 3 năm 2023'],
      [null, 'KẾ HOẠCH'],
    ]);
  });

  it('are a signature block, with the recipients on the left', () => {
    const found = sides(['Nơi nhận:\tGIÁM ĐỐC', '- Như trên;', '\t\t\tNguyễn Văn An', '- Lưu: VT.', 'Phụ lục']);
    expect(found).toEqual([
      ['left', 'Nơi nhận:'],
      ['left', '- Như trên;'],
      ['left', '- Lưu: VT.'],
      ['right', 'GIÁM ĐỐC'],
      ['right', 'Nguyễn Văn An'],
      [null, 'Phụ lục'],
    ]);
  });

  it.each([
    ['a tab after a label', ['Kính gửi:\tSở Nội vụ']],
    ['a tab after a number', ['1.\tSở Nội vụ chủ trì', '2.\tSở Tài chính phối hợp']],
    ['recipients with nobody beside them', ['Nơi nhận:', '- Như trên;']],
    ['quốc hiệu on a line of its own', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập\tTự do']],
  ])('are not %s', (_, texts) => {
    expect(sides(texts).map((found) => found?.[0])).toEqual(texts.map(() => null));
  });
});
