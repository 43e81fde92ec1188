import { z } from 'zod';
import { deadlineKindSchema } from '../models/deadline.js';
import { taskClassSchema, taskLayoutSchema } from '../models/task.js';

/** A body's name, or every spelling of it that is right (as written, resolved). */
const goldBodySchema = z.union([z.string(), z.array(z.string()).nonempty()]);
export type GoldBody = z.infer<typeof goldBodySchema>;

/** What the document says of a task's time. A field left out is not compared. */
const goldDeadlineSchema = z.object({
  text: z.string(),
  kind: deadlineKindSchema,
  /** Other kinds that are as defensible. */
  alsoKinds: z.array(deadlineKindSchema).optional(),
  /** A vague phrase (định kỳ): right when left out too. */
  optional: z.boolean().optional(),
  bound: z.string().nullable().optional(),
  start: z.string().nullable().optional(),
  due: z.string().nullable().optional(),
  stated: z.string().nullable().optional(),
  time: z.string().nullable().optional(),
  recurrence: z
    .union([z.string(), z.array(z.string())])
    .nullable()
    .optional(),
  refersTo: z.string().optional(),
});
export type GoldDeadline = z.infer<typeof goldDeadlineSchema>;

const goldTaskSchema = z.object({
  id: z.string(),
  class: taskClassSchema,
  /** Neither right nor wrong: left out of the scores. */
  borderline: z.boolean().optional(),
  layout: taskLayoutSchema.optional(),
  section: z.string(),
  text: z.string(),
  parts: z.array(z.string()).optional(),
  lead: z.array(goldBodySchema),
  coordinating: z.array(goldBodySchema),
  deadline: goldDeadlineSchema.nullable(),
});
export type GoldTask = z.infer<typeof goldTaskSchema>;

/** A value, or every value that is accepted; null where the document does not say. */
const accepted = z.union([z.string().nullable(), z.array(z.string().nullable()).nonempty()]);
export type Accepted = z.infer<typeof accepted>;

/** A field left out is not compared. */
const goldIdentitySchema = z.object({
  number: accepted.optional(),
  symbol: accepted.optional(),
  issuedOn: accepted.optional(),
  place: accepted.optional(),
  type: accepted.optional(),
  issuer: accepted.optional(),
  parentBody: accepted.optional(),
  subject: accepted.optional(),
  signer: accepted.optional(),
});

/** `gold.json`: what a person found in a document (docs/annotation.md says how it is made). */
export const goldSchema = z.object({
  id: z.string(),
  document: goldIdentitySchema,
  tasks: z.array(goldTaskSchema),
});
export type Gold = z.infer<typeof goldSchema>;
