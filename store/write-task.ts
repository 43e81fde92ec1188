import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Body, BodyRole } from '../models/body.js';
import type { ExtractedDocument } from '../models/document.js';
import type { ExtractedTask } from '../models/task.js';
import { bodyKey, searchColumns } from './search-terms.js';

/** What a task's row holds beside the extracted task. */
export interface TaskRow {
  readonly documentSeq: number;
  readonly position: number;
  readonly sequence: number;
  readonly modifiedAt: string;
  readonly withdrawnAt: string | null;
}

const INSERT = `INSERT INTO tasks (id, document_seq, position, class, deadline, due, task, sequence, modified_at, withdrawn_at)
  VALUES (@id, @documentSeq, @position, @class, @deadline, @due, @task, @sequence, @modifiedAt, @withdrawnAt)`;
const UPDATE = `UPDATE tasks SET position = @position, class = @class, deadline = @deadline, due = @due, task = @task,
  sequence = @sequence, modified_at = @modifiedAt, withdrawn_at = @withdrawnAt WHERE seq = @seq`;

/** Writes tasks of one document; its statements are prepared once for all of them. */
export interface TaskWriter {
  /** Adds a task and gives its row number. Its id is a function of the document's id and the extractor's, unique in the index. */
  readonly insert: (task: ExtractedTask, row: TaskRow) => number;
  readonly update: (seq: number, task: ExtractedTask, row: TaskRow) => void;
  /** Rewrites what a task is found by: its bodies and the words of its text, section, bodies and document. */
  readonly index: (seq: number, task: ExtractedTask) => void;
}

/**
 * The writer for the tasks of one document.
 * @param documentId the document's id in the index, which the ids of its tasks are made of
 * @param document found by its tasks' searches too: number and subject are words of each task that names no document of its own
 */
export function taskWriter(database: Database, documentId: string, document: ExtractedDocument): TaskWriter {
  const insert = database.prepare(INSERT);
  const update = database.prepare(UPDATE);
  const isTaken = database.prepare('SELECT 1 FROM tasks WHERE id = ?');
  const unlink = database.prepare('DELETE FROM task_bodies WHERE task_seq = ?');
  const words = database.prepare('INSERT OR REPLACE INTO task_search (rowid, exact, folded) VALUES (?, ?, ?)');
  const link = bodyLinker(database);
  return {
    insert: (task, row) => {
      const id = freeId(documentId, task.id, (candidate) => isTaken.get(candidate) !== undefined);
      return Number(insert.run({ ...columns(task, row), id }).lastInsertRowid);
    },
    update: (seq, task, row) => {
      update.run({ ...columns(task, row), seq });
    },
    index: (seq, task) => {
      unlink.run(seq);
      for (const role of ['lead', 'coordinating'] as const)
        for (const body of eachOnce(task[role])) link(seq, role, body);
      const { number, subject } = task.ownDocument ?? document;
      const { exact, folded } = searchColumns([...ownWords(task), number, subject]);
      words.run(seq, exact, folded);
    },
  };
}

/** A body that a task names twice in one role counts once. */
function eachOnce(bodies: readonly Body[]): Iterable<Body> {
  return new Map(bodies.map((body) => [body.name, body])).values();
}

function ownWords({ text, section, lead, coordinating }: ExtractedTask): readonly string[] {
  const bodies = [...lead, ...coordinating].flatMap(({ name, asWritten }) =>
    name.includes(asWritten) ? [name] : [name, asWritten],
  );
  return [text, ...section, ...bodies];
}

function bodyLinker(database: Database): (seq: number, role: BodyRole, body: Body) => void {
  const find = database.prepare('SELECT seq FROM bodies WHERE name = ? AND folded = ?').pluck();
  const add = database.prepare('INSERT INTO bodies (name, folded) VALUES (?, ?)');
  const link = database.prepare('INSERT OR IGNORE INTO task_bodies (task_seq, body_seq, role) VALUES (?, ?, ?)');
  return (seq, role, { name, asWritten }) => {
    const folded = [...new Set([bodyKey(name), bodyKey(asWritten)])].join('|');
    link.run(seq, find.get(name, folded) ?? add.run(name, folded).lastInsertRowid, role);
  };
}

function columns(task: ExtractedTask, row: TaskRow) {
  return {
    ...row,
    class: task.class,
    deadline: task.deadline?.kind ?? null,
    due: task.deadline?.due ?? null,
    task: JSON.stringify(task),
  };
}

function freeId(documentId: string, extractedId: string, isTaken: (id: string) => boolean): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = derivedTaskId(documentId, extractedId, attempt);
    if (!isTaken(id)) return id;
  }
}

/** The id that a task gets from the ids of its document and of the extractor; a further `attempt` where that is taken. */
export function derivedTaskId(documentId: string, extractedId: string, attempt = 0): string {
  const seed = JSON.stringify(attempt === 0 ? [documentId, extractedId] : [documentId, extractedId, attempt]);
  return createHash('sha256').update(seed).digest('hex').slice(0, 12);
}
