import type { Paragraph } from '../../../models/block.js';
import type { Block } from '../../../models/document.js';
import type { Message } from '../../../models/message.js';
import type { Table } from '../../../models/table.js';
import { applyMends } from '../apply-mends.js';
import type { Mend } from '../mend.js';
import { dates } from './dates.js';
import type { Check, Finding } from './finding.js';
import { hoursAndNumbers } from './hours-and-numbers.js';
import { inSequence, itemNumbers } from './item-numbers.js';
import { sectionNumerals } from './section-numerals.js';

/** How many examples a message names. */
const EXAMPLES = 5;

/** The places where a slip of recognition does most harm, each checked against what stands round it. */
const CHECKS: readonly Check[] = [sectionNumerals, itemNumbers, hoursAndNumbers, dates];

/**
 * Checks recognised text against the structure of its document: section numerals, numbers of items and of rows, hours,
 * document numbers, dates. A slip is put right where the text round it leaves one reading (what was read stays in
 * `raw`; message `recognition-corrected`); what can't be right and has no sure reading is told (`recognition-doubtful`).
 * Text that was not recognised from an image comes back as it is.
 */
export function recheck(blocks: readonly Block[]): { blocks: Block[]; messages: Message[] } {
  const paragraphs = blocks.flatMap(paragraphsOf).filter(isRecognised);
  const texts = paragraphs.map(({ text }) => text);
  const findings = [...CHECKS.flatMap((check) => check(texts)), ...ordinals(blocks, paragraphs)];
  const mended = new Map<Paragraph, Paragraph>();
  paragraphs.forEach((paragraph, at) => {
    const mends = findings.flatMap((found) => (found.kind === 'mend' && found.at === at ? [found.mend] : []));
    if (mends.length > 0) mended.set(paragraph, applyMends(paragraph, apart(mends)));
  });
  return { blocks: blocks.map((block) => replaced(block, mended)), messages: tell(findings, paragraphs) };
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  return block.kind === 'paragraph'
    ? [block]
    : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs));
}

function isRecognised({ spans }: Paragraph): boolean {
  return spans.some(({ confidence }) => confidence !== null);
}

/** Numbers in the first column of tables. */
function ordinals(blocks: readonly Block[], paragraphs: readonly Paragraph[]): Finding[] {
  const index = new Map(paragraphs.map((paragraph, at) => [paragraph, at]));
  return blocks.flatMap((block) => {
    const cells = block.kind === 'table' ? firstColumn(block) : [];
    const words = cells.map(({ text }) => /^[^\s.]{1,3}(?=\.?$)/u.exec(text)?.[0] ?? text);
    const meant = inSequence(words);
    return cells.flatMap((cell, row): Finding[] => {
      const [at, read, text] = [index.get(cell), words[row] ?? '', meant[row] ?? ''];
      return at === undefined || read === text
        ? []
        : [{ kind: 'mend', at, mend: { start: 0, end: read.length, text } }];
    });
  });
}

function firstColumn({ rows }: Table): readonly Paragraph[] {
  return rows.flatMap(({ header, cells }) => {
    const [only, ...more] = cells.find(({ column }) => column === 0)?.paragraphs ?? [];
    return header || only === undefined || more.length > 0 ? [] : [only];
  });
}

/** In order; of two that overlap the first. */
function apart(mends: readonly Mend[]): readonly Mend[] {
  const kept: Mend[] = [];
  for (const mend of [...mends].sort((one, other) => one.start - other.start)) {
    if (mend.start >= (kept.at(-1)?.end ?? 0)) kept.push(mend);
  }
  return kept;
}

function replaced(block: Block, mended: ReadonlyMap<Paragraph, Paragraph>): Block {
  if (block.kind === 'paragraph') return mended.get(block) ?? block;
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((one) => mended.get(one) ?? one) })),
  }));
  return { ...block, rows };
}

function tell(findings: readonly Finding[], paragraphs: readonly Paragraph[]): Message[] {
  const place = (at: number) => paragraphs[at]?.spans[0]?.place ?? null;
  const mends = findings.flatMap((found) => (found.kind === 'mend' ? [found] : []));
  const [first] = mends;
  const examples = mends
    .slice(0, EXAMPLES)
    .map(({ at, mend }) => `“${paragraphs[at]?.text.slice(mend.start, mend.end)}” → “${mend.text}”`);
  const text = `Nhận dạng nhầm, đã sửa ${mends.length} chỗ theo mạch của văn bản: ${examples.join(', ')}. Hãy đối chiếu với bản gốc.`;
  const corrected: Message[] =
    first === undefined ? [] : [{ code: 'recognition-corrected', severity: 'info', text, place: place(first.at) }];
  const doubtful = findings.flatMap((found): Message[] => {
    if (found.kind === 'mend') return [];
    const words = `Có thể nhận dạng nhầm: ${found.words}. Hãy đối chiếu với bản gốc.`;
    return [{ code: 'recognition-doubtful', severity: 'warning', text: words, place: place(found.at) }];
  });
  return [...corrected, ...doubtful];
}
