import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { extname, join } from 'node:path';
import { syncFolder } from './sync-folder.js';

/** What is read at a time. One for all: a megabyte for each file would lie about until it is collected. */
const chunk = Buffer.allocUnsafeSlow(1 << 20);
const PART = '.part';

/** Where the original with this hash is kept: two levels, so that no folder grows without bound. */
export const originalPath = (data: string, sha256: string, file: string): string =>
  join(folderOf(data, sha256), `${sha256}${extname(file).toLowerCase().slice(0, 12)}`);

const folderOf = (data: string, sha256: string): string => join(data, 'originals', sha256.slice(0, 2));

/** The kept original with this hash, whatever its extension; null when there is none. */
export function findOriginal(data: string, sha256: string): string | null {
  const folder = folderOf(data, sha256);
  const name = existsSync(folder) && readdirSync(folder).find((n) => n.startsWith(sha256) && !n.endsWith(PART));
  return name ? join(folder, name) : null;
}

/** The sha256 of a file's bytes, in hexadecimal, read a megabyte at a time. */
export function sha256OfFile(path: string): string {
  const hash = createHash('sha256');
  eachChunk(path, (part) => hash.update(part));
  return hash.digest('hex');
}

/** A file that was written to while it was copied. */
export class FileChanging extends Error {
  override readonly name = 'FileChanging';
}

/**
 * Keeps a byte-identical copy of a file under its hash. The copy and its name are on the disk when this returns; a power
 * cut at any moment leaves either the whole copy or none.
 * @returns the hash and the copy's path
 * @throws FileChanging when somebody was writing to the file meanwhile
 */
export function keepOriginal(data: string, path: string, file: string): { sha256: string; kept: string } {
  const originals = join(data, 'originals');
  mkdirSync(originals, { recursive: true });
  const partial = join(originals, `${randomUUID()}${PART}`);
  try {
    const sha256 = copyAndHash(path, partial);
    const kept = originalPath(data, sha256, file);
    if (!existsSync(kept)) {
      mkdirSync(folderOf(data, sha256), { recursive: true });
      renameSync(partial, kept);
      syncFolder(folderOf(data, sha256));
      syncFolder(originals);
    }
    return { sha256, kept };
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Younger ones may be somebody's at work, in milliseconds. */
const UNFINISHED_FOR = 3_600_000;

/** Removes unfinished copies that a power cut left behind. */
export function removeUnfinished(data: string, now: number): void {
  const originals = join(data, 'originals');
  if (!existsSync(originals)) return;
  for (const path of readdirSync(originals).map((name) => join(originals, name))) {
    const left = path.endsWith(PART) && now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (left && left > UNFINISHED_FOR) rmSync(path, { force: true });
  }
}

function copyAndHash(from: string, to: string): string {
  const hash = createHash('sha256');
  const output = openSync(to, 'wx');
  try {
    eachChunk(from, (part) => {
      hash.update(part);
      let written = 0;
      while (written < part.length) written += writeSync(output, part, written);
    });
    fsyncSync(output);
  } finally {
    closeSync(output);
  }
  return hash.digest('hex');
}

/** Gives a file's bytes part by part; a part is overwritten by the next. */
function eachChunk(path: string, take: (part: Buffer) => void): void {
  const input = openSync(path, 'r');
  try {
    const before = fstatSync(input);
    for (let size = readSync(input, chunk); size > 0; size = readSync(input, chunk)) take(chunk.subarray(0, size));
    const after = fstatSync(input);
    if (before.size !== after.size || before.mtimeMs !== after.mtimeMs) throw new FileChanging(path);
  } finally {
    closeSync(input);
  }
}
