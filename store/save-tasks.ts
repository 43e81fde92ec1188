import type { Database } from 'better-sqlite3';
import { type ExtractedTask, type Extraction, extractedTaskSchema } from '../models/task.js';
import { alignTasks } from './align-tasks.js';
import { type TaskRow, type TaskWriter, taskWriter } from './write-task.js';

interface StoredTask extends TaskRow {
  readonly seq: number;
  readonly task: ExtractedTask;
}

interface Counts {
  added: number;
  changed: number;
  withdrawn: number;
}

/**
 * Lets the tasks of a document be those of a reading: each keeps its row and id; those no longer found are withdrawn. Inside
 * a transaction that the caller opens.
 */
export function saveTasks(
  database: Database,
  documentSeq: number,
  { document, tasks }: Extraction,
  at: string,
): Counts {
  const counts: Counts = { added: 0, changed: 0, withdrawn: 0 };
  const writer = taskWriter(
    database,
    String(database.prepare('SELECT id FROM documents WHERE seq = ?').pluck().get(documentSeq)),
    document,
  );
  const stored = storedTasks(database, documentSeq);
  const partners = partnersOf(stored, tasks);
  tasks.forEach((task, position) => {
    const old = partners.get(position);
    const row: TaskRow = { documentSeq, position, sequence: 0, modifiedAt: at, withdrawnAt: null };
    const seq = old === undefined ? writer.insert(task, row) : keep(writer, old, task, row, counts);
    if (old === undefined) counts.added += 1;
    writer.index(seq, task);
  });
  const kept = new Set([...partners.values()].map(({ seq }) => seq));
  for (const old of stored.filter(({ seq }) => !kept.has(seq))) {
    if (old.withdrawnAt === null) withdraw(writer, old, at, counts);
    writer.index(old.seq, old.task);
  }
  return counts;
}

/** The stored task that each new one continues: those that stand are asked first, then withdrawn ones that come back. */
function partnersOf(stored: readonly StoredTask[], tasks: readonly ExtractedTask[]): Map<number, StoredTask> {
  const partners = new Map<number, StoredTask>();
  for (const pool of [
    stored.filter((old) => old.withdrawnAt === null),
    stored.filter((old) => old.withdrawnAt !== null),
  ]) {
    const open = [...tasks.keys()].filter((position) => !partners.has(position));
    const pairs = alignTasks(
      pool.map(({ task }) => task),
      open.flatMap((position) => tasks[position] ?? []),
    );
    for (const { before, after } of pairs) {
      const [position, old] = [open[after], pool[before]];
      if (position !== undefined && old !== undefined) partners.set(position, old);
    }
  }
  return partners;
}

/** Writes the new reading over a stored task; a calendar sees a new revision only when something it shows has changed. */
function keep(writer: TaskWriter, old: StoredTask, task: ExtractedTask, row: TaskRow, counts: Counts): number {
  const revised = old.withdrawnAt !== null || revision(old.task) !== revision(task);
  if (revised) counts.changed += 1;
  const { sequence, modifiedAt } = revised ? { sequence: old.sequence + 1, modifiedAt: row.modifiedAt } : old;
  writer.update(old.seq, task, { ...row, sequence, modifiedAt });
  return old.seq;
}

function withdraw(writer: TaskWriter, old: StoredTask, at: string, counts: Counts): void {
  const { seq, task, ...row } = old;
  writer.update(seq, task, { ...row, sequence: row.sequence + 1, modifiedAt: at, withdrawnAt: at });
  counts.withdrawn += 1;
}

/** What makes a revision: text, bodies and date. */
function revision({ text, lead, coordinating, deadline }: ExtractedTask): string {
  const names = [lead, coordinating].map((bodies) => bodies.map(({ name, asWritten }) => [name, asWritten]));
  const { inferred: _, ...date } = deadline ?? { inferred: [] };
  return JSON.stringify([text, names, Object.entries(date).sort()]);
}

/** Every task of a document, withdrawn ones too, in order. */
export function storedTasks(database: Database, documentSeq: number): readonly StoredTask[] {
  const sql = `SELECT seq, document_seq AS documentSeq, position, sequence, modified_at AS modifiedAt,
    withdrawn_at AS withdrawnAt, task FROM tasks WHERE document_seq = ? ORDER BY position, seq`;
  return database
    .prepare<[number], Omit<StoredTask, 'task'> & { task: string }>(sql)
    .all(documentSeq)
    .map((row) => ({ ...row, task: extractedTaskSchema.parse(JSON.parse(row.task)) }));
}
