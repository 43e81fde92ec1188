import type { Database } from 'better-sqlite3';
import type { Extraction } from '../models/task.js';
import { documentKey, numberKey } from './document-identity.js';
import { bandsOf } from './likeness.js';
import { type Compared, compareDocuments, contradict } from './same-document.js';
import { fingerprintsOf, officesOf, shownIdentity, shownReading } from './versions.js';

/** The documents of the index that a reading is, or may be, another form of: row numbers. */
export interface Kin {
  readonly same: readonly number[];
  readonly unsure: readonly number[];
}

/** Of one band or number the latest so many versions are looked at: what thousands share tells none of them apart. */
const LATEST = 100;
/** So many documents are compared in full, those with most bands in common first. */
const COMPARED = 10;

/**
 * Documents that a reading may be a form of. Few are looked at, however large the index is: those with its number, or with
 * a band of its fingerprint.
 * @param self the document that the reading belongs to already, if any
 */
export function findKin(database: Database, reading: Extraction, self: number | null): Kin {
  const fresh: Compared = { ...reading, fingerprints: reading.fingerprint ? [reading.fingerprint] : [] };
  const kin = { same: [] as number[], unsure: [] as number[] };
  let compared = 0;
  for (const seq of candidates(database, reading)) {
    if (seq === self || (self !== null && verdictOn(database, self, seq) === 'apart')) continue;
    if (contradict(shownIdentity(database, seq), fresh.document)) continue;
    const known = { ...shownReading(database, seq), fingerprints: fingerprintsOf(database, seq) };
    const verdict = compareDocuments(known, fresh);
    if (verdict !== 'different') kin[verdict].push(seq);
    compared += 1;
    if (compared === COMPARED) break;
  }
  return kin;
}

/** Row numbers, likeliest first: the same issuer, number and year before all. */
function candidates(database: Database, { document, fingerprint }: Extraction): readonly number[] {
  const shared = new Map<number, number>();
  const count = (found: readonly number[]) => {
    for (const seq of found) shared.set(seq, (shared.get(seq) ?? 0) + 1);
  };
  const within = (table: string, column: string) =>
    database
      .prepare<[string | number], number>(
        `SELECT document_seq FROM versions JOIN (SELECT version_seq FROM ${table} WHERE ${column} = ?
          ORDER BY version_seq DESC LIMIT ${LATEST}) ON versions.seq = version_seq`,
      )
      .pluck();
  if (document.number !== null) count(within('numbers', 'number_key').all(numberKey(document.number)));
  const withBand = within('likeness', 'band');
  if (fingerprint)
    for (const office of officesOf(document.issuer))
      for (const band of bandsOf(fingerprint, office)) count(withBand.all(band));
  const likeliest = [...shared].sort(([a, n], [b, m]) => m - n || b - a).map(([seq]) => seq);
  const withKey = database.prepare<[string | null], number>('SELECT seq FROM documents WHERE key = ?').pluck();
  return [...new Set([...withKey.all(documentKey(document)), ...likeliest])];
}

const pair = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);

function verdictOn(database: Database, a: number, b: number): unknown {
  return database
    .prepare('SELECT verdict FROM kin WHERE one_seq = ? AND other_seq = ?')
    .pluck()
    .get(...pair(a, b));
}

/** Writes down what is known of two documents; what a person said stays. */
export function setVerdict(database: Database, a: number, b: number, verdict: 'unsure' | 'apart'): void {
  const sql = `INSERT INTO kin (one_seq, other_seq, verdict) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET verdict = excluded.verdict WHERE excluded.verdict = 'apart'`;
  database.prepare(sql).run(...pair(a, b), verdict);
}

/** Every document that is written down beside this one, with the verdict. */
export function kinOf(
  database: Database,
  seq: number,
): readonly { readonly seq: number; readonly verdict: 'unsure' | 'apart' }[] {
  const sql = `SELECT other_seq AS seq, verdict FROM kin WHERE one_seq = @seq
    UNION ALL SELECT one_seq, verdict FROM kin WHERE other_seq = @seq ORDER BY seq`;
  return database.prepare<[object], { seq: number; verdict: 'unsure' | 'apart' }>(sql).all({ seq });
}

/** Writes down the documents that one may be a form of; those that its reading now shows to be others are left out. */
export function writeUnsure(database: Database, seq: number, unsure: readonly number[]): void {
  const document = shownIdentity(database, seq);
  for (const other of kinOf(database, seq))
    if (other.verdict === 'unsure' && contradict(document, shownIdentity(database, other.seq)))
      forget(database, seq, other.seq);
  for (const other of unsure) if (other !== seq) setVerdict(database, seq, other, 'unsure');
}

/** Drops what is written down of two documents. */
function forget(database: Database, a: number, b: number): void {
  database.prepare('DELETE FROM kin WHERE one_seq = ? AND other_seq = ?').run(...pair(a, b));
}

/** What is written down beside `gone` is from now on beside `kept`. */
export function inheritKin(database: Database, kept: number, gone: number): void {
  for (const { seq, verdict } of kinOf(database, gone)) {
    forget(database, gone, seq);
    if (seq !== kept) setVerdict(database, kept, seq, verdict);
  }
}
