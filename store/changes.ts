import type { Database } from 'better-sqlite3';
import { fold, normalize } from '../extractors/text/normalize.js';
import { type Change, type ExtractedDocument, extractedDocumentSchema, type Identity } from '../models/document.js';
import type { ChangedBy } from '../models/task.js';
import { numberKey } from './document-identity.js';

/** What a changed document is known by. */
export type Changed = Pick<Identity, 'number' | 'issuedOn' | 'issuer'>;

/** The documents of the index that say that they amend, replace or abolish the one of that id, whichever came first. */
export type ChangesTo = (id: string, changed: Changed) => ChangedBy[];

interface Row {
  readonly id: string;
  readonly identity: string;
  readonly createdAt: string;
}

/** Reads which documents change which: few change others, so they are read once and asked about every other. */
export function readChanges(database: Database): ChangesTo {
  const sql = `SELECT id, identity, created_at AS createdAt FROM documents
    WHERE json_extract(identity, '$.changes') IS NOT NULL ORDER BY seq`;
  const known = database.prepare<[], Row>(sql).all().flatMap(changesIn);
  const byNumber = new Map<string, Known[]>();
  for (const one of known) {
    const key = numberKey(one.change.number);
    byNumber.set(key, [...(byNumber.get(key) ?? []), one]);
  }
  return (id, changed) => {
    const named = changed.number === null ? [] : (byNumber.get(numberKey(changed.number)) ?? []);
    return named
      .filter(({ change, by, document }) => by.id !== id && isMeant(changed, change, document))
      .map(({ by }) => by);
  };
}

interface Known {
  readonly change: Change;
  readonly by: ChangedBy;
  readonly document: ExtractedDocument;
}

function changesIn({ id, identity, createdAt }: Row): readonly Known[] {
  const document = extractedDocumentSchema.parse(JSON.parse(identity));
  const { type, number, issuedOn, issuer, changes = [] } = document;
  return changes.map((change) => ({
    change,
    by: { relation: change.relation, id, type, number, issuedOn, issuer, since: createdAt },
    document,
  }));
}

/** What the tasks of a changed document are flagged with: a person decides whether they still stand. */
export const flagsOf = (changes: readonly ChangedBy[]): readonly string[] => [
  ...new Set(
    changes.flatMap(({ relation }) =>
      relation === 'replaces' ? ['document-replaced'] : relation === 'abolishes' ? ['document-abolished'] : [],
    ),
  ),
];

/**
 * Whether a document of the number named is the one meant. Every office uses the same numbers: the issuer must be the one
 * named, or, where it is named in short ("UBND tỉnh") or not at all, the one that changes it; no date may differ.
 */
function isMeant(changed: Changed, { date, issuer }: Change, by: Changed): boolean {
  if (date !== null && changed.issuedOn !== null && !date.startsWith(changed.issuedOn)) return false;
  const [its, named, own] = [changed.issuer, issuer, by.issuer].map(issuerKey);
  if (!its) return false;
  return its === named || (its === own && (!named || its.startsWith(named)));
}

const issuerKey = (issuer: string | null): string =>
  fold(normalize(issuer ?? ''))
    .replace(/\bubnd\b/gu, 'uy ban nhan dan')
    .replace(/\bhdnd\b/gu, 'hoi dong nhan dan');
