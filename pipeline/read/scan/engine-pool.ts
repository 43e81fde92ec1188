import type { Engine, Mode } from './engine.js';

/** Several engines that share one queue. `read` gives TSV. */
export type EnginePool = {
  readonly read: (pgm: Buffer, mode: Mode) => Promise<string>;
  /** Starts the engines ahead of the first reading. */
  readonly warm: () => void;
  readonly close: () => Promise<void>;
};

/** The engine's memory never shrinks: after this many megapixels (about 90 pages) a fresh one takes its place. */
const MEGAPIXELS_A_LIFE = 200;

/** How often an image is given to an engine, or waits for one that does not start. */
const TRIES = 2;

type Job = {
  readonly tries: number;
  readonly pgm: Buffer;
  readonly mode: Mode;
  readonly resolve: (tsv: string) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * A pool of at most `workers` engines. Each is started by `start` when there is work for it or `warm` foretells some, replaced when it breaks (its images
 * are then given to another, once) or has read enough, and ended by `close`, which rejects what still waits.
 */
export function createEnginePool(workers: number, start: () => Promise<Engine>): EnginePool {
  const queue: Job[] = [];
  const busy = new Set<Promise<void>>();
  const idle: Slot[] = Array.from({ length: workers }, () => ({ engine: null, used: 0 }));
  let [closed, warmed] = [false, false];

  const work = (slot: Slot): void => {
    const task = runAll(slot, queue, start)
      .then(() => void idle.push(slot))
      .finally(() => busy.delete(task));
    busy.add(task);
  };
  const read = (pgm: Buffer, mode: Mode): Promise<string> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error('The OCR engines are closed'));
      queue.push({ tries: 1, pgm, mode, resolve, reject });
      const slot = idle.pop();
      if (slot) work(slot);
    });
  const warm = (): void => {
    if (warmed || closed) return;
    warmed = true;
    for (const slot of idle.splice(0)) work(slot);
  };
  const close = async (): Promise<void> => {
    closed = true;
    for (const job of queue.splice(0)) job.reject(new Error('The OCR engines were closed'));
    await Promise.all(busy);
    await Promise.all(idle.map(retire));
  };
  return { read, warm, close };
}

type Slot = { engine: Engine | null; used: number };

async function runAll(slot: Slot, queue: Job[], start: () => Promise<Engine>): Promise<void> {
  do await run(slot, queue, start);
  while (queue.length > 0);
}

async function run(slot: Slot, queue: Job[], start: () => Promise<Engine>): Promise<void> {
  let jobs: readonly Job[] = [];
  try {
    slot.engine ??= await start();
    jobs = takeAlike(queue, slot.engine.batch);
    const [first] = jobs;
    if (!first) return;
    const images = jobs.map(({ pgm }) => pgm);
    const read = await slot.engine.read(images, first.mode);
    slot.used += images.reduce((sum, { length }) => sum + length, 0) / 1e6;
    if (slot.used > MEGAPIXELS_A_LIFE) await retire(slot);
    for (const [at, job] of jobs.entries()) job.resolve(read[at] ?? '');
  } catch (reason) {
    await retire(slot);
    const failed = jobs.length > 0 ? jobs : queue.splice(0, 1);
    // An engine may be ended by the system; what ends two of them is to blame itself.
    queue.unshift(...failed.filter(({ tries }) => tries < TRIES).map((job) => ({ ...job, tries: job.tries + 1 })));
    for (const job of failed) if (job.tries >= TRIES) job.reject(reason);
  }
}

/** Takes the first job and, up to `most`, the others of its mode off the queue; whole pages are taken one by one. */
function takeAlike(queue: Job[], most: number): readonly Job[] {
  const first = queue.shift();
  if (!first || first.mode === 'page') return first ? [first] : [];
  const alike = queue.filter(({ mode }) => mode === first.mode).slice(0, most - 1);
  for (const job of alike) queue.splice(queue.indexOf(job), 1);
  return [first, ...alike];
}

async function retire(slot: Slot): Promise<void> {
  const { engine } = slot;
  slot.engine = null;
  slot.used = 0;
  await engine?.end();
}
