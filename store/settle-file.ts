import type { Database } from 'better-sqlite3';
import type { Extraction } from '../models/task.js';
import { judgeAgain, plan, recordFile } from './intake-files.js';
import { saveExtraction } from './save-extraction.js';
import type { FileEntry, FileRecord, SaveOptions, SaveOutcome } from './store.js';

/** `Store.settle` inside a transaction that the caller opens. */
export function settleFile(
  database: Database,
  file: FileRecord,
  extraction: Extraction | null,
  { target, ...options }: SaveOptions & { readonly target?: string | undefined } = {},
): { fileId: number; saved: SaveOutcome | null } {
  const saved = extraction === null ? null : saveExtraction(database, extraction, file.at, options);
  const fileId = recordFile(database, { ...file, documentId: saved?.documentId ?? file.documentId });
  if (target !== undefined) plan(database, file.path, fileId, target);
  return { fileId, saved };
}

/** `Store.judgeAgain` inside a transaction that the caller opens. */
export function judgeFileAgain(
  database: Database,
  entry: FileEntry,
  judged: FileRecord,
  extraction: Extraction | null,
  movedTo: string | null,
): SaveOutcome | null {
  const saved = extraction === null ? null : saveExtraction(database, extraction, judged.at, { force: true });
  judgeAgain(database, entry.id, { ...judged, documentId: saved?.documentId ?? judged.documentId }, movedTo);
  return saved;
}
