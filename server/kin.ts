import { Hono } from 'hono';
import type { Exchange, ServerContext } from './context.js';

/** A person says whether two files are forms of one document; it can be taken back. Programs get the id, people the page. */
export function kin({ store, now }: ServerContext): Hono {
  const words = (c: Exchange): readonly [string, string, string] => [
    c.req.param('id') ?? '',
    c.req.param('other') ?? '',
    now(),
  ];
  return new Hono()
    .post('/api/documents/:id/same/:other', (c) => c.json(store.join(...words(c))))
    .post('/api/documents/:id/different/:other', (c) => c.json(store.separate(...words(c))))
    .post('/documents/:id/same/:other', (c) => c.redirect(`/documents/${store.join(...words(c)).documentId}`, 303))
    .post('/documents/:id/different/:other', (c) => {
      store.separate(...words(c));
      return c.redirect(`/documents/${c.req.param('id')}`, 303);
    });
}
