import type { Block } from '../../../models/document.js';
import type { Message } from '../../../models/message.js';
import { cutOffMessages } from '../cut-off.js';
import { decodeFlow } from '../encodings/decode-flow.js';
import { type EdgeRow, edgesToTable } from '../flow/edge-grid.js';
import type { FlowBlock, FlowParagraph, Run } from '../flow/flow.js';
import { bulletText } from '../flow/number-format.js';
import { toBlocks } from '../flow/to-blocks.js';
import { charsetCodePage, decode, documentCodePage } from './code-pages.js';
import { defineRow, NO_ROW, type RowDefinition } from './row-definition.js';
import { change, START, type State } from './rtf-state.js';
import { readTokens } from './tokens.js';

/** Control words that print as a character. Numbers of lists stand in the file as text. */
const PRINTED: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  softline: '\n',
  page: '\n',
  nbsp: '\u00a0',
  nbhyphen: '-',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
};
const TWENTIETHS = 20;

type Reader = {
  state: State;
  readonly groups: State[];
  /** Code pages and names of the fonts, by their numbers. */
  readonly fonts: Map<number, string>;
  readonly fontNames: Map<number, string>;
  codePage: string;
  inFontTable: boolean;
  starred: boolean;
  /** Characters still to pass over after `\u`. */
  toSkip: number;
  /** Bytes of one font not yet decoded: a letter may take two. */
  bytes: number[];
  runs: Run[];
  cell: FlowParagraph[];
  cells: FlowParagraph[][];
  rows: EdgeRow[];
  row: RowDefinition;
  readonly body: FlowBlock[];
  readonly apart: FlowBlock[];
};

/**
 * Reads an RTF file. Gives the body with its tables, then notes, headers and footers; tracked deletions and hidden words are left
 * out. Numbers of lists are those that the writing program printed. Never throws on broken RTF: what can be read is read, and
 * a message tells of groups that nothing closes.
 */
export async function readRtf(bytes: Uint8Array): Promise<{ blocks: Block[]; messages: Message[] }> {
  const reader = newReader();
  for (const token of readTokens(Buffer.from(bytes).toString('latin1'))) {
    if (token.kind === 'byte') readByte(reader, token.byte);
    else if (token.kind === 'word') readWord(reader, token.name, token.value);
    else turnGroup(reader, token.kind);
  }
  endParagraph(reader);
  endTable(reader);
  const { blocks, messages } = decodeFlow([...reader.body, ...reader.apart]);
  return { blocks: toBlocks(blocks), messages: [...cutOffMessages(reader.groups.length > 0), ...messages] };
}

function newReader(): Reader {
  return {
    state: START,
    groups: [],
    fonts: new Map(),
    fontNames: new Map(),
    codePage: 'windows-1252',
    inFontTable: false,
    starred: false,
    toSkip: 0,
    bytes: [],
    runs: [],
    cell: [],
    cells: [],
    rows: [],
    row: NO_ROW,
    body: [],
    apart: [],
  };
}

function turnGroup(reader: Reader, kind: 'open' | 'close'): void {
  flushBytes(reader);
  reader.starred = false;
  reader.toSkip = 0;
  if (kind === 'open') {
    reader.groups.push(reader.state);
    return;
  }
  const before = reader.groups.pop() ?? START;
  if (before.role !== reader.state.role) endParagraph(reader);
  if (reader.inFontTable && reader.groups.length < 2) reader.inFontTable = false;
  reader.state = before;
}

function readByte(reader: Reader, byte: number): void {
  reader.starred = false;
  if (reader.toSkip > 0) reader.toSkip -= 1;
  else if (reader.inFontTable && !reader.state.skipped) nameFont(reader, byte);
  else if (isShown(reader)) reader.bytes.push(byte);
}

/** The font table gives each name up to a semicolon. */
function nameFont({ state, fontNames }: Reader, byte: number): void {
  if (byte !== 0x3b) fontNames.set(state.font, (fontNames.get(state.font) ?? '') + String.fromCharCode(byte));
}

function isShown({ state, inFontTable }: Reader): boolean {
  return !state.skipped && !state.dropped && !inFontTable;
}

