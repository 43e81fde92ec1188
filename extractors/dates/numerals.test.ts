import { describe, expect, it } from 'vitest';
import { readNumber, readQuarter } from './numerals.js';

describe('numbers', () => {
  it.each([
    ['07', 7],
    ['năm', 5],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['chín mươi lăm', 95],
    ['một trăm linh năm', 105],
    ['ba trăm sáu mươi', 360],
    ['không', 0],
    ['bốn', 4],
    ['hai mươi tư', 24],
    ['sáu mươi nhăm', 65],
    ['bảy', 7],
    ['bẩy', 7],
    ['tám', 8],
  ])('%s is %i', (words, expected) => {
    expect(readNumber(words)).toBe(expected);
  });

  it.each(['', 'nhiều', 'mười nhiều'])('"%s" is none', (words) => {
    expect(readNumber(words)).toBeNull();
  });
});

describe('quarters', () => {
  it.each([
    ['i', 1],
    ['iv', 4],
    ['lv', 4],
    ['il', 2],
    ['03', 3],
    ['tư', 4],
    ['một', 1],
    ['nhất', 1],
    ['hai', 2],
    ['ba', 3],
    ['bốn', 4],
  ])('%s is %i', (words, expected) => {
    expect(readQuarter(words)).toBe(expected);
  });

  it.each(['v', '5', 'năm'])('%s is none', (words) => {
    expect(readQuarter(words)).toBeNull();
  });
});
