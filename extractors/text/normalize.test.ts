import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactKey, fold, normalize } from './normalize.js';

describe('normalize', () => {
  it.each([
    ['Điê\u0323n Biên', 'Điện Biên'],
    ['Vie\u0323\u0302t', 'Việt'],
    ['tie\u0301\u0302n', 'tiến'],
    ['  hai\n  dòng\t', 'hai dòng'],
    ['\u00D0i\u1EC7n', 'Điện'],
    ['Khối\u200B thi đua', 'Khối thi đua'],
  ])('%j becomes %j', (raw, clean) => expect(normalize(raw)).toBe(clean));

  it.each(['hoà', 'Uỷ ban', 'Sỹ', 'săc'])('leaves %s as written', (word) => expect(normalize(word)).toBe(word));
});

it('leaves every letter that needs no closer look as the closer look would', () => {
  const letters = Array.from({ length: 0xffff }, (_, unit) => String.fromCharCode(unit + 1));
  // White space always gets the closer look, and is trimmed.
  expect(letters.filter((letter) => normalize(letter) !== normalize(`${letter} `))).toEqual([]);
});

describe('fold', () => {
  it.each([
    ['Điện Biên', 'dien bien'],
    ['thi đua, khen thưởng', 'thi dua, khen thuong'],
    ['ỦY BAN', 'uy ban'],
  ])('%s → %s', (text, key) => expect(fold(text)).toBe(key));

  it('keeps the length of any NFC text, so offsets carry over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.normalize('NFC');
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('exactKey', () => {
  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['Uỷ ban', 'Ủy ban'],
    ['cụ thể hoá', 'cụ thể hóa'],
  ])('%s = %s', (a, b) => expect(exactKey(a)).toBe(exactKey(b)));

  it.each([
    ['quý', 'quy'],
    ['hòa', 'hoa'],
    ['hoàn', 'hòan'],
  ])('%s ≠ %s', (a, b) => expect(exactKey(a)).not.toBe(exactKey(b)));
});
