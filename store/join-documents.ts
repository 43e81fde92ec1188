import type { Database } from 'better-sqlite3';
import type { Extraction } from '../models/task.js';
import { findKin, inheritKin, setVerdict, writeUnsure } from './kin.js';
import { saveTasks } from './save-tasks.js';
import { evidenceOf, standingOf } from './standing.js';
import { StoreError } from './store-error.js';
import { keepReading, keptReading, shownReading } from './versions.js';
import { insertDocument, updateDocument } from './write-document.js';
import { derivedTaskId } from './write-task.js';

/**
 * Makes versions of one document of two documents. The one that came first keeps its id; the version that can be relied on
 * most is shown. Tasks that both have go on under the older id, the others of the same duties are withdrawn.
 * @returns the row number of the document
 */
export function joinDocuments(database: Database, a: number, b: number, at: string): number {
  const [kept, gone] = a < b ? [a, b] : [b, a];
  const [own, taken] = [shownReading(database, kept), shownReading(database, gone)];
  const [shown, hidden] = standing(taken) > standing(own) ? [taken, own] : [own, taken];
  database.prepare('UPDATE versions SET document_seq = ? WHERE document_seq = ?').run(kept, gone);
  database.prepare('UPDATE tasks SET document_seq = ? WHERE document_seq = ?').run(kept, gone);
  moveFiles(database, gone, kept);
  inheritKin(database, kept, gone);
  database.prepare('DELETE FROM document_search WHERE rowid = ?').run(gone);
  database.prepare('DELETE FROM documents WHERE seq = ?').run(gone);
  keepReading(database, hidden.document.sha256, hidden);
  show(database, kept, shown, at);
  return kept;
}

/**
 * Makes a document of its own of one version of a document, and remembers that a person said so. Tasks that had ids of
 * their own before the two were joined get them back.
 * @returns the row number of the new document
 * @throws StoreError `only-version` where there is no other, `unread` where an older program read the version
 */
export function separateVersion(database: Database, seq: number, sha256: string, at: string): number {
  const current = shownReading(database, seq);
  const isShown = current.document.sha256 === sha256;
  const parting = isShown ? current : keptReading(database, sha256);
  const staying = isShown ? bestKept(database, seq, sha256) : current;
  if (parting === null || staying === null)
    throw new StoreError('unread', 'Bản này do chương trình cũ đọc. Hãy đọc lại tệp của nó (kehoach retry) rồi tách.');
  const fresh = insertDocument(database, parting, at);
  database.prepare('UPDATE versions SET document_seq = ? WHERE sha256 = ?').run(fresh, sha256);
  moveFiles(database, seq, fresh, sha256);
  takeBackTasks(database, seq, fresh, parting);
  setVerdict(database, seq, fresh, 'apart');
  show(database, fresh, parting, at);
  show(database, seq, staying, at);
  writeUnsure(database, fresh, findKin(database, parting, fresh).unsure);
  return fresh;
}

/** Lets a reading be what the document says. */
function show(database: Database, seq: number, reading: Extraction, at: string): void {
  updateDocument(database, seq, reading, at);
  keepReading(database, reading.document.sha256, null);
  saveTasks(database, seq, reading, at);
}

const standing = ({ document, messages }: Extraction): number => standingOf(evidenceOf(document, messages));

/** The reading of the version that can be relied on most, the latest of equals, without that of `sha256`. */
function bestKept(database: Database, seq: number, sha256: string): Extraction | null {
  const sql = 'SELECT sha256 FROM versions WHERE document_seq = ? AND sha256 <> ? ORDER BY seq DESC';
  const others = database.prepare<[number, string], string>(sql).pluck().all(seq, sha256);
  if (others.length === 0) throw new StoreError('only-version', 'Văn bản này chỉ có một bản nên không có gì để tách.');
  const readings = others.flatMap((other) => keptReading(database, other) ?? []);
  return readings.sort((a, b) => standing(b) - standing(a))[0] ?? null;
}

function moveFiles(database: Database, from: number, to: number, sha256?: string): void {
  const id = '(SELECT id FROM documents WHERE seq = ?)';
  const some = sha256 === undefined ? '' : ' AND sha256 = ?';
  database
    .prepare(`UPDATE files SET document_id = ${id} WHERE document_id = ${id}${some}`)
    .run(to, from, ...(sha256 === undefined ? [] : [sha256]));
}

function takeBackTasks(database: Database, from: number, to: number, { tasks }: Extraction): void {
  const id = String(database.prepare('SELECT id FROM documents WHERE seq = ?').pluck().get(to));
  const move = database.prepare('UPDATE tasks SET document_seq = ? WHERE document_seq = ? AND id = ?');
  for (const task of tasks) move.run(to, from, derivedTaskId(id, task.id));
}
