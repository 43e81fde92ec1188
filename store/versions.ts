import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { normalize } from '../extractors/text/normalize.js';
import { type ExtractedDocument, extractedDocumentSchema } from '../models/document.js';
import { type Fingerprint, fingerprintSchema } from '../models/fingerprint.js';
import { messageSchema } from '../models/message.js';
import { type Extraction, extractedTaskSchema, extractionSchema } from '../models/task.js';
import { numberKey } from './document-identity.js';
import { bandsOf } from './likeness.js';
import { bodyKey } from './search-terms.js';
import { evidenceOf } from './standing.js';

/** Remembers a file as a version of a document, with what it is found and recognised by; read again, it stays where it is. */
export function writeVersion(database: Database, documentSeq: number, extraction: Extraction, at: string): void {
  const { document, messages, fingerprint, parts } = extraction;
  const seq = Number(
    database
      .prepare(
        `INSERT INTO versions (sha256, document_seq, file, read_at, evidence, fingerprint)
        VALUES (@sha256, @documentSeq, @file, @at, @evidence, @fingerprint)
        ON CONFLICT (sha256) DO UPDATE SET evidence = excluded.evidence, fingerprint = excluded.fingerprint RETURNING seq`,
      )
      .pluck()
      .get({
        sha256: document.sha256,
        documentSeq,
        file: normalize(document.file),
        at,
        evidence: JSON.stringify(evidenceOf(document, messages)),
        fingerprint: fingerprint === undefined ? null : JSON.stringify(fingerprint),
      }),
  );
  writeBands(database, seq, fingerprint, document.issuer);
  writeNumbers(database, seq, parts?.map(({ number }) => number) ?? [document.number]);
}

/** Under the key of its office, and under that of all: an office is not always named. */
function writeBands(
  database: Database,
  seq: number,
  fingerprint: Fingerprint | undefined,
  issuer: string | null,
): void {
  database.prepare('DELETE FROM likeness WHERE version_seq = ?').run(seq);
  const insert = database.prepare('INSERT OR IGNORE INTO likeness (band, version_seq) VALUES (?, ?)');
  for (const office of officesOf(issuer))
    for (const band of fingerprint === undefined ? [] : bandsOf(fingerprint, office)) insert.run(band, seq);
}

export const officesOf = (issuer: string | null): readonly string[] => (issuer === null ? [''] : [bodyKey(issuer), '']);

function writeNumbers(database: Database, seq: number, numbers: readonly (string | null)[]): void {
  database.prepare('DELETE FROM numbers WHERE version_seq = ?').run(seq);
  const insert = database.prepare('INSERT INTO numbers (number_key, version_seq, number, part) VALUES (?, ?, ?, ?)');
  for (const [part, number] of numbers.entries()) if (number !== null) insert.run(numberKey(number), seq, number, part);
}

/** The fingerprints of a document's versions. */
export function fingerprintsOf(database: Database, documentSeq: number): readonly Fingerprint[] {
  const sql = 'SELECT fingerprint FROM versions WHERE document_seq = ? AND fingerprint IS NOT NULL';
  const rows = database.prepare<[number], string>(sql).pluck().all(documentSeq);
  return rows.map((json) => fingerprintSchema.parse(JSON.parse(json)));
}

/** What a document says of itself, as its shown version reads. */
export function shownIdentity(database: Database, documentSeq: number): ExtractedDocument {
  const identity = database.prepare('SELECT identity FROM documents WHERE seq = ?').pluck().get(documentSeq);
  return extractedDocumentSchema.parse(JSON.parse(String(identity)));
}

/** A document as its shown version reads. */
export function shownReading(database: Database, documentSeq: number): Extraction {
  const messages = database.prepare('SELECT messages FROM documents WHERE seq = ?').pluck().get(documentSeq);
  const sql = 'SELECT task FROM tasks WHERE document_seq = ? AND withdrawn_at IS NULL ORDER BY position, seq';
  const tasks = database.prepare<[number], string>(sql).pluck().all(documentSeq);
  return {
    schemaVersion: 1,
    document: shownIdentity(database, documentSeq),
    tasks: tasks.map((task) => extractedTaskSchema.parse(JSON.parse(task))),
    messages: z.array(messageSchema).parse(JSON.parse(String(messages))),
  };
}

/** Keeps what a version says that is not the one shown, so that the two can be told apart again; null for the one shown. */
export function keepReading(database: Database, sha256: string, reading: Extraction | null): void {
  const packed = reading === null ? null : deflateRawSync(JSON.stringify(reading));
  database.prepare('UPDATE versions SET reading = ? WHERE sha256 = ?').run(packed, sha256);
}

/** What was kept of a version; null for the one shown, and for one that an older program read. */
export function keptReading(database: Database, sha256: string): Extraction | null {
  const packed = database.prepare('SELECT reading FROM versions WHERE sha256 = ?').pluck().get(sha256);
  if (!Buffer.isBuffer(packed)) return null;
  return extractionSchema.parse(JSON.parse(inflateRawSync(packed).toString('utf8')));
}
