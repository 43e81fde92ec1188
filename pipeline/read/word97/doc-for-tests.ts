import * as CFB from 'cfb';

/** A stretch of letters with its character modifiers. */
type DocRun = { readonly text: string; readonly modifiers?: Buffer };
/** A paragraph with its end mark and its paragraph modifiers. */
export type DocParagraph = {
  readonly runs: readonly DocRun[];
  readonly mark?: string;
  readonly modifiers?: Buffer;
  readonly style?: number;
};
export type DocParts = {
  readonly lists?: Buffer;
  readonly listOverrides?: Buffer;
  readonly styles?: Buffer;
  readonly flags?: number;
  readonly version?: number;
};

const TEXT_AT = 0x600;
const PAGE = 512;

/** One modifier: a code and its operand bytes. */
export function modifier(code: number, ...operand: number[]): Buffer {
  return Buffer.from([code & 0xff, code >> 8, ...operand]);
}

/** A paragraph of plain words. */
export function paragraph(text: string, ...modifiers: Buffer[]): DocParagraph {
  return { runs: [{ text }], modifiers: Buffer.concat(modifiers) };
}

/** Little-endian integers of two and four bytes. */
export function u16(...values: number[]): Buffer {
  return Buffer.from(values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]));
}
/** Numbers as four bytes each, the lowest first. */
export function u32(...values: number[]): Buffer {
  return Buffer.concat(values.map((value) => u16(value & 0xffff, value >>> 16)));
}

/** A Word 97 file with one story, packed as MS-DOC says: text in UTF-16, a page of formatting for each paragraph and run. */
export function packDoc(paragraphs: readonly DocParagraph[], parts: DocParts = {}): Uint8Array {
  const runs = paragraphs.flatMap(({ runs: own, mark = '\r' }) => [...own, { text: mark }]);
  const text = Buffer.from(runs.map((run) => run.text).join(''), 'utf16le');
  const pagesAt = Math.ceil((TEXT_AT + text.length) / PAGE);
  let offset = TEXT_AT;
  const stretch = (letters: string) => {
    const start = offset;
    offset += letters.length * 2;
    return { start, end: offset };
  };
  const characterPages = runs.map((run) => characterPage(stretch(run.text), run.modifiers ?? Buffer.alloc(0)));
  offset = TEXT_AT;
  const paragraphPages = paragraphs.map(({ runs: own, mark = '\r', modifiers = Buffer.alloc(0), style = 0 }) =>
    paragraphPage(stretch(own.map((run) => run.text).join('') + mark), style, modifiers),
  );
  const padding = Buffer.alloc(pagesAt * PAGE - TEXT_AT - text.length);
  const pieces = Buffer.concat([Buffer.from([2]), u32(16), u32(0, text.length / 2), u16(0), u32(TEXT_AT), u16(0)]);
  const table = packTable({
    250: pageList(characterPages, pagesAt),
    258: pageList(paragraphPages, pagesAt + characterPages.length),
    418: pieces,
    162: parts.styles ?? Buffer.alloc(0),
    746: parts.listOverrides ?? Buffer.alloc(0),
    // Last: the levels of lists stand after the counted part.
    738: parts.lists ?? Buffer.alloc(0),
  });
  const head = packHead(table.places, text.length / 2, parts);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(
    container,
    '/WordDocument',
    Buffer.concat([
      head,
      text,
      padding,
      ...characterPages.map(({ page }) => page),
      ...paragraphPages.map(({ page }) => page),
    ]),
  );
  CFB.utils.cfb_add(container, '/1Table', table.bytes);
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

type FormattingPage = { readonly start: number; readonly end: number; readonly page: Buffer };
type Bounds = { readonly start: number; readonly end: number };

function characterPage({ start, end }: Bounds, modifiers: Buffer): FormattingPage {
  const page = Buffer.alloc(PAGE);
  Buffer.concat([u32(start, end), Buffer.from([modifiers.length === 0 ? 0 : 128])]).copy(page);
  Buffer.concat([Buffer.from([modifiers.length]), modifiers]).copy(page, 256);
  page[PAGE - 1] = 1;
  return { start, end, page };
}

function paragraphPage({ start, end }: Bounds, style: number, modifiers: Buffer): FormattingPage {
  const page = Buffer.alloc(PAGE);
  const stated = Buffer.concat([u16(style), modifiers, Buffer.alloc(modifiers.length % 2)]);
  Buffer.concat([u32(start, end), Buffer.from([128])]).copy(page);
  Buffer.concat([Buffer.from([0, stated.length / 2]), stated]).copy(page, 256);
  page[PAGE - 1] = 1;
  return { start, end, page };
}

function pageList(pages: readonly FormattingPage[], first: number): Buffer {
  return Buffer.concat([
    u32(...pages.map(({ start }) => start), pages.at(-1)?.end ?? 0),
    u32(...pages.map((_, index) => first + index)),
  ]);
}

function packTable(structures: Readonly<Record<number, Buffer>>) {
  const places = new Map<number, { at: number; size: number }>();
  let at = 0;
  const order = [0xfa, 0x102, 0x1a2, 0xa2, 0x2ea, 0x2e2];
  const bytes = order.map((offset) => {
    const structure = structures[offset] ?? Buffer.alloc(0);
    places.set(offset, { at, size: structure.length });
    at += structure.length;
    return structure;
  });
  return { bytes: Buffer.concat(bytes), places };
}

function packHead(places: ReadonlyMap<number, { at: number; size: number }>, length: number, parts: DocParts): Buffer {
  const head = Buffer.alloc(TEXT_AT);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(parts.version ?? 0xc1, 2);
  head.writeUInt16LE(0x0200 | (parts.flags ?? 0), 0x0a);
  head.writeUInt32LE(length, 0x4c);
  for (const [offset, { at, size }] of places) {
    head.writeUInt32LE(at, offset);
    head.writeUInt32LE(size, offset + 4);
  }
  return head;
}
