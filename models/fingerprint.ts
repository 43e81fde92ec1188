import { z } from 'zod';

/** What two forms of one document are recognised by, without keeping their text. Absent for texts too short to tell. */
export const fingerprintSchema = z.object({
  /** MinHash of the text: the share of equal numbers at equal places is how much of the text two documents share. */
  words: z.array(z.number().int().nonnegative()),
  /** Every number and date of the text, sorted: plans made from one template differ in them. */
  figures: z.array(z.string()),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;
