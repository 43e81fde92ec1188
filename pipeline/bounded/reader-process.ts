import { type ChildProcess, fork } from 'node:child_process';

/** How a reading process ended: its exit code or signal, and the last it wrote to standard error. */
export type Ended = { readonly code: number | null; readonly signal: string | null; readonly lastWords: string };

export type ReaderProcess = {
  readonly pid: number;
  readonly ask: (request: object) => void;
  /** Who hears what it says; one at a time. */
  readonly listen: (hear: (message: unknown) => void) => void;
  readonly ended: Promise<Ended>;
  /** Ends it at once, with all that it started. */
  readonly kill: () => void;
  /** Lets it go: it ends by itself when the channel closes, or is killed two seconds later. */
  readonly release: () => void;
};

const KEPT = 4000;
const GRACE = 2000;

/**
 * Starts a reading process in a group of its own, so that it can be ended with everything in it.
 * @param heapMegabytes what JavaScript objects may take; the rest of its memory is watched from outside
 */
export function startReader(program: string, heapMegabytes: number): ReaderProcess {
  const child = fork(program, [], {
    detached: true,
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'json',
  });
  let lastWords = '';
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    lastWords = (lastWords + words).slice(-KEPT);
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('error', (error) => resolve({ code: null, signal: null, lastWords: String(error) }));
    child.on('exit', (code, signal) => resolve({ code, signal, lastWords }));
  });
  let hear: (message: unknown) => void = () => undefined;
  child.on('message', (message) => hear(message));
  return {
    pid: child.pid ?? -1,
    ask: (request) => void child.send(request, () => undefined),
    listen: (listener) => {
      hear = listener;
    },
    ended,
    kill: () => killGroup(child),
    release: () => {
      if (child.connected) child.disconnect();
      const late = setTimeout(() => killGroup(child), GRACE);
      ended.then(() => clearTimeout(late));
    },
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
