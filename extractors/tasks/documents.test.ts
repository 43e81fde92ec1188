import { describe, expect, it } from 'vitest';
import { findTasks } from './index.js';
import { obligations, paragraphs, table } from './testing.js';

/** Short documents in the style of real ones and the duties in them: "lead | coordinating | due or kind | first words". */
describe('duties in running text', () => {
  it.each([
    [
      'labels under a numbered item',
      `II. NHIỆM VỤ CỤ THỂ
       1. Rà soát danh mục thủ tục hành chính cấp xã
       - Đơn vị chủ trì: Phòng Tư pháp
       - Đơn vị phối hợp: UBND các xã, thị trấn
       - Thời gian hoàn thành: trước ngày 15/4/2024
       2. Niêm yết công khai thủ tục hành chính
       - Đơn vị thực hiện: Văn phòng HĐND và UBND huyện
       - Thời gian: Quý II/2024`,
      [
        'Phòng Tư pháp | UBND các xã, thị trấn | 2024-04-14 | Rà soát danh',
        'Văn phòng HĐND và UBND huyện |  | 2024-06-30 | Niêm yết công',
      ],
    ],
    [
      'labels beside the items, one set after each',
      `NHIỆM VỤ
       - Xây dựng phần mềm quản lý hồ sơ
       Đơn vị thực hiện: Trung tâm Công nghệ thông tin
       Thời gian: Tháng 5/2024
       - Tập huấn sử dụng phần mềm
       Đơn vị thực hiện: Văn phòng Sở
       Thời gian: Tháng 6/2024`,
      ['Trung tâm Công nghệ thông tin |  | 2024-05-31 | Xây dựng phần', 'Văn phòng Sở |  | 2024-06-30 | Tập huấn sử'],
    ],
    [
      'conclusions of a meeting: the chairman speaks, the items name those charged',
      `Ngày 20/02/2024, Phó Chủ tịch UBND tỉnh Lê Văn An đã chủ trì cuộc họp về tiến độ hồ chứa nước. Phó Chủ tịch UBND tỉnh kết luận như sau:
       1. Giao Sở Tài chính thẩm định dự toán trước ngày 20/3/2024; trong đó phần khẩn cấp xong trước ngày 10/3/2024.
       2. Hoàn thành cắm mốc lòng hồ trước ngày 30/4/2024.`,
      [
        'Sở Tài chính |  | 2024-03-19 | Giao Sở Tài',
        'Sở Tài chính |  | 2024-03-09 | trong đó phần',
        ' |  | 2024-04-29 | Hoàn thành cắm',
      ],
    ],
    [
      'addressees that semicolons divide; persons and hamlets before a colon',
      `Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Xây dựng; Chủ tịch UBND các xã, phường; Thủ trưởng các đơn vị liên quan thực hiện các nội dung sau:
       1. Theo dõi chặt chẽ diễn biến mưa lũ.
       2. Công an tỉnh sẵn sàng lực lượng, phương tiện.
       II. TỔ CHỨC THỰC HIỆN
       1. Công chức Văn hóa - Xã hội: Tham mưu tổ chức hội thi.
       2. Các tổ dân phố: Vận động Nhân dân tham gia.`,
      [
        'Giám đốc Sở Xây dựng + Chủ tịch UBND các xã, phường + Thủ trưởng các đơn vị liên quan |  |  | Theo dõi chặt',
        'Công an tỉnh |  |  | Công an tỉnh',
        'Công chức Văn hóa - Xã hội |  |  | Tham mưu tổ',
        'Các tổ dân phố |  |  | Vận động Nhân',
      ],
    ],
    [
      'two sentences without the stop between them',
      `II. THỜI GIAN
       1. Trước 20/11/2024: Các trường nộp hồ sơ về Trưởng cụm các Trưởng cụm tổ chức họp xét.`,
      ['Các trường |  | 2024-11-19 | Trước 20/11/2024: Các', 'các Trưởng cụm |  | 2024-11-19 | các Trưởng cụm'],
    ],
    [
      'dated requests at the end of a report; the others ask nobody for a duty',
      `III. KIẾN NGHỊ, ĐỀ XUẤT
       1. Đề nghị Sở Tài chính cấp bổ sung kinh phí trước ngày 15/4/2024.
       2. Đề nghị UBND tỉnh quan tâm đầu tư cơ sở vật chất.`,
      ['Sở Tài chính |  | 2024-04-14 | Đề nghị Sở'],
    ],
    [
      'a clause set off by its date, under a heading of somebody else',
      `III. TỔ CHỨC THỰC HIỆN
       1. Sở Y tế
       - Giao Bệnh viện Đa khoa tỉnh mua sắm thiết bị trước ngày 30/6/2024; riêng máy thở hoàn thành trước ngày 15/5/2024.
       - Kiểm tra việc thực hiện. Báo cáo UBND tỉnh trước ngày 10/7/2024.`,
      [
        'Bệnh viện Đa khoa tỉnh |  | 2024-06-29 | Giao Bệnh viện',
        'Bệnh viện Đa khoa tỉnh |  | 2024-05-14 | riêng máy thở',
        'Sở Y tế |  | 2024-07-09 | Kiểm tra việc',
      ],
    ],
    [
      'what a letter rests on and asks in one sentence',
      `Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh, Sở Nội vụ đề nghị các sở, ban, ngành báo cáo số biên chế trước ngày 15/3/2024.`,
      ['các sở, ban, ngành |  | 2024-03-14 | Căn cứ Kế'],
    ],
    [
      'a heading that names who leads and with whom',
      `III. TỔ CHỨC THỰC HIỆN
       1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:
       - Rà soát quỹ nhà ở xã hội trên địa bàn tỉnh.
       - Lập danh mục dự án kêu gọi đầu tư trước ngày 30/6/2024.
       2. UBND các huyện, thành phố
       - Thống kê nhu cầu nhà ở của công nhân.`,
      [
        'Sở Xây dựng | Sở Tài chính |  | Rà soát quỹ',
        'Sở Xây dựng | Sở Tài chính | 2024-06-29 | Lập danh mục',
        'UBND các huyện, thành phố |  |  | Thống kê nhu',
      ],
    ],
    [
      'bodies as bare lines',
      `TỔ CHỨC THỰC HIỆN
       Phòng Nội vụ**
       Theo dõi, đôn đốc việc thực hiện Kế hoạch này.
       Công an huyện**
       Đảm bảo an ninh, trật tự trong thời gian diễn ra Lễ hội.`,
      ['Phòng Nội vụ |  |  | Theo dõi, đôn', 'Công an huyện |  |  | Đảm bảo an'],
    ],
    [
      'steps with a time each',
      `III. CÁC BƯỚC TIẾN HÀNH
       Bước 1: Các phòng, đơn vị tự rà soát, lập hồ sơ công việc.
       Thời gian hoàn tất: trước ngày 20/3/2024.
       Bước 2: Văn phòng tổng hợp, trình Giám đốc Sở.
       Thời gian hoàn tất: ngày 05/4/2024.`,
      ['Các phòng, đơn vị |  | 2024-03-19 | Các phòng, đơn', 'Văn phòng |  | 2024-04-05 | Văn phòng tổng'],
    ],
    [
      'the owner in parentheses',
      `II. NỘI DUNG
       1. Tổ chức tuần tra, kiểm soát trên các tuyến quốc lộ (Giao Công an tỉnh chủ trì, phối hợp với Sở Giao thông vận tải).
       2. Sửa chữa biển báo hư hỏng (Sở Giao thông vận tải chủ trì).`,
      ['Công an tỉnh | Sở Giao thông vận tải |  | Tổ chức tuần', 'Sở Giao thông vận tải |  |  | Sửa chữa biển'],
    ],
    [
      'a deadline that opens the sentence and one that closes it',
      `1. Chậm nhất đến ngày 30/6/2024, Sở Y tế hoàn thành việc sắp xếp các trạm y tế.
       2. Sở Nội vụ thẩm định đề án vị trí việc làm của các đơn vị. Hoàn thành trước ngày 31/10/2024.`,
      ['Sở Y tế |  | 2024-06-30 | Chậm nhất đến', 'Sở Nội vụ |  | 2024-10-30 | Sở Nội vụ'],
    ],
    [
      'conclusions in prose',
      `Sau khi nghe báo cáo của Sở Công Thương và ý kiến của các đại biểu, Phó Chủ tịch UBND tỉnh kết luận như sau:
       1. Thống nhất chủ trương tổ chức Hội chợ. Giao Sở Công Thương chủ trì, phối hợp với UBND thành phố xây dựng kế hoạch chi tiết, trình UBND tỉnh trước ngày 25/3/2024.
       2. Sở Tài chính cân đối kinh phí theo quy định.
       Trên đây là kết luận của Phó Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.`,
      ['Sở Công Thương | UBND thành phố | 2024-03-24 | Thống nhất chủ', 'Sở Tài chính |  |  | Sở Tài chính'],
    ],
    [
      'a letter that asks one thing',
      `Thực hiện Công văn số 12/BNV-TL ngày 20/02/2024 của Bộ Nội vụ về việc báo cáo thực trạng tiền lương, Sở Nội vụ đề nghị các sở, ban, ngành; UBND các huyện, thành phố báo cáo số liệu theo biểu mẫu gửi kèm, gửi về Sở Nội vụ trước ngày 15/3/2024 để tổng hợp.
       Rất mong nhận được sự phối hợp của quý cơ quan./.`,
      ['các sở, ban, ngành + UBND các huyện, thành phố |  | 2024-03-14 | Thực hiện Công'],
    ],
    [
      'a directive numbered by body',
      `Để chủ động phòng, chống cháy rừng mùa khô, Chủ tịch UBND tỉnh yêu cầu:
       1. Chi cục Kiểm lâm
       a) Trực cháy 24/24 giờ trong mùa khô.
       b) Báo cáo UBND tỉnh trước ngày 20 hằng tháng.
       2. Chủ tịch UBND các huyện chỉ đạo lực lượng tại chỗ sẵn sàng chữa cháy.`,
      [
        'Chi cục Kiểm lâm |  |  | Trực cháy 24/24',
        'Chi cục Kiểm lâm |  | recurring | Báo cáo UBND',
        'Chủ tịch UBND các huyện |  |  | Chủ tịch UBND',
      ],
    ],
    [
      "next month's programme after a report of this month",
      `Phần I
       TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THÁNG 02/2024
       1. Tổ chức Hội nghị tổng kết năm 2023.
       2. Ban hành Kế hoạch kiểm tra.
       Phần II
       NHIỆM VỤ TRỌNG TÂM THÁNG 3/2024
       Trong tháng 3/2024, Sở Nội vụ tập trung thực hiện các nhiệm vụ sau:
       1. Tổ chức kiểm tra cải cách hành chính tại 05 huyện.
       2. Trình UBND tỉnh Đề án sáp nhập trước ngày 20/3/2024.`,
      ['Sở Nội vụ |  | 2024-03-31 | Tổ chức kiểm', 'Sở Nội vụ |  | 2024-03-19 | Trình UBND tỉnh'],
    ],
    [
      'several deadlines in one item',
      `1. Các trường tổ chức tự đánh giá trước ngày 10/5/2024; gửi hồ sơ về Phòng Giáo dục và Đào tạo trước ngày 20/5/2024.`,
      ['Các trường |  | 2024-05-09 | Các trường tổ', 'Các trường |  | 2024-05-19 | gửi hồ sơ'],
    ],
    [
      'a date in the opening sentence that holds for all below',
      `1. Đề nghị UBND các xã hoàn thành trước ngày 30/4/2024 các nội dung sau:
       a) Rà soát hộ nghèo, hộ cận nghèo.
       b) Cập nhật dữ liệu vào phần mềm.`,
      ['UBND các xã |  | 2024-04-29 | Rà soát hộ', 'UBND các xã |  | 2024-04-29 | Cập nhật dữ'],
    ],
    [
      'a number misread by recognition',
      `IV. TỔ CHỨC THỰC HIỆN
       Ì. Phòng Tài chính có trách nhiệm bố trí kinh phí.
       2, Thanh tra huyện theo dõi việc thực hiện.`,
      ['Phòng Tài chính |  |  | Phòng Tài chính', 'Thanh tra huyện |  |  | Thanh tra huyện'],
    ],
    [
      'a lead-in that asks a group by its work',
      `Ban Giám hiệu thông báo đến các nhóm biên soạn giáo trình thực hiện các công việc như sau:
       1. Hoàn thiện bản thảo giáo trình.
       2. Gửi bản thảo đến hết ngày 28/5/2024.`,
      [
        'các nhóm biên soạn giáo trình |  |  | Hoàn thiện bản',
        'các nhóm biên soạn giáo trình |  | 2024-05-28 | Gửi bản thảo',
      ],
    ],
    [
      'an urgent letter: hours, every day, several bodies',
      `Để chủ động ứng phó với bão, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các huyện tập trung thực hiện một số nội dung sau:
       1. Các huyện ven biển kêu gọi tàu thuyền vào nơi tránh trú, hoàn thành trước 17 giờ ngày 06/9/2024.
       2. Giao Văn phòng thường trực Ban Chỉ huy Phòng chống thiên tai tỉnh tổng hợp, báo cáo UBND tỉnh trước 16 giờ hằng ngày.
       Yêu cầu các đơn vị, địa phương nghiêm túc triển khai thực hiện./.`,
      [
        'Các huyện ven biển |  | 2024-09-06 | Các huyện ven',
        'Văn phòng thường trực Ban Chỉ huy Phòng chống thiên tai tỉnh |  | recurring | Giao Văn phòng',
      ],
    ],
    [
      'contents, owner, partners and time as lettered labels',
      `III. NHIỆM VỤ
       1. Tuyên truyền, phổ biến Luật Đất đai
       a) Nội dung: Biên soạn tài liệu, tổ chức hội nghị phổ biến Luật.
       b) Đơn vị chủ trì: Sở Tài nguyên và Môi trường.
       c) Đơn vị phối hợp: Sở Tư pháp; UBND cấp huyện.
       d) Thời gian thực hiện: Quý II năm 2024.`,
      ['Sở Tài nguyên và Môi trường | Sở Tư pháp + UBND cấp huyện | 2024-06-30 | Biên soạn tài'],
    ],
    [
      'owner and time in the closing parenthesis',
      `II. GIẢI PHÁP
       - Rà soát, sửa đổi Quy chế quản lý cụm công nghiệp. (Sở Công Thương; quý III/2024)
       - Xây dựng cơ chế hỗ trợ doanh nghiệp nhỏ. (Sở Kế hoạch và Đầu tư chủ trì; hoàn thành trong tháng 10/2024)`,
      ['Sở Công Thương |  | 2024-09-30 | Rà soát, sửa', 'Sở Kế hoạch và Đầu tư |  | 2024-10-31 | Xây dựng cơ'],
    ],
    [
      'a section whose title sounds like a label',
      `III. TIẾN ĐỘ THỰC HIỆN
       1. Từ tháng 4 đến tháng 6/2024: Các huyện, thành phố tổ chức điều tra, khảo sát.
       2. Tháng 7/2024: Sở Nội vụ tổng hợp, báo cáo UBND tỉnh.`,
      ['Các huyện, thành phố |  | 2024-06-30 | Từ tháng 4', 'Sở Nội vụ |  | 2024-07-31 | Tháng 7/2024: Sở'],
    ],
    [
      'one request and the contents of what is asked for',
      `Sở Y tế đề nghị Trung tâm Y tế các huyện, thành phố gửi báo cáo về Sở Y tế trước ngày 20/3/2024. Nội dung báo cáo gồm:
       - Số lượng cán bộ hiện có;
       - Nhu cầu đào tạo năm 2024.`,
      ['Trung tâm Y tế các huyện, thành phố |  | 2024-03-19 | Sở Y tế'],
    ],
    [
      'a Party document',
      `IV. TỔ CHỨC THỰC HIỆN
       1. Ban Thường vụ các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch thực hiện; định kỳ 6 tháng báo cáo kết quả về Ban Thường vụ Tỉnh ủy.
       2. Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo công tác giám sát.
       Chỉ thị này phổ biến đến chi bộ./.`,
      [
        'Ban Thường vụ các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy |  | recurring | Ban Thường vụ',
        'Đảng đoàn Hội đồng nhân dân tỉnh |  |  | Đảng đoàn Hội',
      ],
    ],
    [
      'persons of a school',
      `V. PHÂN CÔNG THỰC HIỆN
       1. Tổ trưởng chuyên môn
       - Xây dựng kế hoạch dạy học của tổ, nộp về Ban Giám hiệu trước ngày 05/9/2024.
       2. Bà Nguyễn Thị Lan, kế toán: chuẩn bị kinh phí khen thưởng.`,
      ['Tổ trưởng chuyên môn |  | 2024-09-04 | Xây dựng kế', 'Bà Nguyễn Thị Lan, kế toán |  |  | chuẩn bị kinh'],
    ],
    [
      'a sentence cut by a page break',
      `1. Sở Xây dựng rà soát các dự án nhà ở xã hội chậm tiến độ trên địa bàn tỉnh và
       đề xuất phương án xử lý trước ngày 30/6/2024.`,
      ['Sở Xây dựng |  | 2024-06-29 | Sở Xây dựng'],
    ],
    [
      "somebody else's duty in parentheses",
      `1. UBND các huyện báo cáo kết quả định kỳ hằng quý (Cục Thống kê tỉnh chịu trách nhiệm tổng hợp số liệu chung toàn tỉnh).`,
      ['UBND các huyện |  | recurring | UBND các huyện', 'Cục Thống kê tỉnh |  | recurring | Cục Thống kê'],
    ],
  ])('%s', (_, text, expected) => expect(obligations(paragraphs(text))).toEqual(expected));
});

