import { type Engine, type Mode, startEngine } from './engine.js';

/** Several engines that share one queue. `read` gives TSV. */
export type EnginePool = {
  readonly read: (pgm: Buffer, mode: Mode) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** The engine's memory never shrinks: after this many megapixels (about 100 pages) a fresh one takes its place. */
const MEGAPIXELS_A_LIFE = 400;

type Job = {
  readonly pgm: Buffer;
  readonly mode: Mode;
  readonly resolve: (tsv: string) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * A pool of at most `workers` engines. Each is started when there is work for it, replaced when it breaks or has read
 * enough, and ended by `close`, which rejects what still waits.
 */
export function createEnginePool(workers: number): EnginePool {
  const queue: Job[] = [];
  const busy = new Set<Promise<void>>();
  const idle: Slot[] = Array.from({ length: workers }, () => ({ engine: null, used: 0 }));
  let closed = false;

  const work = async (slot: Slot): Promise<void> => {
    for (let job = queue.shift(); job; job = queue.shift()) await run(slot, job);
    idle.push(slot);
  };
  const read = (pgm: Buffer, mode: Mode): Promise<string> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error('The OCR engines are closed'));
      queue.push({ pgm, mode, resolve, reject });
      const slot = idle.pop();
      if (!slot) return;
      const task = work(slot).finally(() => busy.delete(task));
      busy.add(task);
    });
  const close = async (): Promise<void> => {
    closed = true;
    for (const job of queue.splice(0)) job.reject(new Error('The OCR engines were closed'));
    await Promise.all(busy);
    await Promise.all(idle.map(retire));
  };
  return { read, close };
}

type Slot = { engine: Engine | null; used: number };

async function run(slot: Slot, { pgm, mode, resolve, reject }: Job): Promise<void> {
  try {
    slot.engine ??= await startEngine();
    const tsv = await slot.engine.read(pgm, mode);
    slot.used += pgm.length / 1e6;
    if (slot.used > MEGAPIXELS_A_LIFE) await retire(slot);
    resolve(tsv);
  } catch (reason) {
    await retire(slot);
    reject(reason);
  }
}

async function retire(slot: Slot): Promise<void> {
  const { engine } = slot;
  slot.engine = null;
  slot.used = 0;
  await engine?.end();
}
