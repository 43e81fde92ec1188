import { z } from 'zod';

/** What tells a draft from an issued, a scanned and a digitally signed file of one document. */
export const evidenceSchema = z.object({
  mediaType: z.string(),
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  /** Name of the signer, as printed. */
  signer: z.string().nullable(),
  /** Whether it carries a digital signature. */
  isSigned: z.boolean(),
  /** Whether pages of it were recognised from their picture. */
  isRecognised: z.boolean(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
