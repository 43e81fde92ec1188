import { z } from 'zod';
import { bodySchema } from './body.js';
import { deadlineSchema } from './deadline.js';
import { changeSchema, documentPartSchema, extractedDocumentSchema, namedDocumentSchema } from './document.js';
import { fingerprintSchema } from './fingerprint.js';
import { messageSchema } from './message.js';
import { oursSchema } from './organisation.js';
import { placeSchema } from './place.js';

export const taskClassSchema = z.enum(['obligation', 'general']);
export type TaskClass = z.infer<typeof taskClassSchema>;

/** The kind of layout a task was read from; evaluation reports by it. */
export const taskLayoutSchema = z.enum(['table', 'labelled', 'timeline', 'heading', 'prose']);
export type TaskLayout = z.infer<typeof taskLayoutSchema>;

/** A duty as read from the document. Names and meanings: docs/contract.md. */
export const extractedTaskSchema = z.object({
  id: z.string(),
  class: taskClassSchema,
  layout: taskLayoutSchema,
  ordinal: z.string().nullable(),
  section: z.array(z.string()),
  text: z.string(),
  parts: z.array(z.string()),
  lead: z.array(bodySchema),
  coordinating: z.array(bodySchema),
  deadline: deadlineSchema.nullable(),
  /** What is to be handed in, as a column or label states it ("Sản phẩm: Báo cáo"); null where none does. */
  product: z.string().nullable().default(null),
  /** Who gets the report or papers that the duty asks for; null where nobody is named. */
  reportTo: bodySchema.nullable().default(null),
  /** The id of the task of this document that an annex states again here. */
  repeats: z.string().nullable().default(null),
  /** The document that states it, where the file holds several and this is not the first; absent otherwise. */
  ownDocument: namedDocumentSchema.optional(),
  evidence: z.object({
    text: z.array(placeSchema),
    lead: z.array(placeSchema),
    coordinating: z.array(placeSchema),
    deadline: z.array(placeSchema),
  }),
  confidence: z.object({
    task: z.number().min(0).max(1),
    lead: z.number().min(0).max(1),
    coordinating: z.number().min(0).max(1),
    deadline: z.number().min(0).max(1),
  }),
  flags: z.array(z.string()),
});
export type ExtractedTask = z.infer<typeof extractedTaskSchema>;

/** What reading a file gives; `kehoach extract --json` prints all of it but the fingerprint. */
export const extractionSchema = z.object({
  schemaVersion: z.literal(1),
  document: extractedDocumentSchema,
  tasks: z.array(extractedTaskSchema),
  /** Only where the file holds several documents: each with its own identity; `document` is the first. */
  parts: z.array(documentPartSchema).optional(),
  /** What other forms of the document are recognised by. */
  fingerprint: fingerprintSchema.optional(),
  messages: z.array(messageSchema),
});
export type Extraction = z.infer<typeof extractionSchema>;

/** Where a task stands on a given day: derived from its deadline, never stored. Vietnamese labels: docs/glossary.md. */
export const taskStatusSchema = z.enum([
  'upcoming',
  'due-soon',
  'due-today',
  'overdue',
  'ongoing',
  'undated',
  'withdrawn',
]);
export type TaskStatus = z.infer<typeof taskStatusSchema>;

/** A document of the index that changes another, and the instant (ISO 8601 UTC) since which the index knows. */
export const changedBySchema = namedDocumentSchema
  .pick({ type: true, number: true, issuedOn: true, issuer: true })
  .extend({ id: z.string(), relation: changeSchema.shape.relation, since: z.string() });
export type ChangedBy = z.infer<typeof changedBySchema>;

/** A task in the index: the extracted task, the document it came from, and its revision history as calendars need it. */
export const taskSchema = extractedTaskSchema.extend({
  documentId: z.string(),
  /** The document that states it; `id` and `file` are those of the file that holds it. */
  document: namedDocumentSchema.extend({ id: z.string(), file: z.string() }),
  status: taskStatusSchema,
  /** RFC 5545 SEQUENCE: +1 whenever date, text, bodies or withdrawal change. */
  sequence: z.number().int().nonnegative(),
  /** Instant of the last change, ISO 8601 UTC, whole seconds. */
  modifiedAt: z.string(),
  /** Instant at which a later reading of the document no longer held the task; null while it stands. */
  withdrawnAt: z.string().nullable(),
  /** The documents that amend, replace or abolish the one that states it; absent when none does. */
  changedBy: z.array(changedBySchema).optional(),
  /** Why the task is our organisation's; null when it is not, absent when the settings name none. */
  ours: oursSchema.nullable().optional(),
  /** What has become of its bodies since the document was written (2025 reorganisation); absent when nothing has. */
  bodyNotes: z.array(z.object({ name: z.string(), note: z.string() })).optional(),
});
export type Task = z.infer<typeof taskSchema>;
