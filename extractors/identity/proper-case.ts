import { FIELDS as BODY_FIELDS } from '../bodies/data/fields.js';
import { HEADS as BODY_HEADS } from '../bodies/data/heads.js';
import { PROVINCES } from '../bodies/data/territory.js';
import { exactKey, fold } from '../text/normalize.js';
import { isVietnameseSyllable } from '../text/syllable.js';

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A phrase with the case that running text gives it, by its folded words; what stands between them does not matter. */
type Phrase = { readonly written: readonly string[]; readonly key: readonly string[] };

const toPhrases = (phrases: readonly string[]): Phrase[] =>
  [...new Set(phrases)]
    .map((phrase) => words(phrase).filter((word) => fold(word) !== 'va'))
    .filter((written) => written.length > 1)
    .map((written) => ({ written, key: written.map(fold) }))
    .sort((a, b) => b.key.length - a.key.length);

/** Names that keep their capitals wherever they stand. */
const ANYWHERE = toPhrases([
  ...BODY_FIELDS.filter((field) => words(field).length > 2),
  ...BODY_HEADS.map(({ name }) => name).filter((name) => /^(?!Trường |Cụm |Khối )\p{Lu}\p{Ll}[\p{L} -]+$/u.test(name)),
  ...'Công Thương | Tài chính | Nội vụ | Y tế | Tư pháp | Xây dựng | Ngoại vụ | Du lịch | Quốc phòng | Công an | Ngoại giao | Chính phủ | Chỉ đạo | Thi đua | Khen thưởng'.split(
    ' | ',
  ),
  ...'Việt Nam | Trung ương | Nhà nước | Tổng Liên đoàn Lao động | Mặt trận Tổ quốc | Ban Thường trực | Ban Dân vận | miền Bắc | miền Trung | miền Nam'.split(
    ' | ',
  ),
]);

/** Provinces: two places may differ by a tone alone, so that misread marks are put right only after "tỉnh" or "thành phố". */
const PLACES = toPhrases(PROVINCES.map(({ name }) => name));

/** Fields of rooms, boards and firms: they take a capital only right after their head ("Ban Tổ chức", "Công ty Điện lực"). */
const AFTER_HEAD = toPhrases([...BODY_FIELDS, 'Điện lực', 'Đa khoa']);
const FIELD_HEADS = 'so bo ban cuc vu vien phong ty doan cuc tam dong ban nganh khoa tram lien hat'.split(' ');

/** Words that open the name of a body wherever they stand after a comma, a dash or "và". */
const HEADS = new Set(
  'so bo ban cuc vu vien truong phong hoi cum khoi tong thanh toa kho dang doan lien mat chi uy'.split(' '),
);
/** Units whose proper name follows: every word of it takes a capital. */
const UNITS = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'phường', 'xã'] as const;
/** Committees of the Party, named for their unit: they may open a name. */
const COMMITTEES = ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy'] as const;
/** Schools, hospitals and firms: the kind in lower case after its head, then the proper name. */
const KINDS = [
  'đại học',
  'cao đẳng',
  'trung học phổ thông',
  'trung học cơ sở',
  'trung học',
  'tiểu học',
  'mầm non',
  'mẫu giáo',
  'chính trị',
  'đa khoa khu vực',
  'đa khoa',
] as const;
const KIND_ABBREVIATIONS = new Set(['THPT', 'THCS', 'TH', 'PTDTBT', 'PTDTNT']);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "UBND", "HĐND", "TNCS": kept as they are. A roman numeral or a single letter is too. */
const isAbbreviation = (word: string): boolean =>
  /\d/u.test(word) || /^[IVXLC]+$/u.test(word) || (/^\p{Lu}{2,}$/u.test(word) && !isVietnameseSyllable(word));

const bare = (word: string | undefined): string => (word ?? '').replace(/[,;]$/u, '');

