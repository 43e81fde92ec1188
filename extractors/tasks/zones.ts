import { fold } from '../text/normalize.js';

/**
 * What a part of the document is for. `operative`: duties are assigned here. `general`: directions without an assigned
 * body. `silent`: purposes, narrative, agenda, participants: nothing is a duty unless it is dated and has its own body. `preamble`: before the first
 * heading: only what somebody is asked for, or what is dated, is a duty.
 */
export type Zone = 'operative' | 'general' | 'silent' | 'preamble';

/** Folded headings, first match wins. Each pattern is a family of headings of Vietnamese plans, not one document's words. */
const ZONES: readonly (readonly [Zone, RegExp])[] = [
  // "TỔ CHỨC THỰC HIỆN", "Phân công nhiệm vụ", "Trách nhiệm của các cơ quan", "NHIỆM VỤ CỤ THỂ", "Tiến độ thực hiện"
  [
    'operative',
    /^(to chuc (trien khai )?thuc hien|phan cong|trach nhiem|nhiem vu cu the|tien do|lo trinh|ke hoach thuc hien|thoi gian thuc hien|noi dung,? (bien phap|nhiem vu) cu the)/,
  ],
  ['operative', /(thoi gian thuc hien|phan cong|to chuc thuc hien)$/],
  // "MỤC ĐÍCH, YÊU CẦU", "Yêu cầu", "Mục tiêu", "Quan điểm", "Nguyên tắc"
  [
    'silent',
    /^(muc dich|yeu cau|muc tieu|quan diem|y nghia|nguyen tac|phuong cham|muc dich,? yeu cau)(?! (xay dung|cac so|ubnd|uy ban|thu truong))/,
  ],
  // "ĐÁNH GIÁ CHUNG", "Kết quả đạt được", "Tồn tại, hạn chế", "Tình hình", "Thực trạng", "Nguyên nhân"
  [
    'silent',
    /^(danh gia (chung|tinh hinh|ket qua)|ket qua (dat duoc|thuc hien|cong tac|hoat dong)|ton tai|han che|kho khan|tinh hinh|thuc trang|nguyen nhan|bai hoc|uu diem|khuyet diem|khai quat|dac diem|su can thiet|can cu( phap ly)?$|co so phap ly)/,
  ],
  // "Đối tượng", "Phạm vi", "Thành phần tham dự", "Thời gian, địa điểm", "Chương trình", "NỘI DUNG, CHƯƠNG TRÌNH"
  [
    'silent',
    /^(doi tuong|pham vi|thanh phan|thoi gian(,| va)? dia diem|dia diem|chuong trinh (hoi nghi|lam viec|hop)?$|noi dung,? chuong trinh|dai bieu|hinh thuc to chuc|(tieu chuan|dieu kien)( tham gia| xet .*| khen thuong| chung)?$|xu ly vi pham|che tai|khen thuong,? ky luat|giai thich tu ngu)/,
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
  /^(tren day la|nay thong bao|van phong .{2,60} (xin )?thong bao|trong qua trinh (to chuc |trien khai )*(thuc hien|ap dung)?.{0,80}(neu (co|gap|phat sinh)|vuong mac|kho khan)|qua trinh (to chuc |trien khai )*thuc hien.{0,40}(neu|vuong mac)|tran trong|rat mong|kinh de nghi.{0,80}quan tam|(chi thi|ke hoach|quyet dinh|thong bao) nay co hieu luc)/;

/** "Yêu cầu các sở … nghiêm túc triển khai thực hiện Kế hoạch này./.": asks for the whole document and adds no act. */
const CARRY_OUT_THIS =
  /(yeu cau|de nghi|nhan duoc).{0,400}((trien khai|thuc hien|chap hanh).{0,60}(ke hoach|chi thi|thong bao|cong van|quyet dinh|noi dung|chuong trinh|ket luan)( nay| tren)?|(to chuc|trien khai|nghiem tuc) (trien khai )?thuc hien)\W*$/;

/** True for a paragraph that only closes the document. */
export function isClosingFormula(text: string): boolean {
  const key = fold(text);
  return (
    CLOSING.test(key) ||
    (/\.\/\.?\W*$/u.test(text) && CARRY_OUT_THIS.test(key) && !/(gửi|báo cáo|xây dựng|lập |trước ngày)/u.test(text))
  );
}
