import { Hono } from 'hono';
import type { FileEntry, FileState } from '../store/store.js';
import type { Exchange, ServerContext } from './context.js';
import { notFound, Problem } from './problem.js';

/** Files of which nothing is in the index. Reading others again is for the command line: it may bring back an older version. */
export const UNREAD: readonly FileState[] = ['needs-person', 'failed'];

/** Reading a file again, the one thing that can be asked of the service; answered at once, done in its turn. */
export function retries({ store, retry }: ServerContext): Hono {
  const start = (c: Exchange): string => {
    const sha256 = c.req.param('sha256') ?? '';
    for (const entry of unread(sha256)) retry(entry);
    return sha256;
  };
  const unread = (sha256: string): readonly FileEntry[] => {
    const found = store.files({ states: UNREAD }).filter((entry) => entry.sha256 === sha256);
    if (found.length > 0) return found;
    if (store.fileBySha(sha256) === null) throw notFound('tệp này');
    throw new Problem(409, 'already-read', 'Tệp này đã vào sổ nên không phải đọc lại.');
  };
  return new Hono()
    .post('/api/files/:sha256/retry', (c) => c.json({ sha256: start(c), state: 'waiting' }, 202))
    .post('/files/:sha256/retry', (c) => {
      start(c);
      return c.redirect('/files', 303);
    });
}
