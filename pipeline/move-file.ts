import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../models/error-code.js';
import { freeName } from './end-folders.js';
import { sha256OfFile } from './originals.js';
import { syncFolder } from './sync-folder.js';

/**
 * Moves the file at `from` to `to`, if it holds the bytes that are meant: a file that has taken its place in the
 * meantime is put back. Both folders are on the disk when this returns.
 * @param aside a folder on the disk of `from`, for a file on its way to another disk
 * @returns whether the file stands at `to`
 */
export function moveIfSame(from: string, to: string, sha256: string, aside: string): boolean {
  mkdirSync(dirname(to), { recursive: true });
  if (!rename(from, to) && !renameAcross(from, to, aside)) return false;
  if (sha256OfFile(to) === sha256) {
    syncFolder(dirname(to));
    syncFolder(dirname(from));
    return true;
  }
  putBack(to, from);
  return false;
}

/** Copies the kept original to where the file is to stand, for a file that was taken away from the inbox meanwhile. */
export function copyOriginal(kept: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyWhole(kept, to);
}

/** Whether a file stands at `path` and holds these bytes. */
export const holds = (path: string, sha256: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true && sha256OfFile(path) === sha256;

/** Puts files that were on their way to another disk when the machine stopped back into their folder. */
export function putBackAside(aside: string, folder: string): void {
  if (!existsSync(aside)) return;
  for (const name of readdirSync(aside)) putBack(join(aside, name), join(folder, name));
}

/**
 * Removes what an earlier stop left on its way to another disk. Only for bytes that stand at their place and whose original
 * is kept: put back into the inbox, they would be taken for another drop.
 */
export function forgetAside(aside: string, sha256: string): void {
  if (!existsSync(aside)) return;
  for (const name of readdirSync(aside)) if (holds(join(aside, name), sha256)) rmSync(join(aside, name));
}

/** @returns false when there is no such file, or `to` is on another disk */
function rename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'EXDEV') return false;
    throw error;
  }
}

/** To another disk: the file is first taken aside, so that nothing can take its place between copying and removing it. */
function renameAcross(from: string, to: string, aside: string): boolean {
  if (!existsSync(from)) return false;
  mkdirSync(aside, { recursive: true });
  const taken = join(aside, basename(from));
  if (!rename(from, taken)) return false;
  copyWhole(taken, to);
  rmSync(taken);
  return true;
}

function copyWhole(from: string, to: string): void {
  const partial = join(dirname(to), `.${process.pid}.part`);
  copyFileSync(from, partial);
  const handle = openSync(partial, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(partial, to);
  syncFolder(dirname(to));
}

function putBack(from: string, to: string): void {
  const folder = dirname(to);
  mkdirSync(folder, { recursive: true });
  renameAny(from, join(folder, freeName(folder, basename(to))));
}

function renameAny(from: string, to: string): void {
  if (rename(from, to)) return;
  copyWhole(from, to);
  rmSync(from, { force: true });
}
