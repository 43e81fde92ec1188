import { z } from 'zod';
import { bodyRoleSchema } from './body.js';
import { taskClassSchema, taskStatusSchema } from './task.js';

/** A day of the calendar: 2023-02-30 is none. */
const day = z.iso.date('ngày phải có thật và có dạng YYYY-MM-DD, ví dụ 2023-12-31');

/** The filters that the command line, the API, the page and the feed share. Absent means "any". */
export const taskQuerySchema = z.object({
  /** Part of a body's name, with or without accents. */
  body: z.string().optional(),
  role: bodyRoleSchema.optional(),
  /** Only what our organisation must do: by name, through a unit, a group or a collective phrase. */
  ours: z.boolean().optional(),
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

/** A filter that can't be read: its name, and Vietnamese words on what it takes. */
export type QueryProblem = { readonly name: string; readonly takes: string };

/**
 * Reads filters given as text (command-line flags, URL parameters): `status` is a list with commas, numbers are digits,
 * days are YYYY-MM-DD or dd/mm/yyyy, empty values mean "any".
 */
export function readTaskQuery(
  raw: Readonly<Record<string, string | undefined>>,
): { readonly query: TaskQuery } | { readonly problems: readonly QueryProblem[] } {
  const given = Object.entries(raw).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  const values = given.map(([name, value]) => [name, typed(name, value)]);
  const parsed = taskQuerySchema.strict().safeParse(Object.fromEntries(values));
  if (parsed.success) return { query: parsed.data };
  return {
    problems: parsed.error.issues.map((issue) => {
      const name = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(issue.path[0] ?? '');
      return {
        name,
        takes: TAKES[name] ?? (issue.code === 'unrecognized_keys' ? 'không có bộ lọc này' : issue.message),
      };
    }),
  };
}

function typed(name: string, value: string): unknown {
  if (name === 'status') return value.split(',').map((status) => status.trim());
  if (name === 'limit' || name === 'offset') return Number(value);
  if (name === 'ours') return FLAG_VALUES[value] ?? value;
  if (name === 'dueFrom' || name === 'dueTo') return isoDay(value);
  return value;
}

/** "20/3/2023", as offices write a day, → "2023-03-20"; anything else stays as it is. */
function isoDay(value: string): string {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/u.exec(value) ?? [];
  return year === '' ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const FLAG_VALUES: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };

const TAKES: Readonly<Record<string, string>> = {
  role: `một trong: ${bodyRoleSchema.options.join(', ')}`,
  ours: '1 (chỉ việc của cơ quan mình) hoặc 0',
  status: `một hay nhiều, cách nhau dấu phẩy: ${taskStatusSchema.options.join(', ')}`,
  class: `một trong: ${taskClassSchema.options.join(', ')}`,
  dueFrom: 'ngày có thật, dạng 31/12/2023 hoặc 2023-12-31',
  dueTo: 'ngày có thật, dạng 31/12/2023 hoặc 2023-12-31',
  limit: 'số nguyên từ 1 đến 10000',
  offset: 'số nguyên từ 0',
};
