import { z } from 'zod';
import { settingsSchema } from '../../models/settings.js';
import { extractionSchema } from '../../models/task.js';

/** What the reading process is told: which file to read, under which name, with which settings. */
export const requestSchema = z.object({
  path: z.string(),
  file: z.string(),
  /** The edXML message that came with it. */
  sidecar: z.string().nullable(),
  settings: settingsSchema,
});
export type Request = z.infer<typeof requestSchema>;

/** What the reading process says: how far it is, then once what it read or why not. `fault` is a bug of ours. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number(), source: z.string() }),
  z.object({ kind: z.literal('read'), extraction: extractionSchema }),
  z.object({ kind: z.literal('unreadable'), code: z.string(), text: z.string() }),
  z.object({ kind: z.literal('fault'), error: z.string() }),
]);
export type Answer = z.infer<typeof answerSchema>;
