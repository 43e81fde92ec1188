import { z } from 'zod';
import { paragraphSchema } from './block.js';
import { messageSchema } from './message.js';
import { tableSchema } from './table.js';

export const blockSchema = z.discriminatedUnion('kind', [paragraphSchema, tableSchema]);
export type Block = z.infer<typeof blockSchema>;

/** How a page was read, and why. Sizes in points, as displayed. */
export const pageSchema = z.object({
  number: z.number().int().positive(),
  width: z.number(),
  height: z.number(),
  source: z.enum(['text', 'ocr', 'blank']),
  reason: z.string(),
});
export type Page = z.infer<typeof pageSchema>;

/** What reading a file gives: its blocks in reading order, each with its place, and messages about what was odd. */
export const sourceDocumentSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  /** Pages of the file; empty for formats without fixed pages (DOCX). */
  pages: z.array(pageSchema),
  blocks: z.array(blockSchema),
  /** Where the file holds several documents: the index of the block at which each begins, the first at 0. */
  starts: z.array(z.number().int().nonnegative()).optional(),
  messages: z.array(messageSchema),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

/** A legal basis (căn cứ): its words, and the number, date and issuer of the text it cites, where stated. */
export const legalBasisSchema = z.object({
  text: z.string(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
});
export type LegalBasis = z.infer<typeof legalBasisSchema>;

export const signerSchema = z.object({
  name: z.string(),
  position: z.string().nullable(),
  authority: z.string().nullable(),
});
export type Signer = z.infer<typeof signerSchema>;

/** What a document does to another, as it says itself. */
export const changeSchema = z.object({
  relation: z.enum(['amends', 'replaces', 'abolishes']),
  number: z.string(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
});
export type Change = z.infer<typeof changeSchema>;

/** What the document says of itself (Nghị định 30/2020/NĐ-CP, Phụ lục I). What it does not say is null. */
export const identitySchema = z.object({
  type: z.string().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  /** YYYY-MM-DD, or YYYY-MM where the day is blank. */
  issuedOn: z.string().nullable(),
  place: z.string().nullable(),
  issuer: z.string().nullable(),
  parentBody: z.string().nullable(),
  subject: z.string().nullable(),
  signer: signerSchema.nullable(),
  legalBases: z.array(legalBasisSchema),
  recipients: z.array(z.string()),
  /** The documents that it amends, replaces or abolishes; absent where it names none. */
  changes: z.array(changeSchema).optional(),
});
export type Identity = z.infer<typeof identitySchema>;

/** What people know a document by. */
export const namedDocumentSchema = identitySchema.pick({
  type: true,
  number: true,
  issuedOn: true,
  issuer: true,
  subject: true,
});

/** One of several documents in a file: its identity, the page it begins on (null for formats without pages), the ids of its duties. */
export const documentPartSchema = identitySchema.extend({
  page: z.number().int().positive().nullable(),
  tasks: z.array(z.string()),
});
export type DocumentPart = z.infer<typeof documentPartSchema>;

/** The document part of an extraction: the file's facts and the identity read from it. `pages` is null for formats without pages. */
export const extractedDocumentSchema = identitySchema.extend({
  file: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  pages: z.number().int().nonnegative().nullable(),
  /** How many of them were recognised from their picture; absent where none was. */
  recognisedPages: z.number().int().positive().optional(),
});
export type ExtractedDocument = z.infer<typeof extractedDocumentSchema>;
