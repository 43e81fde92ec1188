import type { TaskQuery } from '../../models/query.js';
import { parametersOf } from '../read-query.js';

/** An address with these filters. */
export function withQuery(path: string, query: TaskQuery): string {
  const parameters = parametersOf(query);
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

/** The address of the list with these filters, at its first row. */
export const listWith = (query: TaskQuery): string => withQuery('/', { ...query, limit: undefined, offset: undefined });
