import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../models/error-code.js';
import { asideOf, bringHome } from './bring-home.js';
import { meetsEveryFile } from './faults.js';
import { type InboxFile, inboxFiles } from './inbox-files.js';
import { lockFolder } from './inbox-lock.js';
import type { IngestServices } from './ingest.js';
import { putBackAside } from './move-file.js';
import { FileChanging, removeUnfinished } from './originals.js';
import { inReadingOrder } from './reading-order.js';
import { readyFiles } from './sidecars.js';
import { type StableFiles, trackStableFiles } from './stable-files.js';
import { resume, type Taken } from './take-in.js';

export type InboxOptions = {
  readonly inbox: string;
  readonly services: IngestServices;
  /** A file must not have changed for so long before it is read. */
  readonly stableSeconds: number;
  /** A file that looks cut off must not have changed for so long before that is believed. */
  readonly patienceSeconds: number;
  /** The inbox is looked through so often. Events of the file system are not relied on: they get lost. */
  readonly everySeconds: number;
  /** Reads and saves a file; null when it has to be looked at again later. See `takeIn`. */
  readonly ingest: (path: string, mayStillGrow?: boolean) => Promise<Taken | null>;
  readonly onDone: (result: Taken, movedTo: string) => void;
  /** A fault of the program or the machine: the file stays in the inbox and is tried again. */
  readonly onFault: (path: string, error: unknown) => void;
};

export type Inbox = {
  /** Stops looking, and waits for the file that is being read. */
  readonly close: () => Promise<void>;
};

/** After so many seconds of reading the inbox is looked through again: what came meanwhile may come first. */
const LOOK_AGAIN = 10;
/** After a fault, a file, or all of them when the machine is to blame, is left alone for so long, in seconds. */
const AFTER_FAULT = 10;

const now = (): number => performance.now() / 1000;

/**
 * Watches the inbox, as the only process that does: a file that has not changed for `stableSeconds` is read, one after
 * another (`inReadingOrder`), and brought to the folder of its end state. What an earlier stop interrupted is finished first.
 * @throws FolderInUse when another process watches this inbox or writes into this data folder
 */
export function watchInbox(options: InboxOptions): Inbox {
  const unlock = lock(options);
  const stop = new AbortController();
  const work = watch(options, stop.signal).finally(unlock);
  return {
    close: () => {
      stop.abort();
      return work;
    },
  };
}

/** Reads every file that is in the inbox now and has come to rest, sub-folders included, and returns: for a scheduler. */
export async function sweepInbox(options: InboxOptions): Promise<void> {
  const unlock = lock(options);
  try {
    const files = trackStableFiles(options.stableSeconds);
    await finishInterrupted(options);
    const first = now();
    files.look(inboxFiles(options.inbox), first);
    await sleep(options.stableSeconds * 1000);
    // Timers may be a hair early, and sums a hair small.
    const all = inboxFiles(options.inbox);
    const stable = readyFiles(files.look(all, Math.max(now(), first + options.stableSeconds + 0.001)), all);
    // Nobody has watched these files for long: their own times have to tell.
    const isYoung = ({ mtimeMs }: InboxFile): boolean => Date.now() - mtimeMs < options.patienceSeconds * 1000;
    for (const file of inReadingOrder(stable, () => 0)) await take(file, isYoung(file), files, options);
  } finally {
    unlock();
  }
}

function lock({ inbox, services }: InboxOptions): () => void {
  const unlockInbox = lockFolder(inbox);
  try {
    const unlockData = lockFolder(services.data);
    return () => {
      unlockData();
      unlockInbox();
    };
  } catch (error) {
    unlockInbox();
    throw error;
  }
}

async function watch(options: InboxOptions, stop: AbortSignal): Promise<void> {
  const files = trackStableFiles(options.stableSeconds);
  let finished = false;
  while (!stop.aborted) {
    let pause = options.everySeconds;
    try {
      if (!finished) await finishInterrupted(options);
      finished = true;
      const all = inboxFiles(options.inbox);
      const complete = await takeAll(readyFiles(files.look(all, now()), all), files, options, stop);
      if (!complete) pause = 0;
    } catch (error) {
      finished = false;
      if (!stop.aborted && options.services.signal?.aborted !== true) options.onFault(options.inbox, error);
      pause = AFTER_FAULT;
    }
    await sleep(pause * 1000, undefined, { signal: stop }).catch(() => undefined);
  }
}

async function finishInterrupted({ inbox, services, onDone, onFault }: InboxOptions): Promise<void> {
  removeUnfinished(services.data, Date.now());
  await resume(inbox, services, onDone, onFault);
  putBackAside(asideOf(inbox), inbox);
}

/** Takes files in for a while; false when some are left. */
async function takeAll(
  stable: readonly InboxFile[],
  files: StableFiles,
  options: InboxOptions,
  stop: AbortSignal,
): Promise<boolean> {
  const waitedFor = (path: string): number => files.restedFor(path, now());
  const until = now() + LOOK_AGAIN;
  for (const file of inReadingOrder(stable, waitedFor)) {
    if (stop.aborted || now() > until) return false;
    await take(file, waitedFor(file.path) < options.patienceSeconds, files, options);
  }
  return true;
}

/** Takes one file in. Throws what is the machine's fault and would meet the next file too. */
async function take(
  { path }: InboxFile,
  mayStillGrow: boolean,
  files: StableFiles,
  options: InboxOptions,
): Promise<void> {
  const { inbox, services, patienceSeconds, ingest, onDone, onFault } = options;
  try {
    const result = await ingest(path, mayStillGrow);
    if (result) onDone(result, bringHome(result.arrival, inbox, services));
    else files.postpone(path, now() + patienceSeconds - files.restedFor(path, now()));
  } catch (error) {
    if (services.signal?.aborted || error instanceof FileChanging) return;
    if (errorCode(error) === 'ENOENT' && !existsSync(path)) return;
    if (meetsEveryFile(error)) throw error;
    onFault(path, error);
    files.postpone(path, now() + AFTER_FAULT);
  }
}
