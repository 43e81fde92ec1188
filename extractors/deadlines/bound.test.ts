import { describe, expect, it } from 'vitest';
import { lastBound, readBound } from './bound.js';

describe('words that bind a date', () => {
  it.each([
    ['trước hết', 'by'],
    ['không quá', 'by'],
    ['trước', 'before'],
    ['chậm nhất trước', 'before'],
    ['chậm nhất là', 'by'],
    ['từ nay đến hết', 'by'],
    ['hạn cuối cùng', 'by'],
    ['vào', 'on'],
    ['trong ngày', 'on'],
    ['trong vòng', 'within'],
    ['hoàn thành trong', 'within'],
    ['bắt đầu từ', 'from'],
  ])('%j: %s', (words, bound) => {
    expect(readBound(words)).toBe(bound);
  });

  it.each(['sau', 'ngày', '', 'trước đây'])('%j does not', (words) => {
    expect(readBound(words)).toBeNull();
  });

  it('are the last of a text', () => {
    expect(lastBound('từ đầu năm, gửi báo cáo trước ngày ')).toBe('before');
    expect(lastBound('gửi báo cáo ')).toBeNull();
  });
});
