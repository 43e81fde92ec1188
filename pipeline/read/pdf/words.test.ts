import { describe, expect, it } from 'vitest';
import type { Glyph } from './drawing.js';
import { toWords } from './words.js';

/** Letters of size 10 and width 5 from x on; a blank in the text draws a space of the given width. */
function glyphs(x: number, text: string, spaceWidth = 5): readonly Glyph[] {
  let at = x;
  return [...text].map((letter) => {
    const width = letter === ' ' ? spaceWidth : /\p{M}/u.test(letter) ? 0 : 5;
    at += width;
    return glyph(letter, at - width, width);
  });
}

function glyph(text: string, x: number, width = 5, baseline = 100): Glyph {
  const font = { id: 'f1', name: '', bold: false, italic: false, unit: 0.001 };
  const facts = { bold: false, italic: false, letterSpacing: 0, annotation: null, font, code: text.charCodeAt(0) };
  return { ...facts, text, box: [x, baseline - 9, x + width, baseline + 2], baseline, size: 10, direction: 0 };
}

const texts = (found: readonly Glyph[]) => toWords(found).map((word) => word.text);

describe('toWords', () => {
  it('parts words at drawn spaces and at gaps', () => {
    expect(texts(glyphs(0, 'Kế hoạch'))).toEqual(['Kế', 'hoạch']);
    expect(texts([...glyphs(0, 'Kế'), ...glyphs(14, 'hoạch')])).toEqual(['Kế', 'hoạch']);
  });

  it('does not part a word at a space of no width', () => {
    expect(texts([...glyphs(0, 'ĐIỀ '.trimEnd()), glyph(' ', 15, 0.2), glyph('U', 15)])).toEqual(['ĐIỀU']);
  });

  it('joins marks drawn apart with their letter', () => {
    expect(texts(glyphs(0, 'Điê\u0323n'))).toEqual(['Điện']);
    expect(texts(glyphs(0, 'ho\u0323p'))).toEqual(['họp']);
  });

  it('goes by place, not by the order of drawing', () => {
    expect(texts([...glyphs(20, 'hai'), ...glyphs(0, 'một')])).toEqual(['một', 'hai']);
  });

  it('reads letters drawn twice once, as bold', () => {
    expect(toWords([...glyphs(0, 'Sở'), ...glyphs(0.4, 'Sở')])).toMatchObject([{ text: 'Sở', bold: true }]);
  });

  it('keeps letter-spaced words whole', () => {
    const spaced = [0, 8, 16].map((x, index) => ({ ...glyph('SỐ:'.charAt(index), x), letterSpacing: 3 }));
    expect(texts(spaced)).toEqual(['SỐ:']);
  });

  it('reads bullets of symbol fonts', () => {
    expect(texts([glyph('\uF0B7', 0), glyph('\uF02D', 20)])).toEqual(['•', '-']);
  });

  it('leaves out invisible letters', () => expect(texts(glyphs(0, '\u200B'))).toEqual([]));

  it('knows no looks where no font tells them', () => {
    expect(toWords(glyphs(0, 'a').map((one) => ({ ...one, bold: null })))).toMatchObject([{ bold: null }]);
  });
});
