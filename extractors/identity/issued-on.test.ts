import { describe, expect, it } from 'vitest';
import { readPlaceAndDate } from './issued-on.js';
import { paragraph, recognized } from './paragraph-for-tests.js';

describe('readPlaceAndDate', () => {
  it.each([
    ['Lai Châu, ngày 17 tháng 3 năm 2023', '2023-03-17', 'Lai Châu'],
    ['TP. Hồ Chí Minh, ngày 02 tháng 01 năm 2024', '2024-01-02', 'TP. Hồ Chí Minh'],
    ['Hà Nội, ngày 17/3/2023', '2023-03-17', 'Hà Nội'],
    ['Phường 5, ngày 14 tháng 3 năm 2024', '2024-03-14', 'Phường 5'],
    // a telegram
    ['Yên Bái, hồi 20 giờ 00 ngày 06 tháng 9 năm 2024', '2024-09-06', 'Yên Bái'],
    ['Tủa Chùa, ngày tháng 3 năm 2023', '2023-03', 'Tủa Chùa'],
    ['Tủa Chùa, ngày ….. tháng 3 năm 2023', '2023-03', 'Tủa Chùa'],
    ['Số: /KH-CTĐHVC Tủa Chùa, ngày tháng 3 năm 2023', '2023-03', 'Tủa Chùa'],
    ['Lai Châu, ngày tháng năm 2025', null, 'Lai Châu'],
    // impossible or recognised from handwriting
    ['Lai Châu, ngày 31 tháng 4 năm 2023', '2023-04', 'Lai Châu'],
    ['Lai Châu, ngày 3| tháng 12 năm 2024', '2024-12', 'Lai Châu'],
    ['Lai Châu, ngày {5 tháng 3 năm 2024', '2024-03', 'Lai Châu'],
    ['Lai Châu, ngày 43 tháng I1 năm 2017', '2017-11', 'Lai Châu'],
    ['Cần Thơ, ngày e tháng % năm 2025', null, 'Cần Thơ'],
  ])('%s', (text, issuedOn, place) => {
    expect(readPlaceAndDate([paragraph('SỞ NỘI VỤ'), paragraph(text)])).toEqual({ issuedOn, place });
  });

  it('joins a date that the gap of a handwritten day parts', () => {
    const lines = [
      paragraph('Số: /CT-UBND Cà Mau, ngày', { side: 'left' }),
      paragraph('tháng 10 năm 2013', { side: 'right' }),
    ];
    expect(readPlaceAndDate(lines)).toEqual({ issuedOn: '2013-10', place: 'Cà Mau' });
  });

  it('keeps the month when the day was recognised with doubt', () => {
    expect(readPlaceAndDate([recognized('Lai Châu, ngày 13 tháng 11 năm 2017', 0.6)]).issuedOn).toBe('2017-11');
  });

  it('does not believe a bare recognised day', () => {
    expect(readPlaceAndDate([recognized('Lai Châu, ngày 2 tháng 10 năm 2017', 0.9)]).issuedOn).toBe('2017-10');
    expect(readPlaceAndDate([recognized('Lai Châu, ngày 02 tháng 10 năm 2017', 0.9)]).issuedOn).toBe('2017-10-02');
  });

  it('does not believe a bare month 1 or 2 beside a scrawled day', () => {
    expect(readPlaceAndDate([recognized('Cần Thơ, ngày 2© tháng 2 năm 2025', 0.88)]).issuedOn).toBeNull();
    expect(readPlaceAndDate([recognized('Cần Thơ, ngày 2© tháng 02 năm 2025', 0.88)]).issuedOn).toBe('2025-02');
  });

  it.each(['SỞ CÔNG THƯƠNG', 'Số: 12/KH-UBND', 'Ngày: 17/3/2023'])('finds none in %s', (text) => {
    expect(readPlaceAndDate([paragraph(text)])).toEqual({ issuedOn: null, place: null });
  });
});
