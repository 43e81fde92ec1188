import type { Paragraph } from '../../../models/block.js';
import type { Block } from '../../../models/document.js';
import type { Cell, Row, Table } from '../../../models/table.js';
import type { FlowBlock, FlowCell, FlowTable } from './flow.js';
import { flowParagraphs } from './flow.js';
import { countHeaderRows } from './header-rows.js';
import { isLayoutTable } from './layout-table.js';
import { tabColumnsToTables } from './tab-columns.js';
import { toParagraphs } from './to-paragraph.js';

/**
 * Blocks in reading order. Places are counted from 1: the n-th paragraph block outside tables; for a cell, the n-th table
 * block, its row, and the first grid column it covers. Blank paragraphs are not blocks and not counted.
 */
export function toBlocks(flow: readonly FlowBlock[]): Block[] {
  const numbers = { paragraphs: 0, tables: 0 };
  return tabColumnsToTables(flow).flatMap((block) => read(block, null, numbers));
}

type Numbers = { paragraphs: number; tables: number };

function read(block: FlowBlock, side: Paragraph['side'], numbers: Numbers): Block[] {
  if (block.kind === 'paragraph') {
    return toParagraphs(block, side, () => ({ paragraph: ++numbers.paragraphs }));
  }
  if (isLayoutTable(block)) return readSides(block, side, numbers);
  const table = toTable(block, numbers.tables + 1);
  if (table === null) return [];
  numbers.tables += 1;
  return [table];
}

/** A zone of two columns: the left one from top to bottom, then the right one. A row over the whole width ends a zone. */
function readSides(table: FlowTable, outer: Paragraph['side'], numbers: Numbers): Block[] {
  const zone: { left: FlowCell[]; right: FlowCell[] } = { left: [], right: [] };
  const readCell = (cell: FlowCell, side: Paragraph['side']) =>
    cell.blocks.flatMap((block) => read(block, side ?? outer, numbers));
  const endZone = () => [
    ...zone.left.splice(0).flatMap((cell) => readCell(cell, 'left')),
    ...zone.right.splice(0).flatMap((cell) => readCell(cell, 'right')),
  ];
  const blocks: Block[] = [];
  for (const cell of table.rows.flatMap((row) => row.cells)) {
    const side = sideOf(cell, table.columns);
    if (side === null) blocks.push(...endZone(), ...readCell(cell, null));
    else zone[side].push(cell);
  }
  return [...blocks, ...endZone()];
}

function sideOf(cell: FlowCell, columns: number): Paragraph['side'] {
  if (cell.columnSpan >= columns) return null;
  return cell.column + cell.columnSpan / 2 <= columns / 2 ? 'left' : 'right';
}

/** Null for a table without a single letter. */
function toTable(flow: FlowTable, table: number): Table | null {
  const headers = countHeaderRows(flow.rows);
  const rows = flow.rows.map((row, index): Row => {
    const cells = row.cells.map((cell) => toCell(cell, { table, row: index + 1, column: cell.column + 1 }));
    return { header: index < headers, cells };
  });
  const blank = rows.every((row) => row.cells.every((cell) => cell.paragraphs.length === 0));
  return blank ? null : { kind: 'table', columns: flow.columns, rows };
}

function toCell(cell: FlowCell, place: { table: number; row: number; column: number }): Cell {
  const paragraphs = flowParagraphs(cell.blocks).flatMap((paragraph) => toParagraphs(paragraph, null, () => place));
  const { column, columnSpan, rowSpan } = cell;
  return { column, columnSpan, rowSpan, paragraphs, places: [place] };
}
