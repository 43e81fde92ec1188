import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { FileState } from '../store/store.js';

/** The folder, beside the index, in which a file of each end state stands. */
export const END_FOLDERS: Readonly<Record<FileState, string>> = {
  indexed: 'done',
  'indexed-with-warnings': 'done',
  'needs-person': 'review',
  failed: 'failed',
};

/** Whether nothing of a file is in the index: a person is told why beside it. */
export const isUnread = (state: FileState): boolean => state === 'needs-person' || state === 'failed';

/** Most file systems take names of 255 bytes. */
const LONGEST_NAME = 255;
/** Beside a file that nobody could read stands another that says why. */
export const REASON_ENDING = '.ly-do.txt';

/** A name in a folder that no file has: "kế hoạch.pdf", else "kế hoạch (2).pdf"; long names are cut before the number. */
export function freeName(folder: string, name: string): string {
  const extension = Buffer.byteLength(extname(name)) > 20 ? '' : extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : nameWithEnding(stem, ` (${n})${extension}`);
    if (!existsSync(join(folder, candidate))) return candidate;
  }
}

/** Tells, in a text file beside one that could not be read, why and what to do; removes it when there is nothing to tell. */
export function tellReason(path: string, reason: string | null): void {
  const beside = join(dirname(path), nameWithEnding(basename(path), REASON_ENDING));
  if (reason === null) rmSync(beside, { force: true });
  else writeFileSync(beside, `${reason}\n`);
}

/** The text before an ending, cut so that both fit into a file name; no letter is cut in two. */
export function nameWithEnding(text: string, ending: string): string {
  let short = text;
  while (Buffer.byteLength(short + ending) > LONGEST_NAME) short = [...short].slice(0, -1).join('');
  return short + ending;
}
