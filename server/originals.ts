import { Hono } from 'hono';
import { NotDrawn } from '../pipeline/bounded/bounded-drawer.js';
import type { IndexedDocument } from '../store/store.js';
import { entityMatches } from './conditional.js';
import type { Exchange, ServerContext } from './context.js';
import { notFound, Problem } from './problem.js';

/** What a browser shows by itself. Anything else is downloaded: an HTML file must not speak in the name of this service. */
const SHOWN = /^(application\/pdf|image\/)/u;

/** The originals as they came, and pictures of their pages. Both are known by the sha256 of the file, so they never change. */
export function originals({ store, original, picture }: ServerContext): Hono {
  const found = (c: Exchange): { readonly document: IndexedDocument; readonly bytes: Uint8Array } => {
    const document = store.document(c.req.param('id') ?? '');
    const bytes = document && original(document.sha256, document.file);
    if (!document || !bytes) throw notFound('bản gốc này');
    return { document, bytes };
  };
  return new Hono()
    .get('/documents/:id/original', (c) => {
      const { document, bytes } = found(c);
      const headers = kept(document.sha256);
      if (entityMatches(c.req.header('If-None-Match'), headers.ETag)) return c.body(null, 304, headers);
      const shown = SHOWN.test(document.mediaType);
      return c.body(new Uint8Array(bytes), 200, {
        ...headers,
        'Content-Type': document.mediaType.includes('*') ? imageType(document.file) : document.mediaType,
        'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(document.file)}`,
      });
    })
    .get('/documents/:id/pages/:page{[1-9][0-9]{0,4}\\.png}', async (c) => {
      const { document } = found(c);
      const number = Number.parseInt(c.req.param('page'), 10);
      const headers = kept(`${document.sha256}-${number}`);
      if (entityMatches(c.req.header('If-None-Match'), headers.ETag)) return c.body(null, 304, headers);
      const png = await picture(document.sha256, document.file, number).catch(refused);
      if (png === null) throw notFound('trang này của văn bản');
      return c.body(new Uint8Array(png), 200, { ...headers, 'Content-Type': 'image/png' });
    });
}

/** Headers of what never changes under its entity tag; the address may later mean a newer file, so browsers ask again. */
const kept = (entity: string) => ({ ETag: `"${entity}"`, 'Cache-Control': 'private, no-cache' });

const IMAGE_TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.png$/iu, 'image/png'],
  [/\.jpe?g$/iu, 'image/jpeg'],
  [/\.tiff?$/iu, 'image/tiff'],
  [/\.webp$/iu, 'image/webp'],
  [/\.gif$/iu, 'image/gif'],
];

const imageType = (file: string): string =>
  IMAGE_TYPES.find(([pattern]) => pattern.test(file))?.[1] ?? 'application/octet-stream';

function refused(error: unknown): never {
  throw error instanceof NotDrawn
    ? new Problem(error.code === 'too-slow' ? 503 : 422, error.code, error.message)
    : error;
}
