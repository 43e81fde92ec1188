import { basename } from 'node:path';
import type { FileEntry } from '../store/store.js';

/** Files of the index that are read again, one after another, while the program does other work. */
export type RetryQueue = {
  /** Puts a file at the end; one that waits already keeps its place. */
  readonly add: (entry: FileEntry) => void;
  /** Names of the files that wait or are being read. */
  readonly names: () => readonly string[];
  /** Resolves when nothing waits any more. */
  readonly empty: () => Promise<void>;
};

/**
 * @param retry reads one file again and tells what became of it
 * @param onFault a fault of the program or the machine: the file keeps its state and can be tried again
 */
export function retryQueue(
  retry: (entry: FileEntry) => Promise<void>,
  onFault: (path: string, error: unknown) => void,
): RetryQueue {
  const waiting = new Map<number, string>();
  let tail: Promise<void> = Promise.resolve();
  return {
    add: (entry) => {
      if (waiting.has(entry.id)) return;
      waiting.set(entry.id, basename(entry.path));
      tail = tail
        .then(() => retry(entry))
        .catch((error: unknown) => onFault(entry.path, error))
        .finally(() => waiting.delete(entry.id));
    },
    names: () => [...waiting.values()],
    empty: () => tail,
  };
}
