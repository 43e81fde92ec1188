import type { Database } from 'better-sqlite3';
import type { BodyRole } from '../models/body.js';
import type { View } from './body-knowledge.js';
import { StoreError } from './store-error.js';

interface Row {
  readonly body: number;
  readonly document: number;
  readonly name: string;
  readonly folded: string;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
}

/** Each body in each document that names it: what a task is asked by, without the tasks. */
const NAMED = `SELECT body_seq AS body, document_seq AS document, name, folded,
    identity ->> 'issuer' AS issuer, issued_on AS issuedOn
  FROM (SELECT DISTINCT body_seq, document_seq FROM task_bodies JOIN tasks ON tasks.seq = task_seq
    WHERE @role IS NULL OR role = @role)
  JOIN bodies ON bodies.seq = body_seq JOIN documents ON documents.seq = document_seq`;

/**
 * The pairs [body, document] that are our organisation's, as JSON for `json_each`. The words as written are asked by
 * their key, which holds all that is compared of them.
 * @throws StoreError `no-organisation` when the settings name none
 */
export function oursPairs(database: Database, role: BodyRole | undefined, { bodies, today }: View): string {
  const { ours } = bodies;
  if (ours === null)
    throw new StoreError(
      'no-organisation',
      'Chưa khai báo cơ quan mình. Hãy ghi organisation.name vào kehoach.json (xem docs/settings.md).',
    );
  const rows = database.prepare<[object], Row>(NAMED).all({ role: role ?? null });
  const pairs = rows.filter(({ name, folded, issuer, issuedOn }) => {
    const asWritten = folded.split('|')[1]?.trim() ?? name;
    return ours({ bodies: [{ name, asWritten }], issuer, issuedOn }, today) !== null;
  });
  return JSON.stringify(pairs.map(({ body, document }) => [body, document]));
}
