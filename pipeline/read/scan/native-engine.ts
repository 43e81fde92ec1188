import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { errorCode } from '../../../models/error-code.js';
import { UnreadableFile } from '../unreadable.js';
import type { Engine, Mode } from './engine.js';
import { LANGUAGE, trainedData } from './trained-data.js';

const execute = promisify(execFile);

/** Starting the program costs as much as reading two cells: they are given to it together. */
const BATCH = 40;
const READ_LIMIT = 180_000;
const LONGEST_OUTPUT = 64 * 1024 * 1024;

const ARGUMENTS: Readonly<Record<Mode, readonly string[]>> = {
  page: ['--psm', '3'],
  block: ['--psm', '6'],
  line: ['--psm', '7'],
  digits: ['--psm', '7', '-c', 'tessedit_char_whitelist=0123456789.'],
};

/**
 * The installed `tesseract` program with the data of the package, one process for each reading; it keeps to one core, as
 * its own threads get in each other's way. Images and data lie in a temporary folder until `end`.
 * @throws UnreadableFile (`ocr-engine-missing`) when the program is not installed
 */
export async function startNativeEngine(): Promise<Engine> {
  await requireProgram();
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-ocr-'));
  await writeFile(join(folder, `${LANGUAGE}.traineddata`), gunzipSync(await readFile(await trainedData())));
  const read = async (images: readonly Buffer[], mode: Mode): Promise<readonly string[]> => {
    const files = images.map((_, at) => join(folder, `${at}.pgm`));
    for (const [at, image] of images.entries()) await writeFile(join(folder, `${at}.pgm`), image);
    const list = join(folder, 'images.txt');
    await writeFile(list, files.join('\n'));
    return byImage(await recognize(list, folder, mode), images.length);
  };
  const end = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return { batch: BATCH, read, end };
}

async function requireProgram(): Promise<void> {
  try {
    await execute('tesseract', ['--version']);
  } catch (cause) {
    throw errorCode(cause) === 'ENOENT' ? new UnreadableFile('ocr-engine-missing', cause) : cause;
  }
}

/** TSV of all images named in a list. */
async function recognize(list: string, folder: string, mode: Mode): Promise<string> {
  const data = ['--tessdata-dir', folder, '-l', LANGUAGE, '--oem', '1', '--dpi', '150'];
  const { stdout } = await execute(
    'tesseract',
    [list, 'stdout', ...data, ...ARGUMENTS[mode], '-c', 'tessedit_create_tsv=1'],
    {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      timeout: READ_LIMIT,
      maxBuffer: LONGEST_OUTPUT,
    },
  );
  return stdout;
}

/** The rows of each image: the second column counts the images from 1. */
function byImage(tsv: string, images: number): readonly string[] {
  const rows = tsv.split('\n');
  return Array.from({ length: images }, (_, at) =>
    rows.filter((row) => row.split('\t', 2)[1] === `${at + 1}`).join('\n'),
  );
}
