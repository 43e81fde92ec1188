import type { FlowBlock, FlowParagraph, Run } from '../flow/flow.js';
import type { ListCounter } from '../flow/list-counter.js';
import type { List } from '../flow/lists.js';
import { attribute, children, type Element } from '../xml/parse-xml.js';
import { type OdtStyles, placement, property } from './odt-styles.js';
import { readTable } from './odt-table.js';

/** What the readers of one story share. */
export type OdtStory = {
  readonly styles: OdtStyles;
  readonly counter: ListCounter;
  readonly role: FlowParagraph['role'];
  /** Lists met so far by their id, and the last one of each style: later lists may count on from them. */
  readonly lists: Map<string, List>;
  /** Footnotes and endnotes, gathered while the body is read. */
  readonly notes: FlowBlock[];
};

type Look = { readonly bold: boolean; readonly italic: boolean; readonly capitals: boolean; readonly hidden: boolean };

/** Elements that only hold blocks. */
const HOLDERS = new Set('section index-body table-of-content text-box list-header'.split(' '));

/** The paragraphs, lists and tables below an element in document order. Deletions stand apart in the file and are not read. */
export function readBlocks(parent: Element, story: OdtStory): FlowBlock[] {
  return children(parent).flatMap((element) => {
    const name = element.localName;
    if (name === 'p' || name === 'h') return readParagraph(element, story, '');
    if (name === 'list') return readList(element, story, 0, null);
    if (name === 'table') return [readTable(element, story.styles, (cell) => readBlocks(cell, story))];
    return HOLDERS.has(name) ? readBlocks(element, story) : [];
  });
}

function readList(element: Element, story: OdtStory, level: number, outer: List | null): FlowBlock[] {
  const list = outer ?? openList(element, story);
  return children(element).flatMap((item) => {
    let label = item.localName === 'list-item';
    return children(item).flatMap((block) => {
      const name = block.localName;
      if (name === 'list') return readList(block, story, level + 1, list);
      if (name !== 'p' && name !== 'h') return readBlocks({ ...item, content: [block] }, story);
      const text = label ? story.counter(list, level) : '';
      label = false;
      return readParagraph(block, story, text);
    });
  });
}

/** A list counts on from the one it names, or from the last of its style where it says so; else it starts again. */
function openList(element: Element, story: OdtStory): List {
  const style = attribute(element, 'style-name') ?? '';
  const named = attribute(element, 'continue-list');
  const before = named === null ? `style ${style}` : `id ${named}`;
  const goesOn = named !== null || attribute(element, 'continue-numbering') === 'true';
  const found = goesOn ? story.lists.get(before) : undefined;
  const abstract = found?.abstract ?? String(story.lists.size);
  const list = found ?? { abstract, levels: story.styles.lists.get(style) ?? new Map(), startOverrides: new Map() };
  story.lists.set(`style ${style}`, list);
  story.lists.set(`id ${attribute(element, 'id') ?? abstract}`, list);
  return list;
}

function readParagraph(element: Element, story: OdtStory, label: string): FlowBlock[] {
  const style = attribute(element, 'style-name');
  const look = lookOf(story.styles, 'paragraph', style, { bold: false, italic: false, capitals: false, hidden: false });
  const runs: Run[] = label === '' ? [] : [{ text: `${label} `, bold: look.bold, italic: look.italic }];
  const boxes: FlowBlock[] = [];
  readInto(runs, boxes, element, look, story);
  return [{ kind: 'paragraph', role: story.role, runs, ...placement(story.styles, style) }, ...boxes];
}

function lookOf(styles: OdtStyles, family: string, name: string | null, around: Look): Look {
  const stated = (key: string) => property(styles, family, name, 'text-properties', key);
  const weight = stated('font-weight');
  const slant = stated('font-style');
  const transform = stated('text-transform');
  return {
    bold: weight === null ? around.bold : /^(?:bold|[6-9]00)$/u.test(weight),
    italic: slant === null ? around.italic : slant !== 'normal',
    capitals: transform === null ? around.capitals : transform === 'uppercase',
    hidden: around.hidden || stated('display') === 'none',
  };
}

/** Elements inside a paragraph whose words are not printed there. */
const UNPRINTED = new Set('annotation note tracked-changes hidden-text desc title ruby-text'.split(' '));

function readInto(runs: Run[], boxes: FlowBlock[], parent: Element, look: Look, story: OdtStory): void {
  const write = (text: string) => {
    if (text === '' || look.hidden) return;
    runs.push({ text: look.capitals ? text.toLocaleUpperCase('vi') : text, bold: look.bold, italic: look.italic });
  };
  for (const node of parent.content) {
    if (typeof node === 'string') write(node.replace(/\s+/gu, ' '));
    else if (node.localName === 's') write(' '.repeat(Math.min(Number(attribute(node, 'c') ?? 1), 1000)));
    else if (node.localName === 'tab') write('\t');
    else if (node.localName === 'line-break') write('\n');
    else if (node.localName === 'text-box') boxes.push(...readBlocks(node, story));
    else if (node.localName === 'note') story.notes.push(...readNote(node, story));
    else if (!UNPRINTED.has(node.localName)) {
      const style = node.localName === 'span' ? attribute(node, 'style-name') : null;
      readInto(runs, boxes, node, style === null ? look : lookOf(story.styles, 'text', style, look), story);
    }
  }
}

function readNote(note: Element, story: OdtStory): FlowBlock[] {
  const bodies = children(note).filter(({ localName }) => localName === 'note-body');
  return bodies.flatMap((body) => readBlocks(body, { ...story, role: 'footnote' }));
}
