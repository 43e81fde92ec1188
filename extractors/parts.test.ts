import { describe, expect, it } from 'vitest';
import type { Paragraph, Role } from '../models/block.js';
import type { SourceDocument } from '../models/document.js';
import { extract } from './extract.js';

function paragraph(text: string, page: number, role: Role = 'body', side: Paragraph['side'] = null): Paragraph {
  const place = { page, box: [80, 60, 500, 80] as [number, number, number, number] };
  const looks = { boldPrefix: 0, italic: null, align: null, indent: null, side };
  return { kind: 'paragraph', role, text, spans: [{ start: 0, end: text.length, place, confidence: null }], ...looks };
}

/** A letter of a Sở that asks for one report. */
const letter = (page: number, number: string, day: string): Paragraph[] => [
  paragraph('UBND TỈNH LAI CHÂU', page, 'letterhead', 'left'),
  paragraph('SỞ CÔNG THƯƠNG', page, 'letterhead', 'left'),
  paragraph(`Số: ${number}`, page, 'letterhead', 'left'),
  paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', page, 'letterhead', 'right'),
  paragraph(`Lai Châu, ngày ${day} tháng 3 năm 2023`, page, 'letterhead', 'right'),
  paragraph('1. Giao Văn phòng Sở tổng hợp báo cáo trong 10 ngày kể từ ngày ký.', page),
];

const FIRST = letter(1, '12/SCT-VP', '10');
const BLOCKS = [...FIRST, ...letter(2, '13/SCT-VP', '20')];
const file: SourceDocument = {
  file: 'a.pdf',
  sha256: '0',
  mediaType: 'application/pdf',
  pages: [],
  blocks: BLOCKS,
  messages: [],
};
const options = { beforeCountsTheDay: false };

describe('several documents in one file', () => {
  const { document, tasks, parts } = extract({ ...file, starts: [0, FIRST.length] }, options);

  it('have their own identity, page and duties', () => {
    expect(parts).toMatchObject([
      { number: '12/SCT-VP', issuedOn: '2023-03-10', page: 1, tasks: [tasks[0]?.id] },
      { number: '13/SCT-VP', issuedOn: '2023-03-20', page: 2, tasks: [tasks[1]?.id] },
    ]);
    expect(document.number).toBe('12/SCT-VP');
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(2);
  });

  it('are named by the duties of the second one, which is not what the file is known by', () => {
    expect(tasks.map(({ ownDocument }) => ownDocument?.number)).toEqual([undefined, '13/SCT-VP']);
    expect(tasks[1]?.ownDocument).toMatchObject({ issuedOn: '2023-03-20', issuer: document.issuer });
  });

  it('count terms from their own day', () => {
    expect(tasks.map(({ deadline }) => deadline?.due)).toEqual(['2023-03-20', '2023-03-30']);
  });

  it('are not spoken of where there is one', () =>
    expect(extract({ ...file, blocks: FIRST }, options).parts).toBe(undefined));
});
