import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isTemporary } from '../../pipeline/inbox-files.js';
import { findOriginal, sha256OfFile } from '../../pipeline/originals.js';
import { openStore } from '../../store/open-store.js';
import type { FileEntry } from '../../store/store.js';
import type { Made } from './make-file.js';
import type { Place } from './service.js';

/** What is wrong with a data folder, given all that was dropped; nothing when no file was lost, doubled or stranded. */
export function wrongWith({ inbox, data }: Place, dropped: readonly Made[]): readonly string[] {
  const store = openStore(join(data, 'index.sqlite'), { readOnly: true });
  const entries = store.files();
  const wrong: string[] = [];
  const bySha = new Map<string, FileEntry[]>();
  for (const entry of entries) bySha.set(entry.sha256, [...(bySha.get(entry.sha256) ?? []), entry]);
  for (const { name, sha256, readable } of dropped) {
    const found = bySha.get(sha256) ?? [];
    if (found.length !== 1) wrong.push(`${name}: ${found.length} entries`);
    const [entry] = found;
    if (entry && readable !== entry.state.startsWith('indexed')) wrong.push(`${name}: ${entry.state}`);
    if (entry && (entry.movedTo === null || hashOf(join(data, entry.movedTo)) !== sha256))
      wrong.push(`${name}: not in its folder`);
    const kept = findOriginal(data, sha256);
    if (kept === null || hashOf(kept) !== sha256) wrong.push(`${name}: no original`);
  }
  const standing = ['done', 'review', 'failed'].flatMap((folder) => filesIn(join(data, folder)));
  if (entries.length !== dropped.length) wrong.push(`${entries.length} entries for ${dropped.length} files`);
  if (standing.length !== dropped.length) wrong.push(`${standing.length} files stand for ${dropped.length}`);
  if (filesIn(inbox).length > 0) wrong.push(`${filesIn(inbox).length} files left in the inbox`);
  if (store.arrivals().length > 0) wrong.push(`${store.arrivals().length} files still on their way`);
  store.close();
  return wrong;
}

const hashOf = (path: string): string | null => (existsSync(path) ? sha256OfFile(path) : null);

/** Files that may be documents, below a folder. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isTemporary(entry.name) && !entry.parentPath.includes('.kehoach'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** All that an index says, without the instants at which it learned it. */
export function meaning({ data }: Place): string {
  const store = openStore(join(data, 'index.sqlite'), { readOnly: true });
  const documents = store.documents().documents.map(({ createdAt: _c, modifiedAt: _m, versions, ...rest }) => ({
    ...rest,
    versions: versions.map(({ sha256 }) => sha256),
  }));
  const tasks = store.tasks({}, '2023-04-01').tasks.map(({ modifiedAt: _, ...rest }) => rest);
  const files = store.files().map(({ sha256, state, reason, documentId }) => ({ sha256, state, reason, documentId }));
  store.close();
  const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
  return JSON.stringify([sorted(documents), sorted(tasks), sorted(files)]);
}
