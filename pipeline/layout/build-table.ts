import type { Cell, Table } from '../../models/table.js';
import { leavesRoom } from './breaks.js';
import { onPage, widthOf } from './geometry.js';
import type { JoinedTable } from './join-tables.js';
import { endsSentence, hasBullet, hasLabel } from './label.js';
import { isBold, type Line } from './line.js';
import type { TableCell } from './page-table.js';
import { toParagraph } from './paragraph.js';

/** White space that writers keep between a cell's edge and its text, left and right together, in points. */
const PADDING = 11;

/** The table in the model: each cell's lines as paragraphs, with every place that the cell covers. */
export function buildTable({ edges, rows, headerRows }: JoinedTable): Table {
  return {
    kind: 'table',
    columns: Math.max(1, edges.length - 1),
    rows: rows.map((row, index) => ({ header: index < headerRows, cells: row.map(buildCell) })),
  };
}

function buildCell(cell: TableCell): Cell {
  const { column, columnSpan, rowSpan, pieces } = cell;
  const [left, , right] = pieces[0]?.box ?? [0, 0, 0, 0];
  const lines = pieces.flatMap((piece) => piece.lines);
  const widest = Math.max(0, ...lines.map((line) => widthOf(line.box)));
  const width = Math.max(widest, right - left - PADDING);
  const paragraphs = splitCell(lines, width).map((group) => {
    const indent = Math.round((group[0]?.box[0] ?? left) - left);
    return toParagraph(group, { align: null, indent, side: null });
  });
  const places = pieces.map(({ page, box, toPage }) => ({ page, box: onPage(box, toPage) }));
  return { column, columnSpan, rowSpan, paragraphs, places };
}

/** Lines of a cell as paragraphs: a new one at a bullet or number, after a line left short, and where bold letters end. */
function splitCell(lines: readonly Line[], width: number): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open === undefined || opensCellParagraph(open, line, width)) groups.push([line]);
    else open.push(line);
  }
  return groups;
}

function opensCellParagraph(open: readonly Line[], line: Line, width: number): boolean {
  const previous = open.at(-1) ?? line;
  if (/[\p{L}\p{N}][-–/]$/u.test(previous.text)) return false;
  if (previous.page !== line.page && /^\p{Ll}/u.test(line.text) && !hasLabel(line.text)) return false;
  const used = { left: 0, right: previous.box[2] - widthOf(previous.box) + width };
  const short = leavesRoom(previous, line, used);
  if (hasLabel(line.text))
    return short || endsSentence(previous.text) || hasBullet(open[0]?.text ?? '') || !hasBullet(line.text);
  return short || (isBold(previous) === true && isBold(line) === false && endsSentence(previous.text));
}
