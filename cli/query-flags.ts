import { readTaskQuery, type TaskQuery } from '../models/query.js';
import { CliError, EXIT } from './cli-error.js';

/** The filter flags that `tasks` and `calendar` share, as commander gives them. */
export type QueryFlags = { readonly [name: string]: string | true | undefined };

/** @throws CliError (exit 2) that names the flag and what it takes */
export function readQuery(flags: QueryFlags): TaskQuery {
  const given = Object.entries(flags).map(([name, value]) => [name, value === true ? '1' : value]);
  const read = readTaskQuery(Object.fromEntries(given));
  if ('query' in read) return read.query;
  const problems = read.problems.map(({ name, takes }) => `  --${kebab(name)}: ${takes}`);
  throw new CliError(`Bộ lọc không hợp lệ:\n${problems.join('\n')}`, EXIT.usage);
}

const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
