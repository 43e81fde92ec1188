import { describe, expect, it } from 'vitest';
import type { Word } from '../../layout/page-content.js';
import { correctSlips } from './slips.js';

const word = (text: string, confidence: number): Word => ({
  text,
  box: [0, 0, 1, 1],
  fontSize: 14,
  bold: null,
  italic: null,
  confidence,
});
const correct = (text: string, confidence = 0.8) => correctSlips([word(text, confidence)])[0];

describe('slips of recognition', () => {
  it.each([
    ['dịnh', 'định'],
    ['kêt', 'kết'],
    ['nguôn', 'nguồn'],
    ['gôc,', 'gốc,'],
    ['(chuân', '(chuẩn'],
    ['1uật', 'luật'],
  ])('%s is %s, and what was read is kept', (read, printed) => {
    expect(correct(read)).toMatchObject({ text: printed, raw: read });
  });

  it.each([
    ['a word in use', 'dầu'],
    ['a word in use without a tone', 'phân'],
    ['an abbreviation', 'CTDT'],
    ['a name that could be spelled so', 'Dịnh'],
    ['a word with two readings', 'thâc'],
    ['a number', '2028'],
    ['a label', '1a'],
    ['a label with a mark', '1đ'],
    ['a foreign word', 'online'],
  ])('%s stays: %s', (_, read) => {
    expect(correct(read)).toEqual(word(read, 0.8));
  });

  it('reads l for 1 as a capital before another', () => {
    const [first] = correctSlips([word('1ê', 0.8), word('Hoàng', 0.9)]);
    expect(first).toMatchObject({ text: 'Lê', raw: '1ê' });
    expect(correctSlips([word('1ê', 0.8), word('tấm', 0.9)])[0]?.text).toBe('lê');
  });

  it.each([
    ['tô chức', 'tổ chức'],
    ['GIÁM ĐÓC', 'GIÁM ĐỐC'],
    ['Tô chức,', 'Tổ chức,'],
    ['(chủ tri', '(chủ trì'],
    ['HÔI ĐỎNG', 'HỘI ĐỒNG'],
  ])('%s is %s by the word that the syllables make', (read, printed) => {
    const words = correctSlips(read.split(' ').map((text) => word(text, 0.85)));
    expect(words.map(({ text }) => text).join(' ')).toBe(printed);
    expect(words.map(({ text, raw }) => raw ?? text).join(' ')).toBe(read);
  });

  it.each(['tổ chức', 'chỉnh phù', 'đầu từ', 'đạo tạo', 'bị thu', 'hàng năm', 'thành phổ', 'tô, chức', 'hoa quả'])(
    '%s stays by the word that the syllables make',
    (read) => {
      const words = read.split(' ').map((text) => word(text, 0.85));
      expect(correctSlips(words)).toEqual(words);
    },
  );

  it('takes the word that the syllables make from recognition alone', () => {
    const words = [{ ...word('tô', 1), confidence: null }, word('chức', 0.8)];
    expect(correctSlips(words)).toEqual(words);
  });

  it('leaves a rare word that the engine is sure of', () => {
    expect(correct('nguôn', 0.97)?.text).toBe('nguôn');
  });

  it('does not touch words of a text layer', () => {
    const text = { ...word('nguôn', 1), confidence: null };
    expect(correctSlips([text])).toEqual([text]);
  });
});
