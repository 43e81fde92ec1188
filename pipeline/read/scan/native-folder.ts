import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../../is-running.js';

const NAME = /^kehoach-ocr-(\d+)-/u;

/**
 * Makes a temporary folder for page images, named after this process, and removes those of processes that were ended before they
 * could: they hold pages of documents.
 */
export async function makeNativeFolder(): Promise<string> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1]);
    // Another user's folder can't be removed; it is theirs to remove.
    if (pid && !isRunning(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
  return mkdtemp(join(tmpdir(), `kehoach-ocr-${process.pid}-`));
}
