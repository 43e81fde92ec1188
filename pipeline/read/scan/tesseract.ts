import { startEngine } from './engine.js';
import { createEnginePool } from './engine-pool.js';
import { startNativeEngine } from './native-engine.js';
import type { Ocr } from './ocr.js';
import { flatten } from './prepare.js';
import { readFlatPage } from './recognize-page.js';

/** Which engine reads, and how many of it side by side. */
export type OcrSettings = { readonly workers: number; readonly engine?: 'tesseract.js' | 'native' };

/**
 * Recognition with tesseract.js or the installed tesseract: `workers` engines side by side, started when the first page
 * comes. Pages given at once wait for each other; the words of a page never depend on the others.
 */
export function createOcr({ workers, engine = 'tesseract.js' }: OcrSettings): Ocr {
  const pool = createEnginePool(workers, engine === 'native' ? startNativeEngine : startEngine);
  const take = createTurnstile(workers + 1);
  let ready = Promise.resolve();
  return {
    recognize: (image) => {
      pool.warm();
      const flat = flatten(image);
      ready = flat.then(nothing, nothing);
      // What waits is the flat page: a tenth of the image, or less.
      return flat.then((page) => take(() => readFlatPage(page, pool)));
    },
    ready: () => ready,
    close: pool.close,
  };
}

const nothing = (): void => undefined;

/** Lets at most `places` tasks run at a time; the others wait in order. */
function createTurnstile(places: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
