import { expect, it } from 'vitest';
import { readFontNames } from './font-names.js';

/** An entry: its size, 39 bytes on looks, the name and its end. */
function entry(name: string): Buffer {
  const written = Buffer.from(`${name}\0`, 'utf16le');
  return Buffer.concat([Buffer.from([39 + written.length]), Buffer.alloc(39), written]);
}

it('reads the names of fonts in their order', () => {
  const table = Buffer.concat([Buffer.from([2, 0, 0, 0]), entry('Times New Roman'), entry('.VnTimeH')]);
  expect(readFontNames(table)).toEqual(['Times New Roman', '.VnTimeH']);
  expect(readFontNames(Buffer.alloc(0))).toEqual([]);
  expect(() => readFontNames(Buffer.from([2, 0, 0, 0]))).toThrow(RangeError);
});
