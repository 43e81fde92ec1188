import { fold } from '../text/normalize.js';

/**
 * What a part of the document is for. `operative`: duties are assigned here. `general`: directions without an assigned
 * body. `silent`: purposes, agenda, participants: nothing is a duty unless it is dated and has its own body. `record`: reports of what
 * has been, lists, forms: nothing is a duty, whatever bodies and dates stand there. `preamble`: before the first heading: only
 * what somebody is asked for, or what is dated, is a duty.
 */
export type Zone = 'operative' | 'general' | 'silent' | 'record' | 'rules' | 'preamble';

/** "QUY CHẾ", "NỘI QUY": the title of a regulation, alone on its line. */
const REGULATION = /^(?:QUY CHẾ|QUY ĐỊNH|NỘI QUY|ĐIỀU LỆ|QUY TẮC)(?: (?:HOẠT ĐỘNG|LÀM VIỆC|PHỐI HỢP|TẠM THỜI))*\W*$/u;

/** True for the title of a regulation that the document brings with it. */
export const isRegulation = (heading: string): boolean => REGULATION.test(heading);

/** Folded headings, first match wins. Each pattern is a family of headings of Vietnamese plans, not one document's words. */
const ZONES: readonly (readonly [Zone, RegExp])[] = [
  // "TỔ CHỨC THỰC HIỆN", "Phân công nhiệm vụ", "Trách nhiệm của các cơ quan", "NHIỆM VỤ CỤ THỂ", "Tiến độ thực hiện"
  [
    'operative',
    /^(to chuc (trien khai )?thuc hien|phan cong|trach nhiem|nhiem vu cu the|tien do|lo trinh|ke hoach thuc hien|thoi gian thuc hien|noi dung,? (bien phap|nhiem vu) cu the)/,
  ],
  ['operative', /(thoi gian thuc hien|phan cong|to chuc thuc hien)$/],
  // "YÊU CẦU, KIẾN NGHỊ" of a conclusion: what those who were questioned have to do
  ['operative', /^(yeu cau(,| va) kien nghi|kien nghi(,| va) yeu cau)$/],
  // "MỤC ĐÍCH, YÊU CẦU", "Yêu cầu", "Mục tiêu", "Quan điểm", "Nguyên tắc"
  [
    'silent',
    /^(muc dich|yeu cau|muc tieu|quan diem|y nghia|nguyen tac|phuong cham|muc dich,? yeu cau)(?! (xay dung|cac so|ubnd|uy ban|thu truong))/,
  ],
  // "DANH SÁCH", "Mẫu số 01", "BIỂU TỔNG HỢP", "ĐỀ CƯƠNG BÁO CÁO", "PHIẾU ĐÁNH GIÁ", "Bảng chấm điểm"
  [
    'record',
    /^(danh sach|mau (so|bao cao|bieu|\d)|bieu( mau| so| tong hop| thong ke|$)|phieu |de cuong|bang (tong hop|thong ke|diem|cham diem|ke)|so lieu|thong ke)/,
  ],
  // "Kết quả đạt được", "Tồn tại, hạn chế", "TÌNH HÌNH THỰC HIỆN … THÁNG 10", "Thực trạng", "Nguyên nhân", "NHẬN XÉT"
  [
    'record',
    /^(ket qua (dat duoc|thuc hien|trien khai|cong tac|hoat dong|noi bat|kiem tra|thanh tra|giam sat|xac minh|ra soat)|ton tai|han che|nhung (ket qua|kho khan|ton tai|han che)|kho khan|tinh hinh|thuc trang|nguyen nhan|bai hoc|uu diem|khuyet diem|nhan xet|dac diem tinh hinh)/,
  ],
  // "Nội dung đánh giá", "Tiêu chí chấm điểm", "Tiêu chuẩn xếp loại", "Phẩm chất chính trị (tối đa 10 điểm)"
  [
    'record',
    /^(noi dung|tieu chi|tieu chuan|cach( thuc)?|thang|phuong phap|can cu de) (danh gia|cham diem|xep loai|phan loai|binh xet|cham thi)|\d+ diem\W*$/,
  ],
  // "KIẾN NGHỊ, ĐỀ XUẤT": what the issuer asks of those above it; a dated request of a named body is due all the same
  ['silent', /^(kien nghi|de xuat|y kien (de xuat|kien nghi)|nhung (kien nghi|de xuat))/],
  // "Thành phần tham dự", "Đại biểu"
  ['record', /^(thanh phan|dai bieu|khach moi)/],
  // "Thành lập Tổ … gồm các ông, bà có tên sau", "… gồm các thành viên sau đây": persons
  [
    'record',
    /(?<!\p{L})(gom|danh sach)[: ].{0,40}(?<!\p{L})(ong|dong chi|thanh vien)(?!\p{L}).{0,30}(?<!\p{L})(sau( day)?|duoi day|\(ba\)|thanh vien)\W*$/u,
  ],
  // "ĐÁNH GIÁ CHUNG", "Khái quát", "Sự cần thiết", "Cơ sở pháp lý"
  ['silent', /^(danh gia (chung|tinh hinh|ket qua)|khai quat|dac diem|su can thiet|can cu( phap ly)?$|co so phap ly)/],
  // "Đối tượng", "Phạm vi", "Thành phần tham dự", "Thời gian, địa điểm", "Chương trình", "NỘI DUNG, CHƯƠNG TRÌNH"
  [
    'silent',
    /^(doi tuong|pham vi|thoi gian(,| va)? dia diem|dia diem|chuong trinh (hoi nghi|lam viec|hop)?$|noi dung,? chuong trinh|hinh thuc to chuc|(tieu chuan|dieu kien)( tham gia| xet .*| khen thuong| chung)?$|tham quyen|trinh tu|thu tuc|quy trinh|xu ly vi pham|che tai|khen thuong,? ky luat|giai thich tu ngu)/,
  ],
  // "NHIỆM VỤ CHUNG", "NHIỆM VỤ TRỌNG TÂM", "CÁC GIẢI PHÁP CHỦ YẾU", "NỘI DUNG THỰC HIỆN"
  ['general', /(kinh phi|nhiem vu (chung|trong tam|chu yeu)|giai phap|noi dung|phuong huong|dinh huong|nhiem vu)/],
];

