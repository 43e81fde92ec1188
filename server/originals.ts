import { Hono } from 'hono';
import { pagePicture, type Sharpness } from '../pipeline/read/page-picture.js';
import { UnreadableFile } from '../pipeline/read/unreadable.js';
import type { IndexedDocument } from '../store/store.js';
import { entityMatches } from './conditional.js';
import type { Exchange, ServerContext } from './context.js';
import { notFound, Problem } from './problem.js';

/** Enough to read small print on a screen. */
const SHARPNESS: Sharpness = { dpi: 120, longestSide: 2400 };
const LONGEST_DRAWING_MS = 20_000;
/** What a browser shows by itself. Anything else is downloaded: an HTML file must not speak in the name of this service. */
const SHOWN = /^(application\/pdf|image\/)/u;

/** The originals as they came, and pictures of their pages. Both are known by the sha256 of the file, so they never change. */
export function originals({ store, original }: ServerContext): Hono {
  const found = (c: Exchange): { readonly document: IndexedDocument; readonly bytes: Uint8Array } => {
    const document = store.document(c.req.param('id') ?? '');
    const bytes = document && original(document.sha256, document.file);
    if (!document || !bytes) throw notFound('bản gốc này');
    return { document, bytes };
  };
  const draw = oneAtATime();
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
      const { document, bytes } = found(c);
      const number = Number.parseInt(c.req.param('page'), 10);
      const headers = kept(`${document.sha256}-${number}-${SHARPNESS.dpi}`);
      if (entityMatches(c.req.header('If-None-Match'), headers.ETag)) return c.body(null, 304, headers);
      const png = await draw(() => pagePicture(bytes, document.file, number, SHARPNESS));
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

type Drawing = () => Promise<Uint8Array | null>;

/** Draws one page after another, so that a click through a long scan never fills the memory; one that takes too long is given up. */
function oneAtATime(): (draw: Drawing) => Promise<Uint8Array | null> {
  let last: Promise<unknown> = Promise.resolve();
  return (draw) => {
    const drawn = last.then(draw);
    last = drawn.catch(() => undefined);
    return Promise.race([drawn, tooLong()]).catch((error: unknown) => {
      throw error instanceof UnreadableFile ? new Problem(422, error.code, error.message) : error;
    });
  };
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    const slow = new Problem(503, 'too-slow', 'Trang này vẽ quá lâu. Hãy mở bản gốc để xem.');
    setTimeout(() => reject(slow), LONGEST_DRAWING_MS).unref();
  });
}
