import { readTaskQuery, type TaskQuery } from '../models/query.js';
import { Problem } from './problem.js';

/** The filters in a URL's parameters; one given twice is a list ("status=overdue&status=undated"). @throws Problem 400 that names each wrong one */
export function queryOf(parameters: URLSearchParams, ignored: readonly string[] = []): TaskQuery {
  const raw: Record<string, string> = {};
  for (const [name, value] of parameters) {
    if (ignored.includes(name) || value === '') continue;
    raw[name] = raw[name] === undefined ? value : `${raw[name]},${value}`;
  }
  const read = readTaskQuery(raw);
  if ('query' in read) return read.query;
  const words = read.problems.map(({ name, takes }) => `${name}: ${takes}`).join('; ');
  throw new Problem(400, 'bad-query', `Bộ lọc không hợp lệ: ${words}.`);
}

/** The same filters as URL parameters, for links. */
export function parametersOf(query: TaskQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) parameters.set(name, Array.isArray(value) ? value.join(',') : String(value));
  return parameters;
}
