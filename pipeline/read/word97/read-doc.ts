import type { Block } from '../../../models/document.js';
import type { Message } from '../../../models/message.js';
import { decodeFlow } from '../encodings/decode-flow.js';
import type { FlowBlock, FlowParagraph } from '../flow/flow.js';
import { countLists } from '../flow/list-counter.js';
import { toBlocks } from '../flow/to-blocks.js';
import { UnreadableFile } from '../unreadable.js';
import { type CompoundFile, openCompoundFile } from './compound-file.js';
import { type FileInformation, readFileInformation, type StoryName } from './file-information.js';
import { readFontNames } from './font-names.js';
import { readFormatting } from './formatting-pages.js';
import { readLists } from './lists.js';
import { readParagraphs, type StoredParagraph, type Word97 } from './paragraphs.js';
import { readCharacters } from './pieces.js';
import { readStyleSheet } from './style-sheet.js';
import { type StoredRow, toTable } from './table-rows.js';

/**
 * Reads a Word 97–2003 file (.doc; MS-DOC). Gives the body, text boxes, footnotes and endnotes, page headers and footers, in
 * that order, with tracked changes accepted and automatic numbers written out.
 * Throws `UnreadableFile` for damaged, encrypted and older files.
 */
export async function readDoc(bytes: Uint8Array): Promise<{ blocks: Block[]; messages: Message[] }> {
  const container = openCompoundFile(bytes);
  const document = container.stream('WordDocument');
  if (document === null) throw new UnreadableFile('not-a-document');
  try {
    const information = readFileInformation(document);
    const messages: Message[] = [];
    const file = openWord97(container, document, information, messages);
    const decoded = decodeFlow(readStories(file, information, container));
    return { blocks: toBlocks(decoded.blocks), messages: [...messages, ...decoded.messages] };
  } catch (error) {
    // Buffers throw RangeError where a structure points outside the file.
    throw error instanceof RangeError ? new UnreadableFile('damaged', error) : error;
  }
}

function openWord97(
  container: CompoundFile,
  document: Buffer,
  information: FileInformation,
  messages: Message[],
): Word97 {
  const table = container.stream(information.tableStream);
  if (table === null) throw new UnreadableFile('damaged');
  const data = container.stream('Data');
  const find = (structure: Parameters<FileInformation['find']>[0]) => information.find(structure, table);
  return {
    characters: readCharacters(find('pieces'), document),
    paragraphFormatting: readFormatting(find('paragraphPages'), document, 'paragraph', data),
    characterFormatting: readFormatting(find('characterPages'), document, 'character', data),
    fonts: unlessCut(() => readFontNames(find('fonts')), [], messages),
    styles: unlessCut(() => readStyleSheet(find('styles')), [], messages),
    lists: unlessCut(() => readLists(find('lists'), find('listOverrides')), [], messages),
  };
}

/** The words can be read without styles or lists: numbers may then be missing, and a message says so. */
function unlessCut<T>(read: () => T, otherwise: T, messages: Message[]): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const text =
      'Phần định dạng của tệp Word bị hỏng: số mục tự động hoặc chữ đậm có thể thiếu. Hãy so lại với bản gốc.';
    messages.push({ code: 'doc-formatting-damaged', severity: 'warning', text, place: null });
    return otherwise;
  }
}

function readStories(file: Word97, information: FileInformation, container: CompoundFile): FlowBlock[] {
  const bounds = storyBounds(information);
  const story = (name: StoryName, role: FlowParagraph['role']) =>
    toFlow(readParagraphs(file, ...bounds[name], countLists()), role);
  const margins = marginStories(information, container).flatMap(({ role, start, end }) => {
    const [first, last] = bounds.headers;
    return toFlow(readParagraphs(file, first + start, Math.min(first + end, last), countLists()), role);
  });
  return [
    ...story('body', 'body'),
    ...story('boxes', 'body'),
    ...story('footnotes', 'footnote'),
    ...story('endnotes', 'footnote'),
    ...margins,
  ];
}

function storyBounds({ lengths }: FileInformation): Readonly<Record<StoryName, [number, number]>> {
  let at = 0;
  const next = (length: number): [number, number] => {
    at += length;
    return [at - length, at];
  };
  return {
    body: next(lengths.body),
    footnotes: next(lengths.footnotes),
    headers: next(lengths.headers),
    comments: next(lengths.comments),
    endnotes: next(lengths.endnotes),
    boxes: next(lengths.boxes),
  };
}

/** Separators of notes come first, then for each section: even, odd and first header and footer (MS-DOC 2.8.22). */
const SEPARATORS = 6;
const SECTION_STORIES = [
  'page-header',
  'page-header',
  'page-footer',
  'page-footer',
  'page-header',
  'page-footer',
] as const;

function marginStories(information: FileInformation, container: CompoundFile) {
  const plc = information.find('headerStories', container.stream(information.tableStream) ?? Buffer.alloc(0));
  const bounds = Array.from({ length: Math.floor(plc.length / 4) }, (_, index) => plc.readUInt32LE(index * 4));
  return bounds.slice(SEPARATORS, -2).flatMap((start, index) => {
    const end = bounds[SEPARATORS + index + 1] ?? start;
    const role = SECTION_STORIES[index % SECTION_STORIES.length] ?? 'page-header';
    return end > start ? [{ role, start, end }] : [];
  });
}

/** Paragraphs in order; those of a table gathered into cells, rows and tables. Tables inside a cell give its paragraphs. */
function toFlow(paragraphs: readonly StoredParagraph[], role: FlowParagraph['role']): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let rows: StoredRow[] = [];
  let cells: FlowParagraph[][] = [];
  let cell: FlowParagraph[] = [];
  const endTable = () => {
    if (cell.length > 0 || cells.length > 0)
      rows.push({ cells: [...cells, ...(cell.length > 0 ? [cell] : [])], modifiers: [] });
    if (rows.length > 0) blocks.push(toTable(rows));
    [rows, cells, cell] = [[], [], []];
  };
  for (const { runs, properties, endsCell } of paragraphs) {
    const { align, indent, inTable, endsRow, depth } = properties;
    if (!inTable) {
      endTable();
      blocks.push({ kind: 'paragraph', role, runs, align, indent });
    } else if (endsRow && depth === 1) {
      rows.push({ cells, modifiers: properties.modifiers });
      cells = [];
    } else if (!endsRow) {
      cell.push({ kind: 'paragraph', role, runs, align, indent });
      if (endsCell && depth === 1) {
        cells.push(cell);
        cell = [];
      }
    }
  }
  endTable();
  return blocks;
}
