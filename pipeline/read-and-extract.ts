import { type ExtractOptions, extract } from '../extractors/extract.js';
import type { Extraction } from '../models/task.js';
import { type ReadServices, readDocument } from './read/read.js';
import { UnreadableFile } from './read/unreadable.js';

/** What a file says, or the code and the Vietnamese words for why it can't be read. */
export type Reading =
  | { readonly kind: 'read'; readonly extraction: Extraction }
  | { readonly kind: 'unreadable'; readonly code: string; readonly text: string };

/** Reads a file's bytes and extracts what they say, in this process. Throws only where the program has a bug. */
export async function readAndExtract(
  bytes: Uint8Array,
  file: string,
  services: ReadServices & ExtractOptions,
): Promise<Reading> {
  try {
    return { kind: 'read', extraction: extract(await readDocument(bytes, file, services), services) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { kind: 'unreadable', code: error.code, text: error.message };
  }
}
