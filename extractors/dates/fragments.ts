/** Pattern pieces over lower-case text in which dashes are "-" and quí is quý (see `foldSpelling`). */

/** 1–31, padded or not. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)';

/** 1–12, padded or not. */
export const MONTH = '(?:1[0-2]|0?[1-9])(?!\\d)';

/** Months in words. "tháng năm" alone is left out: it is also "month, year". */
export const MONTH_WORD =
  '(?:mười\\s+một|mười\\s+hai|mười|một|hai|ba|tư|sáu|bảy|bẩy|tám|chín|năm(?=\\s+năm))(?!\\p{L})';

export const YEAR = '(?:19|20)\\d{2}(?!\\d)';

/** Between the figures of a date: 28/02/2023, 28 / 02 /2023, 07.12.2023, 15-3-2020. */
export const SEPARATOR = '\\s*[/.\\-]\\s*';

/** Before a year: "/2023", "-2023", " năm 2023", ", năm 2023", " của năm 2023". */
export const TO_YEAR = `(?:${SEPARATOR}|\\s*,?\\s*(?:của\\s+)?năm\\s*)`;

/** Between the members of a list or range: "06-07", "I, II", "3 và 4", "5 đến 9". */
export const JOIN = '\\s*(?:,|-|và|đến|tới|;|&|\\+)\\s*';

export const QUARTER = '(?:i{1,3}|iv|lv|[il]{1,3}|0?[1-4]|một|nhất|hai|ba|bốn|tư)(?![\\p{L}\\d])';

/** Nothing that would make the figures part of a longer number, fraction or document number: "12/2019/TT-BNV". */
export const END = '(?![\\p{L}\\d]|\\s*[/.]\\s*\\d|/\\s*\\p{L})';
