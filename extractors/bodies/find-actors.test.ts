import { describe, expect, it } from 'vitest';
import { findActingSubjects, findActors } from './index.js';

const both = (text: string): [string[], string[]] => {
  const { lead, coordinating } = findActors(text);
  return [lead.map((body) => body.text), coordinating.map((body) => body.text)];
};

describe('findActors', () => {
  it.each<[string, string[], string[]]>([
    [
      'Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông huyện tăng thời lượng tin, bài.',
      ['Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông huyện'],
      [],
    ],
    [
      'Giao Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh rà soát khối lượng còn lại.',
      ['Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh'],
      [],
    ],
    [
      'Công ty TNHH MTV Khai thác công trình thủy lợi Phú Thọ vận hành hồ chứa.',
      ['Công ty TNHH MTV Khai thác công trình thủy lợi Phú Thọ'],
      [],
    ],
    [
      'Thanh tra huyện phối hợp với Văn phòng HĐND - UBND huyện và Phòng Nội vụ kiểm tra.',
      ['Thanh tra huyện'],
      ['Văn phòng HĐND - UBND huyện', 'Phòng Nội vụ'],
    ],
    ['Bưu điện huyện phối hợp với Phòng Văn hóa rà soát.', ['Bưu điện huyện'], ['Phòng Văn hóa']],
    [
      'Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, UBND các xã, phường và các đơn vị liên quan rà soát.',
      ['Sở Tài chính'],
      ['Sở Nội vụ', 'UBND các xã, phường', 'các đơn vị liên quan'],
    ],
    [
      'Giao trách nhiệm cho Ban Thi đua - Khen thưởng thuộc Sở Nội vụ: Phối hợp với các Khối thi đua thống nhất kế hoạch.',
      ['Ban Thi đua - Khen thưởng thuộc Sở Nội vụ'],
      ['các Khối thi đua'],
    ],
    [
      'Yêu cầu các phòng, đơn vị thuộc Sở triển khai nội dung thi đua gửi về Hội đồng Thi đua, khen thưởng Sở (qua Văn phòng).',
      ['các phòng, đơn vị thuộc Sở'],
      [],
    ],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền, vận động đoàn viên.',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
      [],
    ],
    ['UBND tỉnh yêu cầu các sở, ngành, UBND các huyện triển khai.', ['các sở, ngành', 'UBND các huyện'], []],
    ['Sở Tư pháp có trách nhiệm thẩm định dự thảo.', ['Sở Tư pháp'], []],
    ['Ủy ban Kiểm tra Đảng ủy kiểm tra việc thực hiện.', ['Ủy ban Kiểm tra Đảng ủy'], []],
    ['Ban Chỉ đạo Phòng thủ dân sự tỉnh theo dõi tình hình.', ['Ban Chỉ đạo Phòng thủ dân sự tỉnh'], []],
    ['Văn phòng Đoàn ĐBQH và HĐND tỉnh chuẩn bị tài liệu.', ['Văn phòng Đoàn ĐBQH và HĐND tỉnh'], []],
    ['Ngân hàng Nhà nước chi nhánh Khu vực 2 chỉ đạo các ngân hàng.', ['Ngân hàng Nhà nước chi nhánh Khu vực 2'], []],
    ['Trưởng thôn vận động nhân dân tham gia.', ['Trưởng thôn'], []],
    ['Tổ Đề án 06 chủ trì, phối hợp với Công an xã rà soát.', ['Tổ Đề án 06'], ['Công an xã']],
    ['Giao Câu lạc bộ Khởi nghiệp chủ trì tổ chức ngày hội.', ['Câu lạc bộ Khởi nghiệp'], []],
    [
      'Sở Y tế đề nghị UBND các xã, phường, yêu cầu Giám đốc các bệnh viện thực hiện các việc sau:',
      ['UBND các xã, phường', 'Giám đốc các bệnh viện'],
      [],
    ],
    ['Giao Sở Y tế, đề nghị công bố kết quả.', ['Sở Y tế'], []],
    ['Phó Hiệu trưởng phân công giáo viên.', ['Phó Hiệu trưởng'], []],
    ['Đội Cảnh sát giao thông tuần tra các tuyến đường.', ['Đội Cảnh sát giao thông'], []],
    ['Tiểu ban Hậu cần chuẩn bị chỗ ăn nghỉ.', ['Tiểu ban Hậu cần'], []],
    ['Trung đoàn 19 tổ chức huấn luyện.', ['Trung đoàn 19'], []],
    ['Công chức Tư pháp - Hộ tịch rà soát hồ sơ.', ['Công chức Tư pháp - Hộ tịch'], []],
    ['Bộ phận Một cửa niêm yết thủ tục.', ['Bộ phận Một cửa'], []],
    ['Giao Nhà văn hóa Lao động tỉnh chuẩn bị hội trường.', ['Nhà văn hóa Lao động tỉnh'], []],
    ['Mỗi đoàn viên đăng ký một việc tốt.', ['Mỗi đoàn viên'], []],
    ['Tổ bảo vệ an ninh trật tự ở cơ sở tuần tra ban đêm.', ['Tổ bảo vệ an ninh trật tự ở cơ sở'], []],
    ['Hội đồng tuyển dụng thông báo kết quả.', ['Hội đồng tuyển dụng'], []],
    ['Ban hành quy chế phối hợp.', [], []],
    ['Đội ngũ giáo viên cần được bồi dưỡng.', [], []],
    ['Phòng chống dịch bệnh, tổ chức tiêm phòng.', [], []],
    ['Tổ chức tuyên truyền, phổ biến pháp luật.', [], []],
    ['Tiếp tục chủ trì, phối hợp với Sở Y tế rà soát.', [], ['Sở Y tế']],
    ['Nội dung khác do Sở chủ trì, các đơn vị tham gia.', [], []],
    ['Đồng thời chủ trì, phối hợp với Công an xã tuần tra.', [], ['Công an xã']],
    [
      'Công an tỉnh chủ trì, phối hợp với Bộ Chỉ huy Quân sự tỉnh triển khai phương án.',
      ['Công an tỉnh'],
      ['Bộ Chỉ huy Quân sự tỉnh'],
    ],
    ['Chủ trì, phối hợp với các đơn vị có liên quan xây dựng chương trình.', [], ['các đơn vị có liên quan']],
    [
      'Chủ động phối hợp với Phòng Nội vụ huyện và các đơn vị có liên quan xây dựng báo cáo.',
      [],
      ['Phòng Nội vụ huyện', 'các đơn vị có liên quan'],
    ],
    [
      'Trên cơ sở việc tự chấm điểm của các Khối, Ban Thi đua - Khen thưởng thuộc Sở Nội vụ sẽ cùng với Trưởng khối hoặc Phó Trưởng khối tiến hành thẩm định.',
      ['Ban Thi đua - Khen thưởng thuộc Sở Nội vụ'],
      ['Trưởng khối hoặc Phó Trưởng khối'],
    ],
    ['Căn cứ kế hoạch của các Khối thi đua, các Trưởng khối xây dựng kế hoạch cụ thể.', ['các Trưởng khối'], []],
    ['Tháng 6/2023: Trưởng khối các Khối thi đua gửi báo cáo sơ kết.', ['Trưởng khối các Khối thi đua'], []],
    [
      'Bảo đảm an toàn giao thông (giao Công an tỉnh chủ trì, phối hợp với Sở Xây dựng thực hiện).',
      ['Công an tỉnh'],
      ['Sở Xây dựng'],
    ],
    [
      'Từ tháng 3/2024, Phòng Nội vụ cùng với UBND xã Mường Báng kiểm tra thực địa.',
      ['Phòng Nội vụ'],
      ['UBND xã Mường Báng'],
    ],
    ['UBND huyện Mường Chà (đơn vị cụm trưởng năm 2023): chuẩn bị nội dung phát động.', ['UBND huyện Mường Chà'], []],
    ['Sở Giáo dục và Đào tạo chỉ đạo các phòng giáo dục và đào tạo tổ chức dạy học.', ['Sở Giáo dục và Đào tạo'], []],
    ['Các đơn vị được phân công nhiệm vụ có trách nhiệm tham gia đầy đủ.', ['Các đơn vị được phân công nhiệm vụ'], []],
    [
      'Các ông (bà) Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tài chính chịu trách nhiệm thi hành.',
      ['Chánh Văn phòng UBND tỉnh', 'Giám đốc Sở Tài chính'],
      [],
    ],
    ['Giao đồng chí Nguyễn Văn A, Phó Giám đốc Sở chỉ đạo thực hiện.', ['đồng chí Nguyễn Văn A, Phó Giám đốc Sở'], []],
    ['Tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành.', ['Tổ chức, cá nhân có liên quan'], []],
    ['Cơ cấu tổ chức các Khối do Sở Nội vụ hướng dẫn thực hiện.', ['Sở Nội vụ'], []],
    ['Đối với các xã chưa lập quy hoạch thì khẩn trương hoàn thành.', ['các xã chưa lập quy hoạch'], []],
    [
      'Đài Truyền hình Việt Nam, Thông tấn xã Việt Nam tăng thời lượng đưa tin.',
      ['Đài Truyền hình Việt Nam', 'Thông tấn xã Việt Nam'],
      [],
    ],
    [
      'Giao Phó Chủ tịch UBND tỉnh Lê Văn Bình trực tiếp chỉ đạo khắc phục.',
      ['Phó Chủ tịch UBND tỉnh Lê Văn Bình'],
      [],
    ],
    ['Giao Phó Thủ tướng Chính phủ chỉ đạo ứng phó.', ['Phó Thủ tướng Chính phủ'], []],
    ['Bộ trưởng các Bộ: Y tế, Xây dựng bố trí lực lượng.', ['Bộ trưởng các Bộ: Y tế, Xây dựng'], []],
    ['Giao UBND các phường: 1 An Khê, 2 An Khê rà soát.', ['UBND phường 1 An Khê', 'UBND phường 2 An Khê'], []],
    ['Các sở, ngành được giao nhiệm vụ chủ động triển khai.', ['Các sở, ngành được giao nhiệm vụ'], []],
    ['Đảng ủy Hội đồng nhân dân tỉnh lãnh đạo việc giám sát.', ['Đảng ủy Hội đồng nhân dân tỉnh'], []],
    ['Các Viện Vệ sinh dịch tễ, Viện Pasteur: Hỗ trợ kỹ thuật.', ['Các Viện Vệ sinh dịch tễ', 'Viện Pasteur'], []],
    ['các phòng GDĐT chỉ đạo các trường nhập dữ liệu', ['các phòng GDĐT'], []],
    ['các Ban QLDA chuyên ngành báo cáo tiến độ', ['các Ban QLDA chuyên ngành'], []],
    ['Khoa Nội tổng hợp, Khoa Ngoại triển khai thí điểm.', ['Khoa Nội tổng hợp', 'Khoa Ngoại'], []],
    ['Phòng Vật tư - Thiết bị y tế thực hiện mua sắm.', ['Phòng Vật tư - Thiết bị y tế'], []],
    ['Phòng Kế hoạch thị trường chủ trì lập phương án.', ['Phòng Kế hoạch thị trường'], []],
    ['Ban Quản lý dự án đầu tư xây dựng số 1 làm việc với chủ hộ.', ['Ban Quản lý dự án đầu tư xây dựng số 1'], []],
    ['Báo và Phát thanh, Truyền hình tỉnh đưa tin.', ['Báo và Phát thanh, Truyền hình tỉnh'], []],
    ['Trưởng các bản vận động bà con.', ['Trưởng các bản'], []],
    ['UBND các xã ven sông Cầu tổ chức di dời các hộ dân.', ['UBND các xã ven sông Cầu'], []],
    ['Sở Giáo dục và Đào tạo cho học sinh nghỉ học.', ['Sở Giáo dục và Đào tạo'], []],
    ['BCH Đoàn xã chịu trách nhiệm theo dõi.', ['BCH Đoàn xã'], []],
    [
      'Kiểm tra các khu nhà trọ (Công an phường chủ trì, Đội Quản lý trật tự đô thị phối hợp).',
      ['Công an phường'],
      ['Đội Quản lý trật tự đô thị'],
    ],
    ['Trồng cây xanh dọc đường (Đoàn xã thực hiện, xong trước 15/3).', ['Đoàn xã'], []],
    ['Phòng Khảo thí và Đảm bảo chất lượng hướng dẫn các đơn vị.', ['Phòng Khảo thí và Đảm bảo chất lượng'], []],
    ['Sở Nội vụ kính đề nghị quý cơ quan, đơn vị cập nhật điểm.', ['quý cơ quan, đơn vị'], []],
    ['Đề nghị các nhà trường nộp hồ sơ.', ['các nhà trường'], []],
    [
      'Các thành viên Ủy ban bầu cử tỉnh được phân công phụ trách địa bàn thường xuyên kiểm tra.',
      ['Các thành viên Ủy ban bầu cử tỉnh'],
      [],
    ],
    ['Công an phường bảo vệ tài sản tại nơi sơ tán.', ['Công an phường'], []],
    ['Sinh viên đăng ký học phần.', ['Sinh viên'], []],
    ['Bộ phận một cửa chịu trách nhiệm hướng dẫn.', ['Bộ phận một cửa'], []],
    ['Để có cơ sở tổng hợp, Bộ Công Thương trân trọng đề nghị Quý Ủy ban gửi báo cáo.', ['Quý Ủy ban'], []],
    ['Ủy ban nhân dân các tỉnh, nhất là các tỉnh miền núi đẩy nhanh tiến độ.', ['Ủy ban nhân dân các tỉnh'], []],
    [
      'Chuẩn hóa biểu mẫu bệnh án: Phòng Điều dưỡng chủ trì, Khoa Dược và các khoa lâm sàng phối hợp.',
      ['Phòng Điều dưỡng'],
      ['Khoa Dược', 'các khoa lâm sàng'],
    ],
    [
      'Lập dự toán thiết bị: Phòng Công nghệ thông tin phối hợp Phòng Tài vụ thực hiện.',
      ['Phòng Công nghệ thông tin'],
      ['Phòng Tài vụ'],
    ],
    ['(tháng 9/2024): Tổ công tác tự đánh giá.', ['Tổ công tác'], []],
    ['Nguồn vốn chưa được cấp đủ. Vì vậy, đề nghị các địa phương ưu tiên bố trí kinh phí.', ['các địa phương'], []],
  ])('%s', (text, lead, coordinating) => {
    expect(both(text)).toEqual([lead, coordinating]);
  });
});

