import { ABBREVIATIONS } from '../bodies/data/abbreviations.js';
import { PROVINCES } from '../bodies/data/territory.js';
import { fold, normalize } from '../text/normalize.js';

/** A place in a name: its level and proper name, either of which may be left out ("tỉnh"; "Lai Châu"). */
export type NamedPlace = { readonly level: string | null; readonly name: string };

/** A body's name taken apart: "UBND huyện Tủa Chùa, tỉnh Điện Biên" → ubnd; huyen tua chua; tinh dien bien. Words without accents. */
export type PartedName = { readonly core: string; readonly places: readonly NamedPlace[] };

const TITLES: readonly (readonly [string, string])[] = [
  ['uy ban nhan dan', 'ubnd'],
  ['hoi dong nhan dan', 'hdnd'],
  ['uy ban mat tran to quoc', 'mat tran to quoc'],
  ['ubmttq', 'mat tran to quoc'],
  ['mttq', 'mat tran to quoc'],
  ['mat tran to quoc viet nam', 'mat tran to quoc'],
  ['bo chqs', 'bo chi huy quan su'],
];

/** Who speaks for a body: "Giám đốc Sở …", "Thủ trưởng các …", "Đại diện lãnh đạo …". */
const OFFICES =
  /^(?:(?:dai dien|dong chi|cac dong chi|lanh dao|ban lanh dao|thu truong(?: va)?|nguoi dung dau|giam doc|pho giam doc|tong giam doc|chu tich|pho chu tich|chanh|cuc truong|chi cuc truong|vien truong|hieu truong|truong(?= (?:phong|ban)(?! \p{L}+ hoc))|bo truong|bi thu|chi huy truong|tap the|can bo|cong chuc|ban giam doc)(?: cac(?= dong chi))? )+(?=\p{L})/u;

const spelledOut = (name: string): string =>
  name.replace(/[\p{Lu}][\p{Lu}&-]*(?!\p{L})/gu, (word) => ABBREVIATIONS[word] ?? word);

/** Words without accents and punctuation, abbreviations written out, titles in one form: the key by which names are compared. */
export function nameKey(name: string): string {
  const words = ` ${fold(spelledOut(normalize(name)))
    .replace(/(?<!\p{L})tp\.?(?!\p{L})/gu, 'thanh pho')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return TITLES.reduce((key, [full, short]) => key.replaceAll(` ${full} `, ` ${short} `), words).trim();
}

/** A key without the office that speaks for the body: "giam doc so y te" → "so y te". */
export const withoutOffice = (key: string): string => key.replace(OFFICES, '');

export const LEVELS = ['tinh', 'thanh pho', 'huyen', 'quan', 'thi xa', 'xa', 'phuong', 'thi tran', 'dac khu'] as const;
/** Without accents "địa phương", "quản lý", "xã hội", "tỉnh ủy", "quân sự" hold the letters of levels. */
const LEVEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!(?:^|[^\\p{L}])(?:dia|bo|to|thanh) )(${LEVELS.join('|')})(?!\\p{L})(?! (?:hoi|uy|doan|ly|su|doi|khu|nhan|tri|chuc|phap|thuc|tiep)(?!\\p{L}))`,
  'gu',
);
const PROVINCE_KEYS = [...new Set(PROVINCES.map(({ name }) => nameKey(name)))];

/** Takes a key apart. A province counts where it ends the name, its level left out: "so cong thuong dien bien". */
export function partName(key: string): PartedName {
  const marks = [...key.matchAll(LEVEL)];
  const first = marks[0];
  if (first) {
    const places = marks.map((mark, index) => ({
      level: mark[0],
      name: key.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? key.length).trim(),
    }));
    return { core: trimmed(key.slice(0, first.index)), places };
  }
  const province = PROVINCE_KEYS.find((name) => key.endsWith(` ${name}`));
  if (province) return { core: trimmed(key.slice(0, -province.length)), places: [{ level: null, name: province }] };
  return { core: key, places: [] };
}

/** "phong noi vu thuoc" → "phong noi vu": the word that ties a name to its place is no part of it. */
const trimmed = (core: string): string => core.trim().replace(/ (?:thuoc|cua|tren dia ban|trong|o|tai)$/u, '');

const PROVINCIAL = ['tinh', 'thanh pho'];

/**
 * Whether two names may stand in one place: every place that one names agrees with the other where it says anything
 * of that level. A bare level ("UBND tỉnh") agrees with any place of that level.
 */
export function samePlace(one: readonly NamedPlace[], other: readonly NamedPlace[]): boolean {
  return one.every((place) => {
    const same = other.filter(({ level }) => level === place.level || level === null || place.level === null);
    const comparable = same.length > 0 ? same : other.filter(({ level }) => bothProvincial(level, place.level));
    if (comparable.length === 0) return true;
    return comparable.some(({ name }) => name === '' || place.name === '' || name === place.name);
  });
}

const bothProvincial = (a: string | null, b: string | null): boolean =>
  PROVINCIAL.includes(a ?? '') && PROVINCIAL.includes(b ?? '');
