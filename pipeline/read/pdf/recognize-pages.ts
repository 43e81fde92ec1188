import type { Message } from '../../../models/message.js';
import type { PageContent } from '../../layout/page-content.js';
import type { Ocr } from '../scan/ocr.js';
import { photographedFromTheSide } from '../scan/perspective-message.js';
import { drawnPage, type Opened, scannedPage } from './page-scan.js';
import { crop, readPictures } from './pictures.js';
import type { ReadPage } from './read-page.js';
import { recognizePage } from './recognize-page.js';
import { unreadablePage } from './unreadable-page.js';

/** Pages in memory at a time: for each of two engines one that it reads and one that waits. */
const PAGES_AT_A_TIME = 4;

export type RecognizeOptions = {
  readonly opened: Opened;
  readonly ocr: Ocr;
  /** Takes each page when it is complete, with all that is said of it. */
  readonly finish: (page: PageContent, messages: readonly Message[]) => void;
  readonly signal: AbortSignal | undefined;
};

/** Completes pages with what is recognised on their images, several side by side. @throws the signal's reason when aborted */
export async function recognizePages(pages: readonly ReadPage[], options: RecognizeOptions): Promise<void> {
  const recognizing = new Set<Promise<void>>();
  for (const page of pages) {
    options.signal?.throwIfAborted();
    const { done } = await begin(page, options);
    const finished = done.then((read) => options.finish(read.page, [...page.messages, ...read.messages]));
    recognizing.add(finished);
    finished.then(
      () => recognizing.delete(finished),
      () => undefined,
    );
    // Loading the next image keeps this thread from making the last one ready for an engine that waits for it.
    await options.ocr.ready();
    if (recognizing.size >= PAGES_AT_A_TIME) await Promise.race(recognizing);
  }
  await Promise.all(recognizing);
}

type Recognized = { readonly page: PageContent; readonly messages: readonly Message[] };

/** Loads a page's image and hands it to recognition. The image is held by nobody else while that goes on. */
async function begin(read: ReadPage, { opened, ocr }: RecognizeOptions): Promise<{ done: Promise<Recognized> }> {
  const { content, scanned, pictures } = read;
  try {
    if (scanned) return { done: recognizeScan(content, await scannedPage(opened, content.number), ocr) };
    const drawn = await drawnPage(await opened.drawable(), content.number);
    const parts = pictures.map((box) => crop(drawn, box));
    return { done: readPictures(content, parts, ocr) };
  } catch (error) {
    const { content: page, messages } = unreadablePage(content.number, error);
    return { done: Promise.resolve({ page, messages }) };
  }
}

function recognizeScan(...[content, scan, ocr]: Parameters<typeof recognizePage>): Promise<Recognized> {
  return recognizePage(content, scan, ocr).then(({ page, inPerspective }) => {
    if (page.words.length === 0) return { page, messages: [nothingRecognized(page.number)] };
    return { page, messages: inPerspective ? [photographedFromTheSide(page.number)] : [] };
  });
}

function nothingRecognized(page: number): Message {
  const text = `Trang ${page} là ảnh nhưng không nhận dạng được chữ nào. Hãy mở bản gốc để kiểm tra trang này.`;
  return { code: 'ocr-empty', severity: 'warning', text, place: { page } };
}
