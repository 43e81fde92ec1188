import { z } from 'zod';
import { paragraphSchema } from './block.js';
import { placeSchema } from './place.js';

/** A cell with the rectangle of the grid that it covers. Blank cells are present, with no paragraphs. */
export const cellSchema = z.object({
  /** First grid column, from 0. */
  column: z.number().int().nonnegative(),
  columnSpan: z.number().int().positive(),
  rowSpan: z.number().int().positive(),
  paragraphs: z.array(paragraphSchema),
  /** Every place the cell covers: two or more when a page break cuts it. */
  places: z.array(placeSchema),
});
export type Cell = z.infer<typeof cellSchema>;

/** A row lists the cells that begin in it; a cell merged downwards appears once, in its first row. */
export const rowSchema = z.object({ header: z.boolean(), cells: z.array(cellSchema) });
export type Row = z.infer<typeof rowSchema>;

/** A table with a grid of `columns` columns; header rows repeated on later pages are dropped, rows cut by a page break are one row. */
export const tableSchema = z.object({
  kind: z.literal('table'),
  columns: z.number().int().positive(),
  rows: z.array(rowSchema),
});
export type Table = z.infer<typeof tableSchema>;
