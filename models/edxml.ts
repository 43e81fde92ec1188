import { z } from 'zod';
import { signerSchema } from './document.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * What an edXML message (QCVN 102:2016/BTTTT) says of the document that it was sent with. What it does not say is null.
 * Days are YYYY-MM-DD.
 */
export const edxmlFactsSchema = z.object({
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: day.nullable(),
  place: z.string().nullable(),
  issuer: z.string().nullable(),
  parentBody: z.string().nullable(),
  /** Name of the type; "Công văn" where it is one. */
  type: z.string().nullable(),
  subject: z.string().nullable(),
  signer: signerSchema.nullable(),
  /** Hạn xử lý that the sender asks for: no deadline of any one task. */
  dueOn: day.nullable(),
});
export type EdxmlFacts = z.infer<typeof edxmlFactsSchema>;
