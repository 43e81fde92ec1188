import type { PageImage } from '../scan/ocr.js';
import type { Glyph } from './drawing.js';
import { isPlainLetter } from './plain-letter.js';

/** Stands in a word for a glyph that shows something on the page and says nothing in the text layer. */
export const LOST = '\uFFFD';

/** One glyph of one font of the file. */
export const glyphKey = ({ font, code }: Glyph): string => `${font.id}:${code}`;

/** No blank is this wide, in parts of the letter size, but in fonts of one width, which have it at its usual number. */
const WIDEST_BLANK = 0.4;
/** Where fonts have their blank: ASCII, and the third glyph of TrueType fonts. */
const USUAL_BLANKS: ReadonlySet<number> = new Set([32, 3]);

const isBlank = (text: string): boolean => /^[ \u00A0]?$/u.test(text);

/**
 * Glyphs that stand for nothing: private use but for symbol fonts' bullets, the replacement character, control characters,
 * and numbers of glyphs given out as characters (pdf.js does that for those that the file's map leaves out).
 */
export function isUnmapped({ text, code }: Pick<Glyph, 'text' | 'code'>): boolean {
  if (isPlainLetter(text)) return false;
  if (/[\uE000-\uEFFF\uF100-\uF8FF\uFFFD]|(?!\s)\p{Cc}/u.test(text)) return true;
  return text.codePointAt(0) === code && /^[^\p{Script=Latin}\p{P}\p{S}\p{N}\p{Z}\p{Cc}\uF000-\uF0FF]$/u.test(text);
}

/**
 * Glyphs that may have lost their letter: a font has one blank, so of several glyphs that all say "blank" the others are
 * letters; and those that say nothing at all. Whether they are is seen on the page (`markLost`).
 */
export function suspects(glyphs: readonly Glyph[]): ReadonlySet<string> {
  const found = new Set<string>();
  const blanks = new Map<string, Map<string, boolean>>();
  for (const glyph of glyphs) {
    if (glyph.direction !== 0 || isPlainLetter(glyph.text)) continue;
    if (isUnmapped(glyph)) found.add(glyphKey(glyph));
    if (!isBlank(glyph.text)) continue;
    const ofFont = blanks.get(glyph.font.id) ?? new Map<string, boolean>();
    const isWide = glyph.box[2] - glyph.box[0] > WIDEST_BLANK * glyph.size && !USUAL_BLANKS.has(glyph.code);
    ofFont.set(glyphKey(glyph), isWide);
    blanks.set(glyph.font.id, ofFont);
  }
  for (const ofFont of blanks.values()) {
    for (const [key, isWide] of ofFont) if (ofFont.size > 1 || isWide) found.add(key);
  }
  return found;
}

/** Part of a glyph's box, from each side, that neighbours may reach into. */
const OVERHANG = 0.2;
/** Darker than this (of 255) is ink. */
const INK = 128;

/** The glyphs with "\uFFFD" for those suspected ones that the image of the page (in the page's own coordinates) shows ink for. */
export function markLost(glyphs: readonly Glyph[], suspected: ReadonlySet<string>, image: PageImage): readonly Glyph[] {
  const inked = new Map<string, number>();
  for (const glyph of glyphs) {
    const key = glyphKey(glyph);
    if (suspected.has(key)) inked.set(key, (inked.get(key) ?? 0) + (hasInk(glyph, image) ? 1 : -1));
  }
  return glyphs.map((glyph) => ((inked.get(glyphKey(glyph)) ?? 0) > 0 ? { ...glyph, text: LOST } : glyph));
}

function hasInk({ box }: Glyph, { pixels, width, height, channels, dpi }: PageImage): boolean {
  const scale = (dpi ?? 72) / 72;
  const aside = OVERHANG * (box[2] - box[0]);
  const [left, right] = [Math.max(0, (box[0] + aside) * scale), Math.min(width, (box[2] - aside) * scale)];
  const [top, bottom] = [Math.max(0, box[1] * scale), Math.min(height, box[3] * scale)];
  let dark = 0;
  for (let y = Math.round(top); y < bottom; y++) {
    for (let x = Math.round(left); x < right; x++) {
      if ((pixels[(y * width + x) * channels + 1] ?? 255) < INK) dark += 1;
    }
  }
  return dark >= 2 * scale;
}

/** The letters that each font of a page gives, by the font's id. */
export function lettersByFont(glyphs: readonly Glyph[]): ReadonlyMap<string, ReadonlySet<string>> {
  const letters = new Map<string, Set<string>>();
  for (const { font, text } of glyphs) {
    const known = letters.get(font.id);
    if (known === undefined) letters.set(font.id, new Set([text]));
    else known.add(text);
  }
  return letters;
}
