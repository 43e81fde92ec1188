import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { extractedDocumentSchema } from '../models/document.js';
import { evidenceSchema } from '../models/evidence.js';
import { messageSchema } from '../models/message.js';
import { type ChangesTo, readChanges } from './changes.js';
import { documentsMeant } from './find-document.js';
import { kinOf } from './kin.js';
import { searchExpression } from './search-terms.js';
import type { DocumentQuery, DocumentVersion, IndexedDocument } from './store.js';
import { StoreError } from './store-error.js';
import { shownIdentity } from './versions.js';

interface Row {
  readonly id: string;
  readonly identity: string;
  readonly messages: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
}

const messagesSchema = z.array(messageSchema);

/** `Store.documents`. */
export function readDocuments(database: Database, { search = '', limit, offset }: DocumentQuery = {}) {
  const wanted = search.trim() !== '';
  const expression = searchExpression(search);
  if (wanted && expression === null) return { total: 0, documents: [] };
  const from = wanted ? 'document_search CROSS JOIN documents ON seq = document_search.rowid' : 'documents';
  const where = wanted ? 'document_search MATCH @expression' : 'TRUE';
  const order = wanted ? 'bm25(document_search, 10, 1), seq DESC' : 'seq DESC';
  const values = wanted ? { expression } : {};
  const total = Number(database.prepare(`SELECT count(*) FROM ${from} WHERE ${where}`).pluck().get(values));
  const seqs = database
    .prepare<[object], number>(`SELECT seq FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`)
    .pluck()
    .all({ ...values, limit: limit ?? -1, offset: offset ?? 0 });
  const changesTo = readChanges(database);
  return { total, documents: seqs.flatMap((seq) => readDocument(database, seq, changesTo) ?? []) };
}

/** `Store.document`. */
export function findDocument(database: Database, reference: string): IndexedDocument | null {
  const seq = oneDocument(database, reference);
  return seq === null ? null : readDocument(database, seq, readChanges(database));
}

/**
 * The row number of the one document that a reference means, or null.
 * @throws StoreError `ambiguous`
 */
export function oneDocument(database: Database, reference: string): number | null {
  const { seqs } = documentsMeant(database, reference);
  const [seq] = seqs;
  if (seq === undefined || seqs.length === 1) return seq ?? null;
  const ids = seqs.map((one) => documentId(database, one));
  throw new StoreError(
    'ambiguous',
    `Có ${ids.length} văn bản khớp với “${reference}”. Hãy chọn theo mã: ${ids.join(', ')}.`,
  );
}

export const documentId = (database: Database, seq: number): string =>
  String(database.prepare('SELECT id FROM documents WHERE seq = ?').pluck().get(seq));

function readDocument(database: Database, seq: number, changesTo: ChangesTo): IndexedDocument | null {
  const sql = `SELECT id, identity, messages, created_at AS createdAt, modified_at AS modifiedAt FROM documents WHERE seq = ?`;
  const row = database.prepare<[number], Row>(sql).get(seq);
  if (row === undefined) return null;
  const { id, createdAt, modifiedAt } = row;
  const document = extractedDocumentSchema.parse(JSON.parse(row.identity));
  return {
    ...document,
    id,
    createdAt,
    modifiedAt,
    messages: messagesSchema.parse(JSON.parse(row.messages)),
    tasks: countTasks(database, seq),
    changedBy: changesTo(id, document),
    versions: readVersions(database, seq, document.sha256),
    kin: kinOf(database, seq).map((other) => {
      const { type, number, issuedOn, issuer, subject, file } = shownIdentity(database, other.seq);
      return {
        id: documentId(database, other.seq),
        type,
        number,
        issuedOn,
        issuer,
        subject,
        file,
        verdict: other.verdict,
      };
    }),
  };
}

interface VersionRow extends Omit<DocumentVersion, 'isShown' | 'evidence'> {
  readonly evidence: string | null;
}

function readVersions(database: Database, seq: number, shown: string): readonly DocumentVersion[] {
  const sql = 'SELECT sha256, file, read_at AS at, evidence FROM versions WHERE document_seq = ? ORDER BY read_at, seq';
  return database
    .prepare<[number], VersionRow>(sql)
    .all(seq)
    .map(({ evidence, ...version }) => ({
      ...version,
      isShown: version.sha256 === shown,
      evidence: evidence === null ? null : evidenceSchema.parse(JSON.parse(evidence)),
    }));
}

/** Withdrawn tasks are counted apart: `total` and `obligations` are those that stand. */
function countTasks(database: Database, seq: number): IndexedDocument['tasks'] {
  const sql = `SELECT count(*) FILTER (WHERE withdrawn_at IS NULL) AS total,
    count(*) FILTER (WHERE withdrawn_at IS NULL AND class = 'obligation') AS obligations,
    count(withdrawn_at) AS withdrawn FROM tasks WHERE document_seq = ?`;
  return (
    database.prepare<[number], IndexedDocument['tasks']>(sql).get(seq) ?? { total: 0, obligations: 0, withdrawn: 0 }
  );
}
