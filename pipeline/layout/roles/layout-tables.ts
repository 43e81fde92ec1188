import {
  hasNationalHeading,
  isAddressee,
  isNumberLine,
  opensRecipients,
} from '../../../extractors/identity/phrases.js';
import { isAuthority } from '../../../extractors/identity/signature-lines.js';
import type { Paragraph } from '../../../models/block.js';
import type { Block } from '../../../models/document.js';
import type { Cell, Table } from '../../../models/table.js';

/** A letterhead or signature laid out as a table is small; a timetable that quotes one is not. */
const MOST_ROWS = 12;
const MOST_COLUMNS = 4;

const paragraphsOf = (table: Table): readonly Paragraph[] =>
  table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));

/** Whether a table is there only to set two columns side by side: letterhead, signature and Nơi nhận, or Kính gửi. */
function isLayoutTable(table: Table): boolean {
  if (table.rows.length > MOST_ROWS || table.columns > MOST_COLUMNS) return false;
  const texts = paragraphsOf(table).map((paragraph) => paragraph.text);
  const [first] = texts.filter((text) => text !== '');
  if (first === undefined) return false;
  return (
    texts.some(hasNationalHeading) ||
    texts.some(opensRecipients) ||
    isAddressee(first) ||
    isAuthority(first) ||
    (table.rows.length <= 2 && isNumberLine(first))
  );
}

function sideOf(cell: Cell, table: Table): Paragraph['side'] {
  if (cell.columnSpan >= table.columns) return null;
  return cell.column + cell.columnSpan / 2 < table.columns / 2 ? 'left' : 'right';
}

/** The left column from top to bottom, then the right one, as they are read. */
function unwrap(table: Table): Paragraph[] {
  const addressee = paragraphsOf(table).some((paragraph) => isAddressee(paragraph.text));
  const sided = table.rows
    .flatMap((row) => row.cells)
    .flatMap((cell) => cell.paragraphs.map((paragraph) => ({ ...paragraph, side: sideOf(cell, table) })))
    .filter((paragraph) => paragraph.text !== '');
  if (addressee) return sided.map((paragraph) => ({ ...paragraph, side: null }));
  return [
    ...sided.filter((paragraph) => paragraph.side !== 'right'),
    ...sided.filter((paragraph) => paragraph.side === 'right'),
  ];
}

/** Borderless tables that hold letterhead, signature, Nơi nhận or Kính gửi, as paragraphs with their side. */
export function unwrapLayoutTables(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'table' && isLayoutTable(block) ? unwrap(block) : [block]));
}
