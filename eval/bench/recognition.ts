import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { imagePdf, type JpegPage } from '../../fixtures/build/image-pdf.js';
import { readDocument } from '../../pipeline/read/read.js';
import { createOcr, type OcrSettings } from '../../pipeline/read/scan/tesseract.js';
import { trainedData } from '../../pipeline/read/scan/trained-data.js';
import { cpuSeconds, type Line, seconds } from './measure.js';
import { scanPage } from './simulated-scan.js';

const execute = promisify(execFile);
const DOCUMENT = 'fixtures/000-cum-thi-dua-v/document.pdf';
const PAGES = 6;
const ROUNDS = 3;
const RESOLUTIONS = [
  { dpi: 200, ocrmypdf: 'target ≤ 0.9 ×' },
  { dpi: 300, ocrmypdf: 'target ≤ 0.6 ×' },
] as const;

/** Seconds a page, by the clock and of the processor (null where it is not counted). */
type Cost = { readonly wall: number; readonly cpu: number | null };
/** The same scan for all: as page images, and as a PDF of them. */
type Scan = { readonly dpi: number; readonly folder: string; readonly images: readonly string[]; readonly pdf: string };

/**
 * Recognition of a six-page scan with a table, two engines side by side, against what a user would run instead on the same
 * pages: native tesseract with the same model, two at a time and each on one core, and ocrmypdf.
 */
export async function scanPages(): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-bench-'));
  try {
    await writeFile(join(folder, 'vie.traineddata'), gunzipSync(await readFile(await trainedData())));
    const lines: Line[] = [];
    for (const { dpi, ocrmypdf } of RESOLUTIONS) lines.push(...(await compare(await makeScan(dpi, folder), ocrmypdf)));
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeScan(dpi: number, folder: string): Promise<Scan> {
  const document = Uint8Array.from(await readFile(DOCUMENT));
  const images: string[] = [];
  const pages: JpegPage[] = [];
  for (let number = 1; number <= PAGES; number++) {
    const jpeg = await sharp(await scanPage(document, number, { dpi }))
      .toColourspace('b-w')
      .jpeg({ quality: 60 })
      .toBuffer();
    const { width, height } = await sharp(jpeg).metadata();
    pages.push({ jpeg, width, height });
    const image = join(folder, `${dpi}-${number}.jpg`);
    await writeFile(image, jpeg);
    images.push(image);
  }
  const pdf = join(folder, `${dpi}.pdf`);
  await writeFile(pdf, imagePdf(pages, dpi));
  return { dpi, folder, images, pdf };
}

async function compare(scan: Scan, target: string): Promise<Line[]> {
  const [ours, native, installed, other] = await inTurn([
    await product(scan, { workers: 2 }),
    { run: () => nativeTesseract(scan) },
    await product(scan, { workers: 2, engine: 'native' }),
    { run: () => ocrmypdf(scan) },
  ]);
  const lines: Line[] = [];
  if (ours) lines.push(line(`scan of ${PAGES} pages at ${scan.dpi} dpi, 2 engines`, ours));
  if (!ours || !native || !installed) return [...lines, skipped('native tesseract', 'tesseract')];
  lines.push(line('  native tesseract, same model, OMP_THREAD_LIMIT=1, 2 at a time', native));
  lines.push(ratio('  kehoach / native', ours, native, 'target ≤ 1.5 ×'));
  lines.push(line('  kehoach with ocr.engine native', installed));
  lines.push(ratio('  kehoach with ocr.engine native / native', installed, native, 'target ≤ 1.1 ×'));
  if (!other) return [...lines, skipped('ocrmypdf', 'ocrmypdf with the data for vie')];
  return [
    ...lines,
    line('  ocrmypdf -l vie -j2 --skip-text', other),
    ratio('  kehoach / ocrmypdf', ours, other, target),
  ];
}

/** One of those compared; `close` ends what was started for it. */
type Contender = { readonly run: () => Promise<Cost>; readonly close?: () => Promise<void> };

/** Runs all of them in turn, three rounds, so that a slower minute of the machine hits all alike; the median of each, null where it failed. */
async function inTurn(contenders: readonly Contender[]): Promise<readonly (Cost | null)[]> {
  const costs = contenders.map((): (Cost | null)[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, { run }] of contenders.entries()) costs[at]?.push(await run().catch(() => null));
  for (const { close } of contenders) await close?.();
  return costs.map((all) => [...all].sort((a, b) => (a?.wall ?? 0) - (b?.wall ?? 0))[ROUNDS >> 1] ?? null);
}

function line(what: string, { wall, cpu }: Cost): Line {
  const figure = `${wall.toFixed(2)} s a page${cpu === null ? '' : ` (CPU ${cpu.toFixed(2)} s)`}`;
  return { what, figure, target: '' };
}

function ratio(what: string, one: Cost, other: Cost, target: string): Line {
  const cpu = one.cpu === null || other.cpu === null ? '' : ` (CPU ${(one.cpu / other.cpu).toFixed(2)} ×)`;
  return { what, figure: `${(one.wall / other.wall).toFixed(2)} ×${cpu}`, target };
}

const skipped = (what: string, needs: string): Line => ({
  what: `  ${what}`,
  figure: 'skipped',
  target: `needs ${needs}`,
});

/** Reading the PDF, straightening, tables and layout included; the engines have started. */
async function product({ pdf }: Scan, settings: OcrSettings): Promise<Contender> {
  const bytes = await readFile(pdf);
  const ocr = createOcr(settings);
  const read = () => readDocument(Uint8Array.from(bytes), pdf, { ocr });
  await read().catch(() => null);
  const run = async (): Promise<Cost> => {
    let cpu = 0;
    const wall = await seconds(async () => {
      cpu = await cpuSeconds(read);
    });
    return { wall: wall / PAGES, cpu: settings.engine === 'native' ? null : cpu / PAGES };
  };
  return { run, close: ocr.close };
}

async function nativeTesseract({ images, folder, dpi }: Scan): Promise<Cost> {
  const waiting = images.values();
  let cpu = 0;
  const lane = async () => {
    const data = ['--tessdata-dir', folder, '-l', 'vie', '--oem', '1', '--dpi', String(dpi)];
    for (const image of waiting) {
      const parameters = [image, '-', ...data, '-c', 'tessedit_create_tsv=1'];
      const used = await cpuOf('tesseract', parameters, { OMP_THREAD_LIMIT: '1' });
      cpu += used;
    }
  };
  const wall = await seconds(() => Promise.all([lane(), lane()]));
  return { wall: wall / PAGES, cpu: cpu / PAGES };
}

async function ocrmypdf({ pdf }: Scan): Promise<Cost> {
  let cpu = 0;
  const wall = await seconds(async () => {
    cpu = await cpuOf('ocrmypdf', ['-l', 'vie', '-j2', '--skip-text', pdf, `${pdf}.out.pdf`], {});
  });
  return { wall: wall / PAGES, cpu: cpu / PAGES };
}

/** Runs a program; gives its CPU seconds, as the shell's `times` tells them (second line: children). Rejects when it fails. */
async function cpuOf(program: string, parameters: readonly string[], env: Record<string, string>): Promise<number> {
  const script = '"$0" "$@" >/dev/null 2>&1 || exit 1; times';
  const { stdout } = await execute('sh', ['-c', script, program, ...parameters], { env: { ...process.env, ...env } });
  const times = [...(stdout.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/gu)];
  return times.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
}
