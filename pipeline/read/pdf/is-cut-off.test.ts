import { describe, expect, it } from 'vitest';
import { isCutOff } from './is-cut-off.js';

const OBJECT = '1 0 obj\n<<>>\nendobj\n';
const END = 'startxref\n9\n%%EOF\n';

describe('a PDF is cut off', () => {
  it.each([
    ['whole', `${OBJECT}${END}`, false],
    ['whole, with junk after its end', `${OBJECT}${END}${'x'.repeat(5000)}`, false],
    ['without a table of places but with an end', `${OBJECT}trailer\n<<>>\n%%EOF`, false],
    ['saved twice', `${OBJECT}${END}${OBJECT}${END}`, false],
    ['without an end', `${OBJECT}2 0 obj\n<<`, true],
    ['linearized and cut', `${OBJECT}${END}${OBJECT}`, true],
  ])('%s', (_, pdf, cut) => expect(isCutOff(new TextEncoder().encode(pdf))).toBe(cut));
});
