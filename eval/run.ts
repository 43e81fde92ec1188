// npm run eval -- [FOLDER] [--keep DIR] [--no-results]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../extractors/extract.js';
import { vietnamDay } from '../models/day.js';
import type { Extraction } from '../models/task.js';
import { readDocument } from '../pipeline/read/read.js';
import { createOcr } from '../pipeline/read/scan/tesseract.js';
import { type Evaluated, evaluateFolder } from './evaluate.js';
import { figures } from './figures.js';
import { report } from './report.js';

const RESULTS = 'eval/results';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, 'no-results': { type: 'boolean' } },
});

const ocr = createOcr({ workers: 2 });
try {
  const results = await evaluateFolder(positionals[0] ?? 'fixtures', {
    extract: async (path) =>
      extract(await readDocument(Uint8Array.from(await readFile(path)), basename(path), { ocr }), {
        beforeCountsTheDay: false,
      }),
    clock: () => performance.now(),
    onResult: told,
  });
  const date = vietnamDay(new Date().toISOString());
  const text = report(results, date);
  console.log(text);
  if (!values['no-results']) {
    await mkdir(RESULTS, { recursive: true });
    await writeFile(join(RESULTS, `${date}.md`), `${text}\n`);
  }
} finally {
  await ocr.close();
}

/** A line for each document as it is done; with --keep its extraction too, as `kehoach extract --json` prints it. */
async function told({ id, file, score, seconds, error }: Evaluated, extraction: Extraction | null): Promise<void> {
  const outcome = error ?? `record F1 ${(figures(score).recordF1 * 100).toFixed(1)}`;
  console.error(`${id}/${file}: ${outcome} (${seconds.toFixed(2)} s)`);
  if (values.keep === undefined || extraction === null) return;
  await mkdir(values.keep, { recursive: true });
  await writeFile(join(values.keep, `${id}.${file}.json`), JSON.stringify(extraction, null, 1));
}
