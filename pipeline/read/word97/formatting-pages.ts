import { type Modifier, readModifiers } from './modifiers.js';

/** The formatting of bytes [start, end) of the WordDocument stream. `style` is null for stretches of characters. */
export type Formatting = {
  readonly start: number;
  readonly end: number;
  readonly style: number | null;
  readonly modifiers: readonly Modifier[];
};

/** Formatting by byte offset. */
export type FormattingIndex = (offset: number) => Formatting | null;

/** Formatting is kept in pages of 512 bytes (MS-DOC 2.9.33 and 2.9.174), which a list of page numbers names. */
const PAGE = 512;
/** Modifiers too many for a page stand in the Data stream; this one says where (sprmPHugePapx, sprmPTableProps). */
const ELSEWHERE: ReadonlySet<number> = new Set([0x6645, 0x6646, 0x646b]);

/** Reads the pages of paragraphs (with style and modifiers) or of characters (modifiers alone). */
export function readFormatting(
  pages: Buffer,
  document: Buffer,
  kind: 'paragraph' | 'character',
  data: Buffer | null,
): FormattingIndex {
  const count = Math.max(0, Math.floor((pages.length - 4) / 8));
  const all: Formatting[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = pages.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff;
    const page = document.subarray(number * PAGE, (number + 1) * PAGE);
    if (page.length === PAGE) all.push(...(kind === 'paragraph' ? paragraphsOf(page, data) : charactersOf(page)));
  }
  return indexByOffset(all.sort((one, other) => one.start - other.start));
}

function paragraphsOf(page: Buffer, data: Buffer | null): Formatting[] {
  return entries(page, 13, (at) => {
    const words = page.readUInt8(at);
    const start = words === 0 ? at + 2 : at + 1;
    const size = words === 0 ? page.readUInt8(at + 1) * 2 : words * 2 - 1;
    const bytes = page.subarray(start, start + size);
    if (bytes.length < 2) return { style: 0, modifiers: [] };
    return {
      style: bytes.readUInt16LE(0),
      modifiers: readModifiers(bytes.subarray(2)).flatMap((one) => resolve(one, data)),
    };
  });
}

function charactersOf(page: Buffer): Formatting[] {
  return entries(page, 1, (at) => {
    const bytes = page.subarray(at + 1, at + 1 + page.readUInt8(at));
    return { style: null, modifiers: readModifiers(bytes) };
  });
}

/** A page holds the bounds of its stretches, then for each stretch where in the page its formatting begins; 0: nowhere. */
function entries(
  page: Buffer,
  width: number,
  read: (at: number) => Pick<Formatting, 'style' | 'modifiers'>,
): Formatting[] {
  const count = page.readUInt8(PAGE - 1);
  if ((count + 1) * 4 + count * width > PAGE - 1) return [];
  return Array.from({ length: count }, (_, index): Formatting => {
    const at = page.readUInt8((count + 1) * 4 + index * width) * 2;
    const bounds = { start: page.readUInt32LE(index * 4), end: page.readUInt32LE(index * 4 + 4) };
    return { ...bounds, ...(at === 0 ? { style: width === 1 ? null : 0, modifiers: [] } : read(at)) };
  });
}

function resolve(modifier: Modifier, data: Buffer | null): Modifier[] {
  if (!ELSEWHERE.has(modifier.code)) return [modifier];
  const at = modifier.operand.length === 4 ? modifier.operand.readUInt32LE(0) : 0;
  if (data === null || at + 2 > data.length) return [];
  return readModifiers(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)));
}

function indexByOffset(sorted: readonly Formatting[]): FormattingIndex {
  return (offset) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = sorted[middle];
      if (found === undefined) return null;
      if (offset < found.start) high = middle - 1;
      else if (offset >= found.end) low = middle + 1;
      else return found;
    }
    return null;
  };
}
