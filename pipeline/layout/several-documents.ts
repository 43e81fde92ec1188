import { hasNationalHeading, isNumberLine, isPlaceAndDate } from '../../extractors/identity/phrases.js';
import type { Paragraph } from '../../models/block.js';
import type { Block, Page } from '../../models/document.js';
import type { Message } from '../../models/message.js';
import type { Place } from '../../models/place.js';

/** Blocks that a letterhead takes at most, and that the first one of a file may stand below its top. */
const LETTERHEAD = 12;
/** A document begins on a page of its own: its quốc hiệu stands in this upper part. */
const TOP_OF_PAGE = 0.35;

/**
 * The blocks at which the documents of one file begin: the first at 0, others at a new letterhead, that is quốc hiệu with a
 * number or a date beside it (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 1–4). Forms in annexes have quốc hiệu too, but blanks
 * for number and date; annexes have neither and belong to the document before them.
 * Takes blocks as laid out, before roles are given.
 */
export function documentStarts(blocks: readonly Block[], pages: readonly Page[]): readonly number[] {
  const starts = [0];
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || !isCapitals(block.text) || !isAtTop(block, pages)) return;
    if (!hasNationalHeading(block.text)) return;
    const start = startOfLetterhead(blocks, index);
    const near = blocks.slice(start, start + LETTERHEAD);
    if (start < (starts.at(-1) ?? 0) + LETTERHEAD || !near.some(isFilledIn)) return;
    starts.push(start);
  });
  return starts;
}

/** Quốc hiệu is in capitals, and so is what stands beside it: most lines need no closer look. */
const isCapitals = (text: string): boolean => !/\p{Ll}{2}/u.test(text);

/** In Word there are no pages to tell by. */
function isAtTop({ spans }: Paragraph, pages: readonly Page[]): boolean {
  const place = spans[0]?.place;
  if (place === undefined || !('page' in place) || place.box === undefined) return true;
  const height = pages.find(({ number }) => number === place.page)?.height ?? 0;
  return place.page > 1 && place.box[1] < TOP_OF_PAGE * height;
}

/** The left column of a letterhead, which names the body, is read before the right one, which has quốc hiệu. */
function startOfLetterhead(blocks: readonly Block[], heading: number): number {
  const block = blocks[heading];
  if (block?.kind !== 'paragraph' || block.side === null) return heading;
  let start = heading;
  while (start > 0 && isBeside(blocks[start - 1], block)) start -= 1;
  return start;
}

function isBeside(other: Block | undefined, { spans }: Paragraph): boolean {
  if (other?.kind !== 'paragraph' || other.side === null) return false;
  return pageOf(other.spans[0]?.place) === pageOf(spans[0]?.place);
}

const pageOf = (place: Place | undefined): number | null =>
  place !== undefined && 'page' in place ? place.page : null;

/** "Số: 12/KH-UBND", "Lai Châu, ngày 17 tháng 3 năm 2023": filled in, not "Số: …/BC-…". */
function isFilledIn(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  if (isNumberLine(block.text)) return /số\s*:?\s*\d/iu.test(block.text);
  return isPlaceAndDate(block.text) && /ngày\s*\d/iu.test(block.text);
}

/** Says that a file holds several documents, and where they begin. */
export function severalDocuments(blocks: readonly Block[], starts: readonly number[]): readonly Message[] {
  if (starts.length < 2) return [];
  const places = starts.slice(1).map((start) => {
    const block = blocks[start];
    return block?.kind === 'paragraph' ? (block.spans[0]?.place ?? null) : null;
  });
  const pages = places.map((place) => pageOf(place ?? undefined)).filter((page) => page !== null);
  const where = pages.length > 0 ? ` (văn bản sau bắt đầu ở trang ${pages.join(', ')})` : '';
  const text = `Tệp gồm ${starts.length} văn bản${where}. Số, ngày và người ký của tệp là của văn bản đầu; nhiệm vụ được đọc theo từng văn bản.`;
  return [{ code: 'several-documents', severity: 'warning', text, place: places[0] ?? null }];
}
