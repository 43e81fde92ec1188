import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../models/block.js';
import type { Identity } from '../../models/document.js';
import { assignRoles } from '../../pipeline/layout/roles.js';
import { readIdentity } from './index.js';
import { paragraph } from './paragraph-for-tests.js';

/** Lines of a made-up document: "left | right" for the two columns of letterhead and signature, else one paragraph each. */
function blocks(text: string): Paragraph[] {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
  const zones: string[][][] = [];
  for (const row of rows) {
    const zone = zones.at(-1);
    if (zone && zone[0]?.length === row.length) zone.push(row);
    else zones.push([row]);
  }
  return zones.flatMap((zone) => {
    if (zone[0]?.length === 1) return zone.map(([line = '']) => paragraph(line));
    return (['left', 'right'] as const).flatMap((side, column) =>
      zone.flatMap((row) => (row[column] ? [paragraph(row[column], { side })] : [])),
    );
  });
}

const identityOf = (text: string): Identity =>
  readIdentity({ file: '', sha256: '', mediaType: '', pages: [], messages: [], blocks: assignRoles(blocks(text)) });

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

const CASES: readonly (readonly [kind: string, text: string, expected: Partial<Identity>])[] = [
  [
    'a ministry',
    `BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG | ${NATION}
     Số: 215/KH-BNNMT | ${MOTTO}
      | Hà Nội, ngày 09 tháng 5 năm 2026
     KẾ HOẠCH
     Triển khai chiến dịch làm sạch kênh mương năm 2026
     Bộ Nông nghiệp và Môi trường ban hành Kế hoạch như sau:
     I. MỤC ĐÍCH
     1. Vục trưởng các vụ chủ trì thực hiện.
     Nơi nhận: | KT. BỘ TRƯỞNG
     - Như trên; | THỨ TRƯỞNG
     - Lưu: VT. | Nguyễn Văn Tùng`,
    {
      number: '215/KH-BNNMT',
      issuedOn: '2026-05-09',
      place: 'Hà Nội',
      issuer: 'Bộ Nông nghiệp và Môi trường',
      parentBody: null,
      type: 'Kế hoạch',
      subject: 'Triển khai chiến dịch làm sạch kênh mương năm 2026',
      signer: { name: 'Nguyễn Văn Tùng', position: 'THỨ TRƯỞNG', authority: 'KT. BỘ TRƯỞNG' },
    },
  ],
  [
    'a department of a city',
    `ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ | ${NATION}
     SỞ DÂN TỘC VÀ TÔN GIÁO | ${MOTTO}
     Số: 88/SDTTG-CSDT | Cần Thơ, ngày 3 tháng 11 năm 2025
     V/v rà soát danh sách người có uy tín |
     Kính gửi: Ủy ban nhân dân các xã, phường
     Sở Dân tộc và Tôn giáo đề nghị Ủy ban nhân dân các xã, phường rà soát danh sách trước ngày 20/11/2025.`,
    {
      number: '88/SDTTG-CSDT',
      issuer: 'Sở Dân tộc và Tôn giáo',
      parentBody: 'Ủy ban nhân dân thành phố Cần Thơ',
      type: null,
      subject: 'rà soát danh sách người có uy tín',
    },
  ],
  [
    'a commune after 2025',
    `ỦY BAN NHÂN DÂN | ${NATION}
     XÃ MƯỜNG THAN | ${MOTTO}
     Số: 07/KH-UBND | Mường Than, ngày 15 tháng 8 năm 2025
     KẾ HOẠCH
     Vệ sinh đường làng, ngõ xóm
     I. MỤC ĐÍCH
     1. Phòng Văn hóa - Xã hội chủ trì.
     Nơi nhận: | TM. ỦY BAN NHÂN DÂN
     - Lưu: VT. | CHỦ TỊCH
      | Lò Thị Mai`,
    {
      number: '07/KH-UBND',
      issuer: 'Ủy ban nhân dân xã Mường Than',
      parentBody: null,
      signer: { name: 'Lò Thị Mai', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
    },
  ],
  [
    'a room of a special zone',
    `UBND ĐẶC KHU VÂN ĐỒN | ${NATION}
     PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ | ${MOTTO}
     Số: 12/BC-KTHTĐT | Vân Đồn, ngày 4 tháng 9 năm 2025
     BÁO CÁO
     Tình hình trật tự xây dựng tháng 8
     I. KẾT QUẢ`,
    {
      number: '12/BC-KTHTĐT',
      issuer: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      parentBody: 'UBND đặc khu Vân Đồn',
      type: 'Báo cáo',
    },
  ],
  [
    'a provincial Party committee',
    `TỈNH ỦY SƠN LA | ĐẢNG CỘNG SẢN VIỆT NAM
     * |
     Số 41-CT/TU | Sơn La, ngày 12 tháng 02 năm 2026
     CHỈ THỊ
     CỦA BAN THƯỜNG VỤ TỈNH ỦY
     về tăng cường phòng cháy rừng mùa khô
     Để chủ động phòng cháy, Ban Thường vụ Tỉnh ủy yêu cầu:
     1. Các cấp ủy tổ chức quán triệt.
     Nơi nhận: | T/M BAN THƯỜNG VỤ
     - Lưu Văn phòng Tỉnh ủy. | PHÓ BÍ THƯ
      | Hoàng Văn Nghiệm`,
    {
      number: '41-CT/TU',
      symbol: 'CT/TU',
      issuer: 'Tỉnh ủy Sơn La',
      parentBody: null,
      type: 'Chỉ thị',
      issuedOn: '2026-02-12',
      place: 'Sơn La',
      signer: { name: 'Hoàng Văn Nghiệm', position: 'PHÓ BÍ THƯ', authority: 'T/M BAN THƯỜNG VỤ' },
    },
  ],
  [
    'a Party board under a committee',
    `THÀNH ỦY HẢI PHÒNG | ĐẢNG CỘNG SẢN VIỆT NAM
     BAN TỔ CHỨC | Hải Phòng, ngày 20 tháng 3 năm 2026
     * |
     Số 19-HD/BTCTU |
     HƯỚNG DẪN
     kiểm điểm, xếp loại tổ chức đảng năm 2026
     I. MỤC ĐÍCH
     1. Các bộ phận thực hiện./.
     K/T TRƯỞNG BAN
     PHÓ TRƯỞNG BAN
     Phạm Thị Hoa`,
    {
      number: '19-HD/BTCTU',
      issuer: 'Ban Tổ chức',
      parentBody: 'Thành ủy Hải Phòng',
      type: 'Hướng dẫn',
      subject: 'kiểm điểm, xếp loại tổ chức đảng năm 2026',
      signer: { name: 'Phạm Thị Hoa', position: 'PHÓ TRƯỞNG BAN', authority: 'K/T TRƯỞNG BAN' },
    },
  ],
  [
    'a Party cell under its base',
    `ĐẢNG BỘ XÃ NẬM CẦN | ĐẢNG CỘNG SẢN VIỆT NAM
     CHI BỘ TRƯỜNG TIỂU HỌC SỐ 2 | Nậm Cần, ngày 5 tháng 01 năm 2026
     * |
     Số 03-KH/CB |
     KẾ HOẠCH
     kiểm tra, giám sát năm 2026
     I. MỤC ĐÍCH
     1. Các bộ phận thực hiện./.
     T/M CHI BỘ
     BÍ THƯ
     Lý Văn Sơn`,
    {
      number: '03-KH/CB',
      issuer: 'Chi bộ Trường Tiểu học số 2',
      parentBody: 'Đảng bộ xã Nậm Cần',
      type: 'Kế hoạch',
      signer: { name: 'Lý Văn Sơn', position: 'BÍ THƯ', authority: 'T/M CHI BỘ' },
    },
  ],
  [
    'a trade union',
    `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM | ${NATION}
     LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐIỆN BIÊN | ${MOTTO}
     Số: 54/KH-LĐLĐ | Điện Biên, ngày 6 tháng 4 năm 2026
     KẾ HOẠCH
     Tổ chức Tháng Công nhân năm 2026
     I. MỤC ĐÍCH
     1. Các bộ phận thực hiện./.
     TM. BAN THƯỜNG VỤ
     CHỦ TỊCH
     Vì Văn Phong`,
    {
      number: '54/KH-LĐLĐ',
      issuer: 'Liên đoàn Lao động tỉnh Điện Biên',
      parentBody: 'Tổng Liên đoàn Lao động Việt Nam',
    },
  ],
  [
    'a school',
    `SỞ GIÁO DỤC VÀ ĐÀO TẠO LÀO CAI | ${NATION}
     TRƯỜNG THPT SỐ 1 BẢO YÊN | ${MOTTO}
     Số: 21/KH-THPT | Bảo Yên, ngày 8 tháng 9 năm 2025
     KẾ HOẠCH
     Tổ chức ngày hội đọc sách
     I. MỤC ĐÍCH
     1. Các bộ phận thực hiện./.
     HIỆU TRƯỞNG
     Đặng Thị Thu Hà`,
    {
      number: '21/KH-THPT',
      issuer: 'Trường THPT số 1 Bảo Yên',
      parentBody: 'Sở Giáo dục và Đào tạo Lào Cai',
      signer: { name: 'Đặng Thị Thu Hà', position: 'HIỆU TRƯỞNG', authority: null },
    },
  ],
  [
    'a hospital',
    `SỞ Y TẾ TỈNH NGHỆ AN | ${NATION}
     BỆNH VIỆN ĐA KHOA HUYỆN QUỲ CHÂU | ${MOTTO}
     Số: 130/TB-BV | Quỳ Châu, ngày 2 tháng 6 năm 2024
     THÔNG BÁO
     Lịch trực quý III năm 2024
     1. Khoa Nội chủ trì lập danh sách.
     GIÁM ĐỐC
     Vi Văn Thái`,
    {
      number: '130/TB-BV',
      issuer: 'Bệnh viện Đa khoa huyện Quỳ Châu',
      parentBody: 'Sở Y tế tỉnh Nghệ An',
      type: 'Thông báo',
    },
  ],
  [
    'a state enterprise',
    `TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM | ${NATION}
     TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC | ${MOTTO}
     Số: 3021/KH-EVNNPC | Hà Nội, ngày 18 tháng 7 năm 2025
     KẾ HOẠCH
     Sửa chữa lưới điện trước mùa bão
     I. MỤC ĐÍCH
     1. Các bộ phận thực hiện./.
     KT. TỔNG GIÁM ĐỐC
     PHÓ TỔNG GIÁM ĐỐC
     Trần Quốc Huy`,
    {
      number: '3021/KH-EVNNPC',
      issuer: 'Tổng công ty Điện lực miền Bắc',
      parentBody: 'Tập đoàn Điện lực Việt Nam',
      signer: { name: 'Trần Quốc Huy', position: 'PHÓ TỔNG GIÁM ĐỐC', authority: 'KT. TỔNG GIÁM ĐỐC' },
    },
  ],
  [
    'a joint plan of two departments',
    `UBND TỈNH CAO BẰNG | ${NATION}
     SỞ GIÁO DỤC VÀ ĐÀO TẠO - SỞ Y TẾ | ${MOTTO}
     Số: 77/KHLT-SGDĐT-SYT | Cao Bằng, ngày 10 tháng 9 năm 2025
     KẾ HOẠCH LIÊN TỊCH
     Chăm sóc răng miệng học sinh tiểu học
     I. MỤC ĐÍCH`,
    {
      number: '77/KHLT-SGDĐT-SYT',
      issuer: 'Sở Giáo dục và Đào tạo - Sở Y tế',
      parentBody: 'UBND tỉnh Cao Bằng',
      type: 'Kế hoạch liên tịch',
      subject: 'Chăm sóc răng miệng học sinh tiểu học',
    },
  ],
  [
    'a programme of three bodies, a line each',
    `HỘI NÔNG DÂN TỈNH - | ${NATION}
     HỘI LIÊN HIỆP PHỤ NỮ TỈNH - | ${MOTTO}
     SỞ TƯ PHÁP |
     Số: 05/CTPH-HND-HLHPN-STP | Lạng Sơn, ngày 21 tháng 5 năm 2026
     CHƯƠNG TRÌNH PHỐI HỢP
     Tuyên truyền pháp luật ở vùng biên
     I. MỤC ĐÍCH`,
    {
      number: '05/CTPH-HND-HLHPN-STP',
      issuer: 'Hội Nông dân tỉnh - Hội Liên hiệp Phụ nữ tỉnh - Sở Tư pháp',
      parentBody: null,
      type: 'Chương trình phối hợp',
      subject: 'Tuyên truyền pháp luật ở vùng biên',
    },
  ],
  [
    'the Fatherland Front of a commune',
    `MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ PHÚ XUÂN | ${NATION}
     BAN THƯỜNG TRỰC | ${MOTTO}
     Số: 16/KH-MTTQ-BTT | Phú Xuân, ngày 1 tháng 10 năm 2025
     KẾ HOẠCH
     Giám sát thu quỹ năm học 2025 - 2026
     I. MỤC ĐÍCH
     1. Các bộ phận thực hiện./.
     TM. BAN THƯỜNG TRỰC
     CHỦ TỊCH
     Lê Thị Bình`,
    {
      number: '16/KH-MTTQ-BTT',
      issuer: 'Ban Thường trực',
      parentBody: 'Mặt trận Tổ quốc Việt Nam xã Phú Xuân',
    },
  ],
  [
    'the Youth Union, which prints its name on both sides',
    `ĐOÀN TNCS HỒ CHÍ MINH | ĐOÀN TNCS HỒ CHÍ MINH
     BCH TỈNH LÂM ĐỒNG | Lâm Đồng, ngày 9 tháng 3 năm 2026
     *** |
     Số: 102-KH/TĐTN-PT |
     KẾ HOẠCH
     Tháng Thanh niên năm 2026
     I. MỤC ĐÍCH
     1. Các bộ phận thực hiện./.
     TM. BAN THƯỜNG VỤ TỈNH ĐOÀN
     PHÓ BÍ THƯ
     Bùi Đức Anh`,
    {
      number: '102-KH/TĐTN-PT',
      issuedOn: '2026-03-09',
      issuer: 'BCH tỉnh Lâm Đồng',
      parentBody: 'Đoàn TNCS Hồ Chí Minh',
      type: 'Kế hoạch',
    },
  ],
  [
    'a telegram of a chairman',
    `CHỦ TỊCH | ${NATION}
     ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ | ${MOTTO}
     Số: 14/CĐ-CTUBND | Quảng Trị, ngày 26 tháng 9 năm 2025
     CÔNG ĐIỆN
     Về việc ứng phó với bão số 10
     CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ ĐIỆN:
     - Giám đốc các Sở;
     1. Sở Nông nghiệp và Môi trường trực ban 24/24 giờ.`,
    {
      number: '14/CĐ-CTUBND',
      issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị',
      type: 'Công điện',
      subject: 'Về việc ứng phó với bão số 10',
    },
  ],
  [
    'two letterheads: a plan of another body behind its covering letter',
    `UBND TỈNH LAI CHÂU | ${NATION}
     SỞ NỘI VỤ | ${MOTTO}
     Số: 340/SNV-CCVC | Lai Châu, ngày 7 tháng 4 năm 2026
     V/v triển khai Kế hoạch tuyển dụng |
     Kính gửi: Các sở, ban, ngành tỉnh
     Sở Nội vụ gửi Kế hoạch kèm theo và đề nghị các đơn vị thực hiện.
     Nơi nhận: | GIÁM ĐỐC
     - Lưu: VT. | Phan Thanh Hải
     BỘ NỘI VỤ
     ${NATION}
     Số: 12/KH-BNV
     Hà Nội, ngày 1 tháng 4 năm 2026
     KẾ HOẠCH
     Tuyển dụng công chức năm 2026
     I. MỤC ĐÍCH`,
    {
      number: '340/SNV-CCVC',
      issuedOn: '2026-04-07',
      issuer: 'Sở Nội vụ',
      parentBody: 'UBND tỉnh Lai Châu',
      type: null,
      subject: 'triển khai Kế hoạch tuyển dụng',
      signer: { name: 'Phan Thanh Hải', position: 'GIÁM ĐỐC', authority: null },
    },
  ],
];

describe('letterheads of many kinds of issuer', () => {
  it.each(CASES)('%s', (_kind, text, expected) => {
    expect(identityOf(text)).toMatchObject(expected);
  });
});
