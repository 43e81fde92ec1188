import type { Database } from 'better-sqlite3';
import { normalize } from '../extractors/text/normalize.js';
import type { Extraction } from '../models/task.js';
import { evidentlyDifferent, numberKey } from './document-identity.js';
import { textAlike } from './likeness.js';
import { MAY_BE_ONE } from './same-document.js';
import { fingerprintsOf, shownIdentity } from './versions.js';

/** The row number of the document that holds these bytes among its versions, or null. */
export function documentWithBytes(database: Database, sha256: string): number | null {
  const seq = database.prepare('SELECT document_seq FROM versions WHERE sha256 = ?').pluck().get(sha256);
  return typeof seq === 'number' ? seq : null;
}

/**
 * The row number of the document that had a file of this name among its versions and that nothing shows to be another one:
 * neither what the two say of themselves nor, where both are long enough to tell, that they have little text in common.
 */
export function sameFileName(database: Database, { document, fingerprint }: Extraction): number | null {
  const seqs = database
    .prepare<[string], number>('SELECT DISTINCT document_seq FROM versions WHERE file = ? ORDER BY document_seq DESC')
    .pluck()
    .all(normalize(document.file));
  const found = seqs.find((seq) => {
    if (evidentlyDifferent(shownIdentity(database, seq), document)) return false;
    const others = fingerprint === undefined ? [] : fingerprintsOf(database, seq);
    return others.length === 0 || others.some((other) => fingerprint && textAlike(other, fingerprint) >= MAY_BE_ONE);
  });
  return found ?? null;
}

/** What a user may mean by a reference: documents, by row number; where it is a number, only what states that number of a file. */
export interface Meant {
  readonly seqs: readonly number[];
  /** Key of the number, where the reference is one; a file may hold several documents with a number each. */
  readonly numberKey: string | null;
}

/** What a reference means: an id, the beginning of an id (4 letters or more), a number, or a file name. */
export function documentsMeant(database: Database, reference: string): Meant {
  const name = normalize(reference);
  const number = numberKey(name);
  for (const { sql, value } of [
    { sql: 'SELECT seq FROM documents WHERE id = @value', value: name },
    { sql: BY_BEGINNING, value: name },
    { sql: BY_NUMBER, value: number },
    { sql: 'SELECT DISTINCT document_seq FROM versions WHERE file = @value', value: name },
    { sql: BY_BYTES, value: name },
  ]) {
    const seqs = database.prepare<[object], number>(sql).pluck().all({ value });
    if (seqs.length > 0) return { seqs, numberKey: sql === BY_NUMBER ? number : null };
  }
  return { seqs: [], numberKey: null };
}

const BY_BEGINNING = 'SELECT seq FROM documents WHERE length(@value) >= 4 AND substr(id, 1, length(@value)) = @value';
const BY_NUMBER = `SELECT DISTINCT document_seq FROM numbers JOIN versions ON versions.seq = version_seq
  WHERE number_key = @value ORDER BY document_seq`;
/** The id of a document that was joined with another is the beginning of the hash of one of its files. */
const BY_BYTES = `SELECT DISTINCT document_seq FROM versions
  WHERE length(@value) >= 12 AND substr(sha256, 1, length(@value)) = @value`;
