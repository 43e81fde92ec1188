import type { Database } from 'better-sqlite3';
import { extractedDocumentSchema } from '../models/document.js';
import type { TaskQuery } from '../models/query.js';
import { taskStatusSchema } from '../models/task.js';
import { STATUS_CONDITIONS } from './status-filter.js';
import type { Facets } from './store.js';
import { type TaskFilter, taskFilter } from './task-filter.js';

/** `Store.facets`: counts under all filters of the question, so the statuses add up to its total. */
export function readFacets(database: Database, query: TaskQuery, today: string, dueSoonDays: number): Facets {
  const filter = taskFilter(database, query, today, dueSoonDays);
  return {
    bodies: bodies(database, filter),
    statuses: statuses(database, filter),
    documents: documents(database, filter),
  };
}

function bodies(database: Database, { from, where, values }: TaskFilter): Facets['bodies'] {
  const sql = `WITH found AS MATERIALIZED (SELECT tasks.seq FROM ${from} WHERE ${where})
    SELECT name, count(DISTINCT CASE role WHEN 'lead' THEN task_seq END) AS lead,
      count(DISTINCT CASE role WHEN 'coordinating' THEN task_seq END) AS coordinating
    FROM found JOIN task_bodies ON task_seq = found.seq JOIN bodies ON bodies.seq = body_seq
    GROUP BY name ORDER BY count(DISTINCT task_seq) DESC, name`;
  return database.prepare<[object], Facets['bodies'][number]>(sql).all(values);
}

function statuses(database: Database, { from, where, values }: TaskFilter): Facets['statuses'] {
  const columns = taskStatusSchema.options.map(
    (status) => `count(*) FILTER (WHERE ${STATUS_CONDITIONS[status]}) AS "${status}"`,
  );
  const row = database
    .prepare<[object], Record<string, number>>(`SELECT ${columns.join(', ')} FROM ${from} WHERE ${where}`)
    .get(values);
  return taskStatusSchema.options.map((status) => ({ status, count: row?.[status] ?? 0 }));
}

function documents(database: Database, { from, where, values }: TaskFilter): Facets['documents'] {
  const sql = `WITH found AS (SELECT document_seq, count(*) AS tally FROM ${from} WHERE ${where} GROUP BY document_seq)
    SELECT id, identity, tally FROM found JOIN documents ON seq = document_seq ORDER BY tally DESC, seq DESC`;
  return database
    .prepare<[object], { id: string; identity: string; tally: number }>(sql)
    .all(values)
    .map(({ id, identity, tally }) => {
      const { number, file, subject } = extractedDocumentSchema.parse(JSON.parse(identity));
      return { id, number, file, subject, count: tally };
    });
}
