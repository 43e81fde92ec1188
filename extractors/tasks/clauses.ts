import { clausesAfterLostStops } from '../text/lost-stop.js';

/** A stretch of text between sentence ends and semicolons. */
export type Clause = { readonly start: number; readonly end: number };

/** Full stops that end no sentence: "TP. Hồ Chí Minh", "TT. QLCL", "v.v.", "P.ĐT", "ThS." */
const ABBREVIATION =
  /(?:^|[\s(])(?:TP|Tp|tp|TT|TX|P|Q|H|GS|PGS|TS|ThS|BS|KS|KT|TL|TM|TUQ|v\.v|Ths|Tr|tr|Đ\/c|đ\/c|St|Mr)\.$/u;

/**
 * Cuts a paragraph into clauses at ";", at the full stops that end sentences and where one was lost, outside parentheses and quotes.
 * Offsets are into the text; a clause keeps its closing mark.
 */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  const lost = clausesAfterLostStops(text);
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === '(' || letter === '“') depth++;
    else if (letter === ')' || letter === '”') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (endsClause(text, i) || lost.includes(i + 1))) {
      clauses.push({ start, end: i + 1 });
      start = i + 1 + (/^\s*/u.exec(text.slice(i + 1))?.[0].length ?? 0);
      i = start - 1;
    }
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses.filter(({ start: s, end }) => /\p{L}/u.test(text.slice(s, end)));
}

function endsClause(text: string, i: number): boolean {
  const letter = text.charAt(i);
  if (letter === ';') return true;
  if (letter !== '.' && letter !== '…') return false;
  const rest = text.slice(i + 1);
  if (!/^\s+["“(]?\p{Lu}/u.test(rest)) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, i - 8), i + 1));
}

/** True for words that end as a sentence or clause does. */
export const endsSentence = (text: string): boolean => /[.;…]\W*$/u.test(text);
