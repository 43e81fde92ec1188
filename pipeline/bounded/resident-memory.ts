import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The memory that a process holds, in megabytes, seen from outside; null where the system does not tell (Windows, or a
 * process that has ended).
 */
export async function residentMemory(pid: number): Promise<number | null> {
  if (process.platform === 'linux') return fromProc(pid);
  return process.platform === 'win32' ? null : fromPs(pid);
}

/** "VmRSS:	  123456 kB" (proc(5)). */
function fromProc(pid: number): number | null {
  try {
    const line = /^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'latin1'));
    return line ? Number(line[1]) / 1024 : null;
  } catch {
    return null;
  }
}

async function fromPs(pid: number): Promise<number | null> {
  try {
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout) / 1024 || null;
  } catch {
    return null;
  }
}
