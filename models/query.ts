import { z } from 'zod';
import { bodyRoleSchema } from './body.js';
import { taskClassSchema, taskStatusSchema } from './task.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'ngày phải có dạng YYYY-MM-DD, ví dụ 2023-12-31');

/** The filters that the command line, the API, the page and the feed share. Absent means "any". */
export const taskQuerySchema = z.object({
  /** Part of a body's name, with or without accents. */
  body: z.string().optional(),
  role: bodyRoleSchema.optional(),
  /** Inclusive bounds on `deadline.due`. */
  dueFrom: day.optional(),
  dueTo: day.optional(),
  status: z.array(taskStatusSchema).optional(),
  class: taskClassSchema.optional(),
  /** Document id (or a unique prefix), number or file name. */
  document: z.string().optional(),
  search: z.string().optional(),
  limit: z.number().int().positive().max(10_000).optional(),
  offset: z.number().int().nonnegative().optional(),
});
export type TaskQuery = z.infer<typeof taskQuerySchema>;
