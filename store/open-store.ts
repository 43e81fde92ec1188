import { backup } from './backup.js';
import { type BodyKnowledge, NO_KNOWLEDGE, type View } from './body-knowledge.js';
import { openDatabase } from './database.js';
import { readFacets } from './facets.js';
import { countFiles, fileBySha, forget, moved, readArrivals, readFiles, receive } from './intake-files.js';
import { findDocument, readDocuments } from './read-documents.js';
import { readTask, readTasks } from './read-tasks.js';
import { saveExtraction } from './save-extraction.js';
import { judgeFileAgain, settleFile } from './settle-file.js';
import { join, separate } from './settle-kin.js';
import type { Store } from './store.js';

const DUE_SOON_DAYS = 7;

export interface StoreOptions {
  /** For programs that only ask: they never wait for a writer, and change nothing. */
  readonly readOnly?: boolean;
  /** The setting `dueSoonDays`: a task is "sắp đến hạn" from this many days before it is due. */
  readonly dueSoonDays?: number;
  /** Who followed whom, and what is ours. */
  readonly bodies?: BodyKnowledge;
}

/**
 * Opens the index in a SQLite file, creating or upgrading it when need be.
 * @throws StoreError when the file is missing (read-only), is not an index, or comes from a newer program.
 */
export function openStore(file: string, options: StoreOptions = {}): Store {
  const { readOnly = false, dueSoonDays = DUE_SOON_DAYS, bodies = NO_KNOWLEDGE } = options;
  const view = (today: string): View => ({ today, dueSoonDays, bodies });
  const database = openDatabase(file, readOnly);
  const save = database.transaction(saveExtraction);
  const settle = database.transaction(settleFile);
  const judgeAgain = database.transaction(judgeFileAgain);
  const move = database.transaction(moved);
  const joinBoth = database.transaction(join);
  const setApart = database.transaction(separate);
  // A count and its rows come from one state of the index, whatever another process is writing.
  const atOnce = <Answer>(question: () => Answer): Answer => database.transaction(question)();
  return {
    save: (extraction, at, saveOptions) => save.immediate(database, extraction, at, saveOptions),
    tasks: (query, today) => atOnce(() => readTasks(database, query, view(today))),
    task: (id, today) => readTask(database, id, view(today)),
    documents: (query) => atOnce(() => readDocuments(database, query)),
    document: (reference) => findDocument(database, reference),
    facets: (query, today) => atOnce(() => readFacets(database, query, view(today))),
    join: (document, other, at) => joinBoth.immediate(database, document, other, at),
    separate: (document, other, at) => setApart.immediate(database, document, other, at),
    receive: (arrival) => receive(database, arrival),
    settle: (file, extraction, settleOptions) => settle.immediate(database, file, extraction, settleOptions),
    arrivals: () => readArrivals(database),
    forget: (path) => forget(database, path),
    moved: (path, fileId, movedTo) => move.immediate(database, path, fileId, movedTo),
    judgeAgain: (...change) => judgeAgain.immediate(database, ...change),
    fileBySha: (sha256) => fileBySha(database, sha256),
    files: (query) => readFiles(database, query),
    fileCounts: () => countFiles(database),
    backup: (toFile) => backup(database, toFile),
    close: () => {
      database.close();
    },
  };
}
