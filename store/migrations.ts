import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

/** One step of the index's structure: its number, from 1 without gaps, and its SQL. */
export interface Migration {
  readonly number: number;
  readonly sql: string;
}

const FOLDER = new URL('./migrations/', import.meta.url);

/** The program's migrations in order, read from `store/migrations/NNNN-name.sql`. */
export function readMigrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d{4}-.*\.sql$/u.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 4)), sql: readFileSync(new URL(name, FOLDER), 'utf8') }));
}

/** The number of the last migration an index has had; 0 for an empty file. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings an index to the last of `migrations` in one transaction: all of them or none. Another process may be doing the
 * same, so the version is asked again under the write lock.
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  if (versionOf(database) >= migrations.length) return;
  const run = database.transaction(() => {
    for (const { number, sql } of migrations.slice(versionOf(database))) {
      database.exec(sql);
      database.pragma(`user_version = ${number}`);
    }
  });
  run.immediate();
}