describe('duties in tables', () => {
  it.each([
    [
      'time first, several leads one a line',
      `Thời gian | Nội dung công việc | Đơn vị thực hiện
       Tháng 4/2024 | Lập danh sách hội đồng | Phòng Đào tạo¶Ban Giám hiệu
       - | In giấy chứng nhận | Phòng Đào tạo`,
      ['Phòng Đào tạo + Ban Giám hiệu |  | 2024-04-30 | Lập danh sách', 'Phòng Đào tạo |  |  | In giấy chứng'],
    ],
    [
      'ditto marks',
      `TT | Việc | Chủ trì | Phối hợp | Hạn
       1 | Khảo sát hiện trạng | Sở Xây dựng | UBND huyện Hòa An | 15/4/2024
       2 | Lập quy hoạch chi tiết | nt | " | 30/6/2024
       3 | Trình phê duyệt | -nt- | Sở Tài chính | nt`,
      [
        'Sở Xây dựng | UBND huyện Hòa An | 2024-04-15 | Khảo sát hiện',
        'Sở Xây dựng | UBND huyện Hòa An | 2024-06-30 | Lập quy hoạch',
        'Sở Xây dựng | Sở Tài chính | 2024-06-30 | Trình phê duyệt',
      ],
    ],
    [
      'section rows, one naming the owner of its rows',
      `STT | Nhiệm vụ | Thời hạn hoàn thành | Sản phẩm
       I | CÔNG TÁC TUYÊN TRUYỀN | |
       1 | Xây dựng phóng sự | Quý II/2024 | Phóng sự
       II | SỞ Y TẾ | |
       2 | Tổ chức tập huấn cho nhân viên trạm y tế | Tháng 5/2024 | Lớp tập huấn`,
      [' |  | 2024-06-30 | Xây dựng phóng', 'SỞ Y TẾ |  | 2024-05-31 | Tổ chức tập'],
    ],
    [
      'lead and coordinating bodies in one column',
      `TT | Nội dung | Cơ quan chủ trì, phối hợp | Thời gian thực hiện
       1 | Tổ chức Ngày hội đọc sách | Chủ trì: Sở Văn hóa, Thể thao và Du lịch. Phối hợp: Sở Giáo dục và Đào tạo | 21/4/2024`,
      ['Sở Văn hóa, Thể thao và Du lịch | Sở Giáo dục và Đào tạo | 2024-04-21 | Tổ chức Ngày'],
    ],
    [
      'unusual names of columns',
      `Số TT | Đầu việc | Bộ phận phụ trách | Đơn vị cùng tham gia | Mốc thời gian
       1 | Nâng cấp cổng thông tin | Văn phòng | Trung tâm Công nghệ thông tin | Trước 30/9/2024`,
      ['Văn phòng | Trung tâm Công nghệ thông tin | 2024-09-29 | Nâng cấp cổng'],
    ],
    [
      'several deadlines in a row',
      `TT | Nội dung | Đơn vị chủ trì | Thời gian
       1 | Báo cáo sơ kết, tổng kết | Phòng Nội vụ | Sơ kết: trước 15/6/2024; tổng kết: trước 15/12/2024`,
      ['Phòng Nội vụ |  | 2024-06-14 | Báo cáo sơ'],
    ],
  ])('%s', (_, source, expected) => expect(obligations([table(source)])).toEqual(expected));

  it('reads a table without a header by what its cells hold, and one that goes on over a page', () => {
    const headless = table(`1 | Xây dựng kế hoạch kiểm tra liên ngành | Sở Y tế | Tháng 4/2024
      2 | Thẩm định hồ sơ cấp phép | Sở Công Thương | Tháng 5/2024
      3 | Tổng hợp kết quả kiểm tra các cơ sở | Sở Nội vụ | Tháng 6/2024`);
    const rows = headless.rows.map((row) => ({ ...row, header: false }));
    expect(obligations([{ ...headless, rows }])).toEqual([
      'Sở Y tế |  | 2024-04-30 | Xây dựng kế',
      'Sở Công Thương |  | 2024-05-31 | Thẩm định hồ',
      'Sở Nội vụ |  | 2024-06-30 | Tổng hợp kết',
    ]);
    const first = table('Thời hạn | Việc | Người thực hiện\nTháng 4/2024 | Lập danh sách | Phòng Nội vụ');
    const next = table('Tháng 5/2024 | Duyệt danh sách | Văn phòng');
    expect(obligations([first, { ...next, rows: next.rows.map((row) => ({ ...row, header: false })) }])).toEqual([
      'Phòng Nội vụ |  | 2024-04-30 | Lập danh sách',
      'Văn phòng |  | 2024-05-31 | Duyệt danh sách',
    ]);
  });

  it('keeps a duty before a table, and the table', () => {
    const blocks = [
      ...paragraphs('1. Sở Y tế chủ trì kiểm tra các cơ sở.'),
      table('TT | Nhiệm vụ | Chủ trì | Thời hạn\n1 | Lập danh sách cơ sở | Phòng Nghiệp vụ | 15/4/2024'),
    ];
    expect(obligations(blocks)).toEqual(['Sở Y tế |  |  | Sở Y tế', 'Phòng Nghiệp vụ |  | 2024-04-15 | Lập danh sách']);
  });

  it('reads lines of duties with a time each as duties of their own', () => {
    const source = 'Nội dung | Thời gian | Đơn vị\n- Tự đánh giá¶- Nộp hồ sơ | 10/5/2024¶20/5/2024 | Các trường';
    expect(obligations([table(source)])).toEqual([
      'Các trường |  | 2024-05-10 | - Tự đánh',
      'Các trường |  | 2024-05-20 | - Nộp hồ',
    ]);
  });

  it('fills down who and when of rows that go on, and joins a row that a page break cut', () => {
    const source = `TT | Thời gian | Nội dung | Đơn vị thực hiện
      1 | Tháng 4/2024 | Lập danh sách hội đồng | Phòng Đào tạo
       | | Thu thập ý kiến của các bên liên quan, tổ chức | Văn phòng
       | | lấy phiếu khảo sát |
      2 | Tháng 5/2024 | Họp hội đồng | Phòng Đào tạo`;
    expect(obligations([table(source)])).toEqual([
      'Phòng Đào tạo |  | 2024-04-30 | Lập danh sách',
      'Văn phòng |  | 2024-04-30 | Thu thập ý',
      'Phòng Đào tạo |  | 2024-05-31 | Họp hội đồng',
    ]);
  });

  it('takes the owner of a table from the heading above it', () => {
    const blocks = [
      ...paragraphs('III. PHÂN CÔNG NHIỆM VỤ\n1. Phòng Tổ chức cán bộ'),
      table('TT | Nhiệm vụ | Thời gian\n1 | Xây dựng đề án vị trí việc làm | Quý III/2024 | Quý III/2024'),
    ];
    expect(obligations(blocks)).toEqual(['Phòng Tổ chức cán bộ |  | 2024-09-30 | Xây dựng đề']);
  });

  it.each([
    [
      'after the day',
      'Ngày | Thời gian | Nội dung | Chủ trì\nThứ Tư 06/3 | Chiều, 14h30 | Họp xét thi đua | Phòng Nội vụ',
      '14:30',
    ],
    ['before the day', 'Giờ | Ngày | Nội dung | Chủ trì\n8h00 | 07/3/2024 | Giao ban quý | Văn phòng', '08:00'],
    [
      'before it, under a name of both',
      'Thời gian | Ngày | Nội dung | Chủ trì\n8h15 | 07/3/2024 | Giao ban quý | Văn phòng',
      '08:15',
    ],
    ['none', 'Ngày | Thời gian | Nội dung | Chủ trì\n07/3/2024 | Cả ngày | Kiểm tra cơ sở | Phòng Y tế', null],
  ])('reads the hour from a column of its own: %s', (_, source, time) => {
    const when = { issuedOn: '2024-03-01', planYear: 2024, beforeCountsTheDay: false };
    const [deadline] = findTasks([table(source)], when).drafts.map((draft) => draft.deadline?.deadline);
    expect(deadline).toMatchObject({ kind: 'date', time, bound: time === null ? 'by' : 'on' });
  });
});
