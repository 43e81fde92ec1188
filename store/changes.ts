import type { Database } from 'better-sqlite3';
import { fold, normalize } from '../extractors/text/normalize.js';
import { type Change, type ExtractedDocument, extractedDocumentSchema } from '../models/document.js';
import { numberKey } from './document-identity.js';
import type { ChangedBy } from './store.js';

interface Row {
  readonly id: string;
  readonly identity: string;
}

/** By document id: the documents of the index that say that they amend, replace or abolish it, whichever came first. */
export function changesByDocument(database: Database): ReadonlyMap<string, readonly ChangedBy[]> {
  const changes = new Map<string, ChangedBy[]>();
  const changing = `SELECT id, identity FROM documents WHERE json_extract(identity, '$.changes') IS NOT NULL ORDER BY seq`;
  const numbered = database.prepare<[string], Row>('SELECT id, identity FROM documents WHERE number_key = ?');
  for (const { id, identity } of database.prepare<[], Row>(changing).all()) {
    const by = documentOf(identity);
    for (const change of by.changes ?? []) {
      const { relation } = change;
      const { type, number, issuedOn, issuer } = by;
      for (const target of numbered.all(numberKey(change.number)))
        if (target.id !== id && isMeant(documentOf(target.identity), change, by))
          changes.set(target.id, [...(changes.get(target.id) ?? []), { relation, id, type, number, issuedOn, issuer }]);
    }
  }
  return changes;
}

/** What the tasks of a changed document are flagged with: a person decides whether they still stand. */
export const flagsOf = (changes: readonly ChangedBy[]): readonly string[] => [
  ...new Set(
    changes.flatMap(({ relation }) =>
      relation === 'replaces' ? ['document-replaced'] : relation === 'abolishes' ? ['document-abolished'] : [],
    ),
  ),
];

const documentOf = (identity: string): ExtractedDocument => extractedDocumentSchema.parse(JSON.parse(identity));

/**
 * Whether a document of the number named is the one meant. Every office uses the same numbers: the issuer must be the one
 * named, or, where it is named in short ("UBND tỉnh") or not at all, the one that changes it; no date may differ.
 */
function isMeant(target: ExtractedDocument, { date, issuer }: Change, by: ExtractedDocument): boolean {
  if (date !== null && target.issuedOn !== null && !date.startsWith(target.issuedOn)) return false;
  const [its, named, own] = [target.issuer, issuer, by.issuer].map(issuerKey);
  if (!its) return false;
  return its === named || (its === own && (!named || its.startsWith(named)));
}

const issuerKey = (issuer: string | null): string =>
  fold(normalize(issuer ?? ''))
    .replace(/\bubnd\b/gu, 'uy ban nhan dan')
    .replace(/\bhdnd\b/gu, 'hoi dong nhan dan');
