import { isCommonSyllable } from './common-syllables.js';
import { exactKey, fold } from './normalize.js';
import { isVietnameseSyllable } from './syllable.js';

/** Stands in a word for a glyph of which the text layer gives no letter. */
const LOST = '\uFFFD';

/** A word with "\uFFFD" for lost glyphs, and the glyphs in their order; equal glyphs are one letter wherever they stand. */
export type LostWord = { readonly text: string; readonly lost: readonly string[] };

/** The letter of each glyph, as far as known. */
export type Decoded = ReadonlyMap<string, string>;

const SMALL = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';
const LETTERS: readonly string[] = [...SMALL, ...SMALL.toUpperCase()];

/** The word with the letters that are known put in; the glyphs that are not stay in `lost`. */
export function fill({ text, lost }: LostWord, letters: Decoded): LostWord {
  let at = 0;
  const filled = text.replaceAll(LOST, () => letters.get(lost[at++] ?? '') ?? LOST);
  return { text: filled, lost: lost.filter((glyph) => !letters.has(glyph)) };
}

/** Letters of one case, or with a capital first. */
const isWritten = (word: string): boolean =>
  word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();

function fits(letter: string, word: LostWord): boolean {
  const filled = word.text.replaceAll(LOST, letter);
  return (filled.match(/\p{L}+/gu) ?? []).every((run) => isWritten(run) && isCommonSyllable(exactKey(run)));
}

/**
 * Letters of lost glyphs that the lexicon settles: the one letter with which every word that the glyph stands in is a syllable
 * in common use. `seen` gives the letters that the glyph's font has anyway: a font draws a letter with one glyph. Of several
 * possible letters the one of `due` counts: letters that a text of this length must hold and that it never does.
 */
export function decodeByLexicon(
  words: readonly LostWord[],
  seen: (glyph: string) => ReadonlySet<string>,
  known: Decoded = new Map(),
  due: readonly string[] = [],
): Decoded {
  const letters = new Map(known);
  const glyphs = new Set(words.flatMap(({ lost }) => lost));
  let before = -1;
  while (letters.size > before) {
    before = letters.size;
    for (const glyph of glyphs) {
      if (letters.has(glyph)) continue;
      const alone = words
        .filter(({ lost }) => lost.includes(glyph))
        .map((word) => fill(word, letters))
        .filter(({ lost }) => lost.every((other) => other === glyph));
      const possible = LETTERS.filter(
        (letter) => !seen(glyph).has(letter) && alone.every((word) => fits(letter, word)),
      );
      const missed = possible.filter((letter) => due.includes(letter.toLowerCase()));
      const [only, ...more] = missed.length > 0 ? missed : possible;
      if (alone.length > 0 && only !== undefined && more.length === 0) letters.set(glyph, only);
    }
  }
  return letters;
}

/** A lost word, and what was recognised on the image at its place. */
export type Seen = { readonly word: LostWord; readonly read: string };

/** Signs that stand at the edge of a word. */
const SIGN = /^[;:,.)(!?“”"'%…/–-]$/u;

/** Whether a letter can stand at `at` of the word: a sign at its edge, or a letter with which it is spelled as a syllable can be. */
function canStand(letter: string, text: string, at: number): boolean {
  const filled = text.slice(0, at) + letter + text.slice(at + 1);
  if (SIGN.test(letter)) return !/\p{L}[^\p{L}]\p{L}/u.test(filled.slice(Math.max(0, at - 1), at + 2));
  return (filled.match(/\p{L}+/gu) ?? []).every(isVietnameseSyllable);
}

/** What the image shows for each lost glyph of a word: the other letters must be the same but for their marks. */
function votes({ word, read }: Seen): readonly (readonly [glyph: string, letter: string])[] {
  const text = read.normalize('NFC').replace(/\s+/gu, '');
  const pattern = fold(word.text)
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replaceAll(LOST, '.');
  const match = new RegExp(word.text === LOST ? '^.$' : pattern, 'u').exec(fold(text));
  if (match === null) return [];
  const places = [...word.text].flatMap((letter, at) => (letter === LOST ? [at] : []));
  return places.flatMap((at, index): (readonly [string, string])[] => {
    const [glyph, letter] = [word.lost[index], text[match.index + at]];
    return glyph !== undefined && letter !== undefined && canStand(letter, word.text, at) ? [[glyph, letter]] : [];
  });
}

/** Letters of lost glyphs that the image settles: more than half of the words in which a glyph was recognised agree. */
export function decodeByImage(seen: readonly Seen[], known: Decoded = new Map()): Decoded {
  const counts = new Map<string, Map<string, number>>();
  for (const [glyph, letter] of seen.flatMap(votes)) {
    const ofGlyph = counts.get(glyph) ?? new Map<string, number>();
    ofGlyph.set(letter, (ofGlyph.get(letter) ?? 0) + 1);
    counts.set(glyph, ofGlyph);
  }
  const letters = new Map(known);
  for (const [glyph, ofGlyph] of counts) {
    const all = [...ofGlyph.values()].reduce((sum, count) => sum + count, 0);
    const [best] = [...ofGlyph].sort((a, b) => b[1] - a[1]);
    if (best !== undefined && best[1] * 2 > all && !letters.has(glyph)) letters.set(glyph, best[0]);
  }
  return letters;
}
