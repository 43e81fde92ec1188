import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, openSync, closeSync, fsyncSync, renameSync, writeSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The sha256 of a file's bytes, in hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where the original with this hash is kept: two levels, so that no folder grows without bound. */
export const originalPath = (data: string, sha256: string, file: string): string =>
  join(data, 'originals', sha256.slice(0, 2), `${sha256}${extname(file).toLowerCase().slice(0, 12)}`);

/**
 * Keeps a byte-identical copy of a file under its hash, flushed to disk before its final name appears, so that a
 * power cut leaves either the whole copy or none.
 * @returns the copy's path
 */
export function keepOriginal(data: string, sha256: string, file: string, bytes: Uint8Array): string {
  const path = originalPath(data, sha256, file);
  if (existsSync(path)) return path;
  mkdirSync(join(data, 'originals', sha256.slice(0, 2)), { recursive: true });
  const partial = `${path}.${process.pid}.part`;
  const handle = openSync(partial, 'w');
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(partial, path);
  return path;
}
