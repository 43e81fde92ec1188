/** Zero-width and directional characters that readers leave behind. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/gu;

/** Tone marks typed before the hat or horn of their letter do not compose; put the shape first. */
const TONE_BEFORE_SHAPE = /([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031B])/gu;

/** đ/Đ look-alikes that OCR and old fonts emit: Ð (U+00D0), ð (U+00F0), Ɖ (U+0189), ɖ (U+0256). */
const D_STROKE: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };

/** Text that is as it is kept already: one word of printable ASCII and composed Vietnamese letters. */
const KEPT_AS_IS = /^[!-~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+$/u;

/**
 * Text as it is kept everywhere inside: NFC, invisible characters dropped, look-alikes of đ unified, white space
 * collapsed and trimmed. Words, case and tone placement stay as written.
 */
export function normalize(text: string): string {
  if (KEPT_AS_IS.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(TONE_BEFORE_SHAPE, '$2$1')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[ÐƉðɖ]/gu, (letter) => D_STROKE[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * The accent-free, lower-case key of an NFC text, of the same length in UTF-16 units, so that offsets in the key are
 * offsets in the text: "Điện Biên" → "dien bien".
 */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text) folded += FOLDED.get(letter) ?? foldLetter(letter);
  return folded;
}

/** Letters folded so far: texts are made of a few hundred. */
const FOLDED = new Map<string, string>();

function foldLetter(letter: string): string {
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/u, 'd').toLowerCase();
  const folded = base.length === letter.length ? base : letter;
  FOLDED.set(letter, folded);
  return folded;
}

/** Old and new placement of the tone on a final oa, oe, uy: hoà = hòa, thuỷ = thủy (not after q: "quý"). */
const OPEN_DIPHTHONG = /(?<![qQ])([oOuU])([aAeEyY])([\u0300\u0301\u0303\u0309\u0323])(?!\p{L})/gu;

/** Lower-cased key with accents kept and tone placement unified, for exact-accent comparison: "Thuỷ" and "Thủy" → "thủy". */
export function exactKey(text: string): string {
  return text.normalize('NFD').replace(OPEN_DIPHTHONG, '$1$3$2').normalize('NFC').toLowerCase();
}
