import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { FileEntry, Store } from '../store/store.js';
import { isUnread, tellReason } from './end-folders.js';
import { findOriginal, sha256OfFile } from './originals.js';
import { bringSidecar } from './sidecars.js';
import { syncFolder } from './sync-folder.js';

/** A backup that can't be made or used; the message is Vietnamese, for a person. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

const INDEX = 'index.sqlite';
const MANIFEST = 'manifest.json';
const manifestSchema = z.object({ kehoach: z.literal(1), at: z.string(), index: z.string(), originals: z.number() });
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * Copies the index and all originals into a new folder, while others may go on working: first the index at one moment, then
 * the originals, which never change and are kept before the index names them. The manifest is written last: a backup
 * without it is unfinished.
 * @throws BackupError when the folder is there already
 */
export function backup(folder: string, { store, data, at }: { store: Store; data: string; at: string }): Manifest {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new BackupError(`Thư mục ${folder} đã có tệp. Hãy chọn thư mục khác cho bản sao lưu.`);
  mkdirSync(folder, { recursive: true });
  store.backup(join(folder, INDEX));
  const originals = originalsIn(data);
  for (const path of originals) copyInto(folder, path);
  const manifest: Manifest = { kehoach: 1, at, index: sha256OfFile(join(folder, INDEX)), originals: originals.length };
  writeFileSync(join(folder, `${MANIFEST}.part`), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
  renameSync(join(folder, `${MANIFEST}.part`), join(folder, MANIFEST));
  syncFolder(folder);
  return manifest;
}

/**
 * Brings a backup back into a data folder that has no index yet; every file is checked against its hash first. The index
 * comes last, so that a restore that was interrupted can be run again.
 * @param files what became of each file, by the index of the backup: their folders are made again from the originals
 * @throws BackupError when the backup is unfinished or damaged, or the data folder has an index
 */
export function restore(folder: string, data: string, files: (index: string) => readonly FileEntry[]): Manifest {
  if (existsSync(join(data, INDEX)))
    throw new BackupError(
      `Thư mục ${data} đã có sổ. Hãy khôi phục vào một thư mục mới (--data), hoặc đổi tên thư mục cũ.`,
    );
  const manifest = readManifest(folder);
  const originals = originalsIn(folder);
  check(folder, originals, manifest);
  mkdirSync(data, { recursive: true });
  for (const path of originals) copyInto(data, path);
  const unfinished = join(data, `${INDEX}.part`);
  copyFileSync(join(folder, INDEX), unfinished);
  for (const entry of files(unfinished)) standAgain(data, entry);
  for (const ending of ['-wal', '-shm']) rmSync(unfinished + ending, { force: true });
  renameSync(unfinished, join(data, INDEX));
  syncFolder(data);
  return manifest;
}

function readManifest(folder: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')));
  } catch (cause) {
    const text = `${folder} không phải là bản sao lưu đầy đủ của kehoach. Hãy chọn bản sao lưu khác.`;
    throw new BackupError(text, { cause });
  }
}

function check(folder: string, originals: readonly string[], manifest: Manifest): void {
  const wrong = originals.filter((path) => !basename(path).startsWith(sha256OfFile(path)));
  const indexIsWhole = existsSync(join(folder, INDEX)) && sha256OfFile(join(folder, INDEX)) === manifest.index;
  if (indexIsWhole && wrong.length === 0 && originals.length === manifest.originals) return;
  const what = indexIsWhole ? `${Math.max(wrong.length, 1)} bản gốc` : 'sổ';
  throw new BackupError(`Bản sao lưu ${folder} bị hỏng (${what}). Hãy dùng bản sao lưu khác.`);
}

/** Every kept original below a data folder or a backup. */
function originalsIn(folder: string): readonly string[] {
  const originals = join(folder, 'originals');
  if (!existsSync(originals)) return [];
  return readdirSync(originals, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}/u.test(entry.name) && !entry.name.endsWith('.part'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Copies an original to the same place below another folder. */
function copyInto(folder: string, path: string): void {
  const to = join(folder, 'originals', basename(dirname(path)), basename(path));
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(path, to);
}

function standAgain(data: string, { sha256, movedTo, sidecar, state, reason }: FileEntry): void {
  const kept = findOriginal(data, sha256);
  if (movedTo === null || kept === null) return;
  mkdirSync(dirname(join(data, movedTo)), { recursive: true });
  copyFileSync(kept, join(data, movedTo));
  bringSidecar({ path: join(data, movedTo), sidecar }, join(data, movedTo), data, data);
  tellReason(join(data, movedTo), isUnread(state) ? reason : null);
}
