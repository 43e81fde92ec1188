import { z } from 'zod';
import { placeSchema } from './place.js';

export const severitySchema = z.enum(['info', 'warning', 'error']);

/** Something odd about a document, told to a person: a stable code, Vietnamese words, and the place where there is one. */
export const messageSchema = z.object({
  code: z.string(),
  severity: severitySchema,
  text: z.string(),
  place: placeSchema.nullable(),
});
export type Message = z.infer<typeof messageSchema>;
