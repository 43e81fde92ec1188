import type { Env, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { Problem } from './problem.js';

const READS: readonly string[] = ['GET', 'HEAD'];

/** The service only answers questions: anything but GET and HEAD is 405, with Allow (RFC 9110, 15.5.6). */
export const readsOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (READS.includes(c.req.method)) return next();
  c.header('Allow', READS.join(', '));
  throw new Problem(405, 'method-not-allowed', 'Dịch vụ này chỉ để xem: chỉ nhận yêu cầu GET và HEAD.');
};

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1'];

/**
 * A service on the machine's own address answers only to that machine's names. Otherwise a web site that the user visits
 * could point its own name at 127.0.0.1 and read the index through the user's browser (DNS rebinding).
 * @param host the address that the service listens on; where it is not the machine's own, any name is accepted
 */
export function ownHostOnly(host: string): MiddlewareHandler<Env> {
  return async (c, next) => {
    const asked = new URL(c.req.url).hostname;
    if (!LOOPBACK.includes(host) || LOOPBACK.includes(asked)) return next();
    throw new Problem(421, 'wrong-host', 'Dịch vụ này chỉ mở được trên chính máy này, ở địa chỉ http://127.0.0.1.');
  };
}

/** Headers that keep a page to itself: no script runs, nothing is loaded from elsewhere, no other site can frame it. */
export const headers: MiddlewareHandler<Env> = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});

/** The PDF viewer of a browser is a page with scripts of its own, which the policy of a PDF would stop. */
export const lettingPdfViewersRun: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  if (c.res.headers.get('Content-Type') === 'application/pdf') c.res.headers.delete('Content-Security-Policy');
};
