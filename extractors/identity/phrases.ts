import { findNearly } from '../text/find-nearly.js';
import { fold } from '../text/normalize.js';

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (Nghị định 30/2020/NĐ-CP, ô 1), also where recognition slipped. */
const NATIONAL_NAME = 'cong hoa xa hoi chu nghia viet nam';
/** "Độc lập - Tự do - Hạnh phúc". */
const MOTTO = 'doc lap - tu do - hanh phuc';
/** "ĐẢNG CỘNG SẢN VIỆT NAM" stands in its place on Party documents (Hướng dẫn 36-HD/VPTW). */
const PARTY_NAME = 'dang cong san viet nam';

/** A paragraph that long is prose, not a line of the letterhead. */
const LONGEST_LINE = 200;

const FIXED: readonly (readonly [phrase: string, slips: number])[] = [
  [NATIONAL_NAME, 6],
  [MOTTO, 6],
  [PARTY_NAME, 3],
];

/** "-----", "———", "***", "_____": the rule under a name, typed or recognised. */
export const isRule = (text: string): boolean => /^[\s\-–—_*.~=+o]{2,}$/u.test(text);

/** Whether the line holds quốc hiệu, tiêu ngữ or the Party's name, alone or beside the issuer. */
export function hasNationalHeading(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  if (!findNearly(text, NATIONAL_NAME, 6) && !findNearly(text, MOTTO, 6)) {
    return /^\P{L}*đảng cộng sản việt nam\P{L}*$/iu.test(text) && text === text.toUpperCase();
  }
  return true;
}

/** The line without quốc hiệu, tiêu ngữ and the Party's name: what the left column says where a reader joined the two. */
export function withoutNationalHeading(text: string): string {
  let rest = text;
  for (const [phrase, slips] of FIXED) {
    const found = findNearly(rest, phrase, slips);
    if (found) rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
  }
  return rest.replace(/\s+/gu, ' ').trim();
}

/**
 * "Số: 12/KH-UBND", "Số:      /KH-CTĐHVC", "Số 34-CT/TW", "Số 09/2009/CT-UBND", "sóJ0‡ /TB-DCT" (recognised): ô 3.
 * The symbol must be there: "Số:" with a bare number belongs to the ĐẾN stamp.
 */
export const NUMBER_LINE =
  /^\P{L}{0,3}[Ss][ốôóồỐÔÓỒo]\s*[.:;,]?\s*(?<before>(?:(?!\p{L}{3}).){0,18}?)\s*[/\-–—]\s*(?<symbol>\p{Lu}\p{L}[\p{L}\d]*(?:\s?[-–&/.]\s?\p{Lu}[\p{L}\d&]*)*)/u;

/** "Lai Châu, ngày 17 tháng 3 năm 2023", "…, ngày     tháng 3 năm 2023", "TP. Hồ Chí Minh, ngà thán, năm 2023" (recognised): ô 4. */
export const PLACE_AND_DATE =
  /(?<place>(?:Phường|Quận) \d{1,2}|\p{Lu}[\p{L}\s.'-]{1,40}?)\s*[,.]?\s*(?:hồi\s.{1,20}?\s)?ng[àaảá]y?(?<day>.{0,14}?)\s*th[áaàả]n[g,]?(?<month>.{0,10}?)\s*n[ăâaàắ]m\s*(?<year>(?:19|20)\d\d)?/u;
/** "Hà Nội, ngày 17/3/2023". */
export const PLACE_AND_SHORT_DATE =
  /(?<place>\p{Lu}[\p{L}\s.'-]{1,40}?)\s*,\s*ngày\s*(?<day>\d{1,2})\s*[/.]\s*(?<month>\d{1,2})\s*[/.]\s*(?<year>(?:19|20)\d\d)\s*$/u;

/** Whether a short line states the document's number and symbol: ô 3 of the form. */
export const isNumberLine = (text: string): boolean => text.length < LONGEST_LINE && NUMBER_LINE.test(text);

/** Whether a short line states place and date of issue, in words or figures: ô 4 of the form. */
export const isPlaceAndDate = (text: string): boolean =>
  text.length < 110 && (PLACE_AND_DATE.test(text) || PLACE_AND_SHORT_DATE.test(text));

/** "V/v …", "V/v: …", "V/w …" (recognised): ô 5b. */
export const isSubjectLine = (text: string): boolean => /^\P{L}{0,2}[Vv]\s?\/\s?[vwy]/u.test(text);

/** How far into a text words that open it reach, with signs before them. */
const OPENING = 24;
const opening = (text: string): string => fold(text.slice(0, OPENING));

/** "THỦ TƯỚNG CHÍNH PHỦ điện:", "UBND phường trân trọng kính mời:": telegrams and invitations name whom they go to after these words. */
const CALLS = /(?<!\p{L})(?:điện|điện gửi|kính mời|trân trọng mời)\s*:$/iu;
const LONGEST_CALL = 120;

/** "Kính gửi: …": ô 9a, and what stands for it in telegrams and invitations. */
export const isAddressee = (text: string): boolean =>
  /^\P{L}{0,3}kinh g[uiư]{1,2}i?(?!\p{L})/u.test(opening(text)) || (text.length <= LONGEST_CALL && CALLS.test(text));

/** "Nơi nhận:" opens ô 9b; recognition gives "Nơi nhân", "Noi nhận". */
export const opensRecipients = (text: string): boolean =>
  /^\P{L}{0,3}n[o0]i nh[aâ]n\s*(?:[:;.,]|$|-)/u.test(opening(text));

/** Half or more of the letters are capitals, as in names of bodies, types and headings. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 2 && capitals.length >= letters.length * 0.75;
}

/** "I. …", "I/ …", "1.2. …", "a) …", "Phần I", "Chương II", "Điều 1": the numbering of the content begins. */
export const opensContent = (text: string): boolean =>
  /^(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2})*|[A-Da-zđ])\s?(?:[.)-]\s?\P{P}|\/\s?\p{Lu})/u.test(text) ||
  /^(?:phần|chương|mục|điều)\s?(?:thứ\s|[ivxlc]+(?!\p{L})|\d|một(?!\p{L})|[a-d](?!\p{L}))/iu.test(text);

/** "- …", "+ …", "* …", "• …" and what recognition makes of the dash. */
export const isBullet = (text: string): boolean => /^[-–—+*•~·]\s?_?\s*\P{P}/u.test(text);
