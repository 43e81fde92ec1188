import type { Check, Finding } from './finding.js';

const NUMERALS: readonly string[] = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

/** "HI. TỔ CHỨC THỰC HIỆN", "Ill. Nội dung": a numeral, or what is read for one, before a heading. */
const HEADING = /^([IVXHLTl1i|!]{1,6})[.,]\s+(?=\p{Lu})/u;

/** A heading: its paragraph, the numeral as read, and its value when it is one. */
type Heading = { readonly at: number; readonly read: string; readonly value: number | null };

/** Section numerals that recognition misread, where the sections before and after leave one reading: I, "H", III. */
export const sectionNumerals: Check = (texts) => {
  const headings = texts.flatMap((text, at): Heading[] => {
    const [, read] = HEADING.exec(text) ?? [];
    return read === undefined || /^\d+$/u.test(read) ? [] : [{ at, read, value: numeralValue(read) }];
  });
  const findings: Finding[] = [];
  let before: number | null = null;
  headings.forEach((heading, index) => {
    const meant = meantBy(heading, before, headings[index + 1]?.value ?? null);
    if (meant !== null && meant !== heading.value) {
      const mend = { start: 0, end: heading.read.length, text: NUMERALS[meant - 1] ?? heading.read };
      findings.push({ kind: 'mend', at: heading.at, mend });
    } else if (heading.value !== null && heading.value === before) {
      findings.push({ kind: 'doubt', at: heading.at, words: `hai mục liền nhau cùng số ${heading.read}` });
    }
    before = meant ?? before;
  });
  return findings;
};

/** The number a heading must have, or what it says; null when it is no numeral. */
function meantBy({ read, value }: Heading, before: number | null, after: number | null): number | null {
  if (value === null) {
    const strokes = numeralValue(strokesOf(read));
    const follows = before === null ? strokes === 1 && after === 2 : strokes === before + 1;
    return follows ? strokes : null;
  }
  const between = before !== null && after === before + 2 && value !== before + 1;
  return between && differInStrokes(read, NUMERALS[before] ?? '') ? before + 1 : value;
}

function numeralValue(numeral: string): number | null {
  const at = NUMERALS.indexOf(numeral);
  return at < 0 ? null : at + 1;
}

/** The strokes of a numeral: "HI", "Ill" and "IIL" are III. */
function strokesOf(read: string): string {
  return read.replace(/[l1i|!LT]/gu, 'I').replaceAll('H', 'II');
}

/** The same numeral but for a stroke lost or added: II and III, VI and VII. */
function differInStrokes(one: string, other: string): boolean {
  return one.replaceAll('I', '') === other.replaceAll('I', '') && Math.abs(one.length - other.length) === 1;
}
