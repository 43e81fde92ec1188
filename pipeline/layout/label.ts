/**
 * A number or bullet that opens a line: "I.", "1.", "1.2.", "1.2.3", "1)", "1-", "a)", "đ)", "(1)", "Điều 5.", "Phần I", "-", "+", "•", "*".
 * A number alone before a word ("5 tháng") is none; "1.3.Triển" (no space) is one.
 */
const LABEL =
  /^(?:[-–—+•●▪◦○*➢❖✓·](?=\s|\p{L}|$)|(?:[IVX]{1,5}|[A-HK-Z])[.)](?=\s|$)|[IVX]{1,5}\s?[-–](?=\s\p{L})|\d{1,2}(?:\.\d{1,2}){1,4}[.)-]?(?=\s|\p{L}|$)|\d{1,2}[.)](?=\s|\p{L}|$)|\d{1,2}\s?[-–]\s?(?=\p{Lu}\p{Ll})|\(?(?:\p{Ll}|\d{1,2})\)(?=\s|\p{L}|$)|(?:Điều|Khoản|Phần|Chương|Mục|Tiểu mục|Bước|PHẦN|CHƯƠNG|MỤC)\s+(?:\d{1,3}|[IVX]{1,5}|thứ)(?=[\s.:]|$)|\p{Ll}\.(?=\s|$))/u;

/** Whether a line opens with a number or bullet of a list or heading. */
export function hasLabel(text: string): boolean {
  return LABEL.test(text);
}

/** A bullet alone, without a number: "-", "+", "•". */
export function hasBullet(text: string): boolean {
  return /^[-–—+•●▪◦○*➢❖✓·](?=\s|\p{L}|$)/u.test(text);
}

/** Whether a text ends as a sentence, a list item or a lead-in does. */
export function endsSentence(text: string): boolean {
  return /[.;:!?…](?:["”’)]|\/\.)?$/u.test(text);
}
