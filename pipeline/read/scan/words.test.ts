import { describe, expect, it } from 'vitest';
import { letterSize } from './letter-size.js';
import { dropNoise } from './noise.js';
import { parseTsv, type ReadWord } from './tsv.js';

const word = (text: string, confidence: number, box: ReadWord['box'] = [100, 100, 140, 120]): ReadWord => ({
  text,
  confidence,
  box,
  line: '1.1.1',
});

describe('the engine’s TSV', () => {
  it('gives words with boxes and confidences, and skips blank ones', () => {
    const tsv = [
      '1\t1\t0\t0\t0\t0\t0\t0\t900\t900\t-1\t',
      '5\t1\t2\t1\t3\t1\t10\t20\t30\t15\t96.5\tỦy',
      '5\t1\t2\t1\t3\t2\t50\t20\t30\t15\t95\t ',
    ].join('\n');
    expect(parseTsv(tsv)).toEqual([{ text: 'Ủy', box: [10, 20, 40, 35], confidence: 0.965, line: '2.1.3' }]);
  });
});

describe('noise', () => {
  const border = { x0: 50, y0: 110, x1: 500, y1: 110 };
  const kept = (found: ReadWord, rulings = [border]) => dropNoise([found], rulings, 200).length === 1;

  it.each([
    ['a residue of a ruling', word('|', 0.9)],
    ['a long dash on a ruling', word('——', 0.8)],
    ['a doubtful mark', word('~', 0.4, [100, 300, 104, 304])],
    ['a hopeless mark', word('•', 0.1, [100, 300, 104, 304])],
  ])('%s goes', (_, found) => {
    expect(kept(found)).toBe(false);
  });

  it.each([
    ['a bullet', word('-', 0.4, [100, 300, 110, 304])],
    ['a plus bullet', word('+', 0.3, [100, 300, 110, 310])],
    ['a full stop that is sure', word('./.', 0.8, [100, 300, 110, 304])],
    ['a word on a ruling', word('Tổ', 0.05)],
    ['a doubtful digit', word('1', 0.02)],
  ])('%s stays', (_, found) => {
    expect(kept(found)).toBe(true);
  });
});

describe('letter size', () => {
  it.each([
    ['low letters', 'cao', 9.2],
    ['tall letters', 'chia', 13.4],
    ['hanging letters', 'gồm', 17.8],
    ['accented capitals', 'KẾ', 19],
  ])('of %s is told from what rises and hangs', (_, text, height) => {
    expect(letterSize([word(text, 0.9, [0, 0, 50, height])])).toBeCloseTo(20, 0);
  });

  it('of a line is the middle of its words', () => {
    const line = [word('cao', 1, [0, 0, 9, 9.2]), word('cao', 1, [0, 0, 9, 9.2]), word('cao', 1, [0, 0, 9, 40])];
    expect(letterSize(line)).toBeCloseTo(20, 0);
  });
});
