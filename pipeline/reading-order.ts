import { extname } from 'node:path';
import type { InboxFile } from './inbox-files.js';

/** Formats that hold text: read in a moment however large they are. A name may be wrong; then the file is read a little late or early. */
const TEXT: ReadonlySet<string> = new Set(['.docx', '.doc', '.rtf', '.odt', '.html', '.htm', '.mht', '.txt']);
/** Nobody waits longer than this, in seconds, because of files that came later. */
const LONG_WAIT = 600;

/**
 * The order in which files that wait are read, so that a letter does not wait for a book that was scanned: those that have
 * waited very long, the longest first; then text; then the others, which may be scans, the smallest first.
 * @param waitedFor for how many seconds a file has been waiting
 */
export function inReadingOrder(files: readonly InboxFile[], waitedFor: (path: string) => number): readonly InboxFile[] {
  const ranked = files.map((file) => ({ file, waited: waitedFor(file.path) }));
  const late = ranked.filter(({ waited }) => waited >= LONG_WAIT).sort((one, other) => other.waited - one.waited);
  const inTime = ranked
    .filter(({ waited }) => waited < LONG_WAIT)
    .sort((one, other) => effort(one.file) - effort(other.file));
  return [...late, ...inTime].map(({ file }) => file);
}

/** Bytes of what may have to be recognised. */
const effort = ({ path, size }: InboxFile): number => (TEXT.has(extname(path).toLowerCase()) ? 0 : size);
