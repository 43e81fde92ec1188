import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract } from '../extractors/extract.js';
import { readDocument } from '../pipeline/read/read.js';
import type { Store } from '../store/store.js';

/** The path of a file among the fixtures. */
export const fixture = (name: string): string => new URL(`../fixtures/${name}`, import.meta.url).pathname;

/** Reads files into an index; gives back the bytes of each original by its hash, as the service asks for them. */
export async function indexFiles(
  store: Store,
  paths: readonly string[],
  at: string,
): Promise<(sha256: string) => Uint8Array | null> {
  const originals = new Map<string, Uint8Array>();
  for (const path of paths) {
    const bytes = new Uint8Array(readFileSync(path));
    const document = await readDocument(bytes, basename(path), { ocr: null });
    store.save(extract(document, { beforeCountsTheDay: false }), at);
    originals.set(document.sha256, bytes);
  }
  return (sha256) => originals.get(sha256) ?? null;
}
