import { describe, expect, it } from 'vitest';
import { paragraph } from '../../extractors/identity/paragraph-for-tests.js';
import { type Paragraph, type Role, roleSchema } from '../../models/block.js';
import type { Block } from '../../models/document.js';
import type { Table } from '../../models/table.js';
import { assignRoles } from './roles.js';

/** Lines "role: text" → the blocks as a reader gives them (all body); "l|" and "r|" before the text is its side. */
function read(script: string): { blocks: Paragraph[]; roles: Role[] } {
  const lines = script.trim().split('\n');
  const parsed = lines.map((line) => /^\s*([a-z-]+): (?:([lr])\|)?(.*)$/u.exec(line) ?? []);
  return {
    blocks: parsed.map(([, , side, text = '']) =>
      paragraph(text, { side: side === 'l' ? 'left' : side === 'r' ? 'right' : null }),
    ),
    roles: parsed.map(([, role = 'body']) => roleSchema.parse(role)),
  };
}

const rolesOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'paragraph' ? `${block.role}: ${block.text}` : 'table'));

const table = (...rows: readonly string[][]): Table => ({
  kind: 'table',
  columns: rows[0]?.length ?? 1,
  rows: rows.map((cells) => ({
    header: false,
    cells: cells.map((text, column) => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      places: [],
      paragraphs: text.split('\n').map((line) => paragraph(line)),
    })),
  })),
});

const PROSE =
  'Căn cứ Quyết định số 67/QĐ-UBND ngày 14/01/2022 của UBND tỉnh Điện Biên ban hành quy định về tổ chức và hoạt động của cụm, khối thi đua;';

