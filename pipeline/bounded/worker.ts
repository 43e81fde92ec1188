import { readFileSync } from 'node:fs';
import { readEdxmlFile } from '../read/edxml.js';
import type { Ocr } from '../read/scan/ocr.js';
import { createOcr } from '../read/scan/tesseract.js';
import { readAndExtract } from '../read-and-extract.js';
import { endWithParent } from './end-with-parent.js';
import { type Answer, type Request, requestSchema } from './protocol.js';

/**
 * The reading process: reads one file after another as its parent asks, and answers with what each says. It writes
 * nothing, and whatever a file makes of it, only this process ends.
 */
let ocr: Ocr | null = null;

/** How long the engines may take to close, in milliseconds. */
const CLOSING = 2000;

const send = (answer: Answer): void => void process.send?.(answer);

async function read({ path, file, sidecar, settings }: Request): Promise<Answer> {
  try {
    ocr ??= createOcr(settings.ocr);
    return await readAndExtract(readFileSync(path), file, {
      ...settings,
      ocr,
      edxml: sidecar === null ? null : readEdxmlFile(sidecar),
      onProgress: (progress) => send({ kind: 'progress', ...progress }),
    });
  } catch (error) {
    return { kind: 'fault', error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', async (message) => send(await read(requestSchema.parse(message))));
process.on('disconnect', () => {
  // Engines leave page images behind when they are not closed; one that reads is not waited for.
  setTimeout(() => process.exit(), CLOSING).unref();
  void Promise.resolve(ocr?.close()).finally(() => process.exit());
});
// A promise that nobody waits for any more (a page given up half-way) decides nothing: the answer does.
process.on('unhandledRejection', (reason) => console.error(reason));
endWithParent();
