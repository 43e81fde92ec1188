import { fold, normalize } from '../text/normalize.js';
import {
  ALL_NOUNS,
  CENTRAL_NOUNS,
  INTERNAL_NOUNS,
  isCentral,
  isGovernment,
  LOCAL_NOUNS,
  nounsOf,
  PROVINCIAL_NOUNS,
} from './kinds.js';
import { LEVELS, type NamedPlace, nameKey, type PartedName, partName, samePlace, withoutOffice } from './name.js';

/** One member of a row: "UBND các huyện" → head "ubnd", noun "huyen"; "đơn vị trực thuộc" → noun "don vi", rest "truc thuoc". */
type Item = { readonly head: string | null; readonly noun: string; readonly rest: string };

const LEVEL_ROW = LEVELS.join('|');
const HEADED = new RegExp(
  `^(?<head>\\p{L}.*?) (?:cac|cap)(?: cac)? (?<noun>${LEVEL_ROW})(?!\\p{L})(?! hoi)(?<rest>.*)$`,
  'u',
);
const DETERMINER = /^(?:(?:tat ca|toan the|toan bo)(?: cac)?|cac|nhung|tung|moi) /u;
const NOUNS = [...new Set([...ALL_NOUNS, ...LEVELS])].sort((a, b) => b.length - a.length);

/** Words that leave a phrase as wide as it is. */
const FILLER =
  /^(?:(?:co )?lien quan|huu quan|chuc nang|chuyen mon|khac|con lai|(?:da )?neu tren|noi tren|truc thuoc$|truc thuoc trung uong|cac cap|duoc (?:giao|phan cong|neu)(?!\p{L}).*|co trach nhiem.*|nha nuoc|hanh chinh)(?: |$)/u;
const SCOPE = new RegExp(
  `^(?<tie>truc thuoc|thuoc|cua|tren dia ban(?: toan)?|trong(?: toan)?|toan|o|tai|cap)? ?(?<level>${LEVEL_ROW})(?!\\p{L})(?: (?<name>.*))?$`,
  'u',
);
const OWNER = /^(?:truc thuoc|thuoc(?: va truc thuoc)?|cua|trong) (?<owner>.+)$/u;

/** The items of a collective phrase, the tail of the last shared by those before it; none where it is no collective phrase. */
function itemsOf(phrase: string): Item[] {
  const row = withoutOffice(
    fold(normalize(phrase))
      .replace(/\s*[,;/]\s*|\s+-\s+/gu, ' , ')
      .split(' , ')
      .map(nameKey)
      .join(' , '),
  );
  if (!DETERMINER.test(row) && !HEADED.test(row) && !/ , | va /u.test(row)) return [];
  const items: Item[] = [];
  for (const words of row.split(/ , (?:va )?| va (?=\p{L})/u)) {
    const item = itemOf(words.replace(DETERMINER, ''), items.at(-1) ?? null);
    if (item) items.push(item);
    else if (items.length === 0) return [];
  }
  const tail = items.at(-1)?.rest ?? '';
  return items.map((item) => (item.rest === '' ? { ...item, rest: tail } : item));
}

function itemOf(words: string, previous: Item | null): Item | null {
  const { head, noun: level, rest: after } = HEADED.exec(words)?.groups ?? {};
  if (head !== undefined && level !== undefined) return { head, noun: level, rest: after?.trim() ?? '' };
  const noun = NOUNS.find((each) => words === each || words.startsWith(`${each} `));
  if (noun === undefined) return null;
  const inherits = previous?.head && isLevel(noun);
  return { head: inherits ? previous.head : null, noun, rest: words.slice(noun.length).trim() };
}

const RANKS: Readonly<Record<string, number>> = {
  tinh: 3,
  huyen: 2,
  quan: 2,
  'thi xa': 2,
  xa: 1,
  phuong: 1,
  'thi tran': 1,
  'dac khu': 1,
};

/** 3 province, 2 district, 1 commune; null where a name does not say ("thành phố" is either of the first two). */
export function rankOf({ core, places }: PartedName): number | null {
  const level = places[0]?.level;
  if (level) return RANKS[level] ?? null;
  return /^(?:so|ban dan toc)(?!\p{L})/u.test(core) ? 3 : null;
}

/** What is known of us when a phrase is asked whether it covers us. */
export type Us = PartedName & {
  /** Our places, and what we stand in besides. */
  readonly around: readonly NamedPlace[];
  readonly key: string;
};

/** Whether what follows the nouns leaves us in. */
function fits(rest: string, us: Us): boolean {
  const words = rest.replace(FILLER, '').trim();
  if (words === '') return true;
  if (words !== rest) return fits(words, us);
  const { tie, level, name = '' } = SCOPE.exec(words)?.groups ?? {};
  if (level !== undefined) {
    const sameLevel = tie === undefined || tie === 'cap' ? levelAgrees(level, us) : true;
    return sameLevel && samePlace([{ level, name }], us.around);
  }
  const { owner } = OWNER.exec(words)?.groups ?? {};
  if (owner !== undefined) {
    const parted = partName(owner);
    return isGovernment(parted.core) && samePlace(parted.places, us.around);
  }
  return ` ${us.key} `.includes(` ${words} `);
}

function levelAgrees(level: string, us: Us): boolean {
  const ours = rankOf(us);
  const asked = RANKS[level] ?? null;
  return ours === null || asked === null || ours === asked;
}

function covers({ head, noun, rest }: Item, us: Us): boolean {
  const level = us.places[0]?.level ?? (rankOf(us) === 3 ? 'tinh' : null);
  if (head !== null) {
    const sameLevel = level === null || noun === level || (level === 'tinh' && noun === 'thanh pho');
    return head === us.core && sameLevel && fits(rest, us);
  }
  return nounsOf(us.core, isGovernment(us.core) ? level : null).includes(noun) && fits(rest, us);
}

/** Whether a collective phrase ("các sở, ban, ngành tỉnh", "UBND các xã, phường") covers a body of our name. */
export function coversUs(phrase: string, us: Us): boolean {
  const items = itemsOf(phrase);
  const among = (nouns: readonly string[]) => items.some(({ head, noun }) => head === null && nouns.includes(noun));
  const covering = items.filter((item) => covers(item, us));
  // "các phòng, đơn vị": beside rooms, "đơn vị" are the issuer's own.
  if (among(INTERNAL_NOUNS) && !covering.some(({ noun }) => INTERNAL_NOUNS.includes(noun))) return false;
  // "các bộ, ngành, cơ quan": beside ministries, "ngành" are those of the centre; beside departments, of the province.
  if (
    isCentral(us.core)
      ? among(PROVINCIAL_NOUNS) && !among(CENTRAL_NOUNS)
      : among(CENTRAL_NOUNS) && !among(PROVINCIAL_NOUNS)
  )
    return covering.some(({ head, noun }) => head !== null || LOCAL_NOUNS.includes(noun) || isLevel(noun));
  return covering.length > 0;
}

const isLevel = (noun: string): boolean => LEVELS.some((level) => level === noun);

/** Whether a phrase means the issuer's own units: "các phòng, đơn vị trực thuộc Sở". */
export function meansOwnUnits(phrase: string): boolean {
  return itemsOf(phrase).some(
    ({ head, noun, rest }) =>
      head === null &&
      (INTERNAL_NOUNS.includes(noun) || (/^(?:don vi|co quan|to chuc)$/u.test(noun) && !/lien quan|khac/u.test(rest))),
  );
}
