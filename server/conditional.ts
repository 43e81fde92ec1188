/** Whether an If-None-Match header names this entity (RFC 9110, 13.1.2: weak comparison). */
export const entityMatches = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => tag.trim().replace(/^W\//u, '') === etag || tag.trim() === '*') ?? false;

/**
 * Whether a client's copy is still good: If-None-Match decides where it is sent, else If-Modified-Since (RFC 9110, 13.2.2).
 * @param lastModified an HTTP date (whole seconds)
 */
export function isFresh(
  request: { readonly ifNoneMatch: string | undefined; readonly ifModifiedSince: string | undefined },
  entity: { readonly etag: string; readonly lastModified: string },
): boolean {
  if (request.ifNoneMatch !== undefined) return entityMatches(request.ifNoneMatch, entity.etag);
  const since = Date.parse(request.ifModifiedSince ?? '');
  return !Number.isNaN(since) && Date.parse(entity.lastModified) <= since;
}
