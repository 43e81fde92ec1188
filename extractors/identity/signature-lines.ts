import { fold } from '../text/normalize.js';
import { isVietnameseSyllable } from '../text/syllable.js';
import { isCapitals } from './phrases.js';

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TL. …", "TUQ. …", "Q. GIÁM ĐỐC", Party "T/M BAN THƯỜNG VỤ", "K/T TRƯỞNG BAN" (Điều 13, Phụ lục I ô 7). */
const AUTHORITY = /^[^\p{L}\d]{0,3}(?:TM|T\s?\/\s?[ML]|K\s?\/\s?T|KT|TL|TUQ|TU\s?Q|Q)(?:\s?[.,]\s?|\s+)\p{Lu}{2}/u;

/** Heads of the offices that sign. */
const OFFICE =
  /^(?:quyen )?(?:pho |thuong truc )?(?:chu tich|giam doc|tong giam doc|cuc truong|chi cuc truong|tong cuc truong|vu truong|bo truong|thu truong|chanh|truong (?:ban|phong|khoi|cum|doan|bo mon|khoa|tram|cong an|tieu ban)|truong$|cum truong|khoi truong|bi thu|hieu truong|vien truong|thu tuong|tu lenh|chinh uy|chi huy|tong bien tap|tong thanh tra|tong kiem toan|chanh an|uy vien|tong thu ky|thong doc|chu nhiem|to truong|doi truong|hat truong|truong dai dien|dai dien|ban thuong vu)(?!\p{L})/u;

const LONGEST_SIGNATURE_LINE = 90;

/** Whether a line says by whose authority the signer signs. */
export const isAuthority = (text: string): boolean =>
  text.length <= LONGEST_SIGNATURE_LINE && AUTHORITY.test(text) && isCapitals(text);

/** Whether a line is an office in capitals: "PHÓ CHỦ TỊCH", "GIÁM ĐỐC SỞ CÔNG THƯƠNG TỈNH LAI CHÂU". */
export function isPosition(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE_LINE || !isCapitals(text)) return false;
  const key = fold(text.replace(/^[^\p{L}]+/u, ''));
  return OFFICE.test(key);
}

/** Whether words in capitals are an authority or an office. */
export const isSigning = (text: string): boolean => isAuthority(text) || isPosition(text);

/** Học hàm, học vị and ranks before a name: "PGS.TS.", "ThS.", "BS.CKII", "Đại tá". */
const HONORIFIC =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|Ths|BS|BSCK|BS\.?CK|DS|KS|CN|CK)[IⅠ12]*[.,–-]?\s*|(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|tướng|úy)\s+|\(?Đã ký\)?[:\s]*)+/u;

/** Common first words of Vietnamese full names, minorities included; they tell a name in capitals from an office. */
const SURNAMES = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong doan lam mai trinh dao cao ha ta luong luu to thai chau ' +
    'quach vuong lo giang thao vang sung hang cam quang tong nong ma luc trieu ban dam vi la phung chu kieu nghiem thach son kim danh ' +
    'au be bach banh ca chang chao chung co cu cung cuong dieu dau diep doi duong giap han hau hua hung khong khuat khuong lieu lang liu lu ly ' +
    'mac mau nghe ninh ong pha phi phu pho phuong quan que sam sy ta tan tang than thieu thi ton tu tuong ung van vien xa yen lau mua hau cu ' +
    'a khang linh loc lau seo then tan chang hoa ksor rah siu rcom nay y ro kpa'
  ).split(' '),
);

const ORGANISATION =
  /^(?:so|bo|uy|ubnd|hdnd|ban|phong|van|tinh|huyen|trung|truong (?:dai|cao)|cong ty|nhu|luu|noi|ky boi)(?: |$)/u;

/**
 * The person's name that a signature line consists of, without học hàm and học vị (Nghị định 30, ô 7b), or null:
 * "Lê Văn Phước", "PGS.TS. Lê Thị Hồng Ánh", "NGUYỄN VĂN A". Stray marks around it (a stamp, recognised) are dropped.
 */
export function readName(text: string): string | null {
  const bare = text.replace(/^[^\p{L}(]+|[^\p{L}]+$/gu, '').replace(HONORIFIC, '');
  if (/[;,:]\s*$/u.test(text)) return null;
  const parts = bare.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').split(' ');
  if (parts.length < 2 || parts.length > 6) return null;
  const key = fold(bare);
  const known = SURNAMES.has(key.split(' ')[0] ?? '');
  if (parts.every((part) => /^\p{Lu}[\p{Ll}']*$/u.test(part))) {
    const spelled = parts.filter(isVietnameseSyllable).length;
    return known || (spelled === parts.length && parts.length >= 3 && !ORGANISATION.test(`${key} `))
      ? parts.join(' ')
      : null;
  }
  const capitals = parts.every((part) => /^\p{Lu}{2,}$/u.test(part));
  return capitals && known && parts.length <= 5 && parts.every(isVietnameseSyllable) && !isPosition(bare) ? bare : null;
}
