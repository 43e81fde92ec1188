import { describe, expect, it } from 'vitest';
import { findTasks } from './index.js';
import { obligations, paragraphs, table } from './testing.js';

describe('documents that assign nothing give no obligations', () => {
  it.each([
    [
      'a reply to a question',
      `Sở Tư pháp nhận được Công văn số 15/UBND-NC ngày 12/02/2024 của Ủy ban nhân dân huyện Hòa An về việc xin ý kiến đối với dự thảo Quy chế. Sau khi nghiên cứu, Sở Tư pháp có ý kiến như sau:
       1. Về căn cứ ban hành: Đề nghị bỏ căn cứ thứ ba vì đã hết hiệu lực.
       2. Về bố cục: Sở Tư pháp nhất trí với bố cục của dự thảo.
       3. Về thẩm quyền: Theo quy định tại Điều 14 Luật Ban hành văn bản quy phạm pháp luật, thẩm quyền thuộc Hội đồng nhân dân huyện.
       Trên đây là ý kiến của Sở Tư pháp, gửi Ủy ban nhân dân huyện xem xét, quyết định./.`,
    ],
    [
      'a report of past work',
      `I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ I
       1. Sở Nội vụ
       - Đã tham mưu ban hành 12 văn bản; tổ chức 03 lớp tập huấn trước ngày 15/02/2024.
       - Kiểm tra 05 đơn vị, kịp thời chấn chỉnh tồn tại.
       2. Sở Tài chính
       - Phân bổ kinh phí cho các đơn vị từ ngày 02/01/2024 đến ngày 31/01/2024.
       II. TỒN TẠI, HẠN CHẾ
       - Một số đơn vị gửi báo cáo chậm so với thời hạn quy định.`,
    ],
    [
      'an outline of a report',
      `ĐỀ CƯƠNG BÁO CÁO
       I. ĐẶC ĐIỂM TÌNH HÌNH
       1. Thuận lợi
       2. Khó khăn
       II. NỘI DUNG BÁO CÁO
       1. Công tác lãnh đạo, chỉ đạo của cấp ủy, chính quyền
       - Việc ban hành văn bản chỉ đạo (nêu số lượng văn bản).
       - Công tác tuyên truyền, phổ biến.
       2. Kết quả thực hiện các chỉ tiêu`,
    ],
    [
      'a form',
      `Mẫu số 01
       PHIẾU ĐĂNG KÝ THAM GIA HỘI NGHỊ
       1. Họ và tên: ........................................
       2. Chức vụ, đơn vị công tác: .....................
       3. Số điện thoại liên hệ: .........................`,
    ],
    [
      'a regulation',
      `Chương I
       QUY ĐỊNH CHUNG
       Điều 1. Phạm vi điều chỉnh
       Quy chế này quy định chế độ làm việc, quan hệ công tác của Hội đồng.
       Điều 2. Giải thích từ ngữ
       1. Thành viên Hội đồng là người được Chủ tịch Hội đồng quyết định cử tham gia.
       2. Phiên họp thường kỳ là phiên họp được tổ chức mỗi quý một lần.`,
    ],
    [
      'an invitation with an agenda',
      `Ủy ban nhân dân huyện trân trọng kính mời đồng chí dự Hội nghị sơ kết công tác cải cách hành chính.
       1. Thời gian: 08 giờ 00 phút, ngày 20/3/2024.
       2. Địa điểm: Hội trường tầng 2, Trụ sở Ủy ban nhân dân huyện.
       3. Chương trình
       - 8h00 - 8h15: Đón tiếp đại biểu (Văn phòng).
       - 8h15 - 8h45: Báo cáo sơ kết (Phòng Nội vụ).
       - 8h45 - 9h30: Thảo luận.
       Rất mong đồng chí dự họp đúng thành phần./.`,
    ],
    [
      'a list of bodies',
      `DANH SÁCH
       Các đơn vị được khen thưởng năm 2023
       1. Phòng Giáo dục và Đào tạo.
       1.1. Trường THCS Nguyễn Du
       1.2. Trường Tiểu học Kim Đồng
       2. Trung tâm Y tế.`,
    ],
    [
      'contents of an inspection',
      `II. NỘI DUNG KIỂM TRA
       1. Ủy ban nhân dân xã
       - Công tác lãnh đạo, chỉ đạo và ban hành văn bản triển khai thực hiện;
       - Việc thực hiện chế độ thông tin, báo cáo.
       - Kết quả giải quyết hồ sơ hành chính;`,
    ],
    [
      'a sanction and a norm on the public',
      `1. Các tổ chức, cá nhân không thực hiện đúng quy định sẽ bị xử lý theo pháp luật.
       2. Người dân khi phát hiện gia súc chết bất thường phải khai báo với chính quyền địa phương.`,
    ],
    [
      'an answer to voters',
      `1. Cử tri xã Tân Lập đề nghị sớm sửa chữa đường liên thôn.
       Trả lời: UBND huyện đã giao Phòng Kinh tế và Hạ tầng khảo sát, dự kiến thực hiện trong năm 2024.
       2. Cử tri đề nghị tăng mức hỗ trợ.
       Trả lời: Mức hỗ trợ thực hiện theo Nghị quyết số 10/2023/NQ-HĐND của HĐND tỉnh.`,
    ],
    [
      'rules that a decision brings with it',
      `Điều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động của Ban Chỉ đạo.
       QUY CHẾ
       Chương II
       Điều 3. Chế độ họp
       1. Ban Chỉ đạo họp định kỳ mỗi quý một lần.
       2. Cơ quan thường trực có trách nhiệm gửi tài liệu trước ngày họp ít nhất 03 ngày làm việc.
       Điều 4. Các thành viên báo cáo kết quả cho Cơ quan thường trực trước ngày 20 của tháng cuối quý.`,
    ],
    [
      'what a submission follows',
      `Thực hiện ý kiến của Chủ tịch UBND tỉnh về việc giao Sở Tài chính chủ trì tham mưu phương án;
       Sở Tài chính kính trình UBND tỉnh xem xét, bổ sung kinh phí như sau:
       1. Tổng kinh phí: 5 tỷ đồng, trong đó huyện A 2 tỷ đồng.`,
    ],
    [
      'what has happened and what others have ordered',
      `Ngày 01/02/2024, Thủ tướng Chính phủ đã ban hành Quyết định số 213/QĐ-TTg. Theo đó, thời hạn hoàn thành báo cáo là trước ngày 31/3/2024.
       Hồi 16 giờ ngày 06/3/2024, tâm bão ở trên vùng biển phía Bắc. Dự báo đến 16 giờ ngày 07/3/2024, bão đổ bộ vào đất liền.
       II. KẾT QUẢ THANH TRA
       1. Phòng Kinh tế chưa lập hồ sơ quản lý đất công.
       III. NỘI DUNG
       Bộ Tài chính đề nghị các địa phương quan tâm, phối hợp thực hiện./.`,
    ],
    [
      'formulas that close a document',
      `I. NỘI DUNG
       Căn cứ nội dung Công văn, các sở, ngành, đơn vị tổ chức thực hiện./.
       Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ.
       Nghị quyết này được Hội đồng nhân dân tỉnh khóa X, kỳ họp thứ hai thông qua ngày 10/7/2024 và có hiệu lực kể từ ngày thông qua./.`,
    ],
    [
      'the time and the watchword of a month of actions',
      `I. CHỦ ĐỀ, THỜI GIAN
       1. Chủ đề: "An toàn là trên hết".
       2. Thời gian: từ 01/5/2024 đến 31/5/2024.`,
    ],
    [
      'a submission',
      `Sở Tài chính kính trình UBND tỉnh xem xét, phê duyệt phương án phân bổ kinh phí như sau:
       1. Tổng kinh phí: 5 tỷ đồng.
       2. Nguồn kinh phí: Ngân sách tỉnh năm 2024.
       Sở Tài chính kính trình UBND tỉnh xem xét, quyết định./.`,
    ],
    [
      'a procedure',
      `II. NỘI DUNG HƯỚNG DẪN
       1. Hồ sơ gồm: Đơn đề nghị, bản sao căn cước công dân.
       2. Thời hạn giải quyết: 15 ngày làm việc kể từ ngày nhận đủ hồ sơ.
       3. Tổ chức, cá nhân nộp hồ sơ tại Trung tâm Phục vụ hành chính công.`,
    ],
    [
      'members of a team and criteria of a contest',
      `1. Thành phần Đoàn kiểm tra
       - Ông Nguyễn Văn An, Trưởng phòng Nội vụ, Trưởng đoàn;
       - Bà Trần Thị Bình, chuyên viên Phòng Nội vụ, thành viên.
       2. Tiêu chí chấm điểm
       - Thực hiện tốt nội quy (tối đa 10 điểm).`,
    ],
    [
      'enforcement of a decision',
      `Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
       Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ và Thủ trưởng các cơ quan có liên quan chịu trách nhiệm thi hành Quyết định này./.`,
    ],
    [
      'bases under the name of the office that decides',
      `**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC NINH
       Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/02/2025;
       Căn cứ Nghị định số 45/2025/NĐ-CP ngày 28/02/2025 của Chính phủ quy định tổ chức các cơ quan chuyên môn; Căn cứ Thông tư số 05/2025/TT-BNV;
       Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 61/TTr-SNV ngày 02/3/2025.
       QUYẾT ĐỊNH:
       Điều 1. Quyết định này có hiệu lực kể từ ngày ký.`,
    ],
    [
      'what has been, in a preface with bodies and days',
      `I. ĐÁNH GIÁ CHUNG
       Thời gian qua, Sở Y tế đã phối hợp với các địa phương tổ chức tiêm chủng trước ngày 30/12/2023.
       II. NỘI DUNG
       1. Thời gian qua các sở, ngành đã có nhiều cố gắng.`,
    ],
    [
      'who carries out a decision, in other words',
      'Điều 4. Chánh Văn phòng UBND huyện, Trưởng phòng Nội vụ và các ông (bà) có tên tại Điều 1 căn cứ Quyết định thi hành./.',
    ],
    [
      'persons of a team',
      `QUYẾT ĐỊNH:
       Điều 1. Kiện toàn Tổ giúp việc gồm các ông, bà có tên sau:
       1. Ông Lê Văn Bình, Giám đốc Sở Tư pháp, Tổ trưởng;
       2. Bà Hoàng Thị Cúc, Phó Giám đốc Sở Nội vụ;
       3. Mời ông Trần Dũng, Trưởng ban Pháp chế HĐND tỉnh.
       Điều 2. Danh sách hội đồng
       - Ông Phạm Văn Em, Phó Chánh Văn phòng, Thư ký.`,
    ],
    [
      'how things stand, as a chairman sees it',
      `Sau khi nghe Sở Xây dựng báo cáo, Chủ tịch UBND tỉnh đã chủ trì thảo luận. Chủ tịch UBND tỉnh kết luận như sau:
       1. Công tác giải ngân còn chậm, đến ngày 31/01/2024 mới đạt 12% kế hoạch vốn.
       2. Đồng ý với đề xuất của Sở Xây dựng về phương án thiết kế cầu.`,
    ],
    [
      'what a meeting agreed to',
      `1. Về công tác chuẩn bị Lễ hội: Thống nhất thời gian tổ chức từ ngày 15/4 đến 18/4/2024.
       2. Phòng Nội vụ có thể mời thêm chuyên gia.`,
    ],
  ])('%s', (_, text) => expect(obligations(paragraphs(text))).toEqual([]));

  it.each([
    ['a list of delegates', 'TT | Họ và tên | Chức vụ | Đơn vị\n1 | Nguyễn Văn An | Trưởng phòng | Sở Nội vụ'],
    ['figures', 'TT | Chỉ tiêu | Đơn vị tính | Năm 2023 | Ước tháng 3\n1 | Thu ngân sách | Tỷ đồng | 120 | 35'],
    ['an agenda', 'Thời gian | Nội dung\n8h00 - 8h30 | Đón tiếp đại biểu\n8h30 - 9h00 | Khai mạc'],
    [
      'an agenda with speakers',
      'Thời gian | Nội dung | Người thực hiện\n8h00 | Khai mạc | Ban Tổ chức\n8h15 | Phát biểu | Chủ tịch UBND huyện',
    ],
    [
      'a week of meetings',
      'Thứ/ngày | Nội dung | Chủ trì | Địa điểm\nThứ Hai | 8h00: Họp giao ban | Chủ tịch UBND huyện | Phòng số 1',
    ],
    ['a timetable of visits', 'Ngày | Tên đơn vị | Thời gian\nSáng 12/3/2024 | Trường THCS Nguyễn Du | 8h00 - 9h00'],
    [
      'past results',
      'TT | Nhiệm vụ | Đơn vị thực hiện | Kết quả đã thực hiện\n1 | Tổ chức tập huấn | Sở Nội vụ | Đã hoàn thành 15/02/2024',
    ],
  ])('a table: %s', (_, source) => expect(obligations([table(source)])).toEqual([]));

  it.each([
    'Thời gian qua các sở, ngành đã có nhiều cố gắng.',
    'Công tác giải ngân còn chậm, đến ngày 31/01/2024 mới đạt 12% kế hoạch vốn.',
    'Ông Lê Văn Bình, Giám đốc Sở Tư pháp, Tổ trưởng;',
  ])('shows no direction in: %s', (text) => {
    const when = { issuedOn: '2024-03-01', planYear: 2024, beforeCountsTheDay: false };
    expect(findTasks(paragraphs(`1. ${text}`), when).drafts).toEqual([]);
  });

  it.each(['Khắc phục tình trạng giải ngân còn chậm.', 'Tiến độ còn chậm, cần tiếp tục đẩy nhanh.'])(
    'shows the direction in: %s',
    (text) => {
      const when = { issuedOn: '2024-03-01', planYear: 2024, beforeCountsTheDay: false };
      expect(findTasks(paragraphs(`1. ${text}`), when).drafts).toHaveLength(1);
    },
  );
});
