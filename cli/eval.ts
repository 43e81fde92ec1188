import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ZodError } from 'zod';
import { type Evaluated, evaluateFolder, NoCases } from '../eval/evaluate.js';
import { figures } from '../eval/figures.js';
import { report } from '../eval/report.js';
import { total } from '../eval/score.js';
import { VIETNAMESE } from '../eval/words.js';
import { extract } from '../extractors/extract.js';
import { vietnamDay } from '../models/day.js';
import type { Settings } from '../models/settings.js';
import { readSidecar } from '../pipeline/read/edxml.js';
import { readDocument } from '../pipeline/read/read.js';
import { createOcr } from '../pipeline/read/scan/tesseract.js';
import { CliError, EXIT } from './cli-error.js';
import { now } from './services.js';
import type { Terminal } from './terminal.js';

/** `results`: the folder where results are kept; false keeps none, and left out it is `results` in the folder itself. */
type Options = { readonly results?: string | false; readonly json: boolean; readonly signal: AbortSignal };

/**
 * `kehoach eval DIR`: reads the documents of a folder that have gold beside them (docs/annotation.md) and prints how much is right.
 * The page and its figures are kept under the day's name.
 */
export async function evalCommand(
  folder: string,
  options: Options,
  settings: Settings,
  terminal: Terminal,
): Promise<void> {
  if (!existsSync(folder))
    throw new CliError(`${folder}: không có thư mục này. Hãy kiểm tra lại đường dẫn.`, EXIT.notFound);
  const results = await evaluate(folder, options.signal, settings, terminal);
  const date = vietnamDay(now());
  const page = `${report(results, date, VIETNAMESE)}\n`;
  const facts = `${JSON.stringify(factsOf(results, date), null, 2)}\n`;
  if (options.results !== false) {
    const kept = options.results ?? join(folder, 'results');
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, `${date}.md`), page);
    writeFileSync(join(kept, `${date}.json`), facts);
  }
  terminal.out(options.json ? facts : page);
}

async function evaluate(folder: string, signal: AbortSignal, settings: Settings, terminal: Terminal) {
  const ocr = createOcr(settings.ocr);
  try {
    return await evaluateFolder(folder, {
      extract: async (path) => {
        signal.throwIfAborted();
        const document = await readDocument(Uint8Array.from(await readFile(path)), basename(path), { ocr, signal });
        return extract(document, { ...settings, edxml: readSidecar(path) });
      },
      clock: () => performance.now(),
      onResult: async ({ id, file, error, score, seconds }) => {
        signal.throwIfAborted();
        const outcome = error ?? `F1 trọn nhiệm vụ ${(figures(score).recordF1 * 100).toFixed(1)}`;
        terminal.err(`${id}/${file}: ${outcome} (${seconds.toFixed(1)} giây)\n`);
      },
    });
  } catch (error) {
    throw asCliError(error, folder);
  } finally {
    await ocr.close();
  }
}

function asCliError(error: unknown, folder: string): unknown {
  if (error instanceof NoCases)
    return new CliError(
      `${folder}: không có văn bản nào có đáp án đi kèm (gold.json hoặc TÊN.gold.json). Cách làm đáp án: docs/annotation.md.`,
      EXIT.notFound,
      error,
    );
  if (error instanceof ZodError || error instanceof SyntaxError)
    return new CliError(`Tệp đáp án không đúng dạng (docs/annotation.md):\n${error.message}`, EXIT.usage, error);
  return error;
}

/** The headline figures of all documents and of each format, for programs and for comparing days. */
function factsOf(results: readonly Evaluated[], date: string) {
  const formats = [...new Set(results.map(({ format }) => format))];
  const of = (chosen: readonly Evaluated[]) => figures(total(chosen.map(({ score }) => score)));
  return {
    date,
    all: of(results),
    formats: Object.fromEntries(formats.map((format) => [format, of(results.filter((r) => r.format === format))])),
    documents: results.map((result) => ({
      id: result.id,
      file: result.file,
      seconds: Number(result.seconds.toFixed(2)),
      error: result.error,
      ...of([result]),
    })),
  };
}
