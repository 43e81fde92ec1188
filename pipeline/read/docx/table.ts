import type { FlowCell, FlowRow, FlowTable } from '../flow/flow.js';
import { flowText } from '../flow/flow.js';
import { attribute, child, children, type Element } from '../xml/parse-xml.js';
import { isBoxed, tableBorders } from './borders.js';
import type { Story } from './context.js';
import { isOn } from './styles.js';

/** Elements around rows or cells that change nothing: content controls, insertions. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

type OpenCell = { -readonly [Key in keyof FlowCell]: FlowCell[Key] };

/** Reads one `w:tbl`: cells on a grid, merged ones once (gridSpan, vMerge, hMerge), rows deleted under tracking left out. */
export function readTable(table: Element, story: Story): FlowTable {
  const borders = tableBorders(story.styles, child(table, 'tblPr'));
  const rows = within(table, 'tr').filter((row) => child(child(row, 'trPr'), 'del') === null);
  const above = new Map<number, OpenCell>();
  let columns = within(table, 'tblGrid').flatMap(children).length;
  const read = rows.map((row, index): FlowRow => {
    const trPr = child(row, 'trPr');
    const cells: OpenCell[] = [];
    let column = Number(attribute(child(trPr, 'gridBefore'), 'val') ?? 0);
    for (const element of within(row, 'tc')) {
      const tcPr = child(element, 'tcPr');
      if (child(tcPr, 'cellDel') !== null) continue;
      const columnSpan = Math.max(1, Number(attribute(child(tcPr, 'gridSpan'), 'val') ?? 1));
      const boxed = isBoxed(borders, child(tcPr, 'tcBorders'), { row: index, column, rows: rows.length });
      const cell: OpenCell = { column, columnSpan, rowSpan: 1, boxed, blocks: story.readBlocks(element, story) };
      if (!mergedAcross(cell, cells, tcPr) && !mergedDown(cell, above.get(column), tcPr)) {
        cells.push(cell);
        above.set(column, cell);
      }
      column += columnSpan;
    }
    columns = Math.max(columns, column);
    const header = child(trPr, 'tblHeader');
    return { header: header !== null && isOn(attribute(header, 'val') ?? '1'), cells };
  });
  return { kind: 'table', columns: Math.max(1, columns), rows: read };
}

function within(parent: Element, name: string): Element[] {
  return children(parent).flatMap((element) => {
    if (element.localName === name) return [element];
    return WRAPPERS.has(element.localName) ? within(element, name) : [];
  });
}

/** `hMerge`, the older way to merge across: the cell belongs to the one before it. */
function mergedAcross(cell: OpenCell, cells: readonly OpenCell[], tcPr: Element | null): boolean {
  const merge = child(tcPr, 'hMerge');
  const before = cells.at(-1);
  if (merge === null || before === undefined || attribute(merge, 'val') === 'restart') return false;
  before.columnSpan += cell.columnSpan;
  return take(before, cell);
}

/** `vMerge` that goes on: the cell belongs to the one above it. */
function mergedDown(cell: OpenCell, above: OpenCell | undefined, tcPr: Element | null): boolean {
  const merge = child(tcPr, 'vMerge');
  if (merge === null || above === undefined || attribute(merge, 'val') === 'restart') return false;
  above.rowSpan += 1;
  return take(above, cell);
}

function take(into: OpenCell, cell: OpenCell): true {
  if (flowText(cell.blocks).trim() !== '') into.blocks = [...into.blocks, ...cell.blocks];
  return true;
}
