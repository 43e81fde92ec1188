import type { Deadline } from '../../models/deadline.js';
import type { Cell, Table } from '../../models/table.js';
import { findDeadlines, readDeadline } from '../deadlines/index.js';
import type { Columns } from './columns.js';
import { type Context, inherited, stated } from './context.js';
import type { Dated, Draft, Named, Source } from './draft.js';
import { cellParagraphs, cellText, type GridRow, gridOf, hourOf, isAgenda, isAgendaSlot, withDittos } from './grid.js';
import { actorsIn, assignmentIn, firstNonEmpty, listIn, union, without } from './names.js';
import { reportToIn } from './report-to.js';
import { type RowSection, sectionTitle } from './row-section.js';
import { type Slice, sliceFrom, textOf } from './slice.js';
import { daysFirst, layoutOf } from './table-columns.js';
import { fillDown, joinCutRows, linesOf } from './whole-rows.js';

/**
 * Adds the duties of a table's rows to the context's drafts. A table without a header takes the columns of the table before
 * it where it is as wide (it goes on over a page), else the columns that its cells show.
 * @returns false when it is no table of duties, so that its cells are read some other way
 */
export function addTable(table: Table, context: Context): boolean {
  const grid = gridOf(table);
  const { columns: named, headerRows } = layoutOf(grid, table.columns, context.tables.at(-1));
  if (!named) return false;
  const columns = daysFirst(named, grid.slice(headerRows));
  const rows = fillDown(joinCutRows(withDittos(grid.slice(headerRows)), columns), columns);
  context.tables.push({ columns, width: table.columns });
  if (context.zone === 'record' || isAgenda(rows, columns.deadline)) return true;
  let section: RowSection = { title: null, lead: [] };
  for (const [r, row] of rows.entries()) {
    const title = sectionTitle(row, columns);
    if (title) section = title;
    else for (const part of linesOf(row, columns)) addRow({ row: part, columns, index: r + 1, section }, context);
  }
  return true;
}

type RowInput = {
  readonly row: GridRow;
  readonly columns: Columns;
  readonly index: number;
  readonly section: RowSection;
};

function addRow({ row, columns, index, section }: RowInput, context: Context): void {
  const text = cellParagraphs(row.cells[columns.task] ?? null).map((p) => sliceFrom(p));
  const [first] = text;
  if (!first || isAgendaSlot(textOf(first)) || text.every((slice) => !/\p{L}{2}/u.test(textOf(slice)))) return;
  const cell = (column: number): Cell | null => (column < 0 ? null : (row.cells[column] ?? null));
  const who = whoOf(cell, columns);
  const actors = actorsIn(first);
  const lead = firstNonEmpty(who.lead, columns.lead < 0 ? actors.lead : [], section.lead, context.lead);
  const coordinating = without(union(who.coordinating, columns.lead < 0 ? actors.coordinating : []), lead);
  const time = cell(columns.deadline);
  const own = deadlineOf(time, cell(columns.clock), context);
  const ordinal = columns.ordinal >= 0 ? cellText(row.cells[columns.ordinal] ?? null) || null : null;
  context.drafts.push({
    class: lead.length > 0 || own ? 'obligation' : 'general',
    classBy: own ? 'dated' : lead.length > 0 ? 'charged' : 'nobody',
    layout: 'table',
    ordinal,
    section: section.title ? [...context.section, section.title] : context.section,
    path: [...context.path, `row ${ordinal ?? index}`, String(index)],
    text,
    parts: partsOf(text),
    lead,
    leadFrom: leadSource(lead, who.lead, actors.lead, context),
    coordinating,
    deadline: own ?? inherited(context.deadline) ?? inherited(context.period),
    period: context.period,
    product: productOf(cell(columns.product)),
    reportTo: reportToIn(text),
    flags: columns.deadline >= 0 ? timeFlags(time, own, context) : [],
  });
}

function leadSource(
  lead: readonly Named[],
  inColumn: readonly Named[],
  inWords: readonly Named[],
  context: Context,
): Source {
  if (lead.length === 0) return 'none';
  if (lead === inColumn) return 'column';
  if (lead === inWords) return 'words';
  return lead === context.lead ? context.leadFrom : 'heading';
}

function productOf(cell: Cell | null): Slice | null {
  const [first] = cellParagraphs(cell);
  return first ? sliceFrom(first) : null;
}

/** What is odd about a time cell: empty, not understood, or with a second date. */
function timeFlags(cell: Cell | null, own: Dated | null, context: Context): string[] {
  const text = cellText(cell);
  if (own === null) return [/\p{L}|\d/u.test(text) ? 'deadline-unread' : 'deadline-missing'];
  const due = findDeadlines(text, context.when).flatMap(({ deadline }) => deadline.due ?? []);
  return new Set([...due, own.deadline.due ?? due[0]]).size > 1 ? ['deadline-several'] : [];
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

/** A time cell, its lines joined ("Tháng 01-⏎02/2024"), at the hour that stands in a column of its own. */
function deadlineOf(cell: Cell | null, clock: Cell | null, context: Context): Dated | null {
  const [first] = cellParagraphs(cell);
  if (!first) return null;
  const day = readDeadline(cellText(cell), context.when);
  const hour = day?.kind === 'date' && day.time === null ? hourOf(clock) : null;
  const time = hour === null ? null : (readDeadline(`${hour} ${cellText(cell)}`, context.when)?.time ?? null);
  const deadline: Deadline | null = day && time ? { ...day, time, bound: 'on', text: `${hour} ${day.text}` } : day;
  return stated(deadline, sliceFrom(first), 'column');
}

const partsOf = (text: readonly Slice[]): Draft['parts'] =>
  text.length > 1
    ? text.map((slice) =>
        textOf(slice)
          .replace(/^[-–+*•]\s*/u, '')
          .trim(),
      )
    : [];
