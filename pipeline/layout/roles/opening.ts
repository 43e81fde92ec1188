import { readTypeLine } from '../../../extractors/identity/document-types.js';
import {
  hasNationalHeading,
  isAddressee,
  isBullet,
  isNumberLine,
  isPlaceAndDate,
  isRule,
  isSubjectLine,
  opensContent,
  opensRecipients,
} from '../../../extractors/identity/phrases.js';
import type { Paragraph, Role } from '../../../models/block.js';
import type { Block } from '../../../models/document.js';
import { titleEnd } from './title.js';

/** How far the letterhead and the title may reach, noise of stamps and recognition included. */
const WINDOW = 45;
/** A paragraph longer than this is prose. */
const LONGEST_LINE = 160;

const isFree = (block: Block | undefined): block is Paragraph => block?.kind === 'paragraph' && block.role === 'body';

/** Căn cứ and enacting sentences: where they begin, the opening is over. */
const OPENS_PROSE = /^(?:Căn cứ|Thi hành|Xét đề nghị|Theo đề nghị|Trên đây|Phúc đáp)(?!\p{L})/u;

function opensBody(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  return opensContent(text) || OPENS_PROSE.test(text) || (text.length > LONGEST_LINE && !readTypeLine(text));
}

/** ô 1–4, 5b: lines that only a letterhead has. */
function isLetterheadLine(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  return hasNationalHeading(text) || isNumberLine(text) || isPlaceAndDate(text) || isSubjectLine(text);
}

/** Index of the title's type line among the first blocks, or -1. */
function findTitle(blocks: readonly Block[], limit: number): number {
  return blocks.findIndex(
    (block, index) => index < limit && isFree(block) && block.text.length < 600 && readTypeLine(block.text) !== null,
  );
}

/** The first block that is already prose: what stands before it may be letterhead, title and addressee. */
function findLimit(blocks: readonly Block[]): number {
  const sawLetterhead = (upTo: number) =>
    blocks.slice(0, upTo).some((block) => isFree(block) && isLetterheadLine(block));
  const end = blocks.findIndex(
    (block, index) =>
      index >= WINDOW ||
      block.kind === 'table' ||
      (isFree(block) && opensRecipients(block.text)) ||
      (isFree(block) &&
        !isLetterheadLine(block) &&
        block.side === null &&
        (opensBody(block) || (block.text.length > 90 && !sawLetterhead(index)))),
  );
  return end < 0 ? blocks.length : end;
}

/** One past the last line of the letterhead: its last telling line, and the lines of V/v that follow it on the same side. */
function letterheadEnd(blocks: readonly Block[], limit: number): number {
  let end = 0;
  blocks.slice(0, limit).forEach((block, index) => {
    if (isFree(block) && (isLetterheadLine(block) || (end > 0 && isRule(block.text)))) end = index + 1;
  });
  if (end === 0) return 0;
  while (end < limit) {
    const next = blocks[end];
    if (next?.kind !== 'paragraph') break;
    const belongs = next.role !== 'body' || next.side !== null || isRule(next.text) || continuesSubject(blocks, end);
    if (!belongs || (isFree(next) && isAddressee(next.text))) break;
    end++;
  }
  return end;
}

/** "V/v báo cáo nhanh hoạt động / ngành Răng Hàm Mặt năm / 2017": a line of ô 5b runs on, in lower case or figures. */
function continuesSubject(blocks: readonly Block[], index: number): boolean {
  const previous = blocks[index - 1];
  const next = blocks[index];
  if (previous?.kind !== 'paragraph' || !isFree(next)) return false;
  const opened = blocks
    .slice(Math.max(0, index - 5), index)
    .some((block) => isFree(block) && isSubjectLine(block.text));
  return opened && /^[\p{Ll}\d("“]/u.test(next.text) && next.text.length < 80 && !/[.:;]$/u.test(previous.text);
}

/** "Kính gửi:" and its list: bullets, lines that run on, and "(sau đây gọi …)". */
function addresseeEnd(blocks: readonly Block[], start: number): number {
  const first = blocks[start];
  if (!isFree(first) || !isAddressee(first.text)) return start;
  let end = start + 1;
  for (; end < blocks.length; end++) {
    const next = blocks[end];
    const previous = blocks.slice(start, end).findLast((block) => isFree(block) && !isLetterheadLine(block));
    if (next?.kind === 'paragraph' && (next.role !== 'body' || isLetterheadLine(next))) continue;
    if (!isFree(next) || previous?.kind !== 'paragraph') break;
    const item = isBullet(next.text) && next.text.length < 250;
    const runsOn = /^[\p{Ll}(]/u.test(next.text) && next.text.length < LONGEST_LINE && !/\.$/u.test(previous.text);
    const naming = /^\(sau đây/iu.test(next.text);
    const listed = /:$/u.test(previous.text) && next.text.length < LONGEST_LINE && !OPENS_PROSE.test(next.text);
    if (!item && !runsOn && !naming && !listed) break;
  }
  return end;
}

/** Roles of the first page's furniture: letterhead, title (tên loại and trích yếu), addressee. */
export function markOpening(blocks: readonly Block[]): Block[] {
  const limit = findLimit(blocks);
  const title = findTitle(blocks, limit);
  const head = title >= 0 ? title : letterheadEnd(blocks, limit);
  const hasLetterhead = blocks.slice(0, head).some((block) => isFree(block) && isLetterheadLine(block));
  const titled = title >= 0 ? titleEnd(blocks, title) : head;
  const addressee = blocks.findIndex(
    (block, index) =>
      index >= (hasLetterhead ? 0 : titled) && index < titled + 8 && isFree(block) && isAddressee(block.text),
  );
  const addressed = addressee >= 0 ? addresseeEnd(blocks, addressee) : -1;
  const roleAt = (block: Paragraph, index: number): Role => {
    // Kính gửi may stand beside the lines of the right column, which then come after it.
    if (index < addressed && isLetterheadLine(block)) return 'letterhead';
    if (addressee >= 0 && index >= addressee && index < addressed) return 'addressee';
    if (title >= 0 && index >= title && index < titled) return 'title';
    return index < head && hasLetterhead ? 'letterhead' : 'body';
  };
  return blocks.map((block, index) => (isFree(block) ? { ...block, role: roleAt(block, index) } : block));
}
