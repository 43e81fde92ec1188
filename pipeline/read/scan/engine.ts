import { dirname } from 'node:path';
import { Worker as Thread } from 'node:worker_threads';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { LANGUAGE, trainedData } from './trained-data.js';

/** What the engine is to look for: a whole page with columns and paragraphs, one block of lines, one line, or one line of digits. */
export type Mode = 'page' | 'block' | 'line' | 'digits';

/**
 * One running engine. `read` gives the TSV of each image; it rejects when the engine breaks or hangs, and the engine must
 * then be ended.
 */
export type Engine = {
  /** Images that it likes to be given at a time. */
  readonly batch: number;
  readonly read: (images: readonly Buffer[], mode: Mode) => Promise<readonly string[]>;
  readonly end: () => Promise<void>;
};

const START_LIMIT = 60_000;
const READ_LIMIT = 180_000;

const PARAMETERS = {
  page: { tessedit_pageseg_mode: PSM.AUTO, tessedit_char_whitelist: '', user_defined_dpi: '150' },
  block: { tessedit_pageseg_mode: PSM.SINGLE_BLOCK, tessedit_char_whitelist: '', user_defined_dpi: '150' },
  line: { tessedit_pageseg_mode: PSM.SINGLE_LINE, tessedit_char_whitelist: '', user_defined_dpi: '150' },
  digits: { tessedit_pageseg_mode: PSM.SINGLE_LINE, tessedit_char_whitelist: '0123456789.', user_defined_dpi: '150' },
} as const;

/**
 * Starts an engine with the Vietnamese data of the installed package; nothing is fetched from a network or cached on disk.
 * Rejects when the data is missing or the engine does not start within a minute.
 */
export async function startEngine(): Promise<Engine> {
  const langPath = dirname(await trainedData());
  const { broken, fail } = breakage();
  const started = createWorker(LANGUAGE, OEM.LSTM_ONLY, {
    langPath,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: fail,
  });
  const worker = await within(START_LIMIT, [started, broken], 'did not start');
  watchThread(worker, fail);
  const readOne = async (pgm: Buffer): Promise<string> => {
    const result = await within(READ_LIMIT, [worker.recognize(pgm, {}, { text: false, tsv: true }), broken], 'hangs');
    return result.data.tsv ?? '';
  };
  const read = async (images: readonly Buffer[], mode: Mode): Promise<readonly string[]> => {
    await worker.setParameters(PARAMETERS[mode]);
    const all: string[] = [];
    for (const image of images) all.push(await readOne(image));
    return all;
  };
  const end = async (): Promise<void> => {
    await worker.terminate();
  };
  return { batch: 1, read, end };
}

/** A promise that rejects once the engine reports that it broke. */
function breakage(): { readonly broken: Promise<never>; readonly fail: (reason: unknown) => void } {
  let fail: (reason: unknown) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    fail = (reason) => reject(new Error('The OCR engine broke', { cause: reason }));
  });
  broken.catch(() => undefined);
  return { broken, fail };
}

/** The engine's thread may die of itself (out of memory); unheard, that would end the whole program. */
function watchThread(worker: Worker, fail: (reason: unknown) => void): void {
  const thread: unknown = Reflect.get(worker, 'worker');
  if (thread instanceof Thread) thread.on('error', fail);
}

/** The first of several results, or an error when none comes within `limit` milliseconds. */
async function within<T>(limit: number, results: readonly Promise<T>[], what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The OCR engine ${what} (waited ${limit / 1000} s)`)), limit);
  });
  try {
    return await Promise.race([...results, late]);
  } finally {
    clearTimeout(timer);
  }
}
