import {
  decodeLegacy,
  encodingOfFont,
  guessEncoding,
  isUnicodeVietnamese,
  type LegacyEncoding,
} from '../encodings/legacy.js';
import type { Glyph } from './drawing.js';

/** Glyphs whose fonts are of an encoding from before Unicode, as the letters they show; and the encodings found. */
export type Decoded = { readonly glyphs: readonly Glyph[]; readonly encodings: ReadonlySet<LegacyEncoding> };

/**
 * Gives the glyphs of TCVN3, VNI and Windows-1258 fonts their letters: a font is told by its name, or, where a program
 * put another in its place, by the words that it writes on the page.
 */
export function decodeFonts(glyphs: readonly Glyph[]): Decoded {
  const byFont = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const known = byFont.get(glyph.font.id);
    if (known === undefined) byFont.set(glyph.font.id, [glyph]);
    else known.push(glyph);
  }
  const fonts = new Map<string, LegacyEncoding>();
  for (const [id, ofFont] of byFont) {
    const encoding = encodingOf(ofFont);
    if (encoding !== null) fonts.set(id, encoding);
  }
  if (fonts.size === 0) return { glyphs, encodings: new Set() };
  return { glyphs: joinPairs(glyphs, fonts).map((glyph) => decode(glyph, fonts)), encodings: new Set(fonts.values()) };
}

function encodingOf(glyphs: readonly Glyph[]): LegacyEncoding | null {
  if (!glyphs.some(({ text }) => /[\u00A1-\u00FFμ]/u.test(text)) && encodingOfFont(glyphs[0]?.font.name ?? '') === null)
    return null;
  if (glyphs.some(({ text }) => isUnicodeVietnamese(text))) return null;
  return encodingOfFont(glyphs[0]?.font.name ?? '') ?? guessEncoding(inOrder(glyphs));
}

/** The text of glyphs in the order of drawing, a blank where one is drawn or the pen jumps. */
function inOrder(glyphs: readonly Glyph[]): string {
  let text = '';
  let previous: Glyph | undefined;
  for (const glyph of glyphs) {
    if (previous !== undefined && !follows(previous, glyph)) text += ' ';
    text += letterOf(glyph);
    previous = glyph;
  }
  return text;
}

/** A glyph starts where the one before it ends, or a little off. */
function follows(a: Glyph, b: Glyph): boolean {
  return Math.abs(a.baseline - b.baseline) < 0.5 * a.size && Math.abs(b.box[0] - a.box[2]) < 0.25 * a.size;
}

/** Number 173 is ư in TCVN3; Latin-1 has a soft hyphen there, which pdf.js gives as a hyphen. */
const SOFT_HYPHEN = 0xad;

const letterOf = ({ text, code }: Glyph): string =>
  code === SOFT_HYPHEN && /^[-\u2010]$/u.test(text) ? '\u00AD' : text;

/** VNI writes a letter and its marks one after the other: the two become one glyph. */
function joinPairs(glyphs: readonly Glyph[], fonts: ReadonlyMap<string, LegacyEncoding>): readonly Glyph[] {
  const joined: Glyph[] = [];
  for (const glyph of glyphs) {
    const base = joined.at(-1);
    const pair = base === undefined ? '' : base.text + glyph.text;
    if (
      base !== undefined &&
      fonts.get(base.font.id) === 'vni' &&
      fonts.get(glyph.font.id) === 'vni' &&
      follows(base, glyph) &&
      [...pair].length === 2 &&
      decodeLegacy(pair, 'vni').length === 1
    ) {
      const box = [base.box[0], base.box[1], Math.max(base.box[2], glyph.box[2]), base.box[3]] as const;
      joined[joined.length - 1] = { ...base, text: pair, box: [...box] };
    } else joined.push(glyph);
  }
  return joined;
}

function decode(glyph: Glyph, fonts: ReadonlyMap<string, LegacyEncoding>): Glyph {
  const encoding = fonts.get(glyph.font.id);
  return encoding === undefined ? glyph : { ...glyph, text: decodeLegacy(letterOf(glyph), encoding) };
}
