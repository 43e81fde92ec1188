import type { FlowBlock, FlowCell, FlowRow, FlowTable } from '../flow/flow.js';
import { readStyle } from './html-style.js';
import { attributeOf, type HtmlElement, isElement } from './html-tree.js';

/** No table has more columns or merged rows (HTML standard, 4.9.11: browsers stop here too). */
const MOST = 1000;

/** Puts the rows of an HTML table on a grid; `readCell` gives the blocks in a cell. */
export function readTable(table: HtmlElement, readCell: (cell: HtmlElement) => FlowBlock[]): FlowTable {
  const elements = rowsOf(table);
  const ruled = isRuled(table);
  /** For each grid column, the rows that a cell above still covers. */
  const covered: number[] = [];
  let columns = 1;
  const rows = elements.map((row, index): FlowRow => {
    const cells: FlowCell[] = [];
    let column = 0;
    for (const element of cellsOf(row)) {
      while ((covered[column] ?? 0) > 0) column += 1;
      const columnSpan = span(element, 'colspan', MOST);
      const rowSpan = span(element, 'rowspan', elements.length - index);
      const boxed = isRuled(element) || (ruled && !isUnruled(element));
      cells.push({ column, columnSpan, rowSpan, boxed, blocks: readCell(element) });
      for (let at = column; at < column + columnSpan; at += 1) covered[at] = rowSpan;
      column += columnSpan;
    }
    columns = Math.max(columns, column);
    for (let at = 0; at < covered.length; at += 1) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
    const header =
      isElement(row) && row.parentNode !== null && 'tagName' in row.parentNode && row.parentNode.tagName === 'thead';
    return { header, cells };
  });
  return { kind: 'table', columns, rows };
}

function rowsOf(parent: HtmlElement): HtmlElement[] {
  return parent.childNodes.filter(isElement).flatMap((element) => {
    if (element.tagName === 'tr') return [element];
    return ['thead', 'tbody', 'tfoot'].includes(element.tagName) ? rowsOf(element) : [];
  });
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function span(cell: HtmlElement, name: string, most: number): number {
  const stated = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Number.isNaN(stated) ? 1 : Math.min(Math.max(1, stated), most);
}

/** Lines drawn by the `border` attribute or by the style of the table or cell. */
function isRuled(element: HtmlElement): boolean {
  const border = attributeOf(element, 'border');
  if (border !== null && border !== '0') return true;
  return borders(element).some((value) => /\b(?:solid|double|dashed|dotted|outset|inset)\b/u.test(value));
}

function isUnruled(element: HtmlElement): boolean {
  const stated = borders(element);
  return stated.length > 0 && stated.every((value) => /^(?:none|0)/u.test(value));
}

function borders(element: HtmlElement): string[] {
  const style = readStyle(attributeOf(element, 'style') ?? '');
  return [...style].flatMap(([name, value]) => (/^border(?:-(?:top|bottom|left|right))?$/u.test(name) ? [value] : []));
}
