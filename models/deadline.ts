import { z } from 'zod';

export const deadlineKindSchema = z.enum(['date', 'period', 'recurring', 'relative', 'ongoing', 'external', 'event']);

export const boundSchema = z.enum(['on', 'by', 'before', 'within', 'from']);
export type Bound = z.infer<typeof boundSchema>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A span counted from an event ("10 ngày làm việc kể từ ngày ký"). `duration` is ISO 8601, negative for "that long before". */
export const offsetSchema = z.object({
  duration: z.string(),
  unit: z.enum(['working', 'calendar']),
  anchor: z.string(),
});
export type Offset = z.infer<typeof offsetSchema>;

/** A deadline as the document states it. Days are calendar days in Asia/Ho_Chi_Minh, YYYY-MM-DD. */
export const deadlineSchema = z.object({
  text: z.string(),
  kind: deadlineKindSchema,
  bound: boundSchema.nullable(),
  /** First day, where a period or range has one. */
  start: day.nullable(),
  /** The last day on which the task is still on time; null when it can't be known. */
  due: day.nullable(),
  /** The day as written, where it differs from due. */
  stated: day.nullable(),
  /** HH:MM, where the document names the hour. */
  time: z.string().nullable(),
  /** dự kiến, đầu / giữa / cuối tháng. */
  approximate: z.boolean(),
  /** RFC 5545 RRULE value; a list where one rule can't say it. Names the days as written; `bound: before` makes each due the day before. */
  recurrence: z.union([z.string(), z.array(z.string())]).nullable(),
  offset: offsetSchema.nullable(),
  /** The thing that will fix the date ("Kế hoạch của Khối"). */
  refersTo: z.string().nullable(),
  /** Parts that were not written but concluded, e.g. ["year"]. */
  inferred: z.array(z.string()),
});
export type Deadline = z.infer<typeof deadlineSchema>;
