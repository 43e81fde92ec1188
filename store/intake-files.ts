import type { Database } from 'better-sqlite3';
import type { FileEntry } from './store.js';

const COLUMNS = 'path, sha256, state, reason, at, document_id AS documentId';

/** `Store.recordFile`. */
export function recordFile(database: Database, entry: FileEntry): void {
  const sql = `INSERT INTO files (path, sha256, state, reason, at, document_id)
    VALUES (@path, @sha256, @state, @reason, @at, @documentId)
    ON CONFLICT (path, sha256) DO UPDATE SET state = excluded.state, reason = excluded.reason, at = excluded.at,
      document_id = excluded.document_id`;
  database.prepare(sql).run(entry);
}

/** `Store.fileBySha`. */
export function fileBySha(database: Database, sha256: string): FileEntry | null {
  const sql = `SELECT ${COLUMNS} FROM files WHERE sha256 = ? ORDER BY at DESC, seq DESC LIMIT 1`;
  return database.prepare<[string], FileEntry>(sql).get(sha256) ?? null;
}

/** `Store.files`. */
export function readFiles(database: Database, limit = -1): readonly FileEntry[] {
  return database
    .prepare<[number], FileEntry>(`SELECT ${COLUMNS} FROM files ORDER BY at DESC, seq DESC LIMIT ?`)
    .all(limit);
}
