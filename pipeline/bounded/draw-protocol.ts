import { z } from 'zod';

/** What the drawing process is told: which page of which file, from 1, and how finely. */
export const drawRequestSchema = z.object({
  path: z.string(),
  file: z.string(),
  page: z.number(),
  sharpness: z.object({ dpi: z.number(), longestSide: z.number() }),
});
export type DrawRequest = z.infer<typeof drawRequestSchema>;

/** What it answers: a PNG in base64, null where there is no such page, or why it can't be drawn. */
export const drawnSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drawn'), png: z.string().nullable() }),
  z.object({ kind: z.literal('unreadable'), code: z.string(), text: z.string() }),
]);
export type Drawn = z.infer<typeof drawnSchema>;
