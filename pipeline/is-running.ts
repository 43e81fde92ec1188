import { errorCode } from '../models/error-code.js';

/** Whether a process of that number runs on this machine, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
