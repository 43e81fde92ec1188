import { describe, expect, it } from 'vitest';
import { decide, type Evidence } from './text-or-ocr.js';

const PAGE: Evidence = {
  characters: 1800,
  accented: 0.28,
  syllables: 0.97,
  unmapped: 0,
  imageCoverage: 0,
  curvedShapes: 0,
};

describe('text layer or OCR', () => {
  it.each<[string, Partial<Evidence>, string]>([
    ['a born-digital page', {}, 'text'],
    ['a short last page', { characters: 40 }, 'text'],
    ['a page with a small picture', { characters: 400, imageCoverage: 0.2 }, 'text'],
    ['a page over a picture of the whole paper', { imageCoverage: 1 }, 'text'],
    ['a scan', { characters: 0, accented: 0, syllables: 0, imageCoverage: 1 }, 'ocr'],
    ['a scan with a signature stamp', { characters: 191, imageCoverage: 0.99 }, 'ocr'],
    ['a scan with an OCR layer made for English', { characters: 1200, accented: 0, imageCoverage: 1 }, 'ocr'],
    ['a scan with a garbled layer', { syllables: 0.4, imageCoverage: 1 }, 'ocr'],
    ['letters without a meaning', { unmapped: 0.3 }, 'ocr'],
    ['letters drawn as outlines', { characters: 0, accented: 0, syllables: 0, curvedShapes: 900 }, 'ocr'],
    ['a page number over outlined letters', { characters: 2, curvedShapes: 900 }, 'ocr'],
    ['a picture alone', { characters: 3, imageCoverage: 0.3 }, 'ocr'],
    ['an empty page', { characters: 0, accented: 0, syllables: 0 }, 'blank'],
    ['a page with an emblem alone', { characters: 0, imageCoverage: 0.02, curvedShapes: 20 }, 'blank'],
  ])('%s', (_, evidence, source) => expect(decide({ ...PAGE, ...evidence }).source).toBe(source));
});
