import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarName, calendarText, shorten } from './calendar-text.js';
import { foldLines } from './fold-lines.js';

const octets = (text: string) => Buffer.byteLength(text, 'utf8');
const oneLine = fc
  .string({ unit: 'grapheme', maxLength: 300 })
  .map((text) => text.replace(/[\r\n]|\p{Surrogate}/gu, ''));

describe('a folded line', () => {
  test('has at most 75 octets, and unfolds to what it was', () => {
    fc.assert(
      fc.property(oneLine, (line) => {
        const folded = foldLines(line);
        for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });

  test('fills its 75 octets before it is cut', () => {
    expect(foldLines('a'.repeat(160)).split('\r\n').map(octets)).toEqual([75, 75, 12]);
    expect(foldLines('a'.repeat(75))).toBe('a'.repeat(75));
  });

  test.each(['ế'.normalize('NFD'), 'q\u0303\u0323', '👍🏽', 'đ'])('is not cut inside %s', (letter) => {
    for (let before = 60; before < 76; before += 1) {
      const parts = foldLines('x'.repeat(before) + letter.repeat(40)).split('\r\n ');
      for (const part of parts.slice(1)) expect(part).not.toMatch(/^\p{M}/u);
      for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test('is cut inside a pile of marks that no line could hold', () => {
    const line = `e${'\u0323'.repeat(200)}`;
    for (const part of foldLines(line).split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
  });

  test('that was folded elsewhere is folded anew', () => {
    expect(foldLines('DESCRIPTION:Sở N\r\n ội vụ\r\nEND:VEVENT')).toBe('DESCRIPTION:Sở Nội vụ\r\nEND:VEVENT');
  });
});

test.each([
  ['Sở\r\nNội vụ\rhuyện', 'Sở\nNội vụ\nhuyện'],
  ['a\u0000b\u0007c\u007Fd\u0085e', 'abcd\ne'],
  ['a\tb', 'a b'],
  ['\uFEFFa\u2028b', 'a\nb'],
  ['ế'.normalize('NFD'), 'ế'],
  ['e\u0000\u0301', 'é'],
  ['\ud800x', '\uFFFDx'],
])('the text %j is carried as %j', (text, carried) => {
  expect(calendarText(text)).toBe(carried);
});

test('any text is carried in NFC, without controls, and the same when carried again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const carried = calendarText(text);
      expect(carried).not.toMatch(/[^\P{Cc}\n]/u);
      expect(carried).toBe(carried.normalize('NFC'));
      expect(calendarText(carried)).toBe(carried);
    }),
  );
});

test('a name has no comma, semicolon or backslash', () => {
  expect(calendarName(' Sở Văn hóa, Thể thao; Du lịch\\\n')).toBe('Sở Văn hóa Thể thao Du lịch');
});

test.each([
  ['Báo cáo', 7, 'Báo cáo'],
  ['Báo cáo kết quả', 12, 'Báo cáo kết…'],
  ['Báo cáo, kết quả', 10, 'Báo cáo…'],
  ['👍👍👍👍', 3, '👍👍…'],
])('%s in %i letters is %s', (text, length, short) => {
  expect(shorten(text, length)).toBe(short);
});
