import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning } from './is-running.js';
import { processStart } from './process-start.js';

/** Another kehoach watches this folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

const ownerSchema = z.object({
  pid: z.number(),
  host: z.string(),
  token: z.string(),
  /** See `processStart`: another process may be given the same number later. */
  started: z.string().nullable().default(null),
});
type Owner = z.infer<typeof ownerSchema>;

/** Locks of this process: after a restart in a container another process may have had the same number. */
const held = new Set<string>();

const BEAT = 10_000;
/** An owner on another machine that has not shown itself for so long is gone, in milliseconds. */
const SILENT = 60_000;
/** Time for another process that wants an abandoned lock at the same moment to show itself, in milliseconds. */
const SETTLE = 150;

/**
 * Makes this process the only one that watches a folder: a file `lock` in `.kehoach` inside it, renewed every ten seconds.
 * The lock of a process that has ended is taken over at once; of one on another machine after a minute of silence.
 * @returns what gives the folder free
 * @throws FolderInUse with Vietnamese words
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, '.kehoach', 'lock');
  mkdirSync(join(folder, '.kehoach'), { recursive: true });
  const me: Owner = { pid: process.pid, host: hostname(), token: randomUUID(), started: processStart(process.pid) };
  const mine = `${path}.${me.token}`;
  writeFileSync(mine, JSON.stringify(me));
  try {
    take(folder, path, mine, me);
  } finally {
    rmSync(mine, { force: true });
  }
  held.add(me.token);
  const beat = setInterval(() => renew(path, mine, me), BEAT).unref();
  return () => {
    clearInterval(beat);
    held.delete(me.token);
    if (ownerOf(path)?.token === me.token) rmSync(path, { force: true });
  };
}

/** The process that watches a folder now; null when none does. */
export function watcherOf(folder: string): { readonly pid: number; readonly host: string } | null {
  const path = join(folder, '.kehoach', 'lock');
  const owner = ownerOf(path);
  const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return owner && isAlive(owner, Date.now() - since) ? { pid: owner.pid, host: owner.host } : null;
}

function take(folder: string, path: string, mine: string, me: Owner): void {
  const owner = ownerOf(path);
  // By the clock of the file system, which all machines share.
  const silence = statSync(mine).mtimeMs - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (owner && isAlive(owner, silence)) throw inUse(folder, owner);
  renameSync(mine, path);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLE);
  const now = ownerOf(path);
  if (now?.token !== me.token) throw inUse(folder, now ?? me);
}

const inUse = (folder: string, { pid, host }: Owner): FolderInUse =>
  new FolderInUse(
    `Thư mục ${folder} đang được một kehoach khác dùng (tiến trình ${pid} trên máy ${host}). Hãy dừng chương trình đó trước, hoặc chọn thư mục khác. Nếu tiến trình đó không phải kehoach, hãy xoá tệp ${join(folder, '.kehoach', 'lock')} rồi chạy lại.`,
  );

function ownerOf(path: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** On this machine the process itself tells: a full disk or a sleeping machine silences one that still runs. */
function isAlive({ pid, host, token, started }: Owner, silence: number): boolean {
  if (host !== hostname()) return silence <= SILENT;
  if (pid === process.pid) return held.has(token);
  if (!isRunning(pid)) return false;
  const start = processStart(pid);
  // Where starts are not known: a lock from before the machine started is of a process that ended with it.
  return started === null || start === null ? silence <= uptime() * 1000 : start === started;
}

function renew(path: string, mine: string, me: Owner): void {
  try {
    if (ownerOf(path)?.token !== me.token) return;
    writeFileSync(mine, JSON.stringify(me));
    renameSync(mine, path);
  } catch {
    // A full disk, or a share that is away for a moment: the next beat tells.
  }
}
