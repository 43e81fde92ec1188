import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearly } from './find-nearly.js';

const found = (text: string, phrase: string, slips: number): string | null => {
  const place = findNearly(text, phrase, slips);
  return place && text.slice(place.start, place.end);
};

describe('a phrase is found', () => {
  it.each([
    ['Kính gửi: Sở Nội vụ', 'so noi vu', 0, 'Sở Nội vụ'],
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA', 'cong hoa xa hoi', 0, 'CỘNG HOÀ XÃ HỘI'],
    ['Dộc lạp - Tự do', 'doc lap', 1, 'Dộc lạp'],
    ['Độclập - Tự do', 'doc lap', 1, 'Độclập'],
  ])('in %j: %j with %i slips', (text, phrase, slips, words) => {
    expect(found(text, phrase, slips)).toBe(words);
  });

  it.each([
    ['Sở Tài chính', 'so noi vu', 1],
    ['Dọc lăp', 'doc lop', 0],
    ['', 'so', 1],
  ])('not in %j: %j with %i slips', (text, phrase, slips) => {
    expect(found(text, phrase, slips)).toBeNull();
  });

  it('wherever it stands as it is', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ') });
    fc.assert(
      fc.property(
        letters,
        letters.filter((phrase) => phrase.length > 0),
        letters,
        (before, phrase, after) => {
          expect(found(before + phrase + after, phrase, 2)).toBe(phrase);
        },
      ),
    );
  });
});
