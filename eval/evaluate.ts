import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Extraction } from '../models/task.js';
import { goldSchema } from './gold.js';
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

/** A case is a folder with a gold.json; every file in it of one of these kinds is read and compared with that gold. */
const DOCUMENT = /\.(pdf|docx?|jpe?g|png|tiff?)$/iu;

/**
 * Reads every document of every case in a folder and scores it. A document that can't be read is scored as if nothing
 * had been found in it: a failure must not raise the figures.
 * @throws when a gold.json is not one (ZodError) or the folder has none
 */
export async function evaluateFolder(folder: string, options: EvaluateOptions): Promise<Evaluated[]> {
  const results: Evaluated[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const files = await readdir(join(folder, name)).catch((): string[] => []);
    if (!files.includes('gold.json')) continue;
    for (const file of files.filter((each) => DOCUMENT.test(each)).sort()) {
      results.push(await evaluateFile(join(folder, name), file, options));
    }
  }
  if (results.length === 0) throw new Error(`${folder}: no folder with a gold.json and a document`);
  return results;
}

async function evaluateFile(folder: string, file: string, options: EvaluateOptions): Promise<Evaluated> {
  const gold = goldSchema.parse(JSON.parse(await readFile(join(folder, 'gold.json'), 'utf8')));
  const started = options.clock();
  const read = await options.extract(join(folder, file)).then(
    (extraction) => ({ extraction, error: null }),
    (error: unknown) => ({ extraction: null, error: error instanceof Error ? error.message : String(error) }),
  );
  const result: Evaluated = {
    id: basename(folder),
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

const NOTHING: Extraction = {
  schemaVersion: 1,
  document: {
    file: '',
    sha256: '',
    mediaType: '',
    pages: null,
    type: null,
    number: null,
    symbol: null,
    issuedOn: null,
    place: null,
    issuer: null,
    parentBody: null,
    subject: null,
    signer: null,
    legalBases: [],
    recipients: [],
  },
  tasks: [],
  messages: [],
};
