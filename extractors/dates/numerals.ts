const UNITS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);
const TENS = new Set(['mươi', 'mười']);
const FILLERS = new Set(['linh', 'lẻ']);

/** Letters of one Vietnamese number word; for use inside larger patterns over lower-case text. */
export const NUMBER_WORD =
  '(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ)(?!\\p{L})';

/** Digits or number words: "45", "chín mươi lăm". */
export const NUMBER = `(?:\\d{1,3}|${NUMBER_WORD}(?:\\s+${NUMBER_WORD})*)`;

/** One word into a running number: "trăm" multiplies, "mươi" makes tens, the rest adds. Null for another word. */
function addWord(sum: number, word: string): number | null {
  if (word === 'trăm') return Math.max(sum, 1) * 100;
  if (FILLERS.has(word)) return sum;
  const unit = UNITS.get(word);
  if (TENS.has(word) && sum % 10 > 0) return sum - (sum % 10) + (sum % 10) * 10;
  return unit === undefined ? null : sum + unit;
}

/** Reads digits or Vietnamese number words below a thousand ("chín mươi lăm" → 95, "mười lăm" → 15); null when it is neither. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d+$/u.test(trimmed)) return Number(trimmed);
  let sum: number | null = trimmed ? 0 : null;
  for (const word of trimmed.split(/\s+/u)) sum = sum === null ? null : addWord(sum, word);
  return sum;
}

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['một', 1],
  ['nhất', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
]);

/** Reads a quarter written in Roman or Arabic figures or as a word; a lower-case L stands for I, as OCR has it ("lV", "Il"). */
export function readQuarter(text: string): number | null {
  const word = text.trim();
  if (/^0?[1-4]$/u.test(word)) return Number(word);
  return QUARTERS.get(word) ?? QUARTERS.get(word.replace(/l/gu, 'i')) ?? null;
}
