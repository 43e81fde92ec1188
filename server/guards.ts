import type { Env, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { Problem } from './problem.js';

const READS: readonly string[] = ['GET', 'HEAD'];

/** The addresses that do something; all others only answer questions. */
const ACTIONS = /^(\/api)?\/(files\/[^/]+\/retry|documents\/[^/]+\/(same|different)\/[^/]+)$/u;

/** Any other method than an address has is 405, with Allow (RFC 9110, 15.5.6). */
export const methods: MiddlewareHandler<Env> = async (c, next) => {
  const allowed = ACTIONS.test(c.req.path) ? ['POST'] : READS;
  if (allowed.includes(c.req.method)) return next();
  const these = allowed.join(', ');
  c.header('Allow', these);
  throw new Problem(405, 'method-not-allowed', `Địa chỉ này chỉ nhận yêu cầu ${these}.`);
};

/**
 * What does something is done for this service's own pages, and for programs, but not for another web site that the user
 * visits: a browser tells by Sec-Fetch-Site, or by Origin where the address is no secure one, which site sends a form.
 */
export const ownPagesOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (READS.includes(c.req.method) || isOwnPage(c.req.raw)) return next();
  throw new Problem(403, 'other-site', 'Yêu cầu này đến từ một trang web khác nên không được thực hiện.');
};

function isOwnPage({ headers, url }: Request): boolean {
  const site = headers.get('Sec-Fetch-Site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('Origin');
  return origin === null || (URL.canParse(origin) && new URL(origin).host === new URL(url).host);
}

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
  // Its own forms must be known as such; other sites learn nothing.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});

/** The PDF viewer of a browser is a page with scripts of its own, which the policy of a PDF would stop. */
export const lettingPdfViewersRun: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  if (c.res.headers.get('Content-Type') === 'application/pdf') c.res.headers.delete('Content-Security-Policy');
};
