import { describe, expect, it } from 'vitest';
import { readEnactment } from './enacting.js';
import { paragraph } from './paragraph-for-tests.js';

const read = (text: string) => {
  const { issuer, type, subject } = readEnactment([paragraph(text)]);
  return { issuer, type, subject };
};

describe('readEnactment', () => {
  it.each([
    [
      'Nhằm đẩy mạnh phong trào thi đua. Sở Công Thương xây dựng kế hoạch triển khai công tác thi đua năm 2023 như sau:',
      { issuer: 'Sở Công Thương', type: 'Kế hoạch', subject: 'triển khai công tác thi đua năm 2023' },
    ],
    [
      'để thực hiện giao ước thi đua năm 2023, Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác năm 2023 cụ thể như sau:',
      { issuer: 'Ủy ban nhân dân tỉnh', type: 'Kế hoạch', subject: 'công tác năm 2023' },
    ],
    [
      'Nhằm thực hiện nghị quyết. Cụm Thi đua V, Bộ Công Thương, xây dựng kế hoạch tổ chức thi đua, cụ thể như sau:',
      { issuer: 'Cụm Thi đua V, Bộ Công Thương', type: 'Kế hoạch', subject: 'tổ chức thi đua' },
    ],
    [
      'UBND huyện Tủa Chùa (đơn vị Trưởng Cụm) xây dựng kế hoạch tổ chức Hội nghị như sau:',
      { issuer: 'UBND huyện Tủa Chùa', type: 'Kế hoạch', subject: 'tổ chức Hội nghị' },
    ],
    [
      'Để thực hiện tốt nhiệm vụ, Sở Nội vụ đề nghị các cơ quan thực hiện một số nội dung sau:',
      { issuer: 'Sở Nội vụ', type: null, subject: null },
    ],
  ])('%s', (text, enactment) => {
    expect(read(text)).toEqual(enactment);
  });

  it.each(['Năm 2023 là năm thứ ba thực hiện Nghị quyết.', 'Sở Công Thương chủ trì thực hiện.'])(
    'nothing in %s',
    (text) => {
      expect(read(text)).toEqual({ issuer: null, type: null, subject: null });
    },
  );
});