describe('findActors finds nobody in', () => {
  it.each([
    'Xây dựng chương trình, kế hoạch của Cụm thi đua.',
    'Phát hiện, phổ biến, giới thiệu các mô hình, điển hình tiên tiến.',
    'Rà soát quy hoạch theo Thông tư của Bộ Nội vụ và hướng dẫn của Ban Tổ chức Tỉnh ủy.',
    'Đăng ký tiêu chí thi đua với Cụm trưởng theo quy định.',
    'Trình UBND tỉnh ban hành Quyết định.',
    'Tham mưu cho UBND huyện bố trí kinh phí và hướng dẫn Phòng Nội vụ quyết toán.',
    'Đề nghị Thủ tướng Chính phủ tặng Cờ thi đua của Chính phủ.',
    'Đôn đốc, hướng dẫn các phòng, đơn vị; giúp UBND huyện tổ chức hội nghị.',
    'Phối hợp tổ chức hoạt động chung để các thành viên trao đổi.',
    'Tiếp tục phối hợp chặt chẽ giữa các ngành.',
    'Tạo điều kiện cho các tổ chức và cá nhân cùng cấp.',
    'Hội nghị tổng kết được tổ chức vào tháng 12.',
    'Ban hành kế hoạch kiểm tra năm 2024.',
    'Thanh tra, kiểm tra việc chấp hành pháp luật.',
    'Hoàn thiện hồ sơ đề nghị cấp tỉnh đánh giá: trong tháng 10.',
    'Mỗi đơn vị có dự án dự thi là một đội.',
    'Công tác tuyên truyền có trách nhiệm lan tỏa.',
    'Giáo viên hướng dẫn học sinh được giảm tiết dạy.',
    'Trường hợp đột xuất thực hiện theo quy định.',
  ])('%s', (text) => {
    expect(both(text)).toEqual([[], []]);
  });
});

describe('findActingSubjects', () => {
  it('gives each clause that opens with an acting body', () => {
    const text =
      'Các đơn vị trong Khối gửi báo cáo về Trưởng khối; các Trưởng khối tổ chức bình xét. Hội đồng Thi đua - Khen thưởng tỉnh họp xét.';
    expect(findActingSubjects(text).map(({ start, mention }) => [text.slice(start, start + 9), mention.text])).toEqual([
      ['Các đơn v', 'Các đơn vị trong Khối'],
      ['các Trưởn', 'các Trưởng khối'],
      ['Hội đồng ', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
    ]);
  });

  it('gives the clause in parentheses', () => {
    const text = 'Báo cáo UBND tỉnh hằng quý (Sở Tài chính chịu trách nhiệm tổng hợp chung).';
    expect(findActingSubjects(text).map(({ mention }) => mention.text)).toEqual(['Sở Tài chính']);
  });

  it('gives nothing where acts follow one another', () => {
    expect(findActingSubjects('Xây dựng kế hoạch; gửi báo cáo về Sở Nội vụ. Tổ chức hội nghị.')).toEqual([]);
  });
});
