import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../models/block.js';
import type { Page } from '../../models/document.js';
import { documentStarts, severalDocuments } from './several-documents.js';

function paragraph(text: string, page: number, y: number, side: Paragraph['side'] = null): Paragraph {
  const place = { page, box: [80, y, 500, y + 14] as [number, number, number, number] };
  const looks = { boldPrefix: 0, italic: null, align: null, indent: null, side };
  return {
    kind: 'paragraph',
    role: 'body',
    text,
    spans: [{ start: 0, end: text.length, place, confidence: null }],
    ...looks,
  };
}

const letterhead = (page: number, number: string, date: string, y = 60): Paragraph[] => [
  paragraph('SỞ CÔNG THƯƠNG', page, y, 'left'),
  paragraph(number, page, y + 20, 'left'),
  paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', page, y, 'right'),
  paragraph('Độc lập - Tự do - Hạnh phúc', page, y + 20, 'right'),
  paragraph(date, page, y + 40, 'right'),
];
const text = (page: number): Paragraph[] =>
  Array.from({ length: 12 }, (_, index) => paragraph('Các đơn vị triển khai thực hiện.', page, 200 + index * 20));
const pages: Page[] = [1, 2].map((number) => ({ number, width: 595, height: 842, source: 'text', reason: '' }));

const first = [...letterhead(1, 'Số: 12/KH-SCT', 'Lai Châu, ngày 10 tháng 3 năm 2023'), ...text(1)];

describe('documentStarts', () => {
  it('finds a new letterhead, its left column included', () => {
    const second = letterhead(2, 'Số: 13/KH-SCT', 'Lai Châu, ngày 20 tháng 3 năm 2023');
    expect(documentStarts([...first, ...second, ...text(2)], pages)).toEqual([0, first.length]);
    expect(severalDocuments([...first, ...second], [0, first.length])).toMatchObject([
      { code: 'several-documents', place: { page: 2 } },
    ]);
  });

  it.each<[string, Paragraph[]]>([
    ['an annex', [paragraph('PHỤ LỤC', 2, 60), paragraph('(Kèm theo Kế hoạch số 12/KH-SCT)', 2, 80)]],
    ['a form to fill in', letterhead(2, 'Số:      /BC-...', '..., ngày ... tháng ... năm 2023')],
    ['a heading amid a page', letterhead(2, 'Số: 13/KH-SCT', 'Lai Châu, ngày 20 tháng 3 năm 2023', 500)],
  ])('leaves %s with its document', (_, more) => {
    expect(documentStarts([...first, ...more, ...text(2)], pages)).toEqual([0]);
    expect(severalDocuments(first, [0])).toEqual([]);
  });
});
