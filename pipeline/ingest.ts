import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract } from '../extractors/extract.js';
import type { Extraction } from '../models/task.js';
import type { FileState, SaveOutcome, Store } from '../store/store.js';
import { keepOriginal, sha256Of } from './originals.js';
import { type ReadServices, readDocument } from './read/read.js';
import { UnreadableFile } from './read/unreadable.js';

export type IngestServices = ReadServices & {
  readonly store: Store;
  /** The data folder: originals are kept in it. */
  readonly data: string;
  readonly beforeCountsTheDay: boolean;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
  /** Read again a file that is in the index already. */
  readonly again?: boolean;
};

/** What became of a file: its one end state, why, and what the index learned. */
export type Ingested = {
  readonly file: string;
  readonly sha256: string;
  readonly state: FileState;
  /** Vietnamese words for a person; null when there is nothing to say. */
  readonly reason: string | null;
  readonly extraction: Extraction | null;
  readonly saved: SaveOutcome | null;
};

/**
 * A file's journey: keep the original → read → extract → save → record. A file that can't be read is kept and recorded
 * with the reason; nothing of it is half-saved.
 */
export async function ingest(path: string, services: IngestServices): Promise<Ingested> {
  const { store, data, now, again } = services;
  const bytes = readFileSync(path);
  const file = basename(path);
  const sha256 = sha256Of(bytes);
  const known = store.fileBySha(sha256);
  if (known && known.state !== 'failed' && !again) {
    store.recordFile({ ...known, path, at: now() });
    return {
      file,
      sha256,
      state: known.state,
      reason: known.reason,
      extraction: null,
      saved: unchanged(known.documentId),
    };
  }
  keepOriginal(data, sha256, file, bytes);
  const read = await readAndExtract(bytes, file, services);
  const saved = read.extraction ? store.save(read.extraction, now(), { force: again ?? false }) : null;
  store.recordFile({
    path,
    sha256,
    state: read.state,
    reason: read.reason,
    at: now(),
    documentId: saved?.documentId ?? null,
  });
  return { file, sha256, ...read, saved };
}

const unchanged = (documentId: string | null): SaveOutcome | null =>
  documentId === null ? null : { documentId, outcome: 'unchanged', added: 0, changed: 0, withdrawn: 0 };

type ReadOutcome = Pick<Ingested, 'state' | 'reason' | 'extraction'>;

/** Reading may fail for reasons that a person can mend (password, empty page images) and for those that nobody can. */
const NEEDS_PERSON: readonly string[] = ['password-protected', 'unsupported-format', 'ocr-off', 'no-text-found'];

async function readAndExtract(bytes: Uint8Array, file: string, services: IngestServices): Promise<ReadOutcome> {
  try {
    return outcomeOf(extract(await readDocument(bytes, file, services), services));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const state = NEEDS_PERSON.includes(error.code) ? 'needs-person' : 'failed';
    return { state, reason: error.message, extraction: null };
  }
}

/** A document whose reading gave warnings is indexed with them said; one without any text needs a person. */
function outcomeOf(extraction: Extraction): ReadOutcome {
  const noText = extraction.messages.find(({ code }) => code === 'no-text-found');
  if (noText) return { state: 'needs-person', reason: noText.text, extraction: null };
  const worth = extraction.messages.filter(({ severity }) => severity !== 'info');
  if (worth.length === 0) return { state: 'indexed', reason: null, extraction };
  return { state: 'indexed-with-warnings', reason: [...new Set(worth.map(({ text }) => text))].join(' '), extraction };
}
