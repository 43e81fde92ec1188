import type Sqlite from 'better-sqlite3';

/** Node 22 and later run the build that speaks Node-API; Node 20 can't (docs/decisions/sqlite.md). */
const SPEAKS_NODE_API = Number(process.versions.node.split('.')[0]) >= 22;

/** better-sqlite3, the release that fits this Node: the same interface over the same SQLite. */
export const openSqlite: typeof Sqlite = SPEAKS_NODE_API
  ? (await import('better-sqlite3-napi')).default
  : (await import('better-sqlite3')).default;
