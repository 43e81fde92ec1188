import type { Message } from '../../../models/message.js';
import type { PageContent } from '../../layout/page-content.js';
import { cutOffMessages } from '../cut-off.js';
import type { LegacyEncoding } from '../encodings/legacy.js';
import { legacyMessages } from '../encodings/legacy-message.js';
import type { Ocr } from '../scan/ocr.js';
import { UnreadableFile } from '../unreadable.js';
import { isCutOff } from './is-cut-off.js';
import { multiply } from './matrix.js';
import { moved } from './move-words.js';
import { drawPage } from './page-image.js';
import { openPdf, type PdfDocument } from './pdfjs.js';
import { readPictures } from './pictures.js';
import { type ReadPage, type ReadPageOptions, readPage } from './read-page.js';
import { recognizePage } from './recognize-page.js';
import { type LostLetters, restoreLost } from './restore-lost.js';
import { readSignatures, signatureMessages } from './signatures.js';

export type ReadPdfOptions = {
  /** Recognises page images; null leaves scanned pages unread, with a message for each. */
  readonly ocr: Ocr | null;
  /** Called after each page, in the order in which pages are done. */
  readonly onPage?: (done: number, total: number, source: PageContent['source']) => void;
  readonly signal?: AbortSignal;
};

/** Page images in memory at a time: for each of two engines one that it reads and one that waits. */
const IMAGES_AT_A_TIME = 4;

/**
 * Reads a PDF page by page: its text layer where that is the document's text, else its image through OCR, several pages
 * side by side. Boxes are in points from the top left corner of the page as displayed (through `toPage`).
 * A page that can't be read becomes a blank page and a message, an end that is missing a message; throws UnreadableFile when none can (password, damaged,
 * no pages), and the signal's reason when aborted.
 */
export async function readPdf(
  bytes: Uint8Array,
  options: ReadPdfOptions,
): Promise<{ pages: PageContent[]; messages: Message[] }> {
  const pdf = await openPdf(bytes, { drawText: false });
  const opened: Promise<PdfDocument>[] = [];
  const drawable = () => {
    if (opened.length === 0) opened.push(openPdf(bytes, { drawText: true }));
    return Promise.all(opened).then(([document]) => document ?? pdf);
  };
  try {
    const { pages, messages, letters, encodings } = await readPages(pdf, drawable, options);
    const restored = await restoreLost(pages, { seen: letters, lookAt: lookAt(drawable, options.ocr) });
    const signed = signatureMessages(readSignatures(bytes));
    const old = legacyMessages(encodings, { page: 1 });
    const cut = cutOffMessages(isCutOff(bytes));
    return { pages: [...restored.pages], messages: [...cut, ...signed, ...messages, ...old, ...restored.messages] };
  } finally {
    await pdf.close();
    for (const document of opened) await (await document).close();
  }
}

type Drawable = () => Promise<PdfDocument>;

async function readPages(pdf: PdfDocument, drawable: Drawable, { ocr, onPage, signal }: ReadPdfOptions) {
  const pages: PageContent[] = [];
  const messages: Message[] = [];
  const letters = new Map<string, Set<string>>();
  const encodings = new Set<LegacyEncoding>();
  const recognizing = new Set<Promise<void>>();
  const finish = (content: PageContent) => {
    pages.push(content);
    onPage?.(pages.length, pdf.numPages, content.source);
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    signal?.throwIfAborted();
    const read = await readPageOrSay(pdf, number, { drawable, recognizes: ocr !== null });
    messages.push(...read.messages);
    addLetters(letters, read.letters);
    if (read.content.source === 'text') for (const encoding of read.encodings) encodings.add(encoding);
    const work = ocr === null ? null : recognize(read, ocr);
    if (work === null) {
      finish(read.content);
      continue;
    }
    const done = work.then(({ page, messages: said }) => {
      messages.push(...said);
      finish(page);
    });
    recognizing.add(done);
    done.then(
      () => recognizing.delete(done),
      () => undefined,
    );
    if (recognizing.size >= IMAGES_AT_A_TIME) await Promise.race(recognizing);
  }
  await Promise.all(recognizing);
  if (messages.filter(({ code }) => code === UNREADABLE).length === pdf.numPages) throw new UnreadableFile('damaged');
  return { pages: pages.sort((a, b) => a.number - b.number), messages, letters, encodings };
}

function addLetters(letters: Map<string, Set<string>>, more: ReadPage['letters']): void {
  for (const [font, ofFont] of more) {
    const known = letters.get(font);
    if (known === undefined) letters.set(font, new Set(ofFont));
    else for (const letter of ofFont) known.add(letter);
  }
}

/** Draws a page of a text layer and recognises it. */
function lookAt(drawable: Drawable, ocr: Ocr | null): LostLetters['lookAt'] {
  if (ocr === null) return null;
  return async (number) => {
    const { image, toPage } = await drawPage(await (await drawable()).getPage(number));
    const read = await ocr.recognize(image);
    return moved(read.words, read.toPage === null ? toPage : multiply(toPage, read.toPage));
  };
}

/** What is left to recognise of a page: its image, or pictures on it; null when nothing is. */
function recognize({ content, scan, pictures }: ReadPage, ocr: Ocr): ReturnType<typeof readPictures> | null {
  if (scan === null) return pictures.length === 0 ? null : readPictures(content, pictures, ocr);
  return recognizePage(content, scan, ocr).then((page) => ({
    page,
    messages: page.words.length === 0 ? [nothingRecognized(page.number)] : [],
  }));
}

function nothingRecognized(page: number): Message {
  const text = `Trang ${page} là ảnh nhưng không nhận dạng được chữ nào. Hãy mở bản gốc để kiểm tra trang này.`;
  return { code: 'ocr-empty', severity: 'warning', text, place: { page } };
}

const UNREADABLE = 'page-unreadable';

async function readPageOrSay(pdf: PdfDocument, number: number, options: ReadPageOptions): Promise<ReadPage> {
  try {
    const page = await pdf.getPage(number);
    const read = await readPage(page, number, options);
    page.cleanup();
    return read;
  } catch (error) {
    const text = `Trang ${number} bị hỏng nên không đọc được. Hãy mở bản gốc để kiểm tra trang này.`;
    const message: Message = { code: UNREADABLE, severity: 'error', text, place: { page: number } };
    const reason = `damaged page: ${error instanceof Error ? error.message : String(error)}`;
    const content: PageContent = { ...EMPTY_PAGE, number, reason };
    return { content, scan: null, pictures: [], messages: [message], letters: new Map(), encodings: new Set() };
  }
}

const EMPTY_PAGE = { width: 0, height: 0, source: 'blank', words: [], rulings: [], toPage: null } as const;
