import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { BodyRole } from '../models/body.js';
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

/** Adds a task and gives its row number. Its id is a function of the document and the extractor's id, unique in the index. */
export function insertTask(database: Database, documentId: string, task: ExtractedTask, row: TaskRow): number {
  const id = freeId(database, documentId, task.id);
  return Number(database.prepare(INSERT).run({ ...columns(task, row), id }).lastInsertRowid);
}

export function updateTask(database: Database, seq: number, task: ExtractedTask, row: TaskRow): void {
  database.prepare(UPDATE).run({ ...columns(task, row), seq });
}

/** Rewrites what a task is found by: its bodies and the words of its text, section and document. */
export function indexTask(database: Database, seq: number, task: ExtractedTask, document: ExtractedDocument): void {
  database.prepare('DELETE FROM task_bodies WHERE task_seq = ?').run(seq);
  for (const role of ['lead', 'coordinating'] as const) linkBodies(database, seq, role, task);
  const bodies = [...task.lead, ...task.coordinating].flatMap(({ name, asWritten }) =>
    name.includes(asWritten) ? [name] : [name, asWritten],
  );
  const { exact, folded } = searchColumns([task.text, ...task.section, ...bodies, document.number, document.subject]);
  database
    .prepare('INSERT OR REPLACE INTO task_search (rowid, exact, folded) VALUES (?, ?, ?)')
    .run(seq, exact, folded);
}

function linkBodies(database: Database, seq: number, role: BodyRole, task: ExtractedTask): void {
  const find = database.prepare('SELECT seq FROM bodies WHERE name = ? AND folded = ?').pluck();
  const add = database.prepare('INSERT INTO bodies (name, folded) VALUES (?, ?)');
  const link = database.prepare('INSERT OR IGNORE INTO task_bodies (task_seq, body_seq, role) VALUES (?, ?, ?)');
  for (const { name, asWritten } of task[role]) {
    const folded = [...new Set([bodyKey(name), bodyKey(asWritten)])].join('|');
    link.run(seq, find.get(name, folded) ?? add.run(name, folded).lastInsertRowid, role);
  }
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

function freeId(database: Database, documentId: string, extractedId: string): string {
  const taken = database.prepare('SELECT 1 FROM tasks WHERE id = ?');
  for (let attempt = 0; ; attempt += 1) {
    const seed = JSON.stringify(attempt === 0 ? [documentId, extractedId] : [documentId, extractedId, attempt]);
    const id = createHash('sha256').update(seed).digest('hex').slice(0, 12);
    if (taken.get(id) === undefined) return id;
  }
}
