import { describe, expect, it } from 'vitest';
import { type BodyContext, readDefinitions, resolveBody, splitBodyList } from './index.js';

const context = (issuer: string | null, more: Partial<BodyContext> = {}): BodyContext => ({
  issuer,
  parentBody: null,
  place: null,
  definitions: new Map(),
  roles: new Map(),
  ...more,
});
const named = (text: string, where: BodyContext): string | undefined => {
  const mention = splitBodyList(text)[0];
  return mention && resolveBody(mention, where).name;
};

describe('resolveBody completes', () => {
  const department = context('Sở Công Thương tỉnh Gia Lai');
  const province = context('Ủy ban nhân dân tỉnh An Giang');
  const district = context('Cụm thi đua các huyện vùng cao', { parentBody: 'UBND huyện Tủa Chùa' });
  it.each<[string, BodyContext, string]>([
    ['Văn phòng', department, 'Văn phòng Sở Công Thương tỉnh Gia Lai'],
    ['Lãnh đạo Sở', department, 'Lãnh đạo Sở Công Thương tỉnh Gia Lai'],
    ['các phòng, đơn vị thuộc Sở', department, 'các phòng, đơn vị thuộc Sở Công Thương tỉnh Gia Lai'],
    ['Chi đoàn thanh niên', department, 'Chi đoàn thanh niên Sở Công Thương tỉnh Gia Lai'],
    ['Sở Nội vụ', department, 'Sở Nội vụ tỉnh Gia Lai'],
    ['Sở Tài chính', province, 'Sở Tài chính tỉnh An Giang'],
    ['Công an tỉnh', province, 'Công an tỉnh An Giang'],
    ['Sở LĐTBXH', province, 'Sở Lao động - Thương binh và Xã hội tỉnh An Giang'],
    ['Phòng Nội vụ huyện', district, 'Phòng Nội vụ huyện Tủa Chùa'],
    [
      'Cụm trưởng',
      context(null, { roles: new Map([['Cụm trưởng', 'Sở Công Thương tỉnh Lai Châu']]) }),
      'Sở Công Thương tỉnh Lai Châu',
    ],
    ['BGH', context(null, { definitions: new Map([['BGH', 'Ban Giám hiệu']]) }), 'Ban Giám hiệu'],
  ])('%s', (text, where, expected) => {
    expect(named(text, where)).toBe(expected);
  });
});

describe('resolveBody leaves as written', () => {
  const department = context('Sở Công Thương tỉnh Lai Châu');
  it.each<[string, BodyContext]>([
    ['Sở Công Thương Điện Biên', department],
    ['các đơn vị liên quan', department],
    ['Sở Tài chính tỉnh Kiên Giang', context('UBND tỉnh An Giang')],
    ['UBND các huyện, thị xã, thành phố', context('UBND tỉnh An Giang')],
    ['Phòng Nội vụ huyện', context('UBND tỉnh An Giang')],
    ['Văn phòng', context(null)],
    ['Phòng Nội vụ huyện', context('Cụm Thi đua huyện Vùng Cao')],
    ['Công an cấp xã', context('UBND xã Mường Báng')],
  ])('%s', (text, where) => {
    expect(named(text, where)).toBe(text);
  });
});

it('keeps the words of the document, note included', () => {
  const mention = splitBodyList('UBND huyện Tủa Chùa (Trưởng cụm)')[0];
  expect(mention && resolveBody(mention, context(null))).toEqual({
    name: 'UBND huyện Tủa Chùa',
    asWritten: 'UBND huyện Tủa Chùa (Trưởng cụm)',
    kind: 'body',
  });
});

describe('readDefinitions', () => {
  it('reads abbreviations and short names', () => {
    const text =
      'Ban Giám hiệu (BGH) và Bộ Giáo dục và Đào tạo (GDĐT). Ban Chỉ đạo phòng, chống thiên tai tỉnh (sau đây gọi tắt là Ban Chỉ đạo) họp.';
    expect([...readDefinitions(text)]).toEqual([
      ['BGH', 'Ban Giám hiệu'],
      ['GDĐT', 'Giáo dục và Đào tạo'],
      ['Ban Chỉ đạo', 'Ban Chỉ đạo phòng, chống thiên tai tỉnh'],
    ]);
  });

  it('takes no parenthesis that is no definition', () => {
    expect(readDefinitions('Sở Y tế (Thường trực), UBND huyện Tủa Chùa (KH), Văn phòng (2 bản).').size).toBe(0);
  });
});
