/** The words of a text without case, accents and punctuation, joined by single spaces: a slip in a tone mark must not fail a right record. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐÐð]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The text as it is compared strictly: letters as written, white space collapsed. */
export function exact(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** F1 of the words that two texts share, 0–1; words are counted as often as they occur. */
export function wordF1(left: string, right: string): number {
  const [a, b] = [words(left), words(right)];
  if (a.length === 0 || b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return (2 * common) / (a.length + b.length);
}

const words = (text: string): string[] => bare(text).split(' ').filter(Boolean);

/** Share of characters that may differ between two spellings of one name. */
const SLACK = 0.1;

/** Whether two names are one, give or take accents, a leading "các" and a tenth of the letters. */
export function sameName(left: string, right: string): boolean {
  const [a, b] = [key(left), key(right)];
  return a === b || editDistance(a, b) <= Math.floor(SLACK * Math.max(a.length, b.length));
}

const key = (name: string): string => bare(name).replace(/^(cac|nhung) /u, '');

/** Levenshtein distance in UTF-16 units. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
