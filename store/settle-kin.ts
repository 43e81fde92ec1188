import type { Database } from 'better-sqlite3';
import { normalize } from '../extractors/text/normalize.js';
import { wholeSeconds } from './instant.js';
import { joinDocuments, separateVersion } from './join-documents.js';
import { setVerdict } from './kin.js';
import { documentId, oneDocument } from './read-documents.js';
import { StoreError } from './store-error.js';

type Settled = { readonly documentId: string };

/** `Store.join`, inside a transaction that the caller opens. */
export function join(database: Database, document: string, other: string, at: string): Settled {
  const [seq, second] = [wanted(database, document), wanted(database, other)];
  return {
    documentId: documentId(database, seq === second ? seq : joinDocuments(database, seq, second, wholeSeconds(at))),
  };
}

/** `Store.separate`, inside a transaction that the caller opens. */
export function separate(database: Database, document: string, other: string, at: string): Settled {
  const seq = wanted(database, document);
  const own = versionMeant(database, seq, other);
  if (own !== null) return { documentId: documentId(database, separateVersion(database, seq, own, wholeSeconds(at))) };
  const second = wanted(database, other);
  if (second !== seq) setVerdict(database, seq, second, 'apart');
  return { documentId: documentId(database, second) };
}

/** The sha256 of the version of a document that is meant by the beginning of its sha256 (8 letters or more) or its file name, or null. */
function versionMeant(database: Database, seq: number, reference: string): string | null {
  const sql = `SELECT sha256 FROM versions WHERE document_seq = @seq AND
    (file = @reference OR (length(@reference) >= 8 AND substr(sha256, 1, length(@reference)) = @reference))`;
  const found = database
    .prepare<[object], string>(sql)
    .pluck()
    .all({ seq, reference: normalize(reference) });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function wanted(database: Database, reference: string): number {
  const seq = oneDocument(database, reference);
  if (seq !== null) return seq;
  throw new StoreError('no-document', `Trong sổ không có văn bản nào là “${reference}”.`);
}
