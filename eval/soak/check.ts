import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isTemporary } from '../../pipeline/inbox-files.js';
import { findOriginal, sha256OfFile } from '../../pipeline/originals.js';
import { openStore } from '../../store/open-store.js';
import type { Place } from './service.js';

/** A file that was dropped, and whether anything can be read from it, where that is known. */
export type Dropped = { readonly name: string; readonly sha256: string; readonly readable?: boolean };

/** What is wrong with a data folder, given all that was dropped; nothing when no file was lost, doubled or stranded. */
export function wrongWith({ inbox, data }: Place, dropped: readonly Dropped[]): readonly string[] {
  const store = openStore(join(data, 'index.sqlite'), { readOnly: true });
  const entries = store.files();
  const wrong: string[] = [];
  const bySha = groupBySha(entries);
  const copies = groupBySha(dropped);
  for (const { name, sha256, readable } of dropped) {
    const found = bySha.get(sha256) ?? [];
    if (found.length !== copies.get(sha256)?.length) wrong.push(`${name}: ${found.length} entries`);
    for (const { state, movedTo } of found) {
      if (readable !== undefined && readable !== state.startsWith('indexed')) wrong.push(`${name}: ${state}`);
      if (movedTo === null || hashOf(join(data, movedTo)) !== sha256) wrong.push(`${name}: not in its folder`);
    }
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

function groupBySha<Item extends { readonly sha256: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.sha256, [...(groups.get(item.sha256) ?? []), item]);
  return groups;
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
