import { z } from 'zod';

/** What the drawing process is told: which page of which file, from 1, and how finely; null where only its size is asked. */
export const drawRequestSchema = z.object({
  path: z.string(),
  file: z.string(),
  page: z.number(),
  sharpness: z.object({ dpi: z.number(), longestSide: z.number() }).nullable(),
});
export type DrawRequest = z.infer<typeof drawRequestSchema>;

/** What it answers: a PNG in base64 or a size in points, null where there is no such page, or why it can't be drawn. */
export const drawnSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drawn'), png: z.string().nullable() }),
  z.object({ kind: z.literal('measured'), size: z.object({ width: z.number(), height: z.number() }).nullable() }),
  z.object({ kind: z.literal('unreadable'), code: z.string(), text: z.string() }),
]);
export type Drawn = z.infer<typeof drawnSchema>;
