import { describe, expect, it } from 'vitest';
import { decodeByImage, decodeByLexicon, fill, type LostWord } from './decode-lost.js';

/** A word whose lost glyphs are named by the signs in it: "đ①ng". */
function word(pattern: string): LostWord {
  return { text: pattern.replace(/[①②③]/gu, '\uFFFD'), lost: pattern.match(/[①②③]/gu) ?? [] };
}

/** A font that has every letter but the given ones. */
const fontWithout = (missing: string) => () =>
  new Set(
    [...'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ'].flatMap(
      (letter) => (missing.includes(letter) ? [letter.toUpperCase()] : [letter, letter.toUpperCase()]),
    ),
  );

const decode = (words: readonly string[], missing: string) =>
  Object.fromEntries(decodeByLexicon(words.map(word), fontWithout(missing)));

describe('lost glyphs by the lexicon', () => {
  it('finds the one letter that all words allow', () => {
    expect(decode(['đ①ng', 'th②i', 'C②'], 'ồờỡ')).toEqual({ '①': 'ồ', '②': 'ờ' });
  });

  it('leaves a glyph open that may be one of several letters', () => {
    expect(decode(['C①'], 'ờỡ')).toEqual({});
    expect(decode(['đ①ng'], 'ồộứăơ')).toEqual({});
  });

  it('takes the letter that is due in the document where several are possible', () => {
    const words = ['đ①ng'].map(word);
    expect(decodeByLexicon(words, fontWithout('ồằ'), new Map(), ['ồ']).get('①')).toBe('ồ');
    expect(decodeByLexicon(words, fontWithout('ồằ'), new Map(), ['ồ', 'ằ']).get('①')).toBe(undefined);
  });

  it('finds no letter for a sign after a whole word', () => expect(decode(['Khối①', '2020-2025①'], 'ồờ')).toEqual({}));

  it('takes the case of the word', () => {
    expect(decodeByLexicon([word('Đ①NG')], () => new Set('ộÔÁ')).get('①')).not.toBe('ồ');
  });

  it('uses letters that it found for words that lack two', () => {
    expect(decode(['đ①ng', 'đ①ng-th②i'], 'ồờ')).toEqual({ '①': 'ồ', '②': 'ờ' });
  });
});

const seen = (pairs: readonly (readonly [string, string])[]) =>
  Object.fromEntries(decodeByImage(pairs.map(([pattern, read]) => ({ word: word(pattern), read }))));

describe('lost glyphs by the image', () => {
  it('reads letters and signs at their place', () => {
    expect(
      seen([
        ['Khối①', 'Khối;'],
        ['(2020-2025②', '(2020-2025)'],
        ['đ③ng', 'đồng'],
      ]),
    ).toEqual({ '①': ';', '②': ')', '③': 'ồ' });
  });

  it('allows for wrong marks on the other letters', () => expect(seen([['khối①', 'khôi;']])).toEqual({ '①': ';' }));

  it('goes by most of what was read, and by nothing where readings differ evenly', () => {
    expect(
      seen([
        ['Khối①', 'Khối;'],
        ['tỉnh①', 'tỉnh,'],
        ['ương①', 'ương;'],
      ]),
    ).toEqual({ '①': ';' });
    expect(
      seen([
        ['Khối①', 'Khối;'],
        ['tỉnh①', 'tỉnh,'],
      ]),
    ).toEqual({});
  });

  it.each([
    ['another word', 'Khối①', 'Trung'],
    ['nothing at the place of the glyph', 'Khối①', 'Khối'],
    ['a letter that makes no syllable', 'đ①ng', 'đxng'],
    ['a sign inside a word', 'đ①ng', 'đ;ng'],
  ])('takes nothing from %s', (_, pattern, read) => expect(seen([[pattern, read]])).toEqual({}));
});

describe('fill', () => {
  it('puts known letters in and keeps the others lost', () => {
    expect(fill(word('đ①ng②'), new Map([['①', 'ồ']]))).toEqual({ text: 'đồng\uFFFD', lost: ['②'] });
  });
});
