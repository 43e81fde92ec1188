import { describe, expect, it } from 'vitest';
import { paragraph } from './paragraph-for-tests.js';
import { readName } from './signature-lines.js';
import { issuerOfSignature, readSigner } from './signer.js';

const sign = (lines: string[], stamps: string[] = []) =>
  readSigner(
    lines.map((text) => paragraph(text)),
    stamps.map((text) => paragraph(text)),
  );

describe('readSigner', () => {
  it.each([
    [
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Thanh Bình'],
      { name: 'Nguyễn Thanh Bình', position: 'PHÓ CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH' },
    ],
    [['PHÓ BÍ THƯ', 'A Pớt'], { name: 'A Pớt', position: 'PHÓ BÍ THƯ', authority: null }],
    [['GIÁM ĐỐC', '(Đã ký)', 'Phạm Văn Binh'], { name: 'Phạm Văn Binh', position: 'GIÁM ĐỐC', authority: null }],
    [
      ['TM. CỤM THI ĐUA V', 'CỤM TRƯỞNG', 'GIÁM ĐỐC', 'SỞ CÔNG THƯƠNG TỈNH LAI CHÂU', 'Nguyễn Sỹ Chín'],
      {
        name: 'Nguyễn Sỹ Chín',
        position: 'CỤM TRƯỞNG / GIÁM ĐỐC SỞ CÔNG THƯƠNG TỈNH LAI CHÂU',
        authority: 'TM. CỤM THI ĐUA V',
      },
    ],
    [
      ['KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '“', 'Lê Dũng'],
      { name: 'Lê Dũng', position: 'PHÓ CHỦ TỊCH', authority: 'KT.CHỦ TỊCH' },
    ],
  ])('%j', (lines, signer) => {
    expect(sign(lines)).toEqual(signer);
  });

  it('takes the name of a personal signature certificate when none is printed', () => {
    expect(sign(['GIÁM ĐỐC'], ['Ký bởi: Sở Công Thương', 'Người ký: Nguyễn Văn An'])).toEqual({
      name: 'Nguyễn Văn An',
      position: 'GIÁM ĐỐC',
      authority: null,
    });
  });

  it('is null without a name', () => {
    expect(sign(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], ['Ký bởi: Ủy ban nhân dân tỉnh'])).toBeNull();
  });
});

describe('a name under Nơi nhận', () => {
  const under = (...texts: string[]) =>
    readSigner(
      [paragraph('GIÁM ĐỐC')],
      [],
      texts.map((text) => paragraph(text)),
    );
  it('is the signer where it stands under "Lưu"', () => {
    expect(under('Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'Trần Văn Bình')?.name).toBe('Trần Văn Bình');
  });
  it('is a recipient above it', () => {
    expect(under('Nơi nhận:', 'Trần Văn Bình', '- Lưu: VT.')).toBeNull();
  });
});

describe('readName', () => {
  it.each([
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ['PGS.TS. Lê Thị Hồng Ánh', 'Lê Thị Hồng Ánh'],
    ['PGS-TS. Lê Thị Hồng Ánh', 'Lê Thị Hồng Ánh'],
    ['Đại tá Trần Văn Bình', 'Trần Văn Bình'],
    ['NGUYỄN VĂN AN', 'NGUYỄN VĂN AN'],
    ['"Trần Ngọc Căn', 'Trần Ngọc Căn'],
    ['Lò Văn Pó', 'Lò Văn Pó'],
    ['Nguyễn VănAn', 'Nguyễn Văn An'],
  ])('%s', (text, name) => {
    expect(readName(text)).toBe(name);
  });

  it.each(['PHÓ CHỦ TỊCH', 'Sở Công Thương', 'Như trên', 'Nhé, Nậm Pồ', 'Hồng', 'Trần Phú;', 'thực hiện nghiêm túc'])(
    'not %s',
    (text) => {
      expect(readName(text)).toBeNull();
    },
  );
});

describe('issuerOfSignature', () => {
  it('reads the body that TM. speaks for', () => {
    expect(issuerOfSignature([paragraph('TM. CỤM THI ĐUA V'), paragraph('CỤM TRƯỞNG')])).toBe('Cụm Thi đua V');
    expect(issuerOfSignature([paragraph('GIÁM ĐỐC')])).toBeNull();
  });
});
