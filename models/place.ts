import { z } from 'zod';

/**
 * A box on a page: [x0, y0, x1, y1] in PDF points (1/72 inch), origin at the top left corner of the page as it is
 * displayed (after its rotation), y growing downwards.
 */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof boxSchema>;

/** Where something was read: a box on a page (PDF, scans), or a paragraph or a table cell (DOCX; all counted from 1). */
export const placeSchema = z.union([
  z.object({ page: z.number().int().positive(), box: boxSchema.optional() }).strict(),
  z.object({ paragraph: z.number().int().positive() }).strict(),
  z
    .object({
      table: z.number().int().positive(),
      row: z.number().int().positive(),
      column: z.number().int().positive(),
    })
    .strict(),
]);
export type Place = z.infer<typeof placeSchema>;
