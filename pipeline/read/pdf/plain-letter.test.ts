import { describe, expect, it } from 'vitest';
import { isUnmapped } from './lost-glyphs.js';
import { isPlainLetter } from './plain-letter.js';

const ALL = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

describe('isPlainLetter', () => {
  it.each(['a', 'Z', '5', '.', ';', 'đ', 'Ế', 'ữ', 'ơ'])('%s is one', (text) => expect(isPlainLetter(text)).toBe(true));
  it.each(['', ' ', '\u00A0', '\u00AD', '\u0301', '\uF0B7', 'ab', '•'])('%j is none', (text) =>
    expect(isPlainLetter(text)).toBe(false),
  );

  it('is never a blank, a mark or a glyph without a meaning, whatever its number in the font', () => {
    const odd = ALL.filter(isPlainLetter).filter(
      (text) => /[\p{Z}\p{M}\p{Co}\p{C}\u200B]/u.test(text) || isUnmapped({ text, code: text.charCodeAt(0) }),
    );
    expect(odd).toEqual([]);
  });
});
