/** A row as RTF defines it before or after its cells: right edges of the cells, which are merged, which have lines. */
export type RowDefinition = {
  readonly left: number;
  readonly header: boolean;
  readonly cells: readonly CellDefinition[];
  /** The cell whose right edge is still to come. */
  readonly pending: Omit<CellDefinition, 'right'>;
  /** The edge that a line style names next. */
  readonly edge: string | null;
};

type CellDefinition = {
  readonly right: number;
  readonly mergedAcross: boolean;
  readonly mergedDown: boolean;
  /** Edges with a line: "t", "l", "b", "r". */
  readonly lines: ReadonlySet<string>;
};

const NO_CELL: Omit<CellDefinition, 'right'> = { mergedAcross: false, mergedDown: false, lines: new Set() };
export const NO_ROW: RowDefinition = { left: 0, header: false, cells: [], pending: NO_CELL, edge: null };

/** The definition after one more control word (RTF specification 1.9.1, "Table definitions"). */
export function defineRow(row: RowDefinition, name: string, value: number | null): RowDefinition {
  if (name === 'trowd') return NO_ROW;
  if (name === 'trleft') return { ...row, left: value ?? 0 };
  if (name === 'trhdr') return { ...row, header: true };
  if (name === 'clmrg') return { ...row, pending: { ...row.pending, mergedAcross: true } };
  if (name === 'clvmrg') return { ...row, pending: { ...row.pending, mergedDown: true } };
  if (name === 'cellx') {
    const cells = [...row.cells, { ...row.pending, right: value ?? 0 }];
    return { ...row, cells, pending: NO_CELL, edge: null };
  }
  const edge = /^clbrdr([tlbr])$/u.exec(name)?.[1];
  if (edge !== undefined) return { ...row, edge };
  if (row.edge === null || !/^brdr(?:s|th|db|dot|dash|w)$/u.test(name)) return row;
  return { ...row, edge: null, pending: { ...row.pending, lines: new Set([...row.pending.lines, row.edge]) } };
}
