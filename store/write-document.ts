import type { Database } from 'better-sqlite3';
import type { Extraction } from '../models/task.js';
import { documentKey } from './document-identity.js';
import { searchColumns } from './search-terms.js';

const ID_LENGTH = 12;

const INSERT = `INSERT INTO documents (id, key, file, sha256, issued_on, identity, messages, created_at, modified_at)
  VALUES (@id, @key, @file, @sha256, @issuedOn, @identity, @messages, @at, @at)`;
const UPDATE = `UPDATE documents SET key = @key, file = @file, sha256 = @sha256, issued_on = @issuedOn,
  identity = @identity, messages = @messages, modified_at = @at WHERE seq = @seq`;

/** Adds a document under an id taken from its bytes, and gives its row number. */
export function insertDocument(database: Database, extraction: Extraction, at: string): number {
  const id = freeId(database, extraction.document.sha256);
  const seq = Number(database.prepare(INSERT).run({ ...columns(extraction, at), id }).lastInsertRowid);
  indexDocument(database, seq, extraction);
  return seq;
}

/** Lets a document's row describe a newer version. */
export function updateDocument(database: Database, seq: number, extraction: Extraction, at: string): void {
  database.prepare(UPDATE).run({ ...columns(extraction, at), seq });
  indexDocument(database, seq, extraction);
}

function columns({ document, messages }: Extraction, at: string) {
  return {
    key: documentKey(document),
    file: document.file,
    sha256: document.sha256,
    issuedOn: document.issuedOn,
    identity: JSON.stringify(document),
    messages: JSON.stringify(messages),
    at,
  };
}

function indexDocument(database: Database, seq: number, { document }: Extraction): void {
  const { number, symbol, type, issuer, parentBody, subject, file } = document;
  const { exact, folded } = searchColumns([number, symbol, type, issuer, parentBody, subject, file]);
  database
    .prepare('INSERT OR REPLACE INTO document_search (rowid, exact, folded) VALUES (?, ?, ?)')
    .run(seq, exact, folded);
}

/** The shortest beginning of the hash, of 12 letters or more, that no other document has. */
function freeId(database: Database, sha256: string): string {
  const taken = database.prepare('SELECT 1 FROM documents WHERE id = ?');
  let length = ID_LENGTH;
  while (length < sha256.length && taken.get(sha256.slice(0, length)) !== undefined) length += 1;
  return sha256.slice(0, length);
}
