import type { Database } from 'better-sqlite3';
import { normalize } from '../extractors/text/normalize.js';
import { type ExtractedDocument, extractedDocumentSchema } from '../models/document.js';
import { documentKey, evidentlyDifferent, numberKey } from './document-identity.js';

/** The row number of the document that holds these bytes among its versions, or null. */
export function documentWithBytes(database: Database, sha256: string): number | null {
  const seq = database.prepare('SELECT document_seq FROM versions WHERE sha256 = ?').pluck().get(sha256);
  return typeof seq === 'number' ? seq : null;
}

/**
 * The row number of the document that a new file is a version of, or null: same issuer, number and year; else the same
 * file name, unless what the two say of themselves shows that they are different documents.
 */
export function earlierVersion(database: Database, document: ExtractedDocument): number | null {
  const key = documentKey(document);
  const byKey = 'SELECT seq FROM documents WHERE key = ? ORDER BY seq DESC LIMIT 1';
  const sameKey = key === null ? undefined : database.prepare(byKey).pluck().get(key);
  if (typeof sameKey === 'number') return sameKey;
  const sameFile = database
    .prepare<[string], { seq: number; identity: string }>(
      'SELECT seq, identity FROM documents WHERE seq IN (SELECT document_seq FROM versions WHERE file = ?) ORDER BY seq DESC',
    )
    .all(normalize(document.file));
  const known = sameFile.find(
    (row) => !evidentlyDifferent(extractedDocumentSchema.parse(JSON.parse(row.identity)), document),
  );
  return known?.seq ?? null;
}

/** Row numbers of the documents that a user may mean: by id, beginning of an id (4 letters or more), number or file name. */
export function documentsMeant(database: Database, reference: string): readonly number[] {
  const name = normalize(reference);
  const ways: readonly (readonly [string, string])[] = [
    ['SELECT seq FROM documents WHERE id = @value', name],
    ['SELECT seq FROM documents WHERE length(@value) >= 4 AND substr(id, 1, length(@value)) = @value', name],
    ['SELECT seq FROM documents WHERE number_key = @value', numberKey(name)],
    ['SELECT DISTINCT document_seq FROM versions WHERE file = @value', name],
  ];
  for (const [sql, value] of ways) {
    const found = database.prepare<[object], number>(sql).pluck().all({ value });
    if (found.length > 0) return found;
  }
  return [];
}
