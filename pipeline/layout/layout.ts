import type { Paragraph } from '../../models/block.js';
import type { Block } from '../../models/document.js';
import type { Message } from '../../models/message.js';
import { alignOf } from './align.js';
import { opensParagraph } from './breaks.js';
import { buildTable } from './build-table.js';
import { type Furniture, findFurniture } from './furniture.js';
import { continueTable, type JoinedTable, startTable } from './join-tables.js';
import type { Line } from './line.js';
import type { PageContent } from './page-content.js';
import { type PageParts, partsOf } from './page-parts.js';
import type { PageTable } from './page-table.js';
import { toParagraph } from './paragraph.js';
import { areasOf, type TextArea } from './text-area.js';
import type { Zone } from './zones.js';
import { findZones } from './zones.js';

/** A block being put together; running text and tables grow from page to page. */
type Growing =
  | { readonly kind: 'text'; readonly lines: Line[]; readonly area: TextArea }
  | { readonly kind: 'table'; table: JoinedTable; lastPage: number }
  | { readonly kind: 'done'; readonly paragraph: Paragraph };

/**
 * Puts the words and lines of pages together: tables (over page breaks too), two-column zones read column by column,
 * paragraphs (over page breaks too), running heads and page numbers apart. Blocks come in reading order, each with its
 * places on the pages as displayed. Pure; every word of the pages is in exactly one block, but for
 * table headers that later pages repeat.
 */
export function layOut(pages: readonly PageContent[]): { blocks: Block[]; messages: Message[] } {
  const parts = pages.map(partsOf);
  const furniture = new Map(findFurniture(parts).map((found) => [found.line, found]));
  const areas = areasOf(parts);
  const blocks: Growing[] = [];
  let before: Zone | null = null;
  for (const [index, part] of parts.entries()) {
    const area = areas[index];
    if (area !== undefined) before = addPage(blocks, part, area, { furniture, before });
  }
  return { blocks: blocks.map(finish), messages: [] };
}

type Around = { readonly furniture: ReadonlyMap<Line, Furniture>; readonly before: Zone | null };

/** Adds a page's blocks; gives the zone that it ends with, for the page after it, or null. */
function addPage(blocks: Growing[], part: PageParts, area: TextArea, { furniture, before }: Around): Zone | null {
  for (const line of part.lines) {
    const running = furniture.get(line);
    const looks = { align: alignOf([line], area), indent: null, side: null };
    if (running !== undefined) done(blocks, toParagraph([line], { ...looks, role: running.role }));
  }
  let first = true;
  let last: Zone | null = null;
  for (const stretch of part.stretches) {
    if (stretch.kind === 'table') {
      addTable(blocks, stretch.table, part.page, first);
      last = null;
    } else {
      const lines = stretch.lines.filter((line) => !furniture.has(line));
      for (const item of findZones(lines, part.page, first ? before : null)) {
        last = 'left' in item ? item : null;
        if ('left' in item) addZone(blocks, item);
        else addLine(blocks, item, area);
      }
      if (lines.length === 0) continue;
    }
    first = false;
  }
  return last;
}

function addLine(blocks: Growing[], line: Line, area: TextArea): void {
  const open = lastOfText(blocks);
  if (open?.kind === 'text' && goesOn(open.lines, open.area, line, area)) open.lines.push(line);
  else blocks.push({ kind: 'text', lines: [line], area });
}

/** Whether a line goes on a paragraph that may have begun on a page whose text area begins elsewhere. */
function goesOn(lines: readonly Line[], first: TextArea, line: Line, area: TextArea): boolean {
  const by = first.left - area.left;
  const before = lines.map((other) => (other.page === line.page ? moved(other, by) : other));
  return !opensParagraph(before, moved(line, by), first);
}

function addTable(blocks: Growing[], table: PageTable, page: PageContent, firstOnPage: boolean): void {
  const open = lastOfText(blocks);
  if (firstOnPage && open?.kind === 'table' && open.lastPage === page.number - 1) {
    const joined = continueTable(open.table, table);
    if (joined !== null) {
      open.table = joined;
      open.lastPage = page.number;
      return;
    }
  }
  blocks.push({ kind: 'table', table: startTable(table), lastPage: page.number });
}

function addZone(blocks: Growing[], { left, right }: Zone): void {
  for (const line of left) done(blocks, toParagraph([line], { align: null, indent: null, side: 'left' }));
  for (const line of right) done(blocks, toParagraph([line], { align: null, indent: null, side: 'right' }));
}

function done(blocks: Growing[], paragraph: Paragraph): void {
  blocks.push({ kind: 'done', paragraph });
}

/** The last block of the text itself: running heads and feet do not interrupt it. */
function lastOfText(blocks: readonly Growing[]): Growing | undefined {
  return blocks.findLast((block) => !(block.kind === 'done' && block.paragraph.role.startsWith('page-')));
}

/** The line as it would stand on a page whose text area begins elsewhere. */
function moved(line: Line, by: number): Line {
  const [x0, y0, x1, y1] = line.box;
  return { ...line, box: [x0 + by, y0, x1 + by, y1] };
}

function finish(block: Growing): Block {
  if (block.kind === 'done') return block.paragraph;
  if (block.kind === 'table') return buildTable(block.table);
  const { lines, area } = block;
  const indent = Math.round((lines[0]?.box[0] ?? area.left) - area.left);
  return toParagraph(lines, { align: alignOf(lines, area), indent, side: null });
}
