import { describe, expect, it } from 'vitest';
import { obligations, paragraphs, table } from './testing.js';

/** "lead | coordinating | due or kind | first words" of each duty; issued 1 March 2024. */
describe('who is charged, by the order of a document', () => {
  it.each([
    [
      'an account of how things stand, and then an order',
      `I. VỀ TÌNH HÌNH KINH TẾ - XÃ HỘI
       Kinh tế tiếp tục phục hồi. Các bộ đã hoàn thành nhiệm vụ trước ngày 30/01/2024.
       Thời gian tới, Chính phủ yêu cầu các bộ, cơ quan, địa phương tập trung thực hiện các nhiệm vụ sau:
       1. Bộ Tài chính:
       a) Đẩy nhanh việc hoàn thuế, hoàn thành trong quý II/2024.
       2. Ngân hàng Nhà nước Việt Nam tiếp tục giảm lãi suất.
       II. VỀ CÁC NỘI DUNG KHÁC
       Chính phủ thống nhất sự cần thiết xây dựng Luật. Giao Bộ Công an hoàn thiện hồ sơ.`,
      [
        'Bộ Tài chính |  | 2024-06-30 | Đẩy nhanh việc',
        'Ngân hàng Nhà nước Việt Nam |  |  | Ngân hàng Nhà',
        'Bộ Công an |  |  | Giao Bộ Công',
      ],
    ],
    [
      'a programme of the Party: numbers with dashes, "Lãnh đạo" as what a committee does',
      `I- MỤC ĐÍCH, YÊU CẦU
       1- Quán triệt sâu sắc Nghị quyết, hoàn thành trước ngày 10/4/2024.
       II- TỔ CHỨC THỰC HIỆN
       1- Các huyện ủy xây dựng kế hoạch trước ngày 15/4/2024.
       2- Đảng ủy Ủy ban nhân dân tỉnh
       - Lãnh đạo UBND tỉnh ban hành kế hoạch trong tháng 5/2024.`,
      ['Các huyện ủy |  | 2024-04-14 | Các huyện ủy', 'Đảng ủy Ủy ban nhân dân tỉnh |  | 2024-05-31 | Lãnh đạo UBND'],
    ],
    [
      'the span of a stage, and what is due within it',
      `II. NỘI DUNG
       Giai đoạn 1 (từ tháng 4 đến tháng 5/2024): Khảo sát hạ tầng
       - Lập dự toán thiết bị: Phòng Công nghệ thông tin thực hiện, xong trước 15/4/2024.
       - Chuẩn hóa biểu mẫu: Phòng Điều dưỡng chủ trì, các khoa phối hợp.`,
      [
        'Phòng Công nghệ thông tin |  | 2024-04-14 | Lập dự toán',
        'Phòng Điều dưỡng | các khoa | 2024-05-31 | Chuẩn hóa biểu',
      ],
    ],
    [
      'a date that opens the reasons, not the order',
      `Trong 4 tháng đầu năm 2024, cả nước ghi nhận 22 ca bệnh. Để chủ động phòng, chống dịch, Giám đốc Sở Y tế yêu cầu:
       1. Các Bệnh viện bố trí điểm tiêm chủng.`,
      ['Các Bệnh viện |  |  | Các Bệnh viện'],
    ],
    [
      'who has charge of it in a later sentence',
      `III. NỘI DUNG
       1. Tổ chức hội nghị trực tuyến. Hoàn thành trong tháng 4/2024. Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy chuẩn bị.`,
      ['Ban Tuyên giáo Tỉnh ủy | Văn phòng Tỉnh ủy | 2024-04-30 | Tổ chức hội'],
    ],
    [
      'the chairman thinks and concludes; a unit whose name has commas',
      `Ngày 15/02/2024, Phòng GD&ĐT tổ chức giao ban Hiệu trưởng. Đồng chí Trưởng phòng đánh giá cao kết quả Hội thi và kết luận một số nội dung:
       1. Công tác tuyển sinh: Các trường nhập số liệu trước 22/4.
       2. Tiểu ban An ninh, trật tự, an toàn xã hội và y tế: chủ trì xây dựng phương án bảo vệ.
       Phòng GD&ĐT đề nghị Hiệu trưởng các trường triển khai thực hiện nghiêm túc./.`,
      [
        'Các trường |  | 2024-04-21 | Công tác tuyển',
        'Tiểu ban An ninh, trật tự, an toàn xã hội và y tế |  |  | chủ trì xây',
      ],
    ],
    [
      'a clause of its own, with a day of its own, after one whose doer is not known',
      `II. NỘI DUNG
       1. Về kiểm tra cuối năm: Mỗi khối ra đề chung; các trường THCS tổ chức kiểm tra vào ngày 02/5/2024.`,
      ['các trường THCS |  | 2024-05-02 | các trường THCS'],
    ],
    [
      'requests of a conclusion',
      `II. YÊU CẦU, KIẾN NGHỊ
       1. Giao Ban Kinh tế - Ngân sách giám sát việc thực hiện kết luận này.
       UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.`,
      ['Ban Kinh tế - Ngân sách |  |  | Giao Ban Kinh'],
    ],
    [
      'an official by his work',
      `III. TỔ CHỨC THỰC HIỆN
       1. Công chức Địa chính - Xây dựng và Môi trường: Cử người tham gia Tổ kiểm tra.`,
      ['Công chức Địa chính - Xây dựng và Môi trường |  |  | Cử người tham'],
    ],
    [
      'names with a colon inside them',
      `Chủ tịch UBND tỉnh yêu cầu:
       1. Giám đốc các Sở: Y tế, Xây dựng chỉ đạo các đơn vị trực thuộc ứng trực.`,
      ['Giám đốc các Sở: Y tế, Xây dựng |  |  | Giám đốc các'],
    ],
    [
      'who chairs a meeting leads no duty',
      `- Chủ trì: Đồng chí Lê Thị Hoa, Phó Chủ tịch UBND phường.
       - Thời gian: 14 giờ 00 ngày 06/3/2024.
       - Địa điểm: Hội trường tầng 3.
       - Nội dung: Công an phường chuẩn bị báo cáo, gửi về Văn phòng trước ngày 05/3/2024.`,
      ['Công an phường |  | 2024-03-04 | Công an phường'],
    ],
  ])('%s', (_, source, expected) => {
    expect(obligations(paragraphs(source))).toEqual(expected);
  });

  it.each([
    [
      'a header over two rows',
      'STT | Nhiệm vụ | Thời gian | Đơn vị thực hiện Chủ trì | Đơn vị thực hiện Phối hợp\n1 | Kiểm tra cải cách hành chính | Quý II/2024 | Sở Nội vụ | Các sở, ngành',
      ['Sở Nội vụ | Các sở, ngành | 2024-06-30 | Kiểm tra cải'],
    ],
    [
      'who is in charge and who takes part',
      'Thời gian | Nội dung công việc | Người phụ trách | Người thực hiện\nTrước 15/3 | Xây dựng kế hoạch tổ | Tổ trưởng chuyên môn | Giáo viên',
      ['Tổ trưởng chuyên môn | Giáo viên | 2024-03-14 | Xây dựng kế'],
    ],
    [
      'who helps',
      'TT | Nội dung | Đơn vị chịu trách nhiệm chính | Đơn vị hỗ trợ | Hạn\n1 | Hoạt động đào tạo | Phòng Đào tạo | Các khoa | 30/4/2024',
      ['Phòng Đào tạo | Các khoa | 2024-04-30 | Hoạt động đào'],
    ],
    [
      'who looks on',
      'TT | Nội dung | Lãnh đạo phụ trách | Đơn vị thực hiện | Thời hạn\n1 | Tổng kiểm tra hồ đập | Phó Giám đốc Sở | Chi cục Thủy lợi | Trước 30/4/2024',
      ['Chi cục Thủy lợi |  | 2024-04-29 | Tổng kiểm tra'],
    ],
    [
      'who inspects whom',
      'Tháng | Nội dung kiểm tra | Đối tượng kiểm tra | Lực lượng kiểm tra\n4/2024 | Kiểm tra công tác thu, chi | Kế toán | Ban Thanh tra nhân dân',
      ['Ban Thanh tra nhân dân |  | 2024-04-30 | Kiểm tra công'],
    ],
  ])('columns: %s', (_, source, expected) => expect(obligations([table(source)])).toEqual(expected));
});
