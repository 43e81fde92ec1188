import { describe, expect, it } from 'vitest';
import { findDeadlines } from './find-deadlines.js';

const CONTEXT = { issuedOn: '2024-02-20', planYear: 2024, beforeCountsTheDay: false };

/** Sentences with dates and periods none of which is a deadline. */
const SENTENCES: readonly string[] = [
  'Triển khai thực hiện Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng.',
  'Thực hiện Luật Thi đua, khen thưởng năm 2022 và các văn bản hướng dẫn thi hành.',
  'Tổ chức các hoạt động kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024).',
  'Tuyên truyền kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (3/2/1930 - 3/2/2024).',
  'Xây dựng Đề án phát triển du lịch giai đoạn 2024 - 2030, tầm nhìn đến năm 2045.',
  'Chuẩn bị đại hội nhiệm kỳ 2025 - 2030.',
  'Xây dựng báo cáo sơ kết 6 tháng đầu năm 2024.',
  'Tổng hợp báo cáo tổng kết năm 2023.',
  'Xây dựng kế hoạch năm 2025.',
  'Phát động phong trào thi đua năm 2024.',
  'Thực hiện Kết luận tại cuộc họp ngày 15/01/2024.',
  'Thông tư này có hiệu lực thi hành kể từ ngày 01/3/2024.',
  'Quyết định có hiệu lực từ ngày 15/3/2024.',
  'Rà soát các văn bản đã ban hành trước ngày 01/01/2024.',
  'Hỗ trợ cán bộ được tuyển dụng trước ngày 01/7/2023.',
  'Căn cứ Công văn số 1234/SNV-TĐKT ngày 05/02/2024 của Sở Nội vụ.',
  'Quán triệt Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.',
  'Đánh giá kết quả thực hiện nhiệm vụ trong năm 2023, đề ra phương hướng năm 2024.',
  'Tổng hợp số liệu từ ngày 01/01/2023 đến ngày 31/12/2023.',
  'Phân bổ dự toán ngân sách năm 2024.',
  'Triển khai nhiệm vụ trọng tâm quý II/2024.',
  'Phấn đấu hoàn thành xuất sắc nhiệm vụ năm 2024.',
  'Chương trình hành động năm 2024 của tỉnh.',
  'Bố trí người phụ trách công việc hằng ngày, báo cáo Giám đốc.',
  'Cung cấp nước sạch phục vụ sinh hoạt hằng ngày.',
  'Thường xuyên kiểm tra, đôn đốc các đơn vị.',
  'Khen thưởng thường xuyên, khen thưởng chuyên đề.',
  'Xây dựng kế hoạch hằng năm của cơ quan.',
  'Đánh giá, xếp loại cán bộ, công chức, viên chức hằng năm.',
  'Thực hiện Nghị quyết số 01/NQ-CP ngày 05 tháng 01 năm 2024.',
  'Đề án theo Quyết định số 22/2024/QĐ-UBND ngày 10 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh.',
  'Tiếp tục thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025.',
  'Bố trí 02 cán bộ trực 24/24 giờ.',
  'Cắt giảm 20 - 30% thời gian giải quyết thủ tục hành chính.',
  'Giảm 1/2 số thủ tục.',
  'Điều 15 khoản 2 Luật Đầu tư công năm 2019.',
  'Hội nghị tổng kết năm 2023 và triển khai nhiệm vụ năm 2024.',
  'Theo Thông báo kết luận số 12/TB-UBND ngày 20/01/2024, các đơn vị tập trung khắc phục tồn tại.',
  'Phong trào “Cả nước chung sức xây dựng nông thôn mới từ nay đến hết năm 2025”.',
  'Kế hoạch hoạt động từ năm 2021 đến năm 2025 của ngành.',
  'Ngày 10/01/2024, Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số 15/KH-UBND.',
  'Trong năm 2023, công tác thi đua có nhiều chuyển biến.',
  'Năm 2023, tỉnh đã hoàn thành 15/15 chỉ tiêu.',
  'Mức chi theo khoản 3 Điều 5 Nghị quyết số 10/2023/NQ-HĐND ngày 08/12/2023.',
  'Học sinh sinh trước ngày 31/12/2018.',
  'Ban hành kèm theo Quyết định số 05/QĐ-UBND ngày 12/01/2024.',
  'Giải thưởng năm 2024 do Sở Khoa học và Công nghệ tổ chức.',
  'Danh hiệu Chiến sĩ thi đua toàn quốc năm 2023.',
  'Tiếp công dân định kỳ theo quy định.',
  'Báo cáo tài chính quý I/2024 của đơn vị.',
  'Dịch bệnh năm 2020 - 2021.',
  'Đoàn kiểm tra gồm 05 người, làm việc 3 ngày tại cơ sở.',
  'Hồ sơ lưu trữ 10 năm tại cơ quan.',
  'Cuộc thi tìm hiểu pháp luật lần thứ 3 năm 2024.',
  'Ngân sách cấp 12/2024 triệu đồng.',
  'Đường dây nóng 024.3.2023.456.',
  'Chỉ số cải cách hành chính năm 2023 tăng 5 bậc so với năm 2022.',
  'Tổng hợp kết quả từ đầu năm đến ngày 15/6/2024.',
  'Ngày ký: 03-03-2024 16:18:57 +07:00',
  'Thực hiện chế độ báo cáo theo Thông tư số 02/2017/TT-VPCP ngày 24 tháng 10 năm 2017.',
  'Nhân rộng các mô hình đạt giải năm 2023, năm 2024.',
  'Chỉ tiêu đến năm 2025 đạt 95% dân số.',
  'Danh sách kèm theo Công văn số 45/VP-TH ngày 02/02/2024.',
  'Chào mừng kỷ niệm 134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024).',
  'Các chỉ tiêu, nhiệm vụ được giao trong năm.',
];

describe('distractors', () => {
  it.each(SENTENCES)('%s', (sentence) => {
    expect(findDeadlines(sentence, CONTEXT)).toEqual([]);
  });

  it.each(SENTENCES)('does not hide a deadline behind it: %s', (sentence) => {
    const text = `${sentence.replace(/\.$/u, '')}; gửi về Sở Nội vụ trước ngày 20/3/2024.`;
    expect(findDeadlines(text, CONTEXT).map(({ deadline }) => deadline.text)).toEqual(['trước ngày 20/3/2024']);
  });
});
