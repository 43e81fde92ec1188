import type { Paragraph } from '../../../models/block.js';

/**
 * What every reader of a format without fixed pages (DOCX, DOC, RTF, ODT, HTML) gives, before paragraphs and tables get
 * their numbers: words and looks as the format states them, nothing concluded yet.
 */

/** A stretch of letters of one look. `\t` is a tab, `\n` a soft line break. */
export type Run = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The name of its font, where the format states one. */
  readonly font?: string;
};

export type FlowParagraph = {
  readonly kind: 'paragraph';
  readonly role: 'body' | 'page-header' | 'page-footer' | 'footnote';
  /** Its words, its automatic number or bullet as the first run. */
  readonly runs: readonly Run[];
  readonly align: Paragraph['align'];
  /** Left edge of the first line from the left of the text area (or cell), in points; null when unknown. */
  readonly indent: number | null;
};

/** A cell of the grid; a cell merged downwards appears once, in its first row. */
export type FlowCell = {
  /** First grid column, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Whether lines are drawn on a horizontal and on a vertical edge of it. */
  readonly boxed: boolean;
  readonly blocks: readonly FlowBlock[];
};

export type FlowRow = {
  /** Whether the format itself marks it as a header row. */
  readonly header: boolean;
  readonly cells: readonly FlowCell[];
};

export type FlowTable = { readonly kind: 'table'; readonly columns: number; readonly rows: readonly FlowRow[] };

export type FlowBlock = FlowParagraph | FlowTable;

/** The letters of a cell or table, tables inside it included, a line a paragraph. */
export function flowText(blocks: readonly FlowBlock[]): string {
  return flowParagraphs(blocks)
    .map((paragraph) => paragraph.runs.map((run) => run.text).join(''))
    .join('\n');
}

/** The paragraphs of a cell, those of tables inside it row by row. */
export function flowParagraphs(blocks: readonly FlowBlock[]): FlowParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => flowParagraphs(cell.blocks))),
  );
}
