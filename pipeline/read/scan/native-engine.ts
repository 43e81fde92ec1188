import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { errorCode } from '../../../models/error-code.js';
import { UnreadableFile } from '../unreadable.js';
import type { Engine, Mode } from './engine.js';
import { toPgm } from './grey.js';
import { makeNativeFolder } from './native-folder.js';
import { type NativeProgram, startNativeProgram } from './native-program.js';
import { LANGUAGE, trainedData } from './trained-data.js';

const execute = promisify(execFile);

/** Where the program has to be started for each reading, that costs as much as reading two cells: they are given to it together. */
const BATCH = 40;

const ARGUMENTS: Readonly<Record<Mode, readonly string[]>> = {
  page: ['--psm', '3'],
  block: ['--psm', '6'],
  line: ['--psm', '7'],
  digits: ['--psm', '7', '-c', 'tessedit_char_whitelist=0123456789.'],
};
const DATA = ['-l', LANGUAGE, '--oem', '1', '--dpi', '150', '-c', 'tessedit_create_tsv=1', '-c', 'stream_filelist=1'];
/** Says that the images before it are done. */
const BLANK = toPgm({ pixels: new Uint8Array(60 * 40).fill(255), width: 60, height: 40 });

/**
 * The installed `tesseract` program with the data of the package. One process for each mode reads image after image; it keeps to
 * one core, as its own threads get in each other's way. Images and data lie in a temporary folder until `end`. Without
 * `stdbuf` (GNU coreutils) the program holds its answers back until it ends: then each reading has a process of its own.
 * @throws UnreadableFile (`ocr-engine-missing`) when the program is not installed
 */
export async function startNativeEngine(): Promise<Engine> {
  if (!(await isInstalled('tesseract'))) throw new UnreadableFile('ocr-engine-missing');
  const lasting = await isInstalled('stdbuf');
  const folder = await makeNativeFolder();
  await writeFile(join(folder, `${LANGUAGE}.traineddata`), gunzipSync(await readFile(await trainedData())));
  await writeFile(join(folder, 'blank.pgm'), BLANK);
  const running = new Map<Mode, NativeProgram>();
  const programFor = (mode: Mode): NativeProgram => {
    const program =
      running.get(mode) ??
      startNativeProgram({ lasting, arguments: ['--tessdata-dir', folder, ...DATA, ...ARGUMENTS[mode]] });
    if (lasting) running.set(mode, program);
    return program;
  };
  const read = async (images: readonly Buffer[], mode: Mode): Promise<readonly string[]> => {
    const files = images.map((_, at) => join(folder, `${at}.pgm`));
    for (const [at, image] of images.entries()) await writeFile(join(folder, `${at}.pgm`), image);
    return programFor(mode).read(files, join(folder, 'blank.pgm'));
  };
  const end = async (): Promise<void> => {
    for (const program of running.values()) program.end();
    await rm(folder, { recursive: true, force: true });
  };
  return { batch: lasting ? 1 : BATCH, read, end };
}

async function isInstalled(program: string): Promise<boolean> {
  try {
    await execute(program, ['--version']);
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return false;
    throw cause;
  }
}
