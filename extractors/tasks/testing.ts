import type { Paragraph } from '../../models/block.js';
import type { Block } from '../../models/document.js';
import type { Cell, Table } from '../../models/table.js';
import { findTasks } from './index.js';
import { textOf } from './slice.js';

/** A body paragraph as a DOCX reader gives it; text before "**" is bold. For tests. */
export function paragraph(source: string, number = 1): Paragraph {
  const bold = source.indexOf('**');
  const text = source.replace('**', '');
  return {
    kind: 'paragraph',
    role: 'body',
    text,
    spans: [{ start: 0, end: text.length, place: { paragraph: number }, confidence: null }],
    boldPrefix: Math.max(0, bold),
    italic: false,
    align: 'justify',
    indent: 36,
    side: null,
  };
}

/** Body paragraphs, one a line. */
export const paragraphs = (lines: string): Block[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, i) => paragraph(line, i + 1));

/** A table from rows of cells divided by "|"; the first row is its header; "¶" divides a cell's paragraphs. */
export function table(source: string): Table {
  const rows = source
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return {
    kind: 'table',
    columns: Math.max(...rows.map((row) => row.length)),
    rows: rows.map((row, r) => ({ header: r === 0, cells: row.map((text, column) => cell(text, column, r + 1)) })),
  };
}

const cell = (text: string, column: number, row: number): Cell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  places: [{ table: 1, row, column: column + 1 }],
  paragraphs: text === '' ? [] : text.split('¶').map((part) => paragraph(part.trim(), row)),
});

/** The obligations of some blocks, a line each: "lead + lead | coordinating | due (or kind) | first words". Issued 1 March 2024. */
export function obligations(blocks: readonly Block[]): string[] {
  const when = { issuedOn: '2024-03-01', planYear: 2024, beforeCountsTheDay: false };
  const names = (list: readonly { readonly mention: { readonly text: string } }[]): string =>
    list.map(({ mention }) => mention.text).join(' + ');
  return findTasks(blocks, when)
    .drafts.filter((draft) => draft.class === 'obligation')
    .map(({ lead, coordinating, deadline, text }) => {
      const time = deadline ? (deadline.deadline.due ?? deadline.deadline.kind) : '';
      const words = text.map(textOf).join(' ').split(' ').slice(0, 3).join(' ');
      return [names(lead), names(coordinating), time, words].join(' | ');
    });
}
