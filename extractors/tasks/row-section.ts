import { readBodyHeading } from '../bodies/index.js';
import type { Columns } from './columns.js';
import type { Named } from './draft.js';
import { cellParagraphs, cellText, type GridRow } from './grid.js';
import { sliceFrom } from './slice.js';

/** A heading inside a table and the bodies that it names: they lead the rows under it. */
export type RowSection = { readonly title: string | null; readonly lead: readonly Named[] };

/** A row of one cell over the whole width, or with words in the task column alone under a roman number: a heading inside the table. */
export function sectionTitle({ cells }: GridRow, columns: Columns): RowSection | null {
  const task = cells[columns.task] ?? null;
  const text = cellText(task);
  if (text === '') return null;
  const others = cells.filter((cell, c) => cell !== task && c !== columns.ordinal && cellText(cell) !== '');
  const ordinal = columns.ordinal >= 0 ? cellText(cells[columns.ordinal] ?? null) : '';
  const wide = task !== null && task.columnSpan >= cells.length - 1;
  if (!wide && !(others.length === 0 && /^[IVXA-HĐ]+\W*$/u.test(ordinal))) return null;
  const paragraph = cellParagraphs(task)[0];
  const heading = paragraph ? readBodyHeading(text.replace(/^\W*(?:[IVX]+|\d+|[A-Z])[.)-]\s*/u, '')) : null;
  const lead = heading && paragraph ? heading.bodies.map((mention) => ({ mention, source: sliceFrom(paragraph) })) : [];
  return { title: ordinal && task?.column !== 0 ? `${ordinal} ${text}` : text, lead };
}
