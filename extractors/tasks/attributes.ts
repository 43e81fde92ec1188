import { fold } from '../text/normalize.js';

/** What a labelled line says of the duty above it. `aside`: place, participants, money, …: kept with the text, no field of its own. */
export type AttributeKind = 'lead' | 'coordinating' | 'both' | 'deadline' | 'product' | 'aside';

/** An attribute line: its kind, and the offset where its value starts (the end of the text when the value is on the lines below). */
export type Attribute = { readonly kind: AttributeKind; readonly valueStart: number };

/** Folded label words before the colon; the first match wins. */
const LABELS: readonly (readonly [AttributeKind, RegExp])[] = [
  // "Cơ quan chủ trì, phối hợp", "Đơn vị chủ trì và phối hợp"
  [
    'both',
    /^((co quan|don vi|bo phan|cap) )?(chu tri|thuc hien)( thuc hien)?(,| va|\/| -)\s*(co quan |don vi )?phoi hop( thuc hien)?$/,
  ],
  // "Cơ quan phối hợp", "Phối hợp thực hiện", "Đơn vị phối hợp"
  [
    'coordinating',
    /^((cac )?(co quan|don vi|bo phan|phong|cap|nganh|nguoi) )?(cung )?(phoi hop|tham gia phoi hop|tham gia)( thuc hien| giai quyet)?$/,
  ],
  // "Trách nhiệm thực hiện", "Cơ quan chủ trì", "Đơn vị thực hiện", "Phân công", "Người phụ trách", "Chủ trì"
  [
    'lead',
    /^((phan cong )?trach nhiem( to chuc| trien khai)?( thuc hien| chinh)?|phan cong( nhiem vu)?( thuc hien)?|((cac )?(co quan|don vi|bo phan|phong|ca nhan|nguoi|to chuc|cap|can bo|lanh dao) )?(chu tri((,| va) (to chuc )?thuc hien)?|thuc hien|chiu trach nhiem( chinh| thuc hien)?|phu trach|dau moi|chu quan|trien khai|tham muu|to chuc thuc hien|duoc giao)( thuc hien| giai quyet| tham muu)?|giao)$/,
  ],
  // "Thời gian thực hiện", "Thời hạn hoàn thành", "Tiến độ", "Thời gian dự kiến", "Hạn báo cáo"
  [
    'deadline',
    /^(thoi (gian|han|diem|han)|tien do|han)( va tien do)?( (thuc hien|hoan thanh|du kien|dao tao|to chuc|trien khai|bao cao|nop|gui|ket thuc|xong|hoan tat|trinh|thi hanh|cu the|toi da|ban hanh|thuc hien du kien|bat dau))*$/,
  ],
  // "Sản phẩm", "Kết quả đầu ra"
  ['product', /^(san pham|ket qua)( (dau ra|can dat|thuc hien|du kien|hoan thanh|yeu cau|dat duoc))*$/],
  // "Địa điểm", "Thành phần", "Kinh phí", "Hình thức", "Đối tượng"
  [
    'aside',
    /^(thoi (han|gian) giai quyet|le phi|chu de|khau hieu|dia diem|dia chi|thanh phan|kinh phi|nguon kinh phi|hinh thuc|doi tuong|so luong|chu tri hop|nguoi lien he|dien thoai|email|ghi chu|luu y|noi nhan|pham vi|yeu cau|phuong thuc|cach thuc|trang phuc|phuong tien)( .{0,40})?$/,
  ],
];

/** Labels that may stand on a line of their own, their values below: "a) Cơ quan chủ trì" (never "TỔ CHỨC THỰC HIỆN"). */
const STANDS_ALONE =
  /^((cac )?(co quan|don vi|bo phan)|(chu tri|phoi hop)( thuc hien)?$|thoi (gian|han)|tien do|san pham)/;

const LONGEST_LABEL = 70;

/**
 * Reads a line such as "- Thời gian hoàn thành: Trước 28/02/2023." as an attribute of the duty above it.
 * @param text the words after the line's number or bullet
 */
export function readAttribute(text: string): Attribute | null {
  const colon = text.search(/\s*:/u);
  const head = colon >= 0 ? text.slice(0, colon) : text;
  if (head.length > LONGEST_LABEL) return null;
  const key = fold(head)
    .replace(/\([^)]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.]+$/u, '')
    .trim();
  const kind = LABELS.find(([, pattern]) => pattern.test(key))?.[0];
  if (!kind) return null;
  if (colon < 0) return kind !== 'aside' && STANDS_ALONE.test(key) ? { kind, valueStart: text.length } : null;
  const valueStart = colon + (/^\s*:\s*/u.exec(text.slice(colon))?.[0].length ?? 1);
  return { kind, valueStart };
}
