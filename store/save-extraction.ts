import type { Database } from 'better-sqlite3';
import { type Extraction, extractionSchema } from '../models/task.js';
import { documentWithBytes, sameFileName } from './find-document.js';
import { wholeSeconds } from './instant.js';
import { joinDocuments } from './join-documents.js';
import { findKin, kinOf, writeUnsure } from './kin.js';
import { saveTasks } from './save-tasks.js';
import { evidenceOf, standingOf } from './standing.js';
import type { SaveOptions, SaveOutcome } from './store.js';
import { keepReading, shownReading, writeVersion } from './versions.js';
import { insertDocument, updateDocument } from './write-document.js';

type Outcome = Omit<SaveOutcome, 'documentId' | 'unsure'>;
const UNCHANGED: Outcome = { outcome: 'unchanged', added: 0, changed: 0, withdrawn: 0 };

/**
 * `Store.save` inside a transaction that the caller opens. Bytes seen before are left alone unless forced: an older file
 * of a document, dropped again, must not undo a newer one.
 */
export function saveExtraction(
  database: Database,
  extraction: Extraction,
  at: string,
  { force = false }: SaveOptions = {},
): SaveOutcome {
  const moment = wholeSeconds(at);
  const known = documentWithBytes(database, extraction.document.sha256);
  if (known !== null && !force) return outcomeOf(database, known, UNCHANGED);
  const kin = findKin(database, extraction, known);
  // A file that two documents may claim is left for a person to place.
  const [same, ...others] = kin.same;
  const twin = others.length === 0 ? (same ?? null) : null;
  const earlier = known ?? twin ?? (others.length === 0 ? sameFileName(database, extraction) : null);
  const [seq, outcome] =
    earlier === null ? addDocument(database, extraction, moment) : addVersion(database, earlier, extraction, moment);
  writeVersion(database, seq, extraction, moment);
  const joined = known !== null && twin !== null ? joinDocuments(database, known, twin, moment) : seq;
  writeUnsure(database, joined, [...kin.unsure, ...(others.length === 0 ? [] : kin.same)]);
  return outcomeOf(database, joined, outcome);
}

type Saved = readonly [seq: number, outcome: Outcome];

function addDocument(database: Database, extraction: Extraction, at: string): Saved {
  const seq = insertDocument(database, extraction, at);
  return [seq, { outcome: 'new', ...saveTasks(database, seq, extraction, at) }];
}

/** A version that can be relied on less than the one shown (a draft after the signed file) changes nothing that is shown. */
function addVersion(database: Database, seq: number, extraction: Extraction, at: string): Saved {
  writeVersion(database, seq, extraction, at);
  const shown = shownReading(database, seq);
  const isShown = shown.document.sha256 === extraction.document.sha256;
  if (isShown && sameAsStored(shown, extraction)) return [seq, UNCHANGED];
  if (!isShown && standing(extraction) < standing(shown)) {
    keepReading(database, extraction.document.sha256, extraction);
    return [seq, UNCHANGED];
  }
  if (!isShown) keepReading(database, shown.document.sha256, shown);
  keepReading(database, extraction.document.sha256, null);
  updateDocument(database, seq, extraction, at);
  return [seq, { outcome: 'updated', ...saveTasks(database, seq, extraction, at) }];
}

const standing = ({ document, messages }: Extraction): number => standingOf(evidenceOf(document, messages));

/** Whether a save would write what is there already. */
function sameAsStored(shown: Extraction, read: Extraction): boolean {
  const said = ({ document, messages, tasks }: Extraction): string => JSON.stringify([document, messages, tasks]);
  return said(shown) === said(extractionSchema.parse(read));
}

function outcomeOf(database: Database, seq: number, outcome: Outcome): SaveOutcome {
  const idOf = database.prepare<[number], string>('SELECT id FROM documents WHERE seq = ?').pluck();
  const unsure = kinOf(database, seq).filter(({ verdict }) => verdict === 'unsure');
  return {
    documentId: idOf.get(seq) ?? '',
    ...outcome,
    unsure: unsure.flatMap((other) => idOf.get(other.seq) ?? []),
  };
}
