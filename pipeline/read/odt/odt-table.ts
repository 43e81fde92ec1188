import type { FlowBlock, FlowCell, FlowRow, FlowTable } from '../flow/flow.js';
import { attribute, children, type Element } from '../xml/parse-xml.js';
import { type OdtStyles, property } from './odt-styles.js';

/** Repeats beyond this only fill a sheet with blanks. */
const MOST_REPEATS = 100;

/** Reads a table; cells covered by a merged one are in the file and left out. */
export function readTable(table: Element, styles: OdtStyles, readCell: (cell: Element) => FlowBlock[]): FlowTable {
  let columns = 1;
  const rows = rowsOf(table, false).map(({ row, header }): FlowRow => {
    const cells: FlowCell[] = [];
    let column = 0;
    for (const element of children(row)) {
      const repeated = count(element, 'number-columns-repeated', MOST_REPEATS);
      const covered = element.localName === 'covered-table-cell';
      for (let time = 0; time < repeated && element.localName.endsWith('table-cell'); time += 1) {
        if (!covered) cells.push(toCell(element, column, styles, readCell));
        column += 1;
      }
    }
    columns = Math.max(columns, column);
    return { header, cells };
  });
  return { kind: 'table', columns, rows };
}

function rowsOf(parent: Element, header: boolean): { row: Element; header: boolean }[] {
  return children(parent).flatMap((element) => {
    const name = element.localName;
    if (name === 'table-row') return [{ row: element, header }];
    return /^table-(?:header-rows|rows|row-group)$/u.test(name)
      ? rowsOf(element, header || name === 'table-header-rows')
      : [];
  });
}

function toCell(
  element: Element,
  column: number,
  styles: OdtStyles,
  readCell: (cell: Element) => FlowBlock[],
): FlowCell {
  const style = attribute(element, 'style-name');
  const drawn = (edge: string) => {
    const stated = (key: string) => property(styles, 'table-cell', style, 'table-cell-properties', key);
    const line = stated(`border-${edge}`) ?? stated('border');
    return line !== null && line !== 'none';
  };
  return {
    column,
    columnSpan: count(element, 'number-columns-spanned', MOST_REPEATS),
    rowSpan: count(element, 'number-rows-spanned', Number.MAX_SAFE_INTEGER),
    boxed: (drawn('top') || drawn('bottom')) && (drawn('left') || drawn('right')),
    blocks: readCell(element),
  };
}

function count(element: Element, name: string, most: number): number {
  const stated = Number(attribute(element, name) ?? 1);
  return Number.isNaN(stated) ? 1 : Math.min(Math.max(1, stated), most);
}
