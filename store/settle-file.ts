import type { Database } from 'better-sqlite3';
import type { Extraction } from '../models/task.js';
import { plan, receive, recordFile, updateFile } from './intake-files.js';
import { saveExtraction } from './save-extraction.js';
import type { FileRecord, SaveOptions, SaveOutcome } from './store.js';

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
  fileId: number,
  judged: FileRecord,
  extraction: Extraction | null,
  from: string | null,
  target: string | null,
): SaveOutcome | null {
  const saved = extraction === null ? null : saveExtraction(database, extraction, judged.at, { force: true });
  updateFile(database, fileId, { ...judged, documentId: saved?.documentId ?? judged.documentId });
  if (from !== null && target !== null) {
    const { sha256, label, at, sidecar } = judged;
    receive(database, { path: from, sha256, label: label ?? '', at, sidecar: sidecar ?? null });
    plan(database, from, fileId, target);
  }
  return saved;
}
