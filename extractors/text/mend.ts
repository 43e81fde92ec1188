import { isCommonSyllable } from './common-syllables.js';
import { exactKey } from './normalize.js';
import { remembering } from './remembering.js';
import { isVietnameseSyllable } from './syllable.js';

/** Letters [start, end) of a text and what is meant by them. */
export type Mend = { readonly start: number; readonly end: number; readonly text: string };

export type Mended = {
  readonly mends: readonly Mend[];
  /** Fragments with no reading, or more than one. */
  readonly unread: readonly { readonly start: number; readonly end: number }[];
};

type Piece = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Nothing but one blank stands between this piece and the next. */
  readonly touchesNext: boolean;
};

/** A reading of pieces [from, to]. */
type Reading = { readonly from: number; readonly to: number; readonly text: string };

/** The longest syllable, nghiêng, in as many pieces as letters come apart into in practice. */
const MOST_PIECES = 4;
const LONGEST_FRAGMENT = 4;

/** "điểm c", "hạng B", "Vitamin A", "khối V": a letter that stands for itself. */
const BEFORE_LETTER =
  /(?:điểm|hạng|loại|nhóm|khối|cụm|mục|phần|phụ lục|bảng|khu|lớp|nhà|tầng|đội|tổ|vitamin|mẫu|số|khoản|quý)$/iu;

const common = remembering((text) => isCommonSyllable(exactKey(text)));

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/\p{L}+/gu)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, text: match[0], touchesNext: /^ \p{L}/u.test(text.slice(end)) };
  });
}

/** Whether a piece is no word: it can't be spelled so, or is a stray vowel ("hộ i"). */
function isFragment(pieces: readonly Piece[], index: number, text: string): boolean {
  const piece = pieces[index];
  if (piece === undefined || piece.text.length > LONGEST_FRAGMENT || common(piece.text)) return false;
  // "b/c", "10h", "N.V.A": letters beside other signs are abbreviations.
  if (/[\p{N}/.&@_-]$/u.test(text.slice(0, piece.start)) || /^[\p{N}/.&@_)-]/u.test(text.slice(piece.end)))
    return false;
  if (piece.text.length > 2 && isVietnameseSyllable(piece.text)) return false;
  // "hạng B và C", "khối A B C": one letter of several.
  const lettered = [index - 1, index - 2].some((before) => /^\p{Lu}$/u.test(pieces[before]?.text ?? ''));
  if (piece.text.length === 1 && lettered && /\p{Lu}/u.test(piece.text)) return false;
  return !(piece.text.length === 1 && BEFORE_LETTER.test(text.slice(0, piece.start).trimEnd()));
}

/** Pieces that could be one word by their case: "Ng o ại", "KI Ệ N", not "Khối B an". */
function isOneCase(parts: readonly Piece[]): boolean {
  const [first, ...rest] = parts.map((part) => part.text);
  const tail = rest.join('');
  if (first === undefined) return false;
  if (tail === tail.toLowerCase()) return first.slice(1) === first.slice(1).toLowerCase();
  const whole = first + tail;
  return whole === whole.toUpperCase() && whole.length > 2;
}

/** Runs of touching pieces around `index`. */
function runs(pieces: readonly Piece[], index: number): Piece[][] {
  const found: Piece[][] = [];
  for (let from = Math.max(0, index - MOST_PIECES + 1); from <= index; from++) {
    for (let to = index; to < Math.min(pieces.length, from + MOST_PIECES); to++) {
      const run = pieces.slice(from, to + 1);
      if (run.slice(0, -1).every((piece) => piece.touchesNext)) found.push(run);
    }
  }
  return found;
}

/** "ph ủ" → "phủ": the pieces joined, nothing added. */
function joined(pieces: readonly Piece[], index: number): Reading[] {
  return runs(pieces, index)
    .filter((run) => run.length > 1 && isOneCase(run))
    .map((run) => {
      const places = run.map((piece) => pieces.indexOf(piece));
      return { from: Math.min(...places), to: Math.max(...places), text: run.map((piece) => piece.text).join('') };
    })
    .filter(({ text }) => common(text));
}

const sameCase = (letter: string, beside: string): string =>
  beside.length > 1 && beside === beside.toUpperCase() ? letter.toUpperCase() : letter;

/** "đ ng" → "đồng", "C thi" → "Cờ thi": a lost letter where the blank is, or at the end of the fragment. */
function restored(pieces: readonly Piece[], index: number, lost: readonly string[]): Reading[] {
  const readings: Reading[] = [];
  const add = (from: number, to: number, before: string, after: string) => {
    for (const letter of lost) readings.push({ from, to, text: before + sameCase(letter, before + after) + after });
  };
  const [previous, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (piece === undefined) return [];
  if (next && piece.touchesNext && isOneCase([piece, next])) add(index, index + 1, piece.text, next.text);
  if (previous?.touchesNext && isOneCase([previous, piece])) add(index - 1, index, previous.text, piece.text);
  const small = piece.text.slice(1) === piece.text.slice(1).toLowerCase();
  if (small && piece.touchesNext) add(index, index, piece.text, '');
  if (piece.text === piece.text.toLowerCase()) add(index, index, '', piece.text);
  return readings.filter(({ text }) => common(text));
}

/** Of several readings those that account for the most fragments: "đồng" for "đ ng", not "đồ" with "ng" left over. */
function fullest(readings: readonly Reading[], fragments: ReadonlySet<number>): readonly Reading[] {
  const accountsFor = ({ from, to }: Reading) => [...fragments].filter((index) => index >= from && index <= to).length;
  const most = Math.max(0, ...readings.map(accountsFor));
  return readings.filter((reading) => accountsFor(reading) === most);
}

/**
 * Words that a broken text layer tore: letters set apart ("Chính ph ủ") joined, and lost letters put back where a blank
 * stands for them ("Hội đ ng" with ồ lost). Only where exactly one reading is a syllable in common use; the other fragments
 * are listed when `lost` is not empty. Takes NFC text with single blanks; offsets are UTF-16 units of it.
 */
export function mend(text: string, lost: readonly string[]): Mended {
  const pieces = piecesOf(text);
  const fragments = new Set(pieces.flatMap((_, index) => (isFragment(pieces, index, text) ? [index] : [])));
  const mends: Mend[] = [];
  const unread: { start: number; end: number }[] = [];
  let done = -1;
  for (const index of fragments) {
    if (index <= done) continue;
    const free = ({ from }: Reading) => from > done;
    const put = fullest(restored(pieces, index, lost).filter(free), fragments);
    const readings = put.length > 0 ? put : fullest(joined(pieces, index).filter(free), fragments);
    const [reading] = readings;
    const [start, end] = [pieces[reading?.from ?? index]?.start ?? 0, pieces[reading?.to ?? index]?.end ?? 0];
    if (reading !== undefined && new Set(readings.map((other) => other.text)).size === 1) {
      mends.push({ start, end, text: reading.text });
      done = reading.to;
    } else if (lost.length > 0 && isTorn(pieces[index]?.text ?? '')) unread.push({ start, end });
  }
  return { mends, unread };
}

/** A fragment in small letters without a vowel is torn for sure; "Lđ", "TP", "kg" are abbreviations. */
const isTorn = (fragment: string): boolean =>
  /^[bcdđghklmnpqrstvx]{1,3}$/u.test(fragment) &&
  !/^(?:km|kg|mm|cm|ha|tr|gđ|tp|vv|đ|m|g|h|kv|kw|b|c|d)$/u.test(fragment);
