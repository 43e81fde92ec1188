import { describe, expect, it } from 'vitest';
import { readNumber } from './number.js';
import { paragraph, recognized } from './paragraph-for-tests.js';

describe('readNumber', () => {
  it.each([
    ['Số: 12/KH-UBND', '12/KH-UBND', 'KH-UBND'],
    ['Số: 565 /TB-UBND', '565/TB-UBND', 'TB-UBND'],
    ['Số: 09/2009/CT-UBND', '09/2009/CT-UBND', 'CT-UBND'],
    ['Số: 1526/BCT-TCCB', '1526/BCT-TCCB', 'BCT-TCCB'],
    ['Số: 31/KH-BCĐQG12', '31/KH-BCĐQG12', 'KH-BCĐQG12'],
    ['Số 34-CT/TW', '34-CT/TW', 'CT/TW'],
    ['Số: /KH-CTĐHVC', null, 'KH-CTĐHVC'],
    ['Số: /KH-CTĐHVC Tủa Chùa, ngày tháng 3 năm 2023', null, 'KH-CTĐHVC'],
    ['Số: /SNV- XDCQ', null, 'SNV-XDCQ'],
    // recognised from handwriting
    ['Só: đ@ /CT-UBND', null, 'CT-UBND'],
    ['Số: ỚL /2013/CT-UBND', null, 'CT-UBND'],
    ['Số: 0k /2013/CT-UBND', null, 'CT-UBND'],
    ['Số:2/42 /KH-SYT', null, 'KH-SYT'],
  ])('%s', (text, number, symbol) => {
    expect(readNumber([paragraph('SỞ NỘI VỤ'), paragraph(text)])).toEqual({ number, symbol });
  });

  it.each(['Số: 1234', 'Số lượng: 3', 'Ngày 12/3/2023', 'Căn cứ Quyết định số 309/QĐ-BCT'])(
    'finds none in %s',
    (text) => {
      expect(readNumber([paragraph(text)])).toEqual({ number: null, symbol: null });
    },
  );

  it('does not believe figures that were recognised with doubt', () => {
    expect(readNumber([recognized('Số: 4292/BC-SYT', 0.7)])).toEqual({ number: null, symbol: 'BC-SYT' });
    expect(readNumber([recognized('Số: 4292/BC-SYT', 0.95)]).number).toBe('4292/BC-SYT');
  });
});
