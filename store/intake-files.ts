import type { Database } from 'better-sqlite3';
import type { Arrival, FileCounts, FileEntry, FileQuery, FileRecord } from './store.js';

const COLUMNS = `seq AS id, path, sha256, state, reason, at, document_id AS documentId, label, moved_to AS movedTo,
  seconds, megabytes, sidecar`;

/**
 * Writes what became of a file and gives its entry's number. A file that still stands where it was read keeps its entry;
 * once it has been moved away, the same name and bytes are another drop.
 */
export function recordFile(database: Database, entry: FileRecord): number {
  const values = { label: null, seconds: null, megabytes: null, sidecar: null, ...entry };
  const known = database
    .prepare('SELECT seq FROM files WHERE path = @path AND sha256 = @sha256 AND moved_to IS NULL')
    .pluck()
    .get(values);
  if (typeof known === 'number') return updateFile(database, known, entry);
  const sql = `INSERT INTO files (path, sha256, state, reason, at, document_id, label, seconds, megabytes, sidecar)
    VALUES (@path, @sha256, @state, @reason, @at, @documentId, @label, @seconds, @megabytes, @sidecar)`;
  return Number(database.prepare(sql).run(values).lastInsertRowid);
}

/** Writes a later judgement into an entry. */
export function updateFile(database: Database, id: number, entry: FileRecord): number {
  const sql = `UPDATE files SET state = @state, reason = @reason, at = @at, document_id = @documentId,
    seconds = coalesce(@seconds, seconds), megabytes = coalesce(@megabytes, megabytes),
    sidecar = coalesce(@sidecar, sidecar) WHERE seq = @id`;
  database.prepare(sql).run({ seconds: null, megabytes: null, sidecar: null, ...entry, id });
  return id;
}

/** `Store.receive`. */
export function receive(database: Database, arrival: Omit<Arrival, 'fileId' | 'target'>): void {
  const { path, sha256, label, at, sidecar } = arrival;
  const sql = 'INSERT OR REPLACE INTO intake (path, sha256, label, at, sidecar) VALUES (?, ?, ?, ?, ?)';
  database.prepare(sql).run(path, sha256, label, at, sidecar);
}

/** `Store.forget`. */
export function forget(database: Database, path: string): void {
  database.prepare('DELETE FROM intake WHERE path = ? AND file_seq IS NULL').run(path);
}

/** Notes that a file on its way has been saved, and where it is to stand. */
export function plan(database: Database, path: string, fileId: number, target: string): void {
  database.prepare('UPDATE intake SET file_seq = ?, target = ? WHERE path = ?').run(fileId, target, path);
}

/** `Store.arrivals`. */
export function readArrivals(database: Database): readonly Arrival[] {
  const sql = 'SELECT path, sha256, label, at, sidecar, file_seq AS fileId, target FROM intake ORDER BY at, path';
  return database.prepare<[], Arrival>(sql).all();
}

/** `Store.moved`, inside a transaction that the caller opens. */
export function moved(database: Database, path: string, fileId: number, movedTo: string): void {
  database.prepare('UPDATE files SET moved_to = ? WHERE seq = ?').run(movedTo, fileId);
  database.prepare('DELETE FROM intake WHERE path = ? AND file_seq = ?').run(path, fileId);
}

/** `Store.fileBySha`. */
export function fileBySha(database: Database, sha256: string): FileEntry | null {
  const sql = `SELECT ${COLUMNS} FROM files WHERE sha256 = ? ORDER BY at DESC, seq DESC LIMIT 1`;
  return database.prepare<[string], FileEntry>(sql).get(sha256) ?? null;
}

/** `Store.files`. */
export function readFiles(database: Database, { limit = -1, states }: FileQuery = {}): readonly FileEntry[] {
  const where = states === undefined ? 'TRUE' : 'state IN (SELECT value FROM json_each(@states))';
  return database
    .prepare<[object], FileEntry>(`SELECT ${COLUMNS} FROM files WHERE ${where} ORDER BY at DESC, seq DESC LIMIT @limit`)
    .all({ limit, ...(states === undefined ? {} : { states: JSON.stringify(states) }) });
}

/** `Store.fileCounts`. */
export function countFiles(database: Database): FileCounts {
  const sql = 'SELECT state, count(*) AS files, total(seconds) AS seconds FROM files GROUP BY state';
  const counts: FileCounts = {
    indexed: { files: 0, seconds: 0 },
    'indexed-with-warnings': { files: 0, seconds: 0 },
    'needs-person': { files: 0, seconds: 0 },
    failed: { files: 0, seconds: 0 },
  };
  const rows = database.prepare<[], { state: keyof FileCounts; files: number; seconds: number }>(sql).all();
  return Object.assign(counts, Object.fromEntries(rows.map(({ state, ...count }) => [state, count])));
}
