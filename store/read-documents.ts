import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { extractedDocumentSchema } from '../models/document.js';
import { messageSchema } from '../models/message.js';
import { changesByDocument } from './changes.js';
import { documentsMeant } from './find-document.js';
import { searchExpression } from './search-terms.js';
import type { DocumentQuery, DocumentVersion, IndexedDocument } from './store.js';
import { StoreError } from './store-error.js';

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
  const changes = changesByDocument(database);
  return { total, documents: seqs.flatMap((seq) => readDocument(database, seq, changes) ?? []) };
}

/** `Store.document`. */
export function findDocument(database: Database, reference: string): IndexedDocument | null {
  const [seq, ...others] = documentsMeant(database, reference);
  if (seq === undefined) return null;
  const changes = changesByDocument(database);
  if (others.length === 0) return readDocument(database, seq, changes);
  const ids = [seq, ...others].flatMap((one) => readDocument(database, one, changes)?.id ?? []);
  throw new StoreError(
    'ambiguous',
    `Có ${ids.length} văn bản khớp với “${reference}”. Hãy chọn theo mã: ${ids.join(', ')}.`,
  );
}

type Changes = ReturnType<typeof changesByDocument>;

function readDocument(database: Database, seq: number, changes: Changes): IndexedDocument | null {
  const sql = `SELECT id, identity, messages, created_at AS createdAt, modified_at AS modifiedAt FROM documents WHERE seq = ?`;
  const row = database.prepare<[number], Row>(sql).get(seq);
  if (row === undefined) return null;
  const { id, createdAt, modifiedAt } = row;
  return {
    ...extractedDocumentSchema.parse(JSON.parse(row.identity)),
    id,
    createdAt,
    modifiedAt,
    messages: messagesSchema.parse(JSON.parse(row.messages)),
    tasks: countTasks(database, seq),
    changedBy: changes.get(id) ?? [],
    versions: database
      .prepare<[number], DocumentVersion>(
        'SELECT sha256, file, read_at AS at FROM versions WHERE document_seq = ? ORDER BY read_at, rowid',
      )
      .all(seq),
  };
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
