import { fold } from '../text/normalize.js';
import { isVietnameseSyllable } from '../text/syllable.js';

/** Fields that ministries, departments and rooms are named for, as written in running text. */
const FIELDS = [
  'Lao động - Thương binh và Xã hội',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và Môi trường',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thể thao',
  'Văn hóa và Thông tin',
  'Văn hóa - Xã hội',
  'Kinh tế - Hạ tầng',
  'Giáo dục và Đào tạo',
  'Kế hoạch và Đầu tư',
  'Thông tin và Truyền thông',
  'Tài nguyên và Môi trường',
  'Khoa học và Công nghệ',
  'Dân tộc và Tôn giáo',
  'Tài chính - Kế hoạch',
  'Quy hoạch - Kiến trúc',
  'Giao thông vận tải',
  'Công Thương',
  'Tài chính',
  'Nội vụ',
  'Y tế',
  'Tư pháp',
  'Xây dựng',
  'Ngoại vụ',
  'Du lịch',
  'Quốc phòng',
  'Công an',
  'Ngoại giao',
  'Mặt trận Tổ quốc Việt Nam',
  'Chính phủ',
  'Thi đua',
  'Khen thưởng',
  'Chỉ đạo',
] as const;

const PHRASES = FIELDS.map((field) => ({ field, words: fold(field).split(' ') }));

/** Words that open the name of a body wherever they stand. */
const HEADS = new Set(
  'so bo ban cuc vu vien truong phong hoi cum khoi tong thanh toa kho dang doan lien mat'.split(' '),
);
/** Units whose proper name follows: every word of it takes a capital. */
const UNITS = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'phường', 'xã'] as const;
/** Committees of the Party, named for their unit: they may open a name. */
const COMMITTEES = ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy'] as const;
/** Schools and firms: the kind in lower case after its head, then the proper name. */
const KINDS = [
  'đại học',
  'cao đẳng',
  'trung học phổ thông',
  'trung học cơ sở',
  'tiểu học',
  'mầm non',
  'chính trị',
] as const;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "UBND", "HĐND", "TNCS": kept as they are. A roman numeral or a single letter is too. */
const isAbbreviation = (word: string): boolean =>
  /\d/u.test(word) || /^[IVXLC]+$/u.test(word) || (/^\p{Lu}{2,}$/u.test(word) && !isVietnameseSyllable(word));

const startsWith = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((part, offset) => fold(words[at + offset] ?? '').replace(/[,;]$/u, '') === part.replace(/[,;]$/u, ''));

/**
 * A name in capitals, as the letterhead prints it, in the case of running text: "UBND TỈNH ĐIỆN BIÊN" → "UBND tỉnh Điện
 * Biên", "SỞ CÔNG THƯƠNG" → "Sở Công Thương". Names that are not in capitals stay as written.
 */
export function toProperCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const words = name.split(/\s+/u);
  const out: string[] = [];
  let proper = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const phrase = PHRASES.find((entry) => startsWith(words, at, entry.words));
    const kind = [...COMMITTEES, ...UNITS, ...KINDS].find((unit) => startsWith(words, at, fold(unit).split(' ')));
    if (kind !== undefined && (at > 0 || COMMITTEES.some((unit) => unit === kind))) {
      const isUnit = UNITS.some((unit) => unit === kind);
      out.push(isUnit ? (proper ? capital(kind) : kind) : capital(kind));
      at += kind.split(' ').length;
      proper = true;
    } else if (phrase !== undefined && at > 0) {
      out.push(phrase.field);
      at += phrase.words.length;
    } else {
      const lower = isAbbreviation(word) ? word : word.toLowerCase();
      const opens = at === 0 || proper || (HEADS.has(fold(word)) && out.length > 0 && /,$/u.test(out.at(-1) ?? ''));
      out.push(opens && !/^(?:và|về|của)$/u.test(lower) ? capital(lower) : lower);
      at++;
    }
    if (/,$/u.test(word)) proper = false;
  }
  return out.join(' ');
}
