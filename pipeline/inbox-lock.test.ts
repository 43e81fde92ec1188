import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder, watcherOf } from './inbox-lock.js';
import { processStart } from './process-start.js';

/** Above the highest number that Linux gives. */
const ENDED = 2 ** 22 + 1;
const MINUTE = 60;

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  path = join(folder, '.kehoach', 'lock');
  mkdirSync(join(folder, '.kehoach'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The lock of another process, last renewed so many seconds ago. */
function lockedBy(owner: object, silentSeconds: number): void {
  writeFileSync(path, JSON.stringify({ token: 'theirs', ...owner }));
  const renewed = Date.now() / 1000 - silentSeconds;
  utimesSync(path, renewed, renewed);
}

const other = { pid: process.ppid, host: hostname(), started: processStart(process.ppid) };

describe('a folder stays with the process that watches it', () => {
  it.each([
    ['on this machine', other, 0],
    ['on this machine, silent because the disk is full or the machine slept', other, 10 * MINUTE],
    ['on this machine, by an older version that noted no start', { ...other, started: undefined }, 0],
    ['on another machine, heard of just now', { pid: ENDED, host: 'may-khac' }, 0],
  ])('%s', (_, owner, silent) => {
    lockedBy(owner, silent);
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    expect(watcherOf(folder)).toMatchObject({ pid: owner.pid, host: owner.host });
    expect(readFileSync(path, 'utf8')).toContain('theirs');
  });
});

describe('a folder is taken over from a process', () => {
  it.each([
    ['of this machine that has ended a moment ago', { ...other, pid: ENDED }, 0],
    ['of this machine whose number another process has now', { ...other, started: '-1' }, 0],
    ['of this machine from before it started', { ...other, started: null }, 100 * 365 * 24 * 60 * MINUTE],
    ['of another machine that has been silent for long', { pid: process.ppid, host: 'may-khac' }, 2 * MINUTE],
  ])('%s', (what, owner, silent) => {
    if (what.includes('number') && processStart(process.ppid) === null) return;
    lockedBy(owner, Math.min(silent, Date.now() / 1000));
    expect(watcherOf(folder)).toBeNull();
    const unlock = lockFolder(folder);
    expect(watcherOf(folder)).toMatchObject({ pid: process.pid });
    unlock();
    expect(watcherOf(folder)).toBeNull();
  });
});
