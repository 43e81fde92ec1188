import { describe, expect, it } from 'vitest';
import { readTypeLine } from './document-types.js';
import { paragraph } from './paragraph-for-tests.js';
import { readLetterSubject, readTitle } from './title.js';

const lines = (...texts: string[]) => texts.map((text) => paragraph(text));

describe('readTitle', () => {
  it.each([
    [['KẾ HOẠCH', 'Công tác thi đua, khen thưởng năm 2023'], 'Kế hoạch', 'Công tác thi đua, khen thưởng năm 2023'],
    [['KẾ HOẠCH Công tác năm 2023'], 'Kế hoạch', 'Công tác năm 2023'],
    [
      ['THÔNG BÁO', 'V/v kế hoạch đánh giá', 'chương trình đào tạo'],
      'Thông báo',
      'kế hoạch đánh giá chương trình đào tạo',
    ],
    [['CHỈ THỊ', 'Về việc tăng cường quản lý', '_______'], 'Chỉ thị', 'Về việc tăng cường quản lý'],
    [['KẾ HOẠCH', 'TRIỂN KHAI ĐỀ ÁN', 'GIAI ĐOẠN 2'], 'Kế hoạch', 'TRIỂN KHAI ĐỀ ÁN GIAI ĐOẠN 2'],
    [
      ['QUYẾT ĐỊNH', 'Về việc công bố thủ tục', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'],
      'Quyết định',
      'Về việc công bố thủ tục',
    ],
    [['QUY CHẾ', 'Làm việc của Sở', '(Kèm theo Quyết định số 12/QĐ-SNV)'], 'Quy chế', 'Làm việc của Sở'],
    [['LỊCH CÔNG TÁC', 'Tuần 12 của Thường trực UBND xã'], 'Lịch công tác', 'Tuần 12 của Thường trực UBND xã'],
    // recognised
    [['THÔNG BẢO', 'Lịch xét thi đua'], 'Thông báo', 'Lịch xét thi đua'],
    [['KẾ HOẠCH'], 'Kế hoạch', null],
    [[], null, null],
  ])('%j', (texts, type, subject) => {
    expect(readTitle(lines(...texts))).toEqual({ type, subject });
  });
});

describe('readTypeLine', () => {
  it.each(['Kế hoạch này có hiệu lực', 'QUYẾT ĐỊNH:', 'KẾ HOẠCHX', 'NHIỆM VỤ', 'Công văn'])(
    'finds no type in %s',
    (text) => {
      expect(readTypeLine(text)).toBeNull();
    },
  );
});

describe('readLetterSubject', () => {
  const isOther = (text: string) => text.startsWith('CỘNG HÒA');
  it('joins the printed lines of V/v on its side', () => {
    const letterhead = [
      paragraph('Số: 12/SYT-NVY', { side: 'left' }),
      paragraph('V/v: báo cáo hoạt động', { side: 'left' }),
      paragraph('Lai Châu, ngày 3 tháng 10 năm 2017', { side: 'right' }),
      paragraph('năm 2017 (Lần 2)', { side: 'left' }),
    ];
    expect(readLetterSubject(letterhead, isOther)).toBe('báo cáo hoạt động năm 2017 (Lần 2)');
  });

  it('ends at the other parts of the letterhead', () => {
    expect(readLetterSubject(lines('V/v gia hạn', 'CỘNG HÒA XÃ HỘI'), isOther)).toBe('gia hạn');
    expect(readLetterSubject(lines('V/v gia hạn', 'Kính Tà gửi:'), isOther)).toBe('gia hạn');
  });

  it('takes "Về việc" in full under the number', () => {
    expect(readLetterSubject(lines('SỞ Y TẾ', 'Số: 12/SYT-NVY', 'Về việc thực hiện Đề án'), isOther)).toBe(
      'Về việc thực hiện Đề án',
    );
  });

  it('is null without V/v', () => {
    expect(readLetterSubject(lines('SỞ Y TẾ', 'Số: 12/SYT-NVY'), isOther)).toBeNull();
  });
});
