import { describe, expect, it } from 'vitest';
import { readAttribute } from './attributes.js';
import { clausesOf } from './clauses.js';
import { columnRole, readColumns } from './columns.js';
import { isDitto } from './grid.js';
import { isClosingFormula, zoneOfHeading } from './zones.js';

describe('readAttribute', () => {
  it.each([
    ['Thời gian hoàn thành: Trước 28/02/2023.', 'deadline', 'Trước 28/02/2023.'],
    ['Thời gian: Quý II/2024', 'deadline', 'Quý II/2024'],
    ['Thời hạn báo cáo : trước ngày 15', 'deadline', 'trước ngày 15'],
    ['Tiến độ thực hiện: Tháng 5', 'deadline', 'Tháng 5'],
    ['Thời gian dự kiến: 8h00', 'deadline', '8h00'],
    ['Trách nhiệm thực hiện: Văn phòng.', 'lead', 'Văn phòng.'],
    ['Cơ quan chủ trì: Sở Nội vụ', 'lead', 'Sở Nội vụ'],
    ['Đơn vị thực hiện: Phòng A', 'lead', 'Phòng A'],
    ['Phân công: Sở Y tế', 'lead', 'Sở Y tế'],
    ['Cơ quan phối hợp: Sở Tài chính', 'coordinating', 'Sở Tài chính'],
    ['Phối hợp thực hiện: Công an tỉnh', 'coordinating', 'Công an tỉnh'],
    ['Cơ quan chủ trì, phối hợp', 'both', ''],
    ['Sản phẩm: Báo cáo', 'product', 'Báo cáo'],
    ['Địa điểm: Phòng họp', 'aside', 'Phòng họp'],
  ])('%s', (text, kind, value) => {
    const attribute = readAttribute(text);
    expect(attribute?.kind).toBe(kind);
    expect(text.slice(attribute?.valueStart ?? 0)).toBe(value);
  });

  it.each([
    'Công an huyện: Đảm bảo an ninh',
    'Xây dựng kế hoạch thời gian tới: gồm ba bước',
    'Phối hợp với Phòng Nội vụ chuẩn bị Hội trường',
    'Thời gian qua, các đơn vị đã cố gắng',
    'Sở Nội vụ',
    'Trong thời gian chờ đợi: không',
  ])('%s is none', (text) => expect(readAttribute(text)).toBeNull());
});

describe('columnRole', () => {
  it.each([
    ['Stt', 'ordinal'],
    ['TT', 'ordinal'],
    ['Nội dung, nhiệm vụ', 'task'],
    ['Nội dung công việc', 'task'],
    ['Cơ quan chủ trì', 'lead'],
    ['Đơn vị thực hiện', 'lead'],
    ['Cơ quan trình', 'lead'],
    ['Cơ quan phối hợp', 'coordinating'],
    ['Cơ quan thẩm tra', 'coordinating'],
    ['Chủ trì/phối hợp', 'both'],
    ['Thời gian thực hiện', 'deadline'],
    ['Thời hạn hoàn thành', 'deadline'],
    ['Sản phẩm', 'product'],
    ['Ghi chú', 'other'],
    ['Địa điểm', 'place'],
  ])('%s is %s', (header, role) => expect(columnRole(header)).toBe(role));
});

describe('readColumns', () => {
  it('reads columns in any order', () => {
    expect(readColumns(['Thời gian', 'Nội dung', 'Đơn vị thực hiện'])).toMatchObject({ deadline: 0, task: 1, lead: 2 });
  });
  it.each([[['Stt', 'Họ và tên', 'Chức vụ']], [['Nội dung', 'Kinh phí']], [['Chỉ tiêu', 'Đơn vị tính', 'Năm 2023']]])(
    '%j is no table of duties',
    (headers) => expect(readColumns(headers)).toBeNull(),
  );
});

describe('isDitto', () => {
  it.each(['nt', '-nt-', '"', '”', '//', 'Như trên'])('%s is a ditto mark', (text) => expect(isDitto(text)).toBe(true));
  it.each(['', '-', 'Thanh tra', 'NTM', 'Tháng 5'])('%j is none', (text) => expect(isDitto(text)).toBe(false));
});

describe('zoneOfHeading', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'silent'],
    ['Yêu cầu', 'silent'],
    ['Đánh giá chung', 'silent'],
    ['Thời gian, địa điểm', 'silent'],
    ['Thành phần tham dự (Dự kiến 180 đại biểu)', 'record'],
    ['Tiêu chí chấm điểm', 'record'],
    ['TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THÁNG 10', 'record'],
    ['DANH SÁCH', 'record'],
    ['Trình tự, thủ tục đánh giá', 'silent'],
    ['NỘI DUNG, CHƯƠNG TRÌNH TỔNG KẾT', 'silent'],
    ['TỔ CHỨC THỰC HIỆN', 'operative'],
    ['NHIỆM VỤ CỤ THỂ VÀ THỜI GIAN THỰC HIỆN', 'operative'],
    ['Nhiệm vụ cụ thể trong thời gian đến', 'operative'],
    ['NHIỆM VỤ TRỌNG TÂM', 'general'],
    ['CÁC GIẢI PHÁP CHỦ YẾU', 'general'],
    ['NỘI DUNG THỰC HIỆN', 'general'],
  ])('%s: %s', (heading, zone) => expect(zoneOfHeading(heading)).toBe(zone));
  it.each(['Phòng Nội vụ huyện', 'Yêu cầu các sở báo cáo', 'Công an tỉnh'])('%s says nothing', (heading) =>
    expect(zoneOfHeading(heading)).toBeNull(),
  );
});

describe('isClosingFormula', () => {
  it.each([
    'Trên đây là Kế hoạch công tác năm 2023. Đề nghị các cơ quan triển khai thực hiện./.',
    'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo về Sở Nội vụ.',
    'Nay thông báo ý kiến kết luận để các đơn vị triển khai thực hiện./.',
    'UBND tỉnh yêu cầu các sở tổ chức triển khai, thực hiện tốt Kế hoạch này./.',
  ])('%s', (text) => expect(isClosingFormula(text)).toBe(true));
  it.each([
    'Căn cứ kế hoạch này, các Trưởng khối xây dựng kế hoạch cụ thể của từng Khối./.',
    'Giao Sở Nội vụ theo dõi, đôn đốc và báo cáo kết quả thực hiện Chỉ thị này./.',
    'Sở Tài chính bố trí kinh phí để triển khai thực hiện Kế hoạch này.',
  ])('not: %s', (text) => expect(isClosingFormula(text)).toBe(false));
});

describe('clausesOf', () => {
  const clauses = (text: string): string[] => clausesOf(text).map(({ start, end }) => text.slice(start, end));
  it('cuts at semicolons and sentence ends', () => {
    expect(clauses('Làm một; làm hai. Làm ba.')).toEqual(['Làm một;', 'làm hai.', 'Làm ba.']);
  });
  it.each([
    'Gửi về UBND TP. Hồ Chí Minh xem xét.',
    'Có (một; hai) việc.',
    'Số 1.500 con.',
    'Ngày 07.12.2023 họp.',
    'Phong trào “Một. Hai; ba” được phát động.',
  ])('leaves whole: %s', (text) => expect(clauses(text)).toEqual([text]));
});
