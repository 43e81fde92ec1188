import type { FlowBlock, FlowCell, FlowRow, FlowTable } from './flow.js';

/** A row whose cells are told by their edges (Word 97, RTF), left to right, in twentieths of a point. */
export type EdgeRow = {
  /** One more than cells; empty when the file does not say. */
  readonly edges: readonly number[];
  readonly header: boolean;
  readonly cells: readonly EdgeCell[];
};

type EdgeCell = {
  readonly blocks: readonly FlowBlock[];
  readonly boxed: boolean;
  /** It belongs to the cell before it. */
  readonly mergedAcross: boolean;
  /** It belongs to the cell above it. */
  readonly mergedDown: boolean;
};

/** Edges nearer than this are the same column line: Word lets rows differ by hairs (3 points). */
const SAME_EDGE = 60;

type OpenCell = { -readonly [Key in keyof FlowCell]: FlowCell[Key] };

/** Puts rows on one grid, whose lines are the edges that any row has; a cell covers the columns between its own edges. */
export function edgesToTable(rows: readonly EdgeRow[]): FlowTable {
  const lines = columnLines(rows.flatMap(({ edges }) => edges));
  const above = new Map<number, OpenCell>();
  let columns = Math.max(1, lines.length - 1);
  const made = rows.map((row): FlowRow => {
    const cells: OpenCell[] = [];
    row.cells.forEach(({ blocks, boxed, mergedAcross, mergedDown }, at) => {
      const [column, next] = columnsOf(row.edges, lines, at);
      const cell: OpenCell = { column, columnSpan: Math.max(1, next - column), rowSpan: 1, boxed, blocks };
      columns = Math.max(columns, column + cell.columnSpan);
      const before = cells.at(-1);
      const over = above.get(column);
      if (mergedAcross && before !== undefined) join(before, cell, 'columnSpan', cell.columnSpan);
      else if (mergedDown && over !== undefined) join(over, cell, 'rowSpan', 1);
      else {
        cells.push(cell);
        above.set(column, cell);
      }
    });
    return { header: row.header, cells };
  });
  return { kind: 'table', columns, rows: made };
}

function join(into: OpenCell, cell: OpenCell, span: 'columnSpan' | 'rowSpan', by: number): void {
  into[span] += by;
  into.blocks = [...into.blocks, ...cell.blocks];
}

function columnLines(edges: readonly number[]): number[] {
  const lines: number[] = [];
  for (const edge of [...edges].sort((one, other) => one - other)) {
    const last = lines.at(-1);
    if (last === undefined || edge - last > SAME_EDGE) lines.push(edge);
  }
  return lines;
}

/** First and last grid line of a cell; by its number alone where the row states no edges. */
function columnsOf(edges: readonly number[], lines: readonly number[], at: number): [number, number] {
  const left = edges[at];
  const right = edges[at + 1];
  if (left === undefined || right === undefined) return [at, at + 1];
  const lineOf = (edge: number) => lines.findLastIndex((line) => line <= edge);
  return [lineOf(left), lineOf(right)];
}
