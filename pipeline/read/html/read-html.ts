import type { Block } from '../../../models/document.js';
import type { Message } from '../../../models/message.js';
import { cutOffMessages } from '../cut-off.js';
import { decodeFlow } from '../encodings/decode-flow.js';
import type { FlowBlock, Run } from '../flow/flow.js';
import { formatNumber } from '../flow/number-format.js';
import { toBlocks } from '../flow/to-blocks.js';
import { UnreadableFile } from '../unreadable.js';
import { type Look, lookInside, PLAIN } from './html-style.js';
import { readTable } from './html-table.js';
import {
  attributeOf,
  decodeHtml,
  type HtmlElement,
  type HtmlNode,
  isCutOff,
  isElement,
  parseHtml,
  textOfNode,
} from './html-tree.js';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section ul'.split(
    ' ',
  ),
);
/** The `type` of an ordered list. */
const LIST_TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
/** Nobody nests elements so deep; a file that does was made to exhaust the stack. */
const DEEPEST = 1000;

/** Blocks done so far, the paragraph being gathered, and the number of a list item that waits for its first words. */
type Writer = { readonly blocks: FlowBlock[]; runs: Run[]; look: Look; label: string };

/**
 * Reads an HTML file, such as Word's "web page" saved under a name in .doc. Words, tables, lists and inline styles count; style
 * sheets, scripts and links to other files do not. A message tells of a file without its end. Throws `UnreadableFile` for files
 * nested without end.
 */
export async function readHtml(bytes: Uint8Array): Promise<{ blocks: Block[]; messages: Message[] }> {
  const html = decodeHtml(bytes);
  const { blocks, messages } = decodeFlow(readNodes(parseHtml(html), PLAIN, 0));
  return { blocks: toBlocks(blocks), messages: [...cutOffMessages(isCutOff(html)), ...messages] };
}

function readNodes(nodes: readonly HtmlNode[], look: Look, depth: number): FlowBlock[] {
  const writer: Writer = { blocks: [], runs: [], look, label: '' };
  for (const node of nodes) readNode(writer, node, look, depth);
  endParagraph(writer, look);
  return writer.blocks;
}

function readNode(writer: Writer, node: HtmlNode, look: Look, depth: number): void {
  if (depth > DEEPEST) throw new UnreadableFile('damaged');
  const words = node.nodeName === '#text' ? textOfNode(node) : null;
  if (words !== null) write(writer, words.replace(/[^\S\u00a0]+/gu, ' '), look);
  if (!isElement(node)) return;
  const inside = lookInside(node, look);
  if (inside.hidden) return;
  if (node.tagName === 'br') write(writer, '\n', inside);
  else if (node.tagName === 'table') readInnerTable(writer, node, inside, depth);
  else readContent(writer, node, inside, look, depth);
}

function readContent(writer: Writer, element: HtmlElement, inside: Look, around: Look, depth: number): void {
  const isBlock = BLOCKS.has(element.tagName);
  if (isBlock) endParagraph(writer, inside);
  if (element.tagName === 'li') writer.label = `${itemLabel(element)} `;
  for (const child of element.childNodes) readNode(writer, child, inside, depth + 1);
  if (isBlock) endParagraph(writer, around);
}

function readInnerTable(writer: Writer, table: HtmlElement, look: Look, depth: number): void {
  endParagraph(writer, look);
  const plain = { ...look, align: null, indent: 0 };
  const readCell = (cell: HtmlElement) => readNodes(cell.childNodes, lookInside(cell, plain), depth + 1);
  writer.blocks.push(readTable(table, readCell));
}

function write(writer: Writer, text: string, { bold, italic }: Look): void {
  if (writer.runs.length === 0 && text.trim() === '') return;
  writer.runs.push({ text: writer.label + text, bold, italic });
  writer.label = '';
}

/** Ends the paragraph being gathered; the next one has the given look. */
function endParagraph(writer: Writer, next: Look): void {
  const { align, indent } = writer.look;
  const shown = writer.runs.some((run) => run.text.trim() !== '');
  if (shown) writer.blocks.push({ kind: 'paragraph', role: 'body', runs: writer.runs, align: align ?? 'left', indent });
  writer.runs = [];
  writer.look = next;
}

/** The number or bullet that a browser would show. */
function itemLabel(item: HtmlElement): string {
  const list = item.parentNode;
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '•';
  const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li');
  const value = Number(attributeOf(item, 'value') ?? Number(attributeOf(list, 'start') ?? 1) + items.indexOf(item));
  return `${formatNumber(value, LIST_TYPES[attributeOf(list, 'type') ?? ''] ?? 'decimal')}.`;
}
