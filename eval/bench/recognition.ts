import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readDocument } from '../../pipeline/read/read.js';
import { createOcr } from '../../pipeline/read/scan/tesseract.js';
import { cpuSeconds, type Line, seconds } from './measure.js';

const execute = promisify(execFile);
const SCANS = ['fixtures/002-khoi-thi-dua/scan.pdf', 'fixtures/000-cum-thi-dua-v/scan.pdf'];

/** Seconds a page, by the clock and of the processor. */
type Cost = { readonly wall: number; readonly cpu: number };

/**
 * Recognition by the product (reading the PDF, straightening, tables, all included; one engine, already started) against
 * native tesseract with the same model on the same images, one after the other, page by page on one core.
 */
export async function scanPages(): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-bench-'));
  try {
    const lines: Line[] = [];
    for (const scan of SCANS) lines.push(...(await compare(scan, folder)));
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(scan: string, folder: string): Promise<Line[]> {
  const { cost, pages } = await product(scan);
  const ours = { what: `OCR of ${scan}, ${pages} pages`, figure: show(cost), target: '' };
  const native = await nativeTesseract(scan, folder).catch(() => null);
  if (!native)
    return [ours, { what: '  native tesseract', figure: 'skipped', target: 'needs tesseract and pdfimages' }];
  const ratio = `${(cost.wall / native.wall).toFixed(2)} × (CPU ${(cost.cpu / native.cpu).toFixed(2)} ×)`;
  return [
    ours,
    { what: '  native tesseract -l vie, OMP_THREAD_LIMIT=1, same model', figure: show(native), target: '' },
    { what: '  product / native', figure: ratio, target: 'target ≤ 1.6 ×' },
  ];
}

const show = ({ wall, cpu }: Cost): string => `${wall.toFixed(2)} s a page (CPU ${cpu.toFixed(2)} s)`;

async function product(scan: string): Promise<{ readonly cost: Cost; readonly pages: number }> {
  const bytes = await readFile(scan);
  const ocr = createOcr({ workers: 1 });
  const read = async (): Promise<number> => (await readDocument(Uint8Array.from(bytes), scan, { ocr })).pages.length;
  try {
    const pages = await read();
    let cpu = 0;
    const wall = await seconds(async () => {
      cpu = await cpuSeconds(read);
    });
    return { cost: { wall: wall / pages, cpu: cpu / pages }, pages };
  } finally {
    await ocr.close();
  }
}

/** Rejects when tesseract or pdfimages is not installed. */
async function nativeTesseract(scan: string, folder: string): Promise<Cost> {
  const images = await mkdtemp(join(folder, 'pages-'));
  await execute('pdfimages', ['-j', scan, join(images, 'page')]);
  await writeFile(join(folder, 'vie.traineddata'), await model());
  const pages = (await readdir(images)).sort();
  let cpu = 0;
  const wall = await seconds(async () => {
    for (const page of pages) cpu += await recognize(join(images, page), folder);
  });
  return { wall: wall / pages.length, cpu: cpu / pages.length };
}

/** The product's own model, unpacked. */
async function model(): Promise<Buffer> {
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve('@tesseract.js-data/vie/package.json'));
  return gunzipSync(await readFile(join(home, '4.0.0_best_int', 'vie.traineddata.gz')));
}

/** Runs tesseract on an image; gives its CPU seconds, as the shell's `times` tells them (second line: children). */
async function recognize(image: string, models: string): Promise<number> {
  const script = 'tesseract "$1" - --tessdata-dir "$2" -l vie --oem 1 tsv >/dev/null 2>&1 || exit 1; times';
  const { stdout } = await execute('sh', ['-c', script, 'sh', image, models], {
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  });
  const times = [...(stdout.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/gu)];
  return times.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
}