const startsWith = (printed: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((part, offset) => fold(bare(printed[at + offset])) === part);

/** Words after which the kind of a unit stands for sure, whatever tone was recognised. */
const BEFORE_UNIT = new Set('ubnd hdnd dan'.split(' '));

/**
 * Whether a kind of unit or school stands at an offset: with its own tones ("TĨNH GIA", "QUAN HÓA", "PHƯỢNG VĨ" are names), or
 * with misread ones where nothing else can stand there.
 */
function kindStands(printed: readonly string[], at: number, kind: string): boolean {
  const parts = kind.split(' ');
  if (!startsWith(printed, at, parts.map(fold))) return false;
  if (parts.every((part, offset) => exactKey(bare(printed[at + offset])) === part)) return true;
  const place = kind === 'tỉnh' && firstPhrase(printed, at + 1, PLACES) !== null;
  return parts.length > 1 || place || BEFORE_UNIT.has(fold(bare(printed[at - 1])));
}

/** Whether the kind of a school stands at an offset: "TIỂU HỌC", "THPT". */
const isKind = (printed: readonly string[], at: number): boolean =>
  KIND_ABBREVIATIONS.has(printed[at] ?? '') || KINDS.some((kind) => startsWith(printed, at, fold(kind).split(' ')));

/** The printed words of a phrase at an offset in their running case, its "VÀ" and dashes kept; null where it does not stand there. */
function phraseAt(printed: readonly string[], at: number, { written, key }: Phrase): string[] | null {
  const out: string[] = [];
  let next = 0;
  for (let index = at; next < key.length; index++) {
    const word = printed[index];
    if (word === undefined) return null;
    const [bare = '', tail = ''] = /^(.*?)([,;]?)$/u.exec(word)?.slice(1) ?? [];
    if (fold(bare) === key[next]) out.push(`${written[next++]}${tail}`);
    else if (next > 0 && /^(?:và|[-–&])$/iu.test(word)) out.push(word.toLowerCase());
    else return null;
  }
  return out;
}

function firstPhrase(printed: readonly string[], at: number, phrases: readonly Phrase[]): string[] | null {
  const key = fold(printed[at] ?? '').replace(/[,;]$/u, '');
  for (const phrase of phrases) {
    const found = phrase.key[0] === key ? phraseAt(printed, at, phrase) : null;
    if (found) return found;
  }
  return null;
}

/** A province at an offset, in the letters that are printed; after "tỉnh" or "thành phố" in those of its name ("TỈNH QUẢNG TRI"). */
function placeAt(printed: readonly string[], at: number, unit: string | undefined): string[] | null {
  const place = firstPhrase(printed, at, PLACES);
  if (place === null || /^(?:tỉnh|thành phố)$/iu.test(unit ?? '')) return place;
  return place.map((part, index) => {
    const word = printed[at + index] ?? '';
    return exactKey(part) === exactKey(word) ? part : capital(word.toLowerCase());
  });
}

/**
 * A name in capitals, as the letterhead prints it, in the case of running text: "UBND TỈNH ĐIỆN BIÊN" → "UBND tỉnh Điện
 * Biên", "SỞ CÔNG THƯƠNG" → "Sở Công Thương". Names that are not in capitals stay as written.
 */
export function toProperCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const printed = name.split(/\s+/u);
  const out: string[] = [];
  let proper = false;
  let afterKind = false;
  for (let at = 0; at < printed.length; ) {
    const word = printed[at] ?? '';
    const before = fold(printed[at - 1] ?? '').replace(/[,;]$/u, '');
    const kind = [...COMMITTEES, ...UNITS, ...KINDS].find((unit) => kindStands(printed, at, unit));
    const phrase =
      placeAt(printed, at, out.at(-1)) ??
      firstPhrase(printed, at, ANYWHERE) ??
      (FIELD_HEADS.includes(before) ? firstPhrase(printed, at, AFTER_HEAD) : null);
    const school = word === 'TRƯỜNG' && isKind(printed, at + 1);
    const opens =
      at === 0 || proper || school || (HEADS.has(fold(word)) && /(?:,|^[-–])$|^và$/u.test(out.at(-1) ?? ''));
    if (kind !== undefined && (at > 0 || COMMITTEES.some((unit) => unit === kind))) {
      const isUnit = UNITS.some((unit) => unit === kind);
      out.push(isUnit && !(proper && !afterKind) ? kind : capital(kind));
      at += kind.split(' ').length;
      proper = true;
      afterKind = !isUnit;
      if (/[,;]$/u.test(printed[at - 1] ?? '')) out.push(`${out.pop() ?? ''},`);
    } else if (phrase !== null) {
      afterKind = false;
      out.push(...phrase.map((part, index) => (index === 0 && opens ? capital(part) : part)));
      at += phrase.length;
    } else {
      afterKind = false;
      const lower = isAbbreviation(word) ? word : word.toLowerCase();
      out.push(opens && !/^(?:và|về|của|số)$/u.test(lower) ? capital(lower) : lower);
      at++;
      if (KIND_ABBREVIATIONS.has(word)) proper = true;
    }
    if (/[,;]$/u.test(printed[at - 1] ?? '') || /^[-–]$/u.test(word)) proper = false;
  }
  return out.join(' ');
}
