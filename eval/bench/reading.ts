import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { errorCode } from '../../models/error-code.js';
import { readDocument } from '../../pipeline/read/read.js';
import { cpuSeconds, type Line, medianSeconds, seconds } from './measure.js';

const execute = promisify(execFile);
const SIX_PAGES = 'fixtures/000-cum-thi-dua-v/document.pdf';
const CLI = 'dist/cli/main.js';

/** The whole program, from its start to its end, on six pages of text. */
export async function wholeProcess(): Promise<Line[]> {
  const what = 'kehoach extract, six-page PDF, whole process';
  if (!existsSync(CLI)) return [{ what, figure: 'skipped', target: 'npm run build first' }];
  const median = await medianSeconds(5, () => execute(process.execPath, [CLI, 'extract', SIX_PAGES, '--json']));
  return [{ what, figure: `${median.toFixed(2)} s`, target: 'target < 2 s' }];
}

const WARM_UP = 5;
const READINGS = 40;

/**
 * Reading text pages, layout and tables included, in a program that runs already; beside what a user would run instead,
 * which starts anew for each file, keeps the look of a page and knows no tables.
 */
export async function textPages(): Promise<Line[]> {
  const bytes = await readFile(SIX_PAGES);
  const read = () => readDocument(Uint8Array.from(bytes), 'document.pdf', { ocr: null });
  let pages = 0;
  for (let i = 0; i < WARM_UP; i++) pages = (await read()).pages.length;
  let cpu = 0;
  const time = await seconds(async () => {
    cpu = await cpuSeconds(async () => {
      for (let i = 0; i < READINGS; i++) await read();
    });
  });
  const rate = (per: number) => ((pages * READINGS) / per).toFixed(0);
  return [
    {
      what: 'PDF text pages, once started',
      figure: `${rate(time)} pages/s (${rate(cpu)} a CPU second)`,
      target: 'target ≥ 150 pages/s',
    },
    await pdftotext(pages),
  ];
}

async function pdftotext(pages: number): Promise<Line> {
  const what = '  pdftotext -layout, whole process';
  try {
    const median = await medianSeconds(5, () => execute('pdftotext', ['-layout', SIX_PAGES, '-']));
    return { what, figure: `${(pages / median).toFixed(0)} pages/s`, target: '' };
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return { what, figure: 'skipped', target: 'needs pdftotext (poppler-utils)' };
  }
}
