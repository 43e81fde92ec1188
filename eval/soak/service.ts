import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../cli/main.js', import.meta.url));

/** Folders of one soak. */
export type Place = {
  readonly root: string;
  readonly inbox: string;
  readonly data: string;
  readonly remove: () => void;
};

/** Makes an inbox and a data folder, with settings that let the inbox be looked through often. */
export function makePlace(data?: string, stableSeconds = 0.3): Place {
  const root = mkdtempSync(join(tmpdir(), 'kehoach-soak-'));
  const place = { root, inbox: join(root, 'inbox'), data: data ?? join(root, 'data') };
  mkdirSync(place.inbox);
  const settings = { ...place, root: undefined, watch: { stableSeconds, everySeconds: 0.1 } };
  writeFileSync(join(root, 'kehoach.json'), JSON.stringify(settings));
  return { ...place, remove: () => rmSync(root, { recursive: true, force: true }) };
}

export type Service = {
  readonly pid: number;
  /** All that it has said so far. */
  readonly said: () => string;
  readonly ready: Promise<void>;
  readonly hasEnded: () => boolean;
  /** kill -9, of the service alone: what it started has to notice by itself. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts `kehoach watch` in a process of its own. */
export function startService({ root }: Place, ...flags: readonly string[]): Service {
  const child: ChildProcess = spawn(process.execPath, [MAIN, 'watch', ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    said = (said + words).slice(-100_000);
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid ?? -1,
    said: () => said,
    ready: waitFor(() => said.includes('Đang theo dõi') || hasEnded(), 60),
    hasEnded,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** Waits until something is so. @throws when it is not within so many seconds */
export async function waitFor(isSo: () => boolean, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain for ${isSo}`);
    await sleep(50);
  }
}

/** Memory of a process in megabytes (Linux). */
export const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;

/** Memory of the processes that a process started, in megabytes (Linux). */
export function memoryOfChildren(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const children = threads.flatMap(
    (thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1').match(/\d+/gu) ?? [],
  );
  return children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
}