/** What the heading says its part is for; null when it says nothing of it (then the enclosing part's zone goes on). */
export function zoneOfHeading(heading: string): Zone | null {
  const key = fold(heading)
    .replace(/^(mot so|cac|nhung|ve)\s+/u, '')
    .trim();
  for (const [zone, pattern] of ZONES) if (pattern.test(key)) return zone;
  return null;
}

/** "Trên đây là Kế hoạch …", "Nay thông báo …", "Trong quá trình thực hiện, nếu có vướng mắc …": formulas that close a document. */
const CLOSING =
  /^(tren day la|.{2,80} (xin )?thong bao (de |den |toi |cho )?.{2,120} biet(,| va)? (to chuc |trien khai )*thuc hien\W*$|den (tham )?du (cuoc hop|hoi nghi|buoi|le|phien hop)|nay thong bao|van phong .{2,60} (xin )?thong bao|(to|ban|hoi dong|doan|tieu ban)( \S+){1,6} (tu )?(giai the|cham dut hoat dong) (sau khi|khi)|trong qua trinh (to chuc |trien khai )*(thuc hien|ap dung)?.{0,80}(neu (co|gap|phat sinh)|vuong mac|kho khan)|qua trinh (to chuc |trien khai )*thuc hien.{0,40}(neu|vuong mac)|tran trong|rat mong|kinh de nghi.{0,80}quan tam|(nghi quyet|quyet dinh) nay (da )?duoc .{3,160} thong qua|(chi thi|ke hoach|quyet dinh|thong bao|nghi quyet) nay (co hieu luc|(duoc )?(pho bien|quan triet)))/;

/** "Nhận được Công văn này, đề nghị Thủ trưởng các đơn vị quan tâm thực hiện …": asks for the whole document. */
const ON_RECEIPT =
  /^(sau khi )?nhan duoc (cong van|thong bao|van ban|ke hoach|chi thi|huong dan).{0,300}(trien khai|thuc hien|quan tam)/;

