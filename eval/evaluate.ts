import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Extraction } from '../models/task.js';
import { type Case, findCases } from './cases.js';
import { goldSchema } from './gold.js';
import { NOTHING } from './nothing.js';
import { type Score, scoreDocument } from './score.js';

/** One file read and scored. `score` is that of an empty extraction where reading failed; `error` says why. */
export type Evaluated = {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly seconds: number;
  readonly score: Score;
  readonly error: string | null;
};

export type EvaluateOptions = {
  /** Reads a file and extracts what it says. */
  readonly extract: (path: string) => Promise<Extraction>;
  /** Milliseconds from any fixed moment. */
  readonly clock: () => number;
  readonly onResult?: (result: Evaluated, extraction: Extraction | null) => Promise<void>;
};

/**
 * Reads every document that has gold (`findCases`) and scores it. A document that can't be read is scored as if nothing had
 * been found in it: a failure must not raise the figures.
 * @throws when a gold file is none (ZodError) or the folder has none
 */
export async function evaluateFolder(folder: string, options: EvaluateOptions): Promise<Evaluated[]> {
  const results: Evaluated[] = [];
  for (const each of await findCases(folder)) results.push(await evaluateCase(each, options));
  if (results.length === 0) throw new NoCases(folder);
  return results;
}

/** Thrown where no document of a folder has gold beside it. */
export class NoCases extends Error {
  override readonly name = 'NoCases';

  constructor(folder: string) {
    super(`${folder}: no folder with a gold.json and a document`);
  }
}

async function evaluateCase({ id, folder, file, gold: goldFile }: Case, options: EvaluateOptions): Promise<Evaluated> {
  const gold = goldSchema.parse(JSON.parse(await readFile(goldFile, 'utf8')));
  const started = options.clock();
  const read = await options.extract(join(folder, file)).then(
    (extraction) => ({ extraction, error: null }),
    (error: unknown) => ({ extraction: null, error: error instanceof Error ? error.message : String(error) }),
  );
  const result: Evaluated = {
    id,
    file,
    format: formatOf(file),
    seconds: (options.clock() - started) / 1000,
    score: scoreDocument(gold, read.extraction ?? NOTHING),
    error: read.error,
  };
  await options.onResult?.(result, read.extraction);
  return result;
}

/** "scan" for a PDF of images (by its name), else the file's ending. */
function formatOf(file: string): string {
  return /^scan\b/iu.test(file) ? 'scan' : file.slice(file.lastIndexOf('.') + 1).toLowerCase();
}
