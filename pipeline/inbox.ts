import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { watch } from 'chokidar';
import type { FileState } from '../store/store.js';
import type { Ingested } from './ingest.js';
import { moveInto } from './move-file.js';

/** Files that programs leave while they work: office locks, partial downloads, folder pictures. They are never documents. */
const TEMPORARY = /^(~\$|\._|\.)|\.(part|partial|crdownload|tmp|download|swp)$|^(Thumbs\.db|desktop\.ini)$/iu;

export const isTemporary = (path: string): boolean => TEMPORARY.test(basename(path));

export type InboxOptions = {
  readonly inbox: string;
  /** Folder beside which done/, review/ and failed/ stand. */
  readonly data: string;
  readonly stableSeconds: number;
  readonly polling: boolean;
  readonly ingest: (path: string) => Promise<Ingested>;
  readonly onDone: (result: Ingested, movedTo: string) => void;
  /** A fault of the program or the machine: the file stays in the inbox and is tried again. */
  readonly onFault: (path: string, error: unknown) => void;
};

export type Inbox = {
  /** Resolves when nothing is being read or waiting. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const FOLDERS: Readonly<Record<FileState, string>> = {
  indexed: 'done',
  'indexed-with-warnings': 'done',
  'needs-person': 'review',
  failed: 'failed',
};

/** Reads one file of the inbox and moves it to the folder of its end state. */
async function take(path: string, { data, ingest, onDone, onFault }: InboxOptions): Promise<void> {
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return;
    const result = await ingest(path);
    onDone(result, moveInto(join(data, FOLDERS[result.state]), path));
  } catch (error) {
    onFault(path, error);
  }
}

/** Watches the inbox: a file that has not changed for `stableSeconds` is read, one after another, and moved away. */
export function watchInbox(options: InboxOptions): Inbox {
  let tail: Promise<void> = Promise.resolve();
  const waiting = new Set<string>();
  const enqueue = (path: string): void => {
    if (waiting.has(path)) return;
    waiting.add(path);
    tail = tail.then(() => take(path, options)).finally(() => waiting.delete(path));
  };
  const watcher = watch(options.inbox, {
    ignored: (path, stats) => isTemporary(path) && stats?.isDirectory() !== true && path !== options.inbox,
    awaitWriteFinish: { stabilityThreshold: options.stableSeconds * 1000, pollInterval: 200 },
    usePolling: options.polling,
    followSymlinks: false,
  });
  watcher.on('add', enqueue).on('change', enqueue);
  watcher.on('error', (error) => options.onFault(options.inbox, error));
  return {
    idle: async () => {
      while (waiting.size > 0) await tail;
    },
    close: async () => {
      await watcher.close();
      await tail;
    },
  };
}

/** Reads every file that is in the inbox now, sub-folders included, and returns: for a scheduler. */
export async function sweepInbox(options: InboxOptions): Promise<void> {
  const entries = readdirSync(options.inbox, { recursive: true, withFileTypes: true });
  const paths = entries.filter((e) => e.isFile() && !isTemporary(e.name)).map((e) => join(e.parentPath, e.name));
  for (const path of paths.sort()) await take(path, options);
}
