import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { migrate, readMigrations, versionOf } from './migrations.js';
import { openSqlite } from './sqlite.js';
import { StoreError } from './store-error.js';

/** Marks a SQLite file as an index of kehoach (PRAGMA application_id): "keho" in ASCII. */
const APPLICATION_ID = 0x6b65686f;

/** How long a writer waits for another process to finish, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens the SQLite file of an index and brings it up to date (read-only: only checks it).
 * @throws StoreError when the file is missing (read-only), is no database or no index, or comes from a newer program.
 */
export function openDatabase(file: string, readOnly: boolean): Database {
  if (readOnly && !existsSync(file))
    throw new StoreError('missing', `Chưa có sổ ở “${file}”. Hãy đọc ít nhất một văn bản trước (kehoach ingest).`);
  const database = new openSqlite(file, { readonly: readOnly, timeout: BUSY_TIMEOUT });
  try {
    check(database, file, readOnly);
    database.pragma('foreign_keys = ON');
    if (!readOnly) prepare(database);
    return database;
  } catch (error) {
    database.close();
    throw asStoreError(error, file);
  }
}

/** Settings that make a committed save survive a power cut, then the structure itself. */
function prepare(database: Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  if (versionOf(database) === 0) database.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(database, readMigrations());
}

function check(database: Database, file: string, readOnly: boolean): void {
  const version = versionOf(database);
  const latest = readMigrations().length;
  const owner = database.pragma('application_id', { simple: true });
  const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (owner !== APPLICATION_ID && (owner !== 0 || version !== 0 || tables !== 0))
    throw new StoreError(
      'not-an-index',
      `“${file}” là cơ sở dữ liệu của chương trình khác, không phải sổ của kehoach.`,
    );
  if (version > latest)
    throw new StoreError(
      'newer',
      `Sổ “${file}” do bản kehoach mới hơn tạo ra (cấu trúc ${version}, bản này đọc được đến ${latest}). Hãy cập nhật kehoach.`,
    );
  if (readOnly && version < latest)
    throw new StoreError(
      'older',
      `Sổ “${file}” do bản kehoach cũ tạo ra. Hãy chạy kehoach serve hoặc kehoach ingest một lần để nâng cấp.`,
    );
}

function asStoreError(error: unknown, file: string): unknown {
  if (!(error instanceof openSqlite.SqliteError) || error.code !== 'SQLITE_NOTADB') return error;
  return new StoreError(
    'not-a-database',
    `“${file}” không phải sổ của kehoach, hoặc đã hỏng. Hãy khôi phục từ bản sao lưu (kehoach restore).`,
    { cause: error },
  );
}
