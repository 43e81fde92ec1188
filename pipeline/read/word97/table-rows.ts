import { type EdgeRow, edgesToTable } from '../flow/edge-grid.js';
import type { FlowParagraph, FlowTable } from '../flow/flow.js';
import type { Modifier } from './modifiers.js';

/** A row as stored: the paragraphs of its cells, and the modifiers that describe it. */
export type StoredRow = {
  readonly cells: readonly (readonly FlowParagraph[])[];
  readonly modifiers: readonly Modifier[];
};

type CellDefinition = { readonly merged: boolean; readonly continued: boolean; readonly borders: Buffer };
type RowDefinition = {
  /** Edges of the cells in twentieths of a point, one more than cells; empty when the row does not say. */
  readonly edges: readonly number[];
  readonly cells: readonly CellDefinition[];
  readonly header: boolean;
  /** Whether the table draws its top, left, bottom, right, inner horizontal and inner vertical lines. */
  readonly lines: readonly boolean[];
};

/** Codes of MS-DOC 2.6.3 (tables). */
const DEFINITION = 0xd608;
const HEADER = 0x3404;
const BORDERS_97 = 0xd605;
const BORDERS = 0xd613;
/** Bytes of a cell's definition (MS-DOC 2.9.324 TC80): two of flags, two of width, then four borders of four. */
const CELL_SIZE = 20;

/** Puts rows on one grid: the columns are the edges that any row has. */
export function toTable(rows: readonly StoredRow[]): FlowTable {
  return edgesToTable(
    rows.map((row, index): EdgeRow => {
      const definition = readDefinition(row.modifiers);
      const cells = row.cells.map((blocks, at) => ({
        blocks,
        mergedAcross: definition.cells[at]?.merged ?? false,
        mergedDown: definition.cells[at]?.continued ?? false,
        boxed: isBoxed(definition, at, index, rows.length),
      }));
      return { edges: definition.edges, header: definition.header, cells };
    }),
  );
}

function readDefinition(modifiers: readonly Modifier[]): RowDefinition {
  const last = (code: number) => modifiers.findLast((modifier) => modifier.code === code)?.operand;
  const stated = last(DEFINITION);
  const header = (last(HEADER)?.[0] ?? 0) !== 0;
  const lines = drawnLines(last(BORDERS), 8, 5) ?? drawnLines(last(BORDERS_97), 4, 1) ?? [];
  if (stated === undefined || stated.length < 1) return { edges: [], cells: [], header, lines };
  const count = stated.readUInt8(0);
  const edges = Array.from({ length: count + 1 }, (_, index) => stated.readInt16LE(1 + index * 2));
  const cells = edges.slice(1).map((_, index) => {
    const at = 1 + (count + 1) * 2 + index * CELL_SIZE;
    return readCell(stated.subarray(at, at + CELL_SIZE));
  });
  return { edges, cells, header, lines };
}

function readCell(bytes: Buffer): CellDefinition {
  const flags = bytes.length < 2 ? 0 : bytes.readUInt16LE(0);
  return { merged: (flags & 0x02) !== 0, continued: (flags & 0x60) === 0x20, borders: bytes.subarray(4) };
}

/** Six borders of `size` bytes, the kind of line at `kind` in each. */
function drawnLines(bytes: Buffer | undefined, size: number, kind: number): boolean[] | null {
  if (bytes === undefined || bytes.length < size * 6) return null;
  return Array.from({ length: 6 }, (_, index) => isDrawn(bytes.readUInt8(index * size + kind)));
}

function isDrawn(kind: number): boolean {
  return kind !== 0 && kind !== 0xff;
}

/** A cell's own border, else the table's. */
function isBoxed({ cells, lines }: RowDefinition, at: number, row: number, rows: number): boolean {
  const own = cells[at]?.borders;
  const drawn = (side: number, table: number) => {
    const kind = own !== undefined && own.length >= side * 4 + 2 ? own.readUInt8(side * 4 + 1) : 0;
    return kind === 0 ? (lines[table] ?? false) : isDrawn(kind);
  };
  const horizontal = drawn(0, row === 0 ? 0 : 4) || drawn(2, row === rows - 1 ? 2 : 4);
  return horizontal && (drawn(1, at === 0 ? 1 : 5) || drawn(3, at === cells.length - 1 ? 3 : 5));
}