/** "… chịu trách nhiệm thi hành Quyết định này", "… căn cứ Quyết định thi hành": who carries out a decision, with no act of its own. */
const TO_ENFORCE =
  /(chiu trach nhiem (thi hanh|thuc hien) (quyet dinh|nghi quyet|thong tu) nay|(can cu|theo) quyet dinh( nay)? (thi hanh|thuc hien))\W*$/;

/** "Yêu cầu các sở … nghiêm túc triển khai thực hiện Kế hoạch này./.": asks for the whole document and adds no act. */
const CARRY_OUT_THIS =
  /(yeu cau|de nghi|nhan duoc).{0,400}((trien khai|thuc hien|chap hanh).{0,60}(ke hoach|chi thi|thong bao|cong van|quyet dinh|noi dung|chuong trinh|ket luan)( nay| tren)?|(to chuc|trien khai|nghiem tuc) (trien khai )?thuc hien( nghiem tuc| nghiem| tot)?)\W*$/;

/** "Căn cứ nội dung Công văn, các sở, ngành tổ chức thực hiện./.": the same, without a word that asks. */
const ON_THIS_BASIS =
  /^(can cu|theo) (noi dung |tinh than )?(ket luan|cong van|thong bao|ke hoach|chi thi|van ban|huong dan|chuong trinh)( nay| tren)?,.{0,200}(to chuc|trien khai|nghiem tuc)( trien khai)?( to chuc)? thuc hien\W*$/;

/** "Bộ đề nghị các địa phương quan tâm, phối hợp thực hiện./.": asks for attention and names no act. */
const ASKS_ATTENTION =
  /(de nghi|mong|kinh mong).{0,200}(quan tam|phoi hop)(, (quan tam|phoi hop|chi dao|trien khai|to chuc))*( to chuc| trien khai)* thuc hien\W*$/;

/** "Chỉ thị này có hiệu lực …", "Kế hoạch thay thế …": from when the document holds. */
const IN_FORCE = /^(chi thi|ke hoach|quyet dinh|thong bao|quy che|cong van)( nay)? (co hieu luc|thay the)/;

/** "Ông Trần Văn An, Giám đốc Sở …, Tổ trưởng;": a member of a board, and no duty of his. */
const MEMBER =
  /^(?:Các )?(?:[Ôô]ng|[Bb]à|Đồng chí|đồng chí|Đ\/c)(?:\s|:).{3,160}(?:[Tt]rưởng [Bb]an|[Pp]hó [Bb]an|[Pp]hó [Tt]rưởng [Bb]an|[Tt]ổ [Tt]rưởng|[Tt]ổ [Pp]hó|[Tt]hành viên|[Ủủ]y viên|[Tt]hư ký|[Cc]hủ tịch Hội đồng)(?: thường trực)?\W*$/u;

/** True for a line that only names a person and what he is in a board, team or council. */
export const isMember = (text: string): boolean => MEMBER.test(text);

const ADDS_AN_ACT = /(gửi|báo cáo|xây dựng|lập |trước ngày)/u;

const ADDS_MORE = /(gửi|báo cáo|xây dựng|lập |cử |nộp|ngày \d)/u;

const THE_END = /\.\s?\/\s?[.,]?\W*\p{L}{0,4}\W*$/u;

/** "… thực hiện nghiêm túc Chỉ thị này": carries out this very document. */
const THIS_DOCUMENT = /(chi thi|ke hoach|quyet dinh|thong bao|cong van) nay\W*$/;

/** True for a paragraph that only closes the document. */
export function isClosingFormula(text: string): boolean {
  const key = fold(text);
  if (CLOSING.test(key) || TO_ENFORCE.test(key) || (ON_RECEIPT.test(key) && !ADDS_MORE.test(text))) return true;
  const atEnd = THE_END.test(text);
  const closes = (sentence: string): boolean => {
    const words = fold(sentence);
    if (IN_FORCE.test(words)) return true;
    if (atEnd && (ON_THIS_BASIS.test(words) || ASKS_ATTENTION.test(words))) return true;
    return CARRY_OUT_THIS.test(words) && !ADDS_AN_ACT.test(sentence) && (atEnd || THIS_DOCUMENT.test(words));
  };
  return text
    .replace(THE_END, '')
    .split(/(?<=[.])\s+(?=\p{Lu})/u)
    .every((sentence) => closes(sentence.replace(/\.$/u, '')));
}
