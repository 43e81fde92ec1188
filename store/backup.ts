import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { StoreError } from './store-error.js';

/** `Store.backup`: the copy appears under its name only when it is whole and on the disk. */
export function backup(database: Database, toFile: string): void {
  if (existsSync(toFile)) throw new StoreError('exists', `“${toFile}” đã có. Hãy chọn tên khác cho bản sao lưu.`);
  const unfinished = `${toFile}.part`;
  rmSync(unfinished, { force: true });
  database.prepare('VACUUM INTO ?').run(unfinished);
  const descriptor = openSync(unfinished, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(unfinished, toFile);
}
