import type { Database } from 'better-sqlite3';
import type { TaskQuery } from '../models/query.js';
import { taskStatusSchema } from '../models/task.js';
import type { View } from './body-knowledge.js';
import { STATUS_CONDITIONS } from './status-filter.js';
import type { Facets } from './store.js';
import { type TaskFilter, taskFilter } from './task-filter.js';

/** `Store.facets`: counts under all filters of the question, so the statuses add up to its total. */
export function readFacets(database: Database, query: TaskQuery, view: View): Facets {
  const filter = taskFilter(database, query, view);
  return {
    bodies: bodies(database, filter),
    statuses: statuses(database, filter),
    documents: documents(database, filter),
  };
}

function bodies(database: Database, { from, where, values }: TaskFilter): Facets['bodies'] {
  const sql = `WITH found AS (SELECT tasks.seq FROM ${from} WHERE ${where}),
      tally AS (SELECT body_seq, role, count(*) AS tasks FROM task_bodies WHERE task_seq IN found GROUP BY body_seq, role)
    SELECT name, coalesce(sum(tasks) FILTER (WHERE role = 'lead'), 0) AS lead,
      coalesce(sum(tasks) FILTER (WHERE role = 'coordinating'), 0) AS coordinating
    FROM tally JOIN bodies ON seq = body_seq GROUP BY name ORDER BY sum(tasks) DESC, name`;
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
    SELECT id, identity ->> 'number' AS number, file, identity ->> 'subject' AS subject, tally AS count
    FROM found JOIN documents ON seq = document_seq ORDER BY tally DESC, seq DESC`;
  return database.prepare<[object], Facets['documents'][number]>(sql).all(values);
}
