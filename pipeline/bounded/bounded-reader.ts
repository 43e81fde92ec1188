import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../../models/settings.js';
import type { ReadProgress } from '../read/read.js';
import type { Reading } from '../read-and-extract.js';
import { type Clock, type Limits, memoryFor, startClock } from './budget.js';
import { type Answer, answerSchema, type Request } from './protocol.js';
import { type Ended, type ReaderProcess, startReader } from './reader-process.js';
import { READER } from './reader-program.js';
import { residentMemory } from './resident-memory.js';
import { STOPPED, type StoppedCode } from './stopped.js';

export type BoundedOptions = {
  readonly settings: Settings;
  /** Where they are not those of the settings. */
  readonly limits?: Limits;
};

/** What the reading of a file took: seconds, and the most memory that the reading process held (null where not known). */
export type Usage = { readonly seconds: number; readonly megabytes: number | null };
export type BoundedReading = Reading & { readonly usage: Usage };

export type BoundedReader = {
  /**
   * Reads a file in a process of its own. Whatever the file does to that process — hang, exhaust memory, crash — the
   * answer says so and the next file is read.
   * @throws the signal's reason when aborted
   */
  readonly read: (
    path: string,
    file: string,
    options?: {
      /** Path of the edXML message that came with it. */
      readonly sidecar?: string | null;
      readonly onProgress?: (progress: ReadProgress) => void;
      readonly signal?: AbortSignal;
    },
  ) => Promise<BoundedReading>;
  readonly close: () => void;
};

const LOOK_EVERY = 40;
/** A process that has read so many files, or holds this share of its limit when at rest, is replaced. */
const FILES_A_LIFE = 200;
const AT_REST = 0.5;
/** A process without work for so long is let go, in milliseconds. */
const IDLE = 60_000;
/** Of the memory limit, what JavaScript objects may take; the rest is for pixels and recognition engines. */
const HEAP = 0.6;

/** Readings wait for each other: one process reads, its recognition engines work side by side. */
export function createBoundedReader(options: BoundedOptions): BoundedReader {
  const limits = options.limits ?? options.settings.limits;
  let reader: ReaderProcess | null = null;
  let files = 0;
  let idle: NodeJS.Timeout | undefined;
  let tail: Promise<unknown> = Promise.resolve();

  const letGo = (): void => {
    clearTimeout(idle);
    reader?.release();
    reader = null;
    files = 0;
  };
  const once = async (request: Request, watch: Watch): Promise<Outcome> => {
    clearTimeout(idle);
    reader ??= startReader(READER, Math.round(limits.megabytes * HEAP));
    files++;
    const outcome = await attend(reader, request, watch);
    const tired = files >= FILES_A_LIFE || (outcome.atRest ?? 0) > limits.megabytes * AT_REST;
    if (outcome.stopped !== null || tired) letGo();
    else idle = setTimeout(letGo, IDLE).unref();
    return outcome;
  };
  const read: BoundedReader['read'] = async (path, file, { sidecar = null, onProgress, signal } = {}) => {
    const { settings } = options;
    const request = { path, file, sidecar, settings };
    const watch = { limits, memory: memoryFor(limits, statSync(path).size / 2 ** 20), onProgress, signal };
    const used = files > 0;
    const first = await once(request, watch);
    // What earlier files left behind in the process must not be held against this one.
    const again = used && (first.stopped === 'too-much-memory' || first.stopped === 'reader-crashed');
    return asReading(again ? await once(request, watch) : first);
  };
  return {
    read: (...work) => {
      const result = tail.then(() => read(...work));
      tail = result.catch(() => undefined);
      return result;
    },
    close: letGo,
  };
}

type Watch = {
  readonly limits: Limits;
  readonly memory: number;
  readonly onProgress: ((progress: ReadProgress) => void) | undefined;
  readonly signal: AbortSignal | undefined;
};

type Heard = {
  readonly answer: Exclude<Answer, { kind: 'progress' }> | null;
  /** Why there is no answer: the process has ended. */
  readonly stopped: StoppedCode | null;
};
type Outcome = Heard & {
  readonly usage: Usage;
  /** Memory held at the end, in megabytes. */
  readonly atRest: number | null;
};

/** Asks for one file and watches until it answers, ends, or takes more than it may. */
async function attend(reader: ReaderProcess, request: Request, watch: Watch): Promise<Outcome> {
  const start = now();
  const clock = startClock(watch.limits, start);
  const result = hear(reader, (progress) => {
    clock.page(progress.source, now());
    watch.onProgress?.(progress);
  });
  reader.ask(request);
  let peak: number | null = null;
  for (;;) {
    const held = await residentMemory(reader.pid);
    peak = held === null ? peak : Math.max(peak ?? 0, held);
    const usage = (): Usage => ({ seconds: now() - start, megabytes: peak });
    const heard = await Promise.race([result, sleep(LOOK_EVERY)]);
    if (heard !== undefined) return { ...heard, usage: usage(), atRest: held };
    const stopped = whyStop(watch, clock, held);
    if (stopped === null && watch.signal?.aborted !== true) continue;
    reader.kill();
    await reader.ended;
    watch.signal?.throwIfAborted();
    return { answer: null, stopped, usage: usage(), atRest: null };
  }
}

const now = (): number => performance.now() / 1000;

function whyStop({ memory }: Watch, clock: Clock, held: number | null): StoppedCode | null {
  if ((held ?? 0) > memory) return 'too-much-memory';
  return clock.isOver(now()) ? 'too-slow' : null;
}

/** What the process answers, or how it ended without an answer. */
function hear(reader: ReaderProcess, onProgress: (progress: ReadProgress) => void): Promise<Heard> {
  const answered = new Promise<Heard>((resolve) =>
    reader.listen((message) => {
      const said = answerSchema.safeParse(message);
      if (!said.success) resolve({ answer: { kind: 'fault', error: said.error.message }, stopped: null });
      else if (said.data.kind === 'progress') onProgress(said.data);
      else resolve({ answer: said.data, stopped: null });
    }),
  );
  return Promise.race([answered, reader.ended.then((how): Heard => ({ answer: null, stopped: howItEnded(how) }))]);
}

/** V8 says so when it gives up for want of memory; anything else is a crash. */
const howItEnded = ({ lastWords }: Ended): StoppedCode =>
  /heap out of memory|allocation failed|Cannot enlarge memory|bad_alloc/iu.test(lastWords)
    ? 'too-much-memory'
    : 'reader-crashed';

function asReading({ answer, stopped, usage }: Outcome): BoundedReading {
  if (answer?.kind === 'read' || answer?.kind === 'unreadable') return { ...answer, usage };
  const code = stopped ?? 'reader-fault';
  return { kind: 'unreadable', code, text: STOPPED[code], usage };
}
