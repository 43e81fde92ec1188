import type { Paragraph } from '../../models/block.js';
import type { Block } from '../../models/document.js';
import type { Message } from '../../models/message.js';
import { applyMends } from './apply-mends.js';
import { findLostLetters } from './lost-letters.js';
import { type Mend, mend } from './mend.js';

/** How many examples a message names. */
const EXAMPLES = 5;

const paragraphsOf = (block: Block): readonly Paragraph[] =>
  block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));

/** Recognised text has slips of its own kind; only text layers are repaired. */
const isTextLayer = (paragraph: Paragraph): boolean => paragraph.spans.every((span) => span.confidence === null);

/** A Word file lacks letters only where it was made from such a page; a sign missing there may never have been written. */
const isOnPage = ({ spans }: Paragraph): boolean => spans.some(({ place }) => 'page' in place);

type Repaired = { readonly paragraph: Paragraph; readonly said: readonly string[]; readonly unread: readonly string[] };

/** The last word with its semicolon, unless that word was mended itself. */
function semicolonAfter(text: string, words: readonly Mend[]): Mend[] {
  const start = text.lastIndexOf(' ') + 1;
  const taken = words.some((word) => word.end > start);
  return taken ? [] : [{ start, end: text.length, text: `${text.slice(start)};` }];
}

function repairParagraph(paragraph: Paragraph, lost: readonly string[], semicolon: boolean): Repaired {
  if (!isTextLayer(paragraph)) return { paragraph, said: [], unread: [] };
  const { mends: words, unread } = mend(paragraph.text, lost);
  const mends = semicolon ? [...words, ...semicolonAfter(paragraph.text, words)] : words;
  const said = mends.map(({ start, end, text }) => `“${paragraph.text.slice(start, end)}” → “${text}”`);
  if (!isOnPage(paragraph)) return { paragraph: applyMends(paragraph, mends), said, unread: [] };
  return {
    paragraph: applyMends(paragraph, mends),
    said,
    unread: [
      ...unread.map(({ start, end }) => `“${paragraph.text.slice(Math.max(0, start - 12), end + 12).trim()}”`),
      ...(lost.length > 0 && lacksBracket(paragraph.text) ? ['thiếu dấu “)”'] : []),
    ],
  };
}

const opensItem = (paragraph: Paragraph | undefined): boolean => /^[-–+]\s/u.test(paragraph?.text ?? '');
const endsItem = (paragraph: Paragraph | undefined): boolean => /[;.,:]$/u.test(paragraph?.text ?? '');
/** A printed line of an item that runs on; prose is longer. */
const LONGEST_RUN_ON = 60;

/** Items of a list that lack the semicolon that others of it end with ("- CT, PCT UBND tỉnh" between two that have it). */
function lackingSemicolon(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const lacking = new Set<Paragraph>();
  let inItem = false;
  paragraphs.forEach((paragraph, index) => {
    inItem = opensItem(paragraph) || (inItem && paragraph.text.length < LONGEST_RUN_ON);
    const near = paragraphs.slice(Math.max(0, index - 6), index + 7);
    const listed =
      near.filter((other) => other.text.length < 2 * LONGEST_RUN_ON && other.text.endsWith(';')).length >= 2;
    if (inItem && listed && !endsItem(paragraph) && opensItem(paragraphs[index + 1])) lacking.add(paragraph);
  });
  return lacking;
}

/** "(2020-2025 của tỉnh": an opening bracket that nothing closes. The bracket of "a)" closes none. */
function lacksBracket(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/[()]/gu)) open = sign === '(' ? open + 1 : Math.max(0, open - 1);
  return open > 0;
}

function tell(repaired: readonly Repaired[], lost: readonly string[]): Message[] {
  const said = repaired.flatMap((each) => each.said);
  const first = repaired.find((each) => each.said.length > 0);
  // A sign of punctuation that was lost inside a sentence leaves no trace.
  const more = lost.length > 0 ? ` Tệp mất các chữ ${lost.join(', ')} và có thể mất cả dấu câu.` : '';
  const examples = [...new Set(said)].slice(0, EXAMPLES).join(', ');
  const mended: Message[] = first
    ? [
        {
          code: 'text-layer-repaired',
          severity: 'info',
          text: `${isOnPage(first.paragraph) ? 'Lớp chữ của tệp' : 'Chữ trong tệp'} bị lỗi; đã khôi phục ${said.length} chỗ: ${examples}.${more}`,
          place: first.paragraph.spans[0]?.place ?? null,
        },
      ]
    : [];
  const broken = repaired
    .filter((each) => each.unread.length > 0)
    .map(({ paragraph, unread }): Message => {
      const text = `Lớp chữ của tệp bị lỗi ở đoạn này và chưa khôi phục được: ${unread.slice(0, EXAMPLES).join(', ')}.`;
      return { code: 'text-layer-broken', severity: 'warning', text, place: paragraph.spans[0]?.place ?? null };
    });
  return [...mended, ...broken];
}

/**
 * Blocks with the words of a broken text layer repaired: lost letters ("Hội đ ng" → "Hội đồng") and letters set apart
 * ("Chính ph ủ" → "Chính phủ"), only where one reading is possible. Places are kept, and what was read stays in `raw`.
 * Messages: `text-layer-repaired` once, with examples; `text-layer-broken` for each paragraph of a page that still has fragments.
 * Sound and recognised text comes back as it is.
 */
export function repairText(blocks: readonly Block[]): { blocks: Block[]; messages: Message[] } {
  const texts = blocks.flatMap(paragraphsOf).filter(isTextLayer);
  const lost = findLostLetters(texts.map((paragraph) => paragraph.text).join('\n'));
  const lacking = lost.length > 0 ? lackingSemicolon(texts) : new Set<Paragraph>();
  const repaired: Repaired[] = [];
  const repair = (paragraph: Paragraph): Paragraph => {
    const result = repairParagraph(paragraph, lost, lacking.has(paragraph));
    repaired.push(result);
    return result.paragraph;
  };
  const mended = blocks.map((block): Block => {
    if (block.kind === 'paragraph') return repair(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(repair) })),
    }));
    return { ...block, rows };
  });
  return { blocks: mended, messages: tell(repaired, lost) };
}
