import {
  type Decoded,
  decodeByImage,
  decodeByLexicon,
  fill,
  type LostWord,
  type Seen,
} from '../../../extractors/text/decode-lost.js';
import { findLostLetters } from '../../../extractors/text/lost-letters.js';
import type { Message } from '../../../models/message.js';
import type { Box } from '../../../models/place.js';
import type { PageContent, Word } from '../../layout/page-content.js';

export type LostLetters = {
  /** Letters that each font of the file has a sound glyph for, by the font's id. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>;
  /** What recognition reads on a page, in the page's own coordinates; null when it is switched off. */
  readonly lookAt: ((page: number) => Promise<readonly Word[]>) | null;
};

type LostOnPage = Word & LostWord;

const isLost = (word: Word): word is LostOnPage => word.lost !== undefined && word.lost.length > 0;

/** Examples that a message names. */
const EXAMPLES = 5;

/**
 * Puts back the letters that a broken text layer lost: by the lexicon where one reading is possible, else by what the
 * image of the page shows at that place. Equal glyphs of one font get equal letters. What was read stays in `raw`; a
 * glyph that nothing settles stays "\uFFFD".
 * Messages: `text-layer-repaired` once for the file, `text-layer-broken` for each page with such glyphs left.
 */
export async function restoreLost(
  pages: readonly PageContent[],
  { seen, lookAt }: LostLetters,
): Promise<{ pages: readonly PageContent[]; messages: readonly Message[] }> {
  const words = pages.flatMap((page) => page.words.filter(isLost));
  if (words.length === 0) return { pages, messages: [] };
  const ofFont = (glyph: string) => seen.get(glyph.slice(0, glyph.lastIndexOf(':'))) ?? new Set<string>();
  const byLexicon = decodeByLexicon(words, ofFont);
  const byImage = lookAt === null ? byLexicon : await decodeOnPages(pages, byLexicon, lookAt);
  const due = findLostLetters(pages.flatMap((page) => page.words.map(({ text }) => text)).join(' '));
  const letters = decodeByLexicon(words, ofFont, byImage, due);
  const restored = pages.map((page) =>
    page.words.some(isLost)
      ? { ...page, words: page.words.map((word) => (isLost(word) ? restore(word, letters) : word)) }
      : page,
  );
  return {
    pages: restored,
    messages: tell(restored, byImage.size > byLexicon.size, letters.size > byImage.size || byLexicon.size > 0),
  };
}

function restore(word: LostOnPage, letters: Decoded): Word {
  return { ...word, ...fill(word, letters), raw: word.text };
}

/** So many words in which the image showed the same glyph are enough. */
const ENOUGH = 3;

/** Looks at pages until each glyph that the lexicon leaves open was seen often enough. */
async function decodeOnPages(
  pages: readonly PageContent[],
  known: Decoded,
  lookAt: (page: number) => Promise<readonly Word[]>,
): Promise<Decoded> {
  const seen: Seen[] = [];
  const isOpen = (word: LostWord) =>
    word.lost.some((glyph) => !known.has(glyph) && seen.filter((one) => one.word.lost.includes(glyph)).length < ENOUGH);
  for (const page of pages) {
    const open = page.words.filter(isLost).map((word) => ({ ...word, ...fill(word, known) }));
    if (!open.some(isOpen)) continue;
    const read = await lookAt(page.number);
    for (const word of open) {
      const text = wordsAt(read, word.box);
      if (word.lost.length > 0 && text !== '') seen.push({ word, read: text });
    }
  }
  return decodeByImage(seen, known);
}

/** The recognised words that stand in a box, from the left. */
function wordsAt(words: readonly Word[], [x0, y0, x1, y1]: Box): string {
  return words
    .filter(({ box }) => {
      const [x, y] = [Math.min(x1, box[2]) - Math.max(x0, box[0]), Math.min(y1, box[3]) - Math.max(y0, box[1])];
      return y > 0.3 * Math.min(y1 - y0, box[3] - box[1]) && x > 0.3 * Math.min(x1 - x0, box[2] - box[0]);
    })
    .sort((a, b) => a.box[0] - b.box[0])
    .map(({ text }) => text)
    .join('');
}

const isLeft = ({ text, raw }: Word): boolean => raw !== undefined && text.includes('\uFFFD');

function tell(pages: readonly PageContent[], looked: boolean, inLexicon: boolean): readonly Message[] {
  const changed = pages.flatMap(({ number, words }) =>
    words.filter(({ raw, text }) => raw !== undefined && raw !== text).map((word) => ({ ...word, page: number })),
  );
  const [first] = changed;
  const messages: Message[] = [];
  if (first !== undefined) {
    const count = (text: string) => text.split('\uFFFD').length - 1;
    const total = changed.reduce((sum, { raw = '', text }) => sum + count(raw) - count(text), 0);
    const ways = [...(inLexicon ? ['từ vựng'] : []), ...(looked ? ['hình trang'] : [])];
    const examples = [...new Set(changed.map(({ raw, text }) => `“${raw}” → “${text}”`))].slice(0, EXAMPLES).join(', ');
    messages.push({
      code: 'text-layer-repaired',
      severity: 'info',
      text: `Lớp chữ của tệp thiếu chữ mà trang giấy vẫn có; đã khôi phục ${total} chữ theo ${ways.join(' và ')}: ${examples}.`,
      place: { page: first.page, box: first.box },
    });
  }
  for (const { number, words } of pages) {
    const left = words.filter(isLeft);
    if (left.length === 0) continue;
    const examples = [...new Set(left.map(({ text }) => `“${text}”`))].slice(0, EXAMPLES).join(', ');
    const text = `Lớp chữ của trang ${number} thiếu chữ và chưa khôi phục được: ${examples}. Hãy đối chiếu với bản gốc.`;
    messages.push({ code: 'text-layer-broken', severity: 'warning', text, place: { page: number } });
  }
  return messages;
}
