/**
 * TCVN3 (TCVN 5712:1993, "ABC"): one sign a letter, in the upper half of Latin-1. Capitals carry no tone; fonts whose name ends
 * in H draw the small letters as capitals.
 */
const SIGNS = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

const TABLE: ReadonlyMap<string, string> = new Map([
  ...[...SIGNS].map((sign, at) => [sign, LETTERS.charAt(at)] as const),
  // The Greek letter, which some programs write for the micro sign of the same look.
  ['μ', 'à'],
]);

/** TCVN3 text in Unicode; signs that it does not use stay. */
export const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00A1-\u00FFμ]/gu, (sign) => TABLE.get(sign) ?? sign);
