import { isCommonSyllable } from '../../../extractors/text/common-syllables.js';
import { exactKey } from '../../../extractors/text/normalize.js';
import { isVietnameseSyllable } from '../../../extractors/text/syllable.js';
import type { Word } from '../../layout/page-content.js';
import { meantCompound } from './compounds.js';

/** The engine is less sure than this of nearly every word that it misread; of most words it is surer. */
const DOUBT = 0.93;
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;
const HAS_TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Letters with whatever stands round them: quotes, brackets, commas. */
const PARTS = /^([^\p{L}\p{N}]*)(\p{L}{3,})([^\p{L}\p{N}]*)$/u;

/** An l read as the digit: "1uật". Letters without a mark may number something: "1a". */
const ONE = /^1(?=\p{Ll}*[^a-z\P{Ll}])\p{Ll}+$/u;

/**
 * Puts right what engines often misread in Vietnamese: a lost stroke of đ ("dịnh"), a lost tone ("nguôn", "triên"), l as 1
 * ("1uật"; capital before another capital: "1ê Hoàng"), and marks by the word that two syllables make ("tô chức", "GIÁM ĐÓC").
 * A word is changed only when it is no syllable in use, the engine doubts it (a misprint is read surely), and one such
 * change alone makes a syllable in use. What was read is kept as `raw`. Abbreviations, and names that could be spelled so,
 * stay as they are.
 */
export function correctSlips(words: readonly Word[]): readonly Word[] {
  const single = words.map((word, at) => corrected(withoutOne(word, words[at + 1])));
  return single.map((word, at) => {
    const [before, after] = [single[at - 1], single[at + 1]];
    const first = after && compound(word, after)?.[0];
    const second = before && compound(before, word)?.[1];
    return read(word, first ?? second ?? word.text);
  });
}

const FIRST = /^([^\p{L}\p{N}]*)(\p{L}+)$/u;
const SECOND = /^(\p{L}+)([^\p{L}\p{N}]*)$/u;

/** The texts of two recognised words that were meant to be one of administration. The engine is sure of many that it misread: 0.97 for "tô chức". */
function compound(one: Word, other: Word): readonly [string, string] | null {
  const [, before, first] = FIRST.exec(one.text) ?? [];
  const [, second, after] = SECOND.exec(other.text) ?? [];
  if (first === undefined || second === undefined || one.confidence === null || other.confidence === null) return null;
  const meant = meantCompound(first, second);
  if (meant === null) return null;
  return [`${before}${meant[0]}`, `${meant[1]}${after}`];
}

const read = (word: Word, text: string): Word =>
  text === word.text ? word : { ...word, text, raw: word.raw ?? word.text };

function withoutOne(word: Word, next: Word | undefined): Word {
  if ((word.confidence ?? 1) >= DOUBT || !ONE.test(word.text)) return word;
  const reading = `${/^\p{Lu}/u.test(next?.text ?? '') ? 'L' : 'l'}${word.text.slice(1)}`;
  return isCommonSyllable(exactKey(reading)) ? { ...word, text: reading, raw: word.raw ?? word.text } : word;
}

function corrected(word: Word): Word {
  const [, before, letters, after] = PARTS.exec(word.text) ?? [];
  if (letters === undefined || letters.toUpperCase() === letters || isCommonSyllable(exactKey(letters))) return word;
  const name = letters[0] !== letters[0]?.toLowerCase();
  if ((word.confidence ?? 1) >= DOUBT || (name && isVietnameseSyllable(letters))) return word;
  const readings = variants(letters).filter((variant) => isCommonSyllable(exactKey(variant)));
  const [reading] = readings;
  if (reading === undefined || readings.length > 1) return word;
  return { ...word, text: `${before}${reading}${after}`, raw: word.raw ?? word.text };
}

/** The word with the stroke of đ, or with a tone where it has none, each once. */
function variants(letters: string): readonly string[] {
  const stroked = /^d/iu.test(letters) ? [(letters.startsWith('D') ? 'Đ' : 'đ') + letters.slice(1)] : [];
  const apart = letters.normalize('NFD');
  if (HAS_TONE.test(apart)) return stroked;
  const toned = [...letters.matchAll(/[aăâeêioôơuưy]/giu)].flatMap(({ index }) =>
    TONES.map((tone) => (letters.slice(0, index + 1) + tone + letters.slice(index + 1)).normalize('NFC')),
  );
  return [...stroked, ...toned.filter(isVietnameseSyllable)];
}