describe('assignRoles', () => {
  it.each([
    [
      'a plan in two columns',
      `
      letterhead: l|UBND TỈNH ĐIỆN BIÊN
      letterhead: l|CỤM THI ĐUA HUYỆN
      letterhead: l|VÙNG CAO
      letterhead: l|Số: /KH-CTĐHVC
      letterhead: r|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      letterhead: r|Độc lập - Tự do - Hạnh phúc
      letterhead: r|Tủa Chùa, ngày tháng 3 năm 2023
      title: KẾ HOẠCH
      title: Tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng
      title: Cụm thi đua các huyện vùng cao năm 2022
      body: ${PROSE}
      body: I. MỤC ĐÍCH, YÊU CẦU
      body: - Đánh giá toàn diện kết quả phong trào thi đua.
      body: UBND huyện yêu cầu các đơn vị triển khai thực hiện./.
      recipients: l|Nơi nhận:
      recipients: l|- Ban TĐKT tỉnh;
      recipients: l|- UBND các huyện Mường Chà,
      recipients: l|Mường Nhé;
      recipients: l|- Lưu: VT, NV.
      signature: r|TM. CỤM THI ĐUA HUYỆN VÙNG CAO
      signature: r|TRƯỞNG CỤM
      signature: r|CHỦ TỊCH UBND HUYỆN TỦA CHÙA
      signature: r|Lường Tuấn Anh`,
    ],
    [
      'a letter with V/v under the number, read line by line, with slips of recognition',
      `
      letterhead: UBND TỈNH LAI CHÂU CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM
      letterhead: SỞ Y TÊ Độc lập - Tự do ~ Hạnh phúc
      letterhead: Só:4020/SYT-NVY Lai Châu, ngày.) tháng 10 năm 2017
      letterhead: V/w báo cáo nhanh hoạt động
      letterhead: ngành Răng Hàm Mặt năm
      letterhead: 2017 (Lần 2)
      addressee: Kính gửi:
      addressee: - Trưởng Phòng Y tế các huyện;
      addressee: - Giám đốc các cơ sở khám bệnh công lập và
      addressee: ngoài công lập.
      body: Ngày 18/10/2017 Sở Y tế ban hành Công văn số 1945/SYT-NVY về việc báo cáo.
      body: Đề nghị các đơn vị gửi báo cáo chậm nhất ngày 27/10/2017./.
      recipients: Nơi nhân:
      recipients: ~ Như trên;
      recipients: - Lưu: VT.
      signature: KT. GIÁM ĐỐC
      signature: PHÓ GIÁM ĐỐC
      signature: Nguyễn Văn An`,
    ],
    [
      'a document without letterhead and title, its signature above Nơi nhận, an annex after it',
      `
      body: Thực hiện Chỉ thị số 01/CT-UBND ngày 18/01/2023, Sở Công Thương xây dựng kế hoạch như sau:
      body: 1. Văn phòng theo dõi, đôn đốc và báo cáo./.
      signature: GIÁM ĐỐC
      signature: (Đã ký)
      signature: Nguyễn Văn An
      recipients: Nơi nhận:
      recipients: - Như trên;
      recipients: - Lưu: VT.
      body: PHỤ LỤC I
      body: DANH SÁCH ĐƠN VỊ THỰC HIỆN
      body: - Phòng Kế hoạch gửi báo cáo trước ngày 20/3/2023.`,
    ],
    [
      'a Party document',
      `
      letterhead: l|TỈNH ỦY LAI CHÂU
      letterhead: l|*
      letterhead: l|Số 104-KH/TU
      letterhead: r|ĐẢNG CỘNG SẢN VIỆT NAM
      letterhead: r|Lai Châu, ngày 25 tháng 02 năm 2019
      title: KẾ HOẠCH
      title: thực hiện Chỉ thị 05-CT/TW của Bộ Chính trị
      body: ${PROSE}
      body: Các cấp ủy triển khai thực hiện Kế hoạch này.
      recipients: l|Nơi nhận:
      recipients: l|- Lưu Văn phòng Tỉnh ủy.
      signature: r|T/M BAN THƯỜNG VỤ
      signature: r|PHÓ BÍ THƯ
      signature: r|Nguyễn Văn An`,
    ],
    [
      'a telegram, which names whom it goes to after "điện:"',
      `
      letterhead: l|THỦ TƯỚNG CHÍNH PHỦ
      letterhead: l|Số: 165/CĐ-TTg
      letterhead: r|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      letterhead: r|Hà Nội, ngày 24 tháng 9 năm 2025
      title: CÔNG ĐIỆN
      title: Về việc chủ động ứng phó với bão
      addressee: THỦ TƯỚNG CHÍNH PHỦ điện:
      addressee: - Chủ tịch Ủy ban nhân dân các tỉnh: Nghệ An, Hà Tĩnh;
      addressee: - Bộ trưởng các Bộ: Quốc phòng, Công an.
      body: Theo Trung tâm Dự báo khí tượng thủy văn quốc gia, bão đã đi vào Biển Đông và trở thành cơn bão số 10 trong năm; dự báo có mưa lớn diện rộng.
      body: 1. Bộ Công Thương chỉ đạo bảo đảm an toàn hồ đập.`,
    ],
    [
      'an invitation, which names the guests after "kính mời:"',
      `
      letterhead: l|UBND PHƯỜNG HẢI CHÂU
      letterhead: l|Số: 205/GM-UBND
      letterhead: r|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      title: GIẤY MỜI
      title: Họp triển khai công tác phòng cháy
      addressee: Ủy ban nhân dân phường trân trọng kính mời:
      addressee: - Lãnh đạo Công an phường;
      addressee: - Tổ trưởng các tổ dân phố.
      body: Đến dự cuộc họp triển khai công tác phòng cháy, chữa cháy mùa hanh khô.`,
    ],
    [
      'stamps beside letterhead and signature',
      `
      stamp: r|TRUNG TÂM CÔNG
      stamp: r|BÁO VÀ TIN HỌC
      stamp: r|congbao@example.gov.vn
      stamp: r|18.11.2024 07:25:14
      stamp: r|+07:00
      stamp: CÔNG VĂN ĐẾN
      stamp: Số: 1234
      stamp: Ngày: 4/4/2018
      letterhead: l|ỦY BAN NHÂN DÂN
      letterhead: l|TỈNH LAI CHÂU
      letterhead: l|Số: 565/TB-UBND
      letterhead: r|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      title: THÔNG BÁO
      title: Kết luận của Chủ tịch UBND tỉnh
      body: ${PROSE}
      body: Nay thông báo để các cơ quan thực hiện./.
      recipients: l|Nơi nhận:
      stamp: r|Ký bởi: Ủy ban nhân
      recipients: l|- Như trên;
      stamp: r|dân tỉnh
      recipients: l|- Lưu: VT.
      stamp: r|Thời gian ký: 15/11/2024
      signature: r|TL. CHỦ TỊCH
      signature: r|Nguyễn Văn An`,
    ],
  ])('%s', (_, script) => {
    const { blocks, roles } = read(script);
    expect(rolesOf(assignRoles(blocks))).toEqual(blocks.map(({ text }, index) => `${roles[index]}: ${text}`));
  });

  it('takes apart lines that hold both columns, spans included', () => {
    const joined = 'Nơi nhận: TM. ỦY BAN NHÂN DÂN';
    const blocks = assignRoles([
      paragraph('Đề nghị thực hiện./.'),
      paragraph(joined),
      paragraph('- Như trên; Nguyễn Văn An'),
    ]);
    expect(rolesOf(blocks).slice(1, 3)).toEqual(['recipients: Nơi nhận:', 'signature: TM. ỦY BAN NHÂN DÂN']);
    expect(blocks[2]).toMatchObject({ side: 'right', spans: [{ start: 0, end: 19 }] });
  });

  it('reads a letterhead and a signature that a reader took for tables as two columns', () => {
    const blocks = assignRoles([
      table(['SỞ CÔNG THƯƠNG\nSố: 12/KH-SCT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc']),
      paragraph('KẾ HOẠCH'),
      paragraph('Công tác năm 2023'),
      paragraph('1. Văn phòng theo dõi, báo cáo./.'),
      table(['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'GIÁM ĐỐC\nNguyễn Văn An']),
    ]);
    expect(rolesOf(blocks)).toEqual([
      'letterhead: SỞ CÔNG THƯƠNG',
      'letterhead: Số: 12/KH-SCT',
      'letterhead: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'letterhead: Độc lập - Tự do - Hạnh phúc',
      'title: KẾ HOẠCH',
      'title: Công tác năm 2023',
      'body: 1. Văn phòng theo dõi, báo cáo./.',
      'recipients: Nơi nhận:',
      'recipients: - Như trên;',
      'recipients: - Lưu: VT.',
      'signature: GIÁM ĐỐC',
      'signature: Nguyễn Văn An',
    ]);
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.side : null)).slice(0, 3)).toEqual([
      'left',
      'left',
      'right',
    ]);
  });

  it('leaves tables of the content and roles that the reader gave alone', () => {
    const timetable = table(['Stt', 'Nội dung', 'Thời gian'], ['1', 'Ký kết giao ước', 'Tháng 3/2023']);
    const running = paragraph('2', { role: 'page-header' });
    expect(assignRoles([running, paragraph(PROSE), timetable])).toEqual([running, paragraph(PROSE), timetable]);
  });

  it.each([
    // prose that names what furniture is made of
    'Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành kính gửi báo cáo trước ngày 20/3/2023.',
    'Các đơn vị ghi rõ nơi nhận trên văn bản.',
    'TM. UBND huyện, Trưởng phòng Nội vụ ký báo cáo gửi Sở Nội vụ trước ngày 15 hằng tháng theo quy định.',
    'Kế hoạch này có hiệu lực kể từ ngày ký.',
    'III. TRƯỞNG PHÒNG NỘI VỤ',
    'GIÁM ĐỐC SỞ TÀI CHÍNH',
    'Cơ quan: Sở Nội vụ chủ trì',
  ])('keeps as body: %s', (text) => {
    const blocks = [
      paragraph(PROSE),
      paragraph('1. Nội dung:'),
      paragraph(text),
      paragraph('- Hoàn thành trong quý I/2023;'),
    ];
    expect(assignRoles(blocks).every((block) => block.kind === 'paragraph' && block.role === 'body')).toBe(true);
  });
});
