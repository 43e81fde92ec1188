import { z } from 'zod';
import { placeSchema } from './place.js';

/**
 * What part a paragraph plays on the page. Only `body` and `title` are read for tasks; the rest is furniture, kept apart:
 * `letterhead` (quốc hiệu, cơ quan, số, ngày), `addressee` (Kính gửi), `signature`, `recipients` (Nơi nhận),
 * `page-header`, `page-footer` (running lines and page numbers), `stamp` (dấu ĐẾN, digital-signature text, handwriting), `footnote`.
 */
export const roleSchema = z.enum([
  'body',
  'title',
  'letterhead',
  'addressee',
  'signature',
  'recipients',
  'page-header',
  'page-footer',
  'stamp',
  'footnote',
]);
export type Role = z.infer<typeof roleSchema>;

/** Which place a stretch [start, end) of a paragraph's text was read from: one span a printed line (PDF) or a paragraph (DOCX). */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  place: placeSchema,
  /** Mean word confidence of the OCR engine, 0–1; null for text that was not recognised from an image. */
  confidence: z.number().min(0).max(1).nullable(),
});
export type Span = z.infer<typeof spanSchema>;

/**
 * A paragraph: NFC text, white space collapsed, printed lines joined by one space (none after a hyphen inside a word or
 * number), its automatic number or bullet included as printed. In letterhead, signature and recipients each printed line is a paragraph.
 */
export const paragraphSchema = z.object({
  kind: z.literal('paragraph'),
  role: roleSchema,
  text: z.string(),
  spans: z.array(spanSchema),
  /** The text as it was read, where a broken text layer was repaired. */
  raw: z.string().optional(),
  /** Length of the bold stretch that opens the text ("1.5. Công an huyện:" before normal text); 0 when none; null when unknown (OCR). */
  boldPrefix: z.number().int().nonnegative().nullable(),
  italic: z.boolean().nullable(),
  align: z.enum(['left', 'center', 'right', 'justify']).nullable(),
  /** Left edge of the first line from the left edge of the text area, in points; null when unknown. */
  indent: z.number().nullable(),
  /** Which side of a borderless two-column zone (letterhead, signature block) the paragraph stands in. */
  side: z.enum(['left', 'right']).nullable(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;
