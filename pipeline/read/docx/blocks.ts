import type { FlowBlock } from '../flow/flow.js';
import { children, type Element } from '../xml/parse-xml.js';
import type { Story } from './context.js';
import { type ReadParagraph, readParagraph } from './paragraph.js';
import { readTable } from './table.js';

const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/** The paragraphs and tables below an element (body, cell, text box, header, footnote) in document order. */
export function readBlocks(parent: Element, story: Story): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let open: ReadParagraph | null = null;
  for (const element of blockElements(parent)) {
    if (element.localName === 'tbl') {
      blocks.push(...closed(open), readTable(element, story));
      open = null;
      continue;
    }
    const next = readParagraph(element, story);
    const joined: ReadParagraph = open === null ? next : join(open, next);
    open = joined.runsOn ? joined : null;
    if (!joined.runsOn) blocks.push(...closed(joined));
  }
  return [...blocks, ...closed(open)];
}

function blockElements(parent: Element): Element[] {
  return children(parent).flatMap((element) => {
    const name = element.localName;
    if (name === 'p' || name === 'tbl') return [element];
    if (name === 'AlternateContent') return children(element).slice(0, 1).flatMap(blockElements);
    return WRAPPERS.has(name) ? blockElements(element) : [];
  });
}

function closed(open: ReadParagraph | null): FlowBlock[] {
  return open === null ? [] : [open.paragraph, ...open.boxes];
}

/** The paragraph mark between the two was deleted: one paragraph, with the properties of the second as Word keeps them. */
function join(first: ReadParagraph, second: ReadParagraph): ReadParagraph {
  const runs = [...first.paragraph.runs, ...second.paragraph.runs];
  return { paragraph: { ...second.paragraph, runs }, boxes: [...first.boxes, ...second.boxes], runsOn: second.runsOn };
}
