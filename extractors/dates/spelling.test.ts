import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpelling } from './spelling.js';

test.each([
  ['Chậm nhât ngày', 'chậm nhất ngày'],
  ['dến tháng 02', 'đến tháng 02'],
  ['đên hêt', 'đến hết'],
  ['truớc trưóc trươc', 'trước trước trước'],
  ['thảng 3', 'tháng 3'],
  ['ngày O7/l2/2O23', 'ngày 07/12/2023'],
  ['hàng tháng, quí', 'hằng tháng, quý'],
])('%j is read as %j', (text, folded) => {
  expect(foldSpelling(text)).toBe(folded);
});

test('a text keeps its length, so that offsets hold in both', () => {
  const word = fc.constantFrom('ngày', 'O7/12', '(tám)', 'dến', 'HÀNG THÁNG', 'İ', '\u00a0', '–', 'x');
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' }))), (words) => {
      const text = words.join(' ').normalize('NFC');
      expect(foldSpelling(text)).toHaveLength(text.length);
    }),
  );
});
