import { readFileSync } from 'node:fs';

/** The field `starttime` of proc_pid_stat(5), counted behind the program's name, which may hold spaces and brackets. */
const START = 19;

/** When a process of this machine started, in ticks since the machine did; null where the system does not tell as cheaply as Linux. */
export function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START] ?? null;
  } catch {
    return null;
  }
}