function readWord(reader: Reader, name: string, value: number | null): void {
  flushBytes(reader);
  const starred = reader.starred;
  reader.starred = name === '*';
  if (name === '*') return;
  if (name === 'u') readUnicode(reader, value ?? 0);
  else if (name === 'ansicpg') reader.codePage = documentCodePage(value ?? 0);
  else if (name === 'fonttbl') reader.inFontTable = true;
  else if (name === 'fcharset') reader.fonts.set(reader.state.font, charsetCodePage(value ?? 0) ?? reader.codePage);
  else if (!reader.state.skipped && STRUCTURE[name] !== undefined) STRUCTURE[name]?.(reader);
  else if (PRINTED[name] !== undefined) write(reader, PRINTED[name] ?? '');
  else readLook(reader, name, value, starred);
}

function readLook(reader: Reader, name: string, value: number | null, starred: boolean): void {
  const next = change(reader.state, name, value, starred);
  if (next.role !== reader.state.role) endParagraph(reader);
  reader.state = next;
  if (!next.skipped) reader.row = defineRow(reader.row, name, value);
}

/** `\u` states a signed 16-bit unit, then a stand-in for programs that know no Unicode. */
function readUnicode(reader: Reader, value: number): void {
  write(reader, bulletText(String.fromCharCode(value & 0xffff)));
  reader.toSkip = reader.state.fallback;
}

function flushBytes(reader: Reader): void {
  if (reader.bytes.length === 0) return;
  const bytes = reader.bytes;
  reader.bytes = [];
  write(reader, decode(bytes, reader.fonts.get(reader.state.font) ?? reader.codePage));
}

function write(reader: Reader, text: string): void {
  if (!isShown(reader)) return;
  const { bold, italic, capitals } = reader.state;
  const font = reader.fontNames.get(reader.state.font);
  const look = { bold, italic, ...(font === undefined ? {} : { font: font.trim() }) };
  reader.runs.push({ text: capitals ? text.toLocaleUpperCase('vi') : text, ...look });
}

/** Control words that end a paragraph, a cell or a row. Cells of a table inside a cell give paragraphs of that cell. */
const STRUCTURE: Readonly<Record<string, (reader: Reader) => void>> = {
  par: endParagraph,
  sect: endParagraph,
  nestcell: endParagraph,
  cell: (reader) => {
    endParagraph(reader, true);
    reader.cells.push(reader.cell);
    reader.cell = [];
  },
  row: (reader) => {
    reader.rows.push(toRow(reader.cells, reader.row));
    reader.cells = [];
  },
};

function endParagraph(reader: Reader, inCell = false): void {
  const { align, left, firstLine, inTable, role } = reader.state;
  const runs = reader.runs;
  reader.runs = [];
  const paragraph: FlowParagraph = { kind: 'paragraph', role, runs, align, indent: (left + firstLine) / TWENTIETHS };
  if (role !== 'body') {
    reader.apart.push(paragraph);
  } else if (inTable || inCell) {
    if (runs.length > 0) reader.cell.push(paragraph);
  } else {
    endTable(reader);
    if (runs.length > 0) reader.body.push(paragraph);
  }
}

function endTable(reader: Reader): void {
  if (reader.cell.length > 0) reader.cells.push(reader.cell);
  if (reader.cells.length > 0) reader.rows.push(toRow(reader.cells, NO_ROW));
  if (reader.rows.length > 0) reader.body.push(edgesToTable(reader.rows));
  reader.cell = [];
  reader.cells = [];
  reader.rows = [];
}

function toRow(cells: readonly FlowParagraph[][], definition: RowDefinition): EdgeRow {
  const edges = definition.cells.length === 0 ? [] : [definition.left, ...definition.cells.map(({ right }) => right)];
  return {
    edges,
    header: definition.header,
    cells: cells.map((blocks, at) => {
      const stated = definition.cells[at];
      const has = (edge: string) => stated?.lines.has(edge) ?? false;
      const boxed = (has('t') || has('b')) && (has('l') || has('r'));
      return { blocks, boxed, mergedAcross: stated?.mergedAcross ?? false, mergedDown: stated?.mergedDown ?? false };
    }),
  };
}
