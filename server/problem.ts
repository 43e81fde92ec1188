import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Exchange } from './context.js';

/** A refusal that the caller can act on; the same body everywhere: {"error":{"code","message"}}. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;

  constructor(status: ContentfulStatusCode, code: string, message: string) {
    super(message);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
  }
}

/** The refusal of an address that names nothing; `what` in Vietnamese: "văn bản này". */
export const notFound = (what: string): Problem =>
  new Problem(404, 'not-found', `Không tìm thấy ${what}. Hãy xem lại địa chỉ.`);

/** A refusal as the JSON API answers it, with its HTTP status. */
export const problemBody = (c: Exchange, { status, code, message }: Problem): Response =>
  c.json({ error: { code, message } }, status);
