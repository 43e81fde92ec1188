import { isVietnameseSyllable } from '../../../extractors/text/syllable.js';
import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';
import { fromWindows1258 } from './windows-1258.js';

/** Encodings of Vietnamese from before Unicode, whose text comes as letters and signs of Latin-1. */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni' | 'windows-1258';

const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: fromTcvn3,
  'tcvn3-capitals': (text) => fromTcvn3(text).toLocaleUpperCase('vi'),
  vni: fromVni,
  'windows-1258': fromWindows1258,
};

/** Text of a legacy encoding in Unicode (NFC where the encoding has marks apart). */
export const decodeLegacy = (text: string, encoding: LegacyEncoding): string => DECODERS[encoding](text);

/** Names of TCVN3 fonts: ".VnTime", ".VnArial-Bold"; with H at the end they draw capitals: ".VnTimeH". */
const TCVN3_FONT = /^\.?Vn[A-Z\d][A-Za-z\d ]*?(H)?(?:[,-].*)?$/u;
/** Names of VNI fonts: "VNI-Times", "VNI-Helve-Condense". */
const VNI_FONT = /^VNI[- ]/iu;

/** The encoding that a font is made for, by its name; null for all Unicode fonts. */
export function encodingOfFont(name: string): LegacyEncoding | null {
  const tcvn3 = TCVN3_FONT.exec(name);
  if (tcvn3 !== null) return tcvn3[1] === undefined ? 'tcvn3' : 'tcvn3-capitals';
  return VNI_FONT.test(name) ? 'vni' : null;
}

/** Whether a text has Vietnamese letters that only Unicode has: then no legacy encoding was meant, whatever its font. */
export const isUnicodeVietnamese = (text: string): boolean => /[ăĂđĐơƠưƯ\u1EA0-\u1EF9]|\p{M}/u.test(text);

const GUESSED: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'windows-1258'];
/** So many words with signs of Latin-1 are needed to guess, and so many of them must become syllables. */
const FEWEST = 5;
const MOST_RIGHT = 0.75;
const GAIN = 0.4;

/** Words with letters or signs of the upper half of Latin-1, without punctuation at their edges; compounds left out. */
const markedWords = (text: string): readonly string[] =>
  text.split(/[\s,.;:()!?"“”…]+/u).filter((word) => /[\u00A1-\u00FFμ]/u.test(word) && !/[\d/&@+_*=-]/u.test(word));

const shareOfSyllables = (words: readonly string[]): number =>
  words.filter((word) => isVietnameseSyllable(word)).length / Math.max(1, words.length);

/** How much likelier Vietnamese the words are when decoded, and how likely. */
function gain(words: readonly string[], encoding: LegacyEncoding): { readonly after: number; readonly more: number } {
  const after = shareOfSyllables(words.map((word) => decodeLegacy(word, encoding)));
  return { after, more: after - shareOfSyllables(words) };
}

/**
 * The legacy encoding of a running text that reads as Unicode but is not, told by its words: most of those with signs become
 * Vietnamese syllables when decoded and were none before. Null for Vietnamese in Unicode, for other languages and for
 * texts too short to tell.
 */
export function guessEncoding(text: string): LegacyEncoding | null {
  if (isUnicodeVietnamese(text)) return null;
  const words = markedWords(text);
  if (words.length < FEWEST) return null;
  const [best] = GUESSED.map((encoding) => ({ encoding, ...gain(words, encoding) })).sort((a, b) => b.after - a.after);
  return best !== undefined && best.after >= MOST_RIGHT && best.more >= GAIN ? best.encoding : null;
}

/** Whether a short piece of a document that is known to have text in `encoding` is such text itself. */
export function isLikelyIn(text: string, encoding: LegacyEncoding): boolean {
  if (isUnicodeVietnamese(text)) return false;
  const words = markedWords(text);
  return words.length > 0 && gain(words, encoding).more > 0;
}
