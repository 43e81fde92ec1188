import { FIELDS } from './data/fields.js';
import { COMPLEMENTS, DETERMINERS, MODALS, NOUNS, RELATIVES, UNITS } from './data/groups.js';
import { HEADS, type Head, NOT_HEADS, SMALL_HEADS } from './data/heads.js';
import { OFFICES, STANDALONE_OFFICES } from './data/offices.js';
import { PROVINCES } from './data/territory.js';
import { ACTIONS, CUTS, GRANTS } from './data/verbs.js';

/** The end of a word. A plain range of Latin letters: Unicode classes take V8 far longer to compile, and there are many patterns. */
const END = '(?![0-9A-Za-zÀ-ỹ])';

const eitherCase = (letter: string): string =>
  letter.toLowerCase() === letter.toUpperCase() ? letter : `[${letter.toUpperCase()}${letter.toLowerCase()}]`;

/** "Ban Chỉ đạo" → "Ban [Cc]hỉ [Đđ]ạo": offices differ in capitals after the first word. */
const looseCase = (phrase: string): string => phrase.replace(/(?<= )\p{L}/gu, eitherCase);
const anyFirst = (phrase: string): string => looseCase(phrase).replace(/^\p{L}/u, eitherCase);

const longestFirst = (phrases: readonly string[]): string[] =>
  [...new Set(phrases)].sort((a, b) => b.length - a.length);
/** A closed set of phrases: the characters that one can begin with, and the pattern of them all, longest first. */
type Phrases = { readonly firsts: ReadonlySet<string>; readonly pattern: RegExp };

/** The characters that a phrase can begin with once shaped: both cases of "c" where the shape allows both. */
function firstsOf(phrase: string, shape: (phrase: string) => string): string[] {
  if (phrase.startsWith('\\d')) return [...'0123456789'];
  const first = phrase.charAt(0);
  return shape(first) === first ? [first] : [first.toLowerCase(), first.toUpperCase()];
}

const oneOf = (phrases: readonly string[], shape: (phrase: string) => string): Phrases => ({
  firsts: new Set(phrases.flatMap((phrase) => firstsOf(phrase, shape))),
  pattern: new RegExp(`(?:${longestFirst(phrases).map(shape).join('|')})(?:(?<=[. ])|${END})`, 'uy'),
});

const plain = (phrase: string): string => phrase;

const VOWELS = ['aàáảãạăằắẳẵặâầấẩẫậ', 'eèéẻẽẹêềếểễệ', 'iìíỉĩị', 'oòóỏõọôồốổỗộơờớởỡợ', 'uùúủũụưừứửữự', 'yỳýỷỹỵ'];

/**
 * A pattern that also takes the marks of its vowels for one another, as recognition does ("tiên hành", "Thương bình"): only for
 * phrases of two syllables and more, which stay unlike any other.
 */
const anyMarks = (pattern: string): string =>
  pattern.replace(/\[[^\]]*\]|\\.|\p{Ll}/gu, (part) => {
    const vowels = part.length === 1 ? VOWELS.find((group) => group.includes(part)) : undefined;
    return vowels ? `[${vowels}]` : part;
  });
const misreadable = (phrase: string): string => (phrase.includes(' ') ? anyMarks(phrase) : phrase);

/** "Tài chính - Kế hoạch" also matches "Tài chính – Kế hoạch", "Tài chính và Kế hoạch"; "A, B" also "A - B" and "A B". */
const fieldShape = (name: string): string =>
  anyFirst(name).replaceAll(' - ', '(?: ?- ?| và | ?& ?)').replaceAll(', ', '(?:, ?| ?- ?| )');

const HEAD = oneOf(
  HEADS.map((head) => head.name),
  looseCase,
);
const SMALL_HEAD = new RegExp(`(?:${longestFirst(SMALL_HEADS).join('|')})(?= \\p{Lu})`, 'uy');
export const NOT_HEAD = oneOf(NOT_HEADS, looseCase);
export const FIELD = oneOf(FIELDS, (name) => (name.includes(' ') ? anyMarks(fieldShape(name)) : fieldShape(name)));
export const PROVINCE = oneOf(
  PROVINCES.map((province) => province.name),
  plain,
);
export const DETERMINER = oneOf(DETERMINERS, anyFirst);
export const UNIT = oneOf(UNITS, plain);
export const NOUN = oneOf(NOUNS, anyFirst);
export const COMPLEMENT = oneOf(COMPLEMENTS, plain);
export const OFFICE = oneOf(OFFICES, anyFirst);
export const STANDALONE_OFFICE = oneOf(STANDALONE_OFFICES, anyFirst);
export const ACTION = oneOf(ACTIONS, misreadable);
export const CUT = oneOf(CUTS, plain);
export const MODAL = oneOf(MODALS, plain);
export const RELATIVE = oneOf(RELATIVES, plain);
export const GRANT = new RegExp(`[ ,:]*(?:${longestFirst(GRANTS).join('|')})${END}`, 'uy');

/** Words that hand a duty to the bodies right after them. */
export const ASSIGN =
  /(?:[Gg]iao (?:trách nhiệm |nhiệm vụ )?(?:cho )?|(?:[Kk]ính |[Tt]rân trọng )?[Đđ][Ềề] nghị |[Yy]êu cầu |[Pp]hân công (?:cho )?|[Ủủ]y quyền (?:cho )?)(?=\p{L})/uy;

/** The text that a set of phrases, or a sticky pattern, matches at an offset; null where none does. */
export function at(pattern: RegExp | Phrases, text: string, offset: number): string | null {
  if (!(pattern instanceof RegExp) && !pattern.firsts.has(text.charAt(offset))) return null;
  const sticky = pattern instanceof RegExp ? pattern : pattern.pattern;
  sticky.lastIndex = offset;
  return sticky.exec(text)?.[0] ?? null;
}

const byName = new Map(HEADS.map((head) => [head.name.toLowerCase(), head]));
const PLAIN_HEAD: Head = { name: '', rank: 1 };

/** The head that stands at an offset ("Sở", "Ban Chỉ đạo", "phòng" before a capital), with its length; null where none does. */
export function headAt(view: string, offset: number): { head: Head; length: number } | null {
  if (at(NOT_HEAD, view, offset)) return null;
  const found = at(HEAD, view, offset) ?? at(SMALL_HEAD, view, offset);
  if (!found) return null;
  const key = found.trim().toLowerCase();
  return { head: byName.get(key) ?? PLAIN_HEAD, length: found.length };
}
