import { describe, expect, it } from 'vitest';
import { readBodyHeading } from './index.js';

describe('readBodyHeading reads', () => {
  it.each([
    ['Công an huyện:', ['Công an huyện']],
    ['Sở Công Thương tỉnh Lai Châu - Cụm trưởng', ['Sở Công Thương tỉnh Lai Châu']],
    [
      'Cơ quan Thường trực Hội đồng Thi đua - Khen thưởng (Ban Thi đua - Khen thưởng, Sở Nội vụ)',
      ['Cơ quan Thường trực Hội đồng Thi đua - Khen thưởng'],
    ],
    [
      'Các sở, ban, ngành, đoàn thể tỉnh; UBND các huyện, thành phố',
      ['Các sở, ban, ngành, đoàn thể tỉnh', 'UBND các huyện, thành phố'],
    ],
    ['Giao Sở Nội vụ, Ban Dân tộc tỉnh', ['Sở Nội vụ', 'Ban Dân tộc tỉnh']],
    [
      'Hội đồng Thi đua - Khen thưởng các cơ quan, đơn vị tham gia Cụm khối thi đua thuộc tỉnh',
      ['Hội đồng Thi đua - Khen thưởng các cơ quan, đơn vị tham gia Cụm khối thi đua thuộc tỉnh'],
    ],
    [
      'Các đồng chí là Thành viên Hội đồng Thi đua, khen thưởng huyện:',
      ['Các đồng chí là Thành viên Hội đồng Thi đua, khen thưởng huyện'],
    ],
    ['Các phòng ban tham gia tập huấn', ['Các phòng ban tham gia tập huấn']],
    ['Trách nhiệm của các sở, ngành', ['các sở, ngành']],
    ['SỞ TÀI CHÍNH', ['SỞ TÀI CHÍNH']],
    ['Chủ tịch UBND các tỉnh nêu trên:', ['Chủ tịch UBND các tỉnh nêu trên']],
    ['Giáo viên, nhân viên', ['Giáo viên', 'nhân viên']],
    ['Ban Tổ chức - Kiểm tra', ['Ban Tổ chức - Kiểm tra']],
    ['Ban Thường trực UBMTTQ các cấp', ['Ban Thường trực UBMTTQ các cấp']],
    [
      'Liên đoàn Lao động các huyện; công đoàn ngành; Công đoàn các Khu công nghiệp',
      ['Liên đoàn Lao động các huyện', 'công đoàn ngành', 'Công đoàn các Khu công nghiệp'],
    ],
    ['Điện lực Tủa Chùa', ['Điện lực Tủa Chùa']],
  ])('%s', (text, expected) => {
    expect(readBodyHeading(text)?.bodies.map((body) => body.text)).toEqual(expected);
  });
});

it('reads who leads and who coordinates in a heading that says so', () => {
  const heading = readBodyHeading('Sở Xây dựng chủ trì, phối hợp với các sở, ngành và địa phương:');
  expect(heading?.bodies.map((body) => body.text)).toEqual(['Sở Xây dựng']);
  expect(heading?.coordinating.map((body) => body.text)).toEqual(['các sở, ngành và địa phương']);
});

it('gives the offices that a heading names', () => {
  expect(readBodyHeading('Sở Công Thương tỉnh Điện Biên - Cụm phó')?.roleNames).toEqual([
    { name: 'Cụm phó', bodyIndex: 0 },
  ]);
  expect(readBodyHeading('UBND huyện Tủa Chùa (Đơn vị Cụm trưởng năm 2022)')?.roleNames).toEqual([
    { name: 'Cụm trưởng', bodyIndex: 0 },
  ]);
});

describe('readBodyHeading is null for', () => {
  it.each([
    'NHIỆM VỤ CHUNG',
    'TỔ CHỨC THỰC HIỆN',
    'Mục đích',
    'Nội dung',
    'Thời gian, địa điểm',
    'Đại biểu tỉnh',
    'Nhiệm vụ quý I',
    'Phát động và tổ chức thực hiện phong trào thi đua',
    'Công tác kiểm tra',
    'Thanh tra khoa học và công nghệ',
    'Phòng, chống dịch bệnh',
    'Hội nghị tổng kết',
    'Ban hành văn bản',
    'Báo cáo kết quả',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Đơn vị thực hiện',
    'Đơn vị',
    'Văn phòng điện tử',
    'Các giải pháp chủ yếu',
    'Đối với các dự án chậm tiến độ',
    'Các Khối tổ chức ký kết giao ước thi đua năm 2023 giữa các đơn vị trong Khối.',
    'Các phòng, đơn vị thuộc Sở tổ chức đánh giá, phân loại công chức, viên chức',
    'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch.',
    '',
  ])('%s', (text) => {
    expect(readBodyHeading(text)).toBeNull();
  });
});
