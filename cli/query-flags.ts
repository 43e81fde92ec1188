import { type TaskQuery, taskQuerySchema } from '../models/query.js';
import { taskStatusSchema } from '../models/task.js';
import { CliError, EXIT } from './cli-error.js';

/** The filter flags that `tasks` and `calendar` share, as commander gives them. */
export type QueryFlags = {
  readonly body?: string;
  readonly role?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly status?: string;
  readonly document?: string;
  readonly search?: string;
  readonly class?: string;
  readonly limit?: string;
};

/** @throws CliError (exit 2) that names the flag and what it takes */
export function readQuery(flags: QueryFlags): TaskQuery {
  const { status, limit, ...rest } = flags;
  const parsed = taskQuerySchema.safeParse({
    ...rest,
    ...(status === undefined ? {} : { status: status.split(',').map((s) => s.trim()) }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => {
    const flag = `--${String(path[0]).replace(/[A-Z]/gu, (c) => `-${c.toLowerCase()}`)}`;
    const takes = flag === '--status' ? `các trạng thái là ${taskStatusSchema.options.join(', ')}` : message;
    return `  ${flag}: ${takes}`;
  });
  throw new CliError(`Bộ lọc không hợp lệ:\n${problems.join('\n')}`, EXIT.usage);
}
