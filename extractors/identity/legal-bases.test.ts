import { describe, expect, it } from 'vitest';
import { readLegalBases } from './legal-bases.js';
import { paragraph } from './paragraph-for-tests.js';

const read = (...texts: string[]) => readLegalBases(texts.map((text) => paragraph(text)));
const ENACTS = 'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:';

describe('readLegalBases', () => {
  it('gives number, date and issuer of each text, several in one paragraph', () => {
    const bases = read(
      'Thực hiện Quyết định số 309/QĐ-BCT ngày 17/02/2023 của Bộ Công Thương về việc phân chia Khối; Công văn số 1526/BCT-TCCB ngày 17/3/2023 của Bộ Công Thương hướng dẫn hoạt động.',
      ENACTS,
    );
    expect(bases).toEqual([
      {
        text: 'Thực hiện Quyết định số 309/QĐ-BCT ngày 17/02/2023 của Bộ Công Thương về việc phân chia Khối',
        number: '309/QĐ-BCT',
        date: '2023-02-17',
        issuer: 'Bộ Công Thương',
      },
      {
        text: 'Công văn số 1526/BCT-TCCB ngày 17/3/2023 của Bộ Công Thương hướng dẫn hoạt động',
        number: '1526/BCT-TCCB',
        date: '2023-03-17',
        issuer: 'Bộ Công Thương',
      },
    ]);
  });

  it('takes bases apart that a reader put into one paragraph', () => {
    const bases = read(
      'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024; Căn cứ Nghị định số 102/2024/NĐ-CP ngày 30/7/2024 của Chính phủ;',
      ENACTS,
    );
    expect(bases.map(({ date }) => date)).toEqual(['2024-01-18', '2024-07-30']);
  });

  it.each([
    ['Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003;', null, '2003-11-26', null],
    [
      'Căn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về việc “Tiếp tục đổi mới”;',
      '34-CT/TW',
      '2014-04-07',
      'Bộ Chính trị',
    ],
    [
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết;',
      '91/2017/NĐ-CP',
      '2017-07-31',
      'Chính phủ',
    ],
    ['Căn cứ Quyết định số 22/2013/QĐ-TTg về hỗ trợ nhà ở theo đề xuất của Bộ Xây dựng;', '22/2013/QĐ-TTg', null, null],
    [
      'Xét đề nghị của Sở Nội vụ tại Tờ trình số 253/TTr-SNV ngày 22/01/2025;',
      '253/TTr-SNV',
      '2025-01-22',
      'Sở Nội vụ',
    ],
    ['Thực hiện Chỉ thị của Bộ Công Thương về phong trào thi đua;', null, null, 'Bộ Công Thương'],
    ['Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/20210 của Chính phủ;', '63/2010/NĐ-CP', null, 'Chính phủ'],
  ])('%s', (text, number, date, issuer) => {
    expect(read(text, ENACTS)).toMatchObject([{ number, date, issuer }]);
  });

  it('leaves the enacting clause and its purpose out of the words of a basis', () => {
    const [basis] = read(
      'Căn cứ Chỉ thị số 19/CT-UBND ngày 19/12/2022 của Chủ tịch UBND tỉnh về phong trào thi đua; để thực hiện thắng lợi kế hoạch, Ủy ban nhân dân tỉnh xây dựng kế hoạch hoạt động như sau:',
    );
    expect(basis?.text).toBe(
      'Căn cứ Chỉ thị số 19/CT-UBND ngày 19/12/2022 của Chủ tịch UBND tỉnh về phong trào thi đua',
    );
  });

  it.each([
    [
      'a duty below the enacting clause',
      [ENACTS, 'Căn cứ Kế hoạch số 12/KH-UBND, các Trưởng khối xây dựng kế hoạch cụ thể.'],
    ],
    ['a duty below a heading', ['I. NỘI DUNG', 'Căn cứ Kế hoạch số 12/KH-UBND, các Trưởng khối xây dựng kế hoạch.']],
    ['a reason that cites nothing', ['Căn cứ chức năng, nhiệm vụ được giao;', ENACTS]],
    ['prose', ['Năm 2023 là năm thứ ba thực hiện Nghị quyết Đại hội XIII của Đảng.', ENACTS]],
  ])('takes none from %s', (_, texts) => {
    expect(read(...texts)).toEqual([]);
  });
});
