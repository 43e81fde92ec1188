import type { Database } from 'better-sqlite3';
import { extractedDocumentSchema } from '../models/document.js';
import type { TaskQuery } from '../models/query.js';
import { type ExtractedTask, extractedTaskSchema, type Task } from '../models/task.js';
import { taskStatus } from '../models/task-status.js';
import type { View } from './body-knowledge.js';
import { flagsOf, readChanges } from './changes.js';
import { taskFilter } from './task-filter.js';

interface Row {
  readonly id: string;
  readonly task: string;
  readonly sequence: number;
  readonly modifiedAt: string;
  readonly withdrawnAt: string | null;
  readonly documentId: string;
  readonly identity: string;
}

const COLUMNS = `tasks.id, task, sequence, tasks.modified_at AS modifiedAt, withdrawn_at AS withdrawnAt,
  documents.id AS documentId, identity`;

/** `Store.tasks`: the page of rows is found first, over narrow indexes, and only its rows are read in full. */
export function readTasks(database: Database, query: TaskQuery, view: View) {
  const { from, where, order, values } = taskFilter(database, query, view);
  const total = Number(database.prepare(`SELECT count(*) FROM ${from} WHERE ${where}`).pluck().get(values));
  const page = `SELECT tasks.seq FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`;
  const seqs = database
    .prepare<[object], number>(page)
    .pluck()
    .all({ ...values, limit: query.limit ?? -1, offset: query.offset ?? 0 });
  const one = database.prepare<[number], Row>(
    `SELECT ${COLUMNS} FROM tasks JOIN documents ON documents.seq = document_seq WHERE tasks.seq = ?`,
  );
  const toTask = reader(database, view);
  const predecessors = query.body ? view.bodies.predecessors(query.body, view.today) : [];
  return {
    total,
    tasks: seqs.flatMap((seq) => one.all(seq)).map(toTask),
    ...(predecessors.length > 0 ? { predecessors } : {}),
  };
}

/** `Store.task`. */
export function readTask(database: Database, id: string, view: View): Task | null {
  const sql = `SELECT ${COLUMNS} FROM tasks JOIN documents ON documents.seq = document_seq WHERE tasks.id = ?`;
  const row = database.prepare<[string], Row>(sql).get(id);
  return row === undefined ? null : reader(database, view)(row);
}

/** Rows to tasks; a document's part is read once however many of its tasks there are. */
function reader(database: Database, view: View): (row: Row) => Task {
  const changesTo = readChanges(database);
  const documents = new Map<string, Task['document']>();
  return (row) => {
    const task = extractedTaskSchema.parse(JSON.parse(row.task));
    const first = documents.get(row.documentId) ?? documentPart(row);
    documents.set(row.documentId, first);
    const document = { ...first, ...task.ownDocument };
    const changedBy = changesTo(row.documentId, document);
    return {
      ...task,
      id: row.id,
      documentId: row.documentId,
      document,
      flags: [...task.flags, ...flagsOf(changedBy)],
      status: taskStatus(task.deadline, row.withdrawnAt, view.today, view.dueSoonDays),
      // A document that changes this one is a revision of each of its tasks, as a calendar shows it.
      sequence: row.sequence + changedBy.length,
      modifiedAt: changedBy.reduce((last, { since }) => (since > last ? since : last), row.modifiedAt),
      withdrawnAt: row.withdrawnAt,
      ...(changedBy.length > 0 ? { changedBy } : {}),
      ...known(task, document, view),
    };
  };
}

/** What is known of a task's bodies: whether they are ours, and what has become of them. */
function known(task: ExtractedTask, { issuer, issuedOn }: Task['document'], { bodies, today }: View) {
  const named = [...task.lead, ...task.coordinating];
  const notes = [...new Set(named.map(({ name }) => name))].flatMap((name) => {
    const note = bodies.note(name, issuedOn, today);
    return note === null ? [] : [{ name, note }];
  });
  return {
    ...(bodies.ours ? { ours: bodies.ours({ bodies: named, issuer, issuedOn }, today) } : {}),
    ...(notes.length > 0 ? { bodyNotes: notes } : {}),
  };
}

function documentPart(row: Row): Task['document'] {
  const { file, type, number, issuedOn, issuer, subject } = extractedDocumentSchema.parse(JSON.parse(row.identity));
  return { id: row.documentId, file, type, number, issuedOn, issuer, subject };
}
