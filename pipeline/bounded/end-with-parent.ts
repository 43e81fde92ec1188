import { Worker } from 'node:worker_threads';

/** Looked at once a second, from a thread of its own: a main thread that hangs in a file does not hear its parent leave. */
const WATCH = `
const parent = process.ppid;
const isGone = () => {
  if (process.ppid !== parent) return true;
  try { return !process.kill(parent, 0); } catch (error) { return error.code === 'ESRCH'; }
};
setInterval(() => { if (isGone()) process.kill(process.pid, 'SIGKILL'); }, 1000);
`;

/** Ends this process soon after its parent has gone, however it went. */
export function endWithParent(): void {
  new Worker(WATCH, { eval: true }).unref();
}
