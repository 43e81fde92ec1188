import type { Database } from 'better-sqlite3';
import type { TaskQuery } from '../models/query.js';
import type { View } from './body-knowledge.js';
import { documentsMeant } from './find-document.js';
import { oursPairs } from './ours-filter.js';
import { bodyKey, searchExpression } from './search-terms.js';
import { NOT_WITHDRAWN, STATUS_CONDITIONS, statusDays } from './status-filter.js';

/** A question as SQL: what to read from, the conditions, the order, and the values bound by name. */
export interface TaskFilter {
  readonly from: string;
  readonly where: string;
  readonly order: string;
  readonly values: Readonly<Values>;
}

type Values = Partial<
  Record<'today' | 'soon' | 'role' | 'bodies' | 'ours' | 'dueFrom' | 'dueTo' | 'class' | 'number' | 'search', string>
>;
/** One filter: the condition it adds, null where the question does not use it. It may bind values. */
type Condition = (query: TaskQuery, values: Values, database: Database, view: View) => string | null;

const NOTHING = 'FALSE';

/** Every filter, in the order of `TaskQuery`. */
const CONDITIONS: readonly Condition[] = [
  bodyCondition,
  oursCondition,
  ({ dueFrom }, values) => bound(values, 'dueFrom', dueFrom, '(due IS NULL) = FALSE AND due >= @dueFrom'),
  ({ dueTo }, values) => bound(values, 'dueTo', dueTo, '(due IS NULL) = FALSE AND due <= @dueTo'),
  ({ status }) => (status === undefined ? NOT_WITHDRAWN : anyOf(status.map((one) => STATUS_CONDITIONS[one]))),
  (query, values) => bound(values, 'class', query.class, 'class = @class'),
  documentCondition,
  searchCondition,
];

/** Reads a question into SQL over `tasks`. */
export function taskFilter(database: Database, query: TaskQuery, view: View): TaskFilter {
  const values: Values = { ...statusDays(view.today, view.dueSoonDays) };
  const conditions = CONDITIONS.map((condition) => condition(query, values, database, view)).filter(
    (sql) => sql !== null,
  );
  const searching = values.search !== undefined;
  const byDate = 'due IS NULL, due, document_seq, position';
  return {
    // CROSS JOIN keeps SQLite from asking the search table about each task in turn.
    from: searching ? 'task_search CROSS JOIN tasks ON tasks.seq = task_search.rowid' : 'tasks',
    where: conditions.length === 0 ? 'TRUE' : conditions.map((sql) => `(${sql})`).join(' AND '),
    order: searching ? `bm25(task_search, 10, 1), ${byDate}` : byDate,
    values,
  };
}

function bound(values: Values, name: keyof Values, value: string | undefined, condition: string): string | null {
  if (value === undefined) return null;
  values[name] = value;
  return condition;
}

/**
 * Part of a body's name, from the beginning of a word, with or without accents, or of a name of its predecessors; `role`
 * alone asks that there is such a body.
 */
function bodyCondition({ body = '', role }: TaskQuery, values: Values, _: Database, view: View): string | null {
  if (body.trim() === '' && role === undefined) return null;
  const conditions: string[] = [];
  if (role !== undefined) {
    values.role = role;
    conditions.push('role = @role');
  }
  if (body.trim() !== '') {
    const asked = bodyKey(body).trimEnd();
    if (asked === '') return NOTHING;
    const former = view.bodies.predecessors(body, view.today).map(({ name }) => bodyKey(name).trimEnd());
    values.bodies = JSON.stringify([...new Set([asked, ...former])]);
    conditions.push('body_seq IN (SELECT seq FROM bodies, json_each(@bodies) WHERE instr(folded, value) > 0)');
  }
  return `tasks.seq IN (SELECT task_seq FROM task_bodies WHERE ${conditions.join(' AND ')})`;
}

/** What is ours: the body and the document that names it decide. */
function oursCondition({ ours, role }: TaskQuery, values: Values, database: Database, view: View): string | null {
  if (ours !== true) return null;
  values.ours = oursPairs(database, role, view);
  const asked = role === undefined ? '' : 'role = @role AND ';
  if (role !== undefined) values.role = role;
  return `EXISTS (SELECT 1 FROM task_bodies WHERE task_seq = tasks.seq AND ${asked}(body_seq, document_seq) IN
    (SELECT value ->> 0, value ->> 1 FROM json_each(@ours)))`;
}

/** By number, only the tasks of the document that has it: a file may hold several. */
function documentCondition({ document = '' }: TaskQuery, values: Values, database: Database): string | null {
  if (document.trim() === '') return null;
  const { seqs, numberKey } = documentsMeant(database, document);
  const within = `document_seq IN (${seqs.join(', ')})`;
  if (numberKey === null) return within;
  values.number = numberKey;
  return `${within} AND EXISTS (SELECT 1 FROM numbers JOIN versions ON versions.seq = version_seq
    WHERE number_key = @number AND versions.document_seq = tasks.document_seq AND
      CASE part WHEN 0 THEN task ->> '$.ownDocument' IS NULL ELSE task ->> '$.ownDocument.number' = number END)`;
}

function searchCondition({ search = '' }: TaskQuery, values: Values): string | null {
  if (search.trim() === '') return null;
  const expression = searchExpression(search);
  if (expression === null) return NOTHING;
  values.search = expression;
  return 'task_search MATCH @search';
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? NOTHING : conditions.map((condition) => `(${condition})`).join(' OR ');
}
