import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../models/block.js';
import { paragraph } from '../identity/paragraph-for-tests.js';
import { fingerprintOf } from './fingerprint.js';

const sentence = (n: number): string =>
  `Nhiệm vụ ${n}: cơ quan thứ ${n} chủ trì rà soát nội dung số ${n * 7} trước ngày ${(n % 27) + 1}/3/2026, gửi kết quả lần ${n + 5}`;
const LINES = Array.from({ length: 40 }, (_, n) => sentence(n + 1));
const of = (lines: readonly string[], role: Paragraph['role'] = 'body') =>
  fingerprintOf(lines.map((text) => paragraph(text, { role })));
/** The share of equal numbers. */
const alike = (a: readonly string[], b: readonly string[]): number => {
  const [one, other] = [of(a)?.words ?? [], of(b)?.words ?? []];
  return one.filter((word, place) => word === other[place]).length / one.length;
};

describe('the fingerprint of a text', () => {
  it('is the same on every machine, whatever the accents, case and line breaks', () => {
    const joined = [LINES.join(' ').normalize('NFD').toUpperCase()];
    expect(alike(LINES, joined)).toBe(1);
    expect(of(LINES)?.words.slice(0, 3)).toEqual([156640, 7683733, 5779024]);
  });

  it('tells how much text two documents share', () => {
    expect(alike(LINES, LINES.slice(0, 20))).toBeGreaterThan(0.35);
    expect(alike(LINES, LINES.slice(0, 20))).toBeLessThan(0.65);
    expect(
      alike(
        LINES,
        LINES.map((line) => line.split(' ').reverse().join(' ')),
      ),
    ).toBeLessThan(0.05);
  });

  it('keeps every number and date, repeated ones too, but not those of the document itself', () => {
    const block = (text: string, role: Paragraph['role']) => paragraph(text, { role });
    const { figures } = fingerprintOf([
      block('Số: 12/KH-UBND, ngày 05 tháng 01 năm 2026', 'letterhead'),
      block(LINES.slice(0, 2).join(' '), 'body'),
      block('Trang 3', 'page-footer'),
      block('Ký bởi Ủy ban nhân dân tỉnh, thời gian ký 08:15', 'stamp'),
    ]) ?? { figures: [] };
    expect(figures).toEqual(['1', '1', '14', '2', '2', '2/3/2026', '3/3/2026', '6', '7', '7']);
  });

  it('is none for a text too short to tell', () => {
    expect(of(['Kính gửi các đơn vị'])).toBeNull();
    expect(of(LINES, 'stamp')).toBeNull();
  });
});
