import { describe, expect, it } from 'vitest';
import { parseAssignment } from './index.js';

const both = (text: string): [string[], string[]] => {
  const { lead, coordinating } = parseAssignment(text);
  return [lead.map((body) => body.text), coordinating.map((body) => body.text)];
};

describe('parseAssignment', () => {
  it.each<[string, string[], string[]]>([
    ['Văn phòng chủ trì, phối hợp các phòng, đơn vị thuộc Sở thực hiện', ['Văn phòng'], ['các phòng, đơn vị thuộc Sở']],
    ['Văn phòng chủ trì, phối hợp với các phòng, đơn vị thuộc Sở.', ['Văn phòng'], ['các phòng, đơn vị thuộc Sở']],
    ['Văn phòng tham mưu, chuẩn bị nội dung họp Hội đồng sáng kiến của Sở.', ['Văn phòng'], []],
    [
      'Văn phòng; các phòng, đơn vị thuộc Sở; Công đoàn và Chi đoàn thanh niên',
      ['Văn phòng', 'các phòng, đơn vị thuộc Sở', 'Công đoàn', 'Chi đoàn thanh niên'],
      [],
    ],
    ['Đại diện lãnh đạo Sở, Văn phòng.', ['Đại diện lãnh đạo Sở', 'Văn phòng'], []],
    [
      'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan',
      ['Sở Nội vụ'],
      ['Sở Tài chính', 'các đơn vị liên quan'],
    ],
    ['Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)', ['Sở Nội vụ'], ['Sở Tài chính']],
    [
      'Sở Nội vụ (chủ trì), Trường Chính trị tỉnh, Sở Tài chính phối hợp.',
      ['Sở Nội vụ'],
      ['Trường Chính trị tỉnh', 'Sở Tài chính'],
    ],
    ['Công an tỉnh chủ trì; Sở Y tế, Sở Xây dựng phối hợp thực hiện', ['Công an tỉnh'], ['Sở Y tế', 'Sở Xây dựng']],
    [
      'Công an tỉnh chủ trì, Sở Y tế và các cơ quan liên quan phối hợp',
      ['Công an tỉnh'],
      ['Sở Y tế', 'các cơ quan liên quan'],
    ],
    ['Công an tỉnh, Sở Y tế cùng chủ trì, phối hợp với Sở Xây dựng', ['Công an tỉnh', 'Sở Y tế'], ['Sở Xây dựng']],
    [
      'Giao Văn phòng chủ trì, phối hợp Báo và Phát thanh, Truyền hình tỉnh',
      ['Văn phòng'],
      ['Báo và Phát thanh, Truyền hình tỉnh'],
    ],
    ['Chủ trì: Sở Y tế; phối hợp: Công an tỉnh, UBND các huyện', ['Sở Y tế'], ['Công an tỉnh', 'UBND các huyện']],
    ['Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: các sở, ngành', ['Sở Y tế'], ['các sở, ngành']],
    ['Giao Sở Xây dựng chủ trì', ['Sở Xây dựng'], []],
    ['P.ĐT phối hợp với các khoa', ['P.ĐT'], ['các khoa']],
    ['Phối hợp với Sở Tài chính', [], ['Sở Tài chính']],
    ['', [], []],
  ])('%s', (text, lead, coordinating) => {
    expect(both(text)).toEqual([lead, coordinating]);
  });
});

it('points into the text', () => {
  const text = 'Văn phòng chủ trì, phối hợp Công đoàn thực hiện';
  const { lead, coordinating } = parseAssignment(text);
  expect([...lead, ...coordinating].map(({ start, end }) => text.slice(start, end))).toEqual([
    'Văn phòng',
    'Công đoàn',
  ]);
});
