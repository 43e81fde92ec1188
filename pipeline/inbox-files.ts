import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, renameSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { freeName, REASON_ENDING } from './end-folders.js';

/** Files that programs leave while they work: office locks, partial downloads, folder pictures. They are never documents. */
const TEMPORARY =
  /^(~\$|\.)|\.(part|partial|crdownload|tmp|temp|download|filepart|swp)$|^(Thumbs\.db|ehthumbs\.db|desktop\.ini)$/iu;
/** Folders of the system and of file synchronisation. */
const FOREIGN = /^(\.|@eaDir$|#recycle$|\$RECYCLE\.BIN$|System Volume Information$|lost\+found$|__MACOSX$)/iu;

/** Whether a file is left aside: it is no document, or not complete yet. */
export const isTemporary = (path: string): boolean =>
  TEMPORARY.test(basename(path)) || path.toLowerCase().endsWith(REASON_ENDING);

export type InboxFile = { readonly path: string; readonly size: number; readonly mtimeMs: number };

/** Every file of the inbox that may be a document, sub-folders included, by name. Links and devices are not followed. */
export function inboxFiles(folder: string): readonly InboxFile[] {
  const found: InboxFile[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const name = readableName(folder, entry);
    if (name === null) continue;
    const path = join(folder, name);
    if (entry.isDirectory() && !FOREIGN.test(name)) found.push(...inboxFiles(path));
    if (!entry.isFile() || isTemporary(path)) continue;
    const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false });
    if (stats) found.push({ path, size: stats.size, mtimeMs: stats.mtimeMs });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The name of an entry. Old programs wrote names in one-byte alphabets, which no path in a program can say: such a file is
 * given the readable name that comes nearest.
 */
function readableName(folder: string, entry: Dirent<Buffer>): string | null {
  const raw = entry.name;
  if (isUtf8(raw)) return raw.toString('utf8');
  const name = freeName(folder, raw.toString('latin1').replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '_'));
  renameSync(Buffer.concat([Buffer.from(`${folder}/`), raw]), join(folder, name));
  return name;
}
