import type { Cell, Table } from '../../models/table.js';
import { readBodyHeading } from '../bodies/index.js';
import { readDeadline } from '../deadlines/index.js';
import { type Columns, readColumns } from './columns.js';
import { type Context, inherited, stated } from './context.js';
import type { Dated, Draft, Named } from './draft.js';
import { cellParagraphs, cellText, type GridRow, gridOf, isDitto } from './grid.js';
import { actorsIn, assignmentIn, listIn, union, without } from './names.js';
import { type Slice, sliceFrom, textOf } from './slice.js';

/**
 * Adds the duties of a table's rows to the context's drafts.
 * @returns false when it is no table of duties, so that its cells are read some other way
 */
export function addTable(table: Table, context: Context): boolean {
  const grid = gridOf(table);
  const headerRows = countHeaderRows(grid);
  if (headerRows === 0) return false;
  const headers = columnsText(grid.slice(0, headerRows), table.columns);
  const columns = readColumns(headers);
  if (!columns) return false;
  let section: RowSection = { title: null, lead: [] };
  let above: GridRow | null = null;
  for (const [r, row] of grid.slice(headerRows).entries()) {
    const title = sectionTitle(row, columns);
    if (title) {
      section = title;
      continue;
    }
    addRow({ row, above, columns, index: r + 1, section }, context);
    above = row;
  }
  return true;
}

type RowSection = { readonly title: string | null; readonly lead: readonly Named[] };
type RowInput = {
  readonly row: GridRow;
  readonly above: GridRow | null;
  readonly columns: Columns;
  readonly index: number;
  readonly section: RowSection;
};

/** Rows flagged as header, or the first row(s) that name columns. */
function countHeaderRows(grid: readonly GridRow[]): number {
  const flagged = grid.findIndex(({ header }) => !header);
  if (flagged > 0) return flagged;
  for (const count of [1, 2])
    if (readColumns(columnsText(grid.slice(0, count), grid[0]?.cells.length ?? 0))) return count;
  return 0;
}

/** The header words over each column, header rows joined, a merged cell counted once. */
const columnsText = (rows: readonly GridRow[], columns: number): string[] =>
  Array.from({ length: columns }, (_, c) =>
    [...new Set(rows.map(({ cells }) => cells[c] ?? null))].map(cellText).filter(Boolean).join(' '),
  );

/** A row of one cell over the whole width, or with words in the task column alone under a roman number: a heading inside the table. */
function sectionTitle({ cells }: GridRow, columns: Columns): RowSection | null {
  const task = cells[columns.task] ?? null;
  const text = cellText(task);
  if (text === '') return null;
  const others = cells.filter((cell, c) => cell !== task && c !== columns.ordinal && cellText(cell) !== '');
  const ordinal = columns.ordinal >= 0 ? cellText(cells[columns.ordinal] ?? null) : '';
  const wide = task !== null && task.columnSpan >= cells.length - 1;
  if (!wide && !(others.length === 0 && /^[IVXA-HĐ]+\W*$/u.test(ordinal))) return null;
  const paragraph = cellParagraphs(task)[0];
  const heading = paragraph ? readBodyHeading(text.replace(/^\W*(?:[IVX]+|\d+|[A-Z])[.)]\s*/u, '')) : null;
  const lead = heading && paragraph ? heading.bodies.map((mention) => ({ mention, source: sliceFrom(paragraph) })) : [];
  return { title: ordinal && task?.column !== 0 ? `${ordinal} ${text}` : text, lead };
}

function addRow({ row, above, columns, index, section }: RowInput, context: Context): void {
  const task = row.cells[columns.task] ?? null;
  const text = cellParagraphs(task).map((p) => sliceFrom(p));
  if (text.length === 0 || text.every((slice) => !/\p{L}{2}/u.test(textOf(slice)))) return;
  const cell = (column: number): Cell | null => valueCell(row, above, column);
  const who = whoOf(cell, columns);
  const first = text[0];
  const actors = who.lead.length === 0 && columns.lead < 0 && first ? actorsIn(first) : null;
  const lead = who.lead.length > 0 ? who.lead : (actors?.lead ?? section.lead);
  const coordinating = without(union(who.coordinating, actors?.coordinating ?? []), lead);
  const own = deadlineOf(cell(columns.deadline), context);
  const deadline = own ?? inherited(context.deadline) ?? inherited(context.period);
  const ordinal = columns.ordinal >= 0 ? cellText(row.cells[columns.ordinal] ?? null) || null : null;
  context.drafts.push({
    class: lead.length > 0 || own ? 'obligation' : 'general',
    layout: 'table',
    ordinal,
    section: section.title ? [...context.section, section.title] : context.section,
    path: [...context.path, `row ${ordinal ?? index}`, String(index)],
    text,
    parts: partsOf(text),
    lead,
    ownLead: who.lead.length > 0,
    coordinating,
    deadline,
    flags: own === null && columns.deadline >= 0 && cellText(cell(columns.deadline)) !== '' ? ['deadline-unread'] : [],
  });
}

/** The cell of a row, or the one above where this one holds only a ditto mark. */
function valueCell(row: GridRow, above: GridRow | null, column: number): Cell | null {
  if (column < 0) return null;
  const cell = row.cells[column] ?? null;
  return isDitto(cellText(cell)) ? (above?.cells[column] ?? cell) : cell;
}

function whoOf(
  cell: (column: number) => Cell | null,
  columns: Columns,
): { lead: readonly Named[]; coordinating: readonly Named[] } {
  let lead: readonly Named[] = [];
  let coordinating: readonly Named[] = [];
  for (const paragraph of cellParagraphs(cell(columns.both >= 0 ? columns.both : columns.lead))) {
    const who = assignmentIn(sliceFrom(paragraph));
    lead = union(lead, who.lead);
    coordinating = union(coordinating, who.coordinating);
  }
  if (columns.coordinating !== columns.both)
    for (const paragraph of cellParagraphs(cell(columns.coordinating)))
      coordinating = union(coordinating, listIn(sliceFrom(paragraph)));
  return { lead, coordinating };
}

/** A time cell, its lines joined: "Tháng 01-⏎02/2024". */
function deadlineOf(cell: Cell | null, context: Context): Dated | null {
  const [first] = cellParagraphs(cell);
  if (!first) return null;
  return stated(readDeadline(cellText(cell), context.when), sliceFrom(first));
}

const partsOf = (text: readonly Slice[]): Draft['parts'] =>
  text.length > 1
    ? text.map((slice) =>
        textOf(slice)
          .replace(/^[-–+*•]\s*/u, '')
          .trim(),
      )
    : [];
