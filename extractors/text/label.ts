/** The kinds of number or bullet that open an item, outermost first as Nghị định 30/2020/NĐ-CP lays them out (Phụ lục I, Mục II). */
export type LabelKind =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'upper'
  | 'roman'
  | 'section'
  | 'article'
  | 'step'
  | 'number'
  | 'dotted2'
  | 'dotted3'
  | 'dotted4'
  | 'parenthesised'
  | 'letter'
  | 'dash'
  | 'plus'
  | 'star'
  | 'dot';

/** One reading of a label: its kind and its place in the sequence (I = 1, b = 2; 0 for bullets). */
export type LabelReading = { readonly kind: LabelKind; readonly value: number };

/** A label as printed ("1.1.", "a)", "-"), its possible readings (C. is a letter or a hundred), and where the words after it start. */
export type Label = { readonly printed: string; readonly readings: readonly LabelReading[]; readonly end: number };

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(numeral: string): number {
  let total = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = ROMAN[numeral.charAt(i)] ?? 0;
    total += value < (ROMAN[numeral.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return total;
}

/** Vietnamese items go a, b, c, d, đ, e, g, h, i, k …; f, j, w and z are no Vietnamese letters, but typists use them all the same. */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';

const letterValue = (letter: string): number => LETTERS.indexOf(letter.toLowerCase()) + 1;

const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function anyValue(word: string): number {
  if (/^\d+$/u.test(word)) return Number(word);
  if (/^[IVXLC]+$/u.test(word)) return romanValue(word);
  return ORDINAL_WORDS.indexOf(word.toLowerCase()) + 1;
}

type Form = { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => LabelReading[] };

const one = (kind: LabelKind, value: number): LabelReading[] => [{ kind, value }];

const BULLETS: Readonly<Record<string, LabelKind>> = {
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '+': 'plus',
  '*': 'star',
};

/** The forms, tried in order. Each shows what it matches. */
const FORMS: readonly Form[] = [
  // "PHỤ LỤC", "Phụ lục II", "PHỤ LỤC 1:"
  {
    pattern:
      /^(?:PHỤ LỤC(?!\p{L})|Phụ lục(?=\s*$|\s+(?:số\s+)?[IVX\d]))(?:\s+(?:số\s+)?([IVX]+|\d+)(?![\p{L}\d]))?\s*[.:]?(?=\s|$)/u,
    read: (m) => one('annex', anyValue(m[1] ?? '1')),
  },
  // "Phần thứ nhất", "PHẦN I."
  {
    pattern: /^(?:Phần|PHẦN)(?:\s+(?:thứ|THỨ)\s+(\p{L}+)|\s*([IVX]+|\d+)(?!\p{L}))\s*[.:–-]?/u,
    read: (m) => one('part', anyValue(m[1] ?? '')),
  },
  // "Chương II"
  { pattern: /^(?:Chương|CHƯƠNG)\s+([IVX]+|\d+)(?!\p{L})\s*[.:]?/u, read: (m) => one('chapter', anyValue(m[1] ?? '')) },
  // "Mục 1."
  { pattern: /^(?:Mục|MỤC)\s+([IVX]+|\d+)(?!\p{L})\s*[.:]?/u, read: (m) => one('section', anyValue(m[1] ?? '')) },
  // "Điều 1."
  { pattern: /^(?:Điều|ĐIỀU)\s+(\d+)\s*[.:](?=\s|$)/u, read: (m) => one('article', Number(m[1])) },
  // "Bước 1:", "Giai đoạn 2:", "Giai đoạn 1 (tháng 2/2025)"
  {
    pattern: /^(?:Bước|BƯỚC|Giai đoạn)\s+(\d{1,2}|[IVX]+)\s*(?:[.:)–-]|(?=\())/u,
    read: (m) => one('step', anyValue(m[1] ?? '')),
  },
  // "1.1.", "3.1.Triển khai", "2.1.1", "1.1-" (never "30.11.2023", "1.500 con")
  {
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\s*[.):]\s*|\s?[-–]\s*|\s+)(?=[\p{L}"“(*])/u,
    read: (m) => {
      const numbers = (m[1] ?? '').split('.');
      return one(
        numbers.length === 2 ? 'dotted2' : numbers.length === 3 ? 'dotted3' : 'dotted4',
        Number(numbers.at(-1)),
      );
    },
  },
  // "1.", "1)", "12/", and "11, Giao …" as a full stop is recognised now and then
  {
    pattern: /^(\d{1,2})(?:\s*[.)/]\s*(?=[\p{L}"“(*“])|,\s+(?=\p{Lu}\p{Ll}))/u,
    read: (m) => one('number', Number(m[1])),
  },
  // "100. Phòng Tổ chức": a long list goes on
  { pattern: /^([1-9]\d{2})[.)]\s+(?=\p{Lu})/u, read: (m) => one('number', Number(m[1])) },
  // "1- Các chi bộ", "2-Tổ chức": the Party's documents (36-HD/VPTW, mẫu 3); no number of a document ("57-NQ/TW")
  { pattern: /^(\d{1,2})\s?[-–]\s*(?=\p{Lu}\p{Ll})/u, read: (m) => one('number', Number(m[1])) },
  // "(1)"
  { pattern: /^\((\d{1,2})\)\s*[.:]?\s*(?=\S)/u, read: (m) => one('parenthesised', Number(m[1])) },
  // "I.", "IV/", "II- NHIỆM VỤ", "C." (a letter or a numeral: the sequence decides)
  {
    pattern: /^([IVXLC]+|[A-HĐ])(?:\s*[.)/:]\s*|\s?[-–]\s+|[-–](?=\p{Lu}{2,}\s))(?=[\p{L}"“(])/u,
    read: (m) => {
      const printed = m[1] ?? '';
      const letter = printed.length === 1 ? letterValue(printed) : 0;
      const roman = /^[IVXLC]+$/u.test(printed) ? romanValue(printed) : 0;
      const readings: LabelReading[] = [];
      if (roman > 0) readings.push({ kind: 'roman', value: roman });
      if (letter > 0) readings.push({ kind: 'upper', value: letter });
      return roman >= 50 ? readings.reverse() : readings;
    },
  },
  // "l.", "Ì.", "|." for "1."
  { pattern: /^[lÌÍ|!]\s*[.)]\s+(?=\p{Lu})/u, read: () => [...one('number', 1), ...one('letter', letterValue('l'))] },
  // "a)", "đ.", "c1)", and ".d)" with a speck before it
  { pattern: /^[.,_`'’]?([a-zđ])\d?\s*[.)]\s*(?=\S)/u, read: (m) => one('letter', letterValue(m[1] ?? '')) },
  // "-", "+", "*", "–"
  { pattern: /^([-–—+*])\s*(?=[\p{L}"“(\d[])/u, read: (m) => one(BULLETS[m[1] ?? ''] ?? 'dash', 0) },
  // "•" and the shapes that Word's symbol fonts leave
  { pattern: /^[•●▪◦■□➢✓❖\uF0B7\uF02D\uF0A7\uF0D8]\s*(?=\S)/u, read: () => one('dot', 0) },
];

/**
 * Reads the number or bullet that opens a paragraph.
 * @param text a paragraph's text (NFC, white space collapsed)
 * @returns null when the paragraph opens with none
 */
export function readLabel(text: string): Label | null {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const readings = read(match).filter(({ kind, value }) => value > 0 || isBullet(kind));
    if (readings.length === 0) continue;
    const end = match[0].length + (/^\s*/u.exec(text.slice(match[0].length))?.[0].length ?? 0);
    return { printed: match[0].trim(), readings, end };
  }
  return null;
}

/** True for the kinds that carry no number. */
export function isBullet(kind: LabelKind): boolean {
  return kind === 'dash' || kind === 'plus' || kind === 'star' || kind === 'dot';
}
