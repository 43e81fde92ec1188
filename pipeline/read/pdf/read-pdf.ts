import type { Message } from '../../../models/message.js';
import type { PageContent } from '../../layout/page-content.js';
import { cutOffMessages } from '../cut-off.js';
import { legacyMessages } from '../encodings/legacy-message.js';
import type { Ocr } from '../scan/ocr.js';
import { UnreadableFile } from '../unreadable.js';
import { isCutOff } from './is-cut-off.js';
import { multiply } from './matrix.js';
import { moved } from './move-words.js';
import { drawnPage, type Opened } from './page-scan.js';
import { openPdf, type PdfDocument } from './pdfjs.js';
import { needsRecognition } from './read-page.js';
import { recognizePages } from './recognize-pages.js';
import { type LostLetters, restoreLost } from './restore-lost.js';
import { readSignatures, signatureMessages } from './signatures.js';
import { readTextLayers } from './text-layers.js';
import { isUnreadable } from './unreadable-page.js';

export type ReadPdfOptions = {
  /** Recognises page images; null leaves scanned pages unread, with a message for each. */
  readonly ocr: Ocr | null;
  /** Called after each page, in the order in which pages are done. */
  readonly onPage?: (done: number, total: number, source: PageContent['source']) => void;
  readonly signal?: AbortSignal;
};

/**
 * Reads a PDF page by page: its text layer where that is the document's text, else its image through OCR, several pages
 * side by side, after all text layers, which do not wait for them. Boxes are in points from the top left corner of the page
 * as displayed (through `toPage`).
 * A page that can't be read becomes a blank page and a message, an end that is missing a message; throws UnreadableFile when none can (password, damaged,
 * no pages), and the signal's reason when aborted.
 */
export async function readPdf(
  bytes: Uint8Array,
  options: ReadPdfOptions,
): Promise<{ pages: PageContent[]; messages: Message[] }> {
  const drawable = openedOnce(() => openPdf(bytes, { pictures: 'drawn' }));
  const stored = openedOnce(() => openPdf(bytes, { pictures: 'stored' }));
  try {
    const { pages, messages, letters, encodings } = await readPages(
      bytes,
      { drawable: drawable.get, stored: stored.get },
      options,
    );
    const restored = await restoreLost(pages, { seen: letters, lookAt: lookAt(drawable.get, options.ocr) });
    const signed = signatureMessages(readSignatures(bytes));
    const old = legacyMessages(encodings, { page: 1 });
    const cut = cutOffMessages(isCutOff(bytes));
    return { pages: [...restored.pages], messages: [...cut, ...signed, ...messages, ...old, ...restored.messages] };
  } finally {
    await drawable.close();
    await stored.close();
  }
}

type Drawable = () => Promise<PdfDocument>;

/** A document that is opened when it is first asked for. */
function openedOnce(open: Drawable): { readonly get: Drawable; readonly close: () => Promise<void> } {
  let opened: Promise<PdfDocument> | null = null;
  return {
    get: () => {
      opened ??= open();
      return opened;
    },
    close: async () => (await opened)?.close(),
  };
}

async function readPages(bytes: Uint8Array, opened: Opened, { ocr, onPage, signal }: ReadPdfOptions) {
  const pages: PageContent[] = [];
  const messages: Message[] = [];
  const finish = (total: number, content: PageContent, said: readonly Message[]) => {
    pages.push(content);
    messages.push(...said);
    onPage?.(pages.length, total, content.source);
  };
  const layers = await readTextLayers(bytes, {
    recognizes: ocr !== null,
    draw: async (number) => (await drawnPage(await opened.drawable(), number)).image,
    onPage: (read, total) => {
      if (!needsRecognition(read)) finish(total, read.content, read.messages);
    },
    signal,
  });
  const total = layers.pages.length;
  if (ocr !== null) {
    await recognizePages(layers.pages.filter(needsRecognition), {
      opened,
      ocr,
      finish: (content, said) => finish(total, content, said),
      signal,
    });
  }
  if (messages.filter(isUnreadable).length === total) throw new UnreadableFile('damaged');
  return { ...layers, pages: pages.sort((a, b) => a.number - b.number), messages };
}

/** Draws a page of a text layer and recognises it. */
function lookAt(drawable: Drawable, ocr: Ocr | null): LostLetters['lookAt'] {
  if (ocr === null) return null;
  return async (number) => {
    const { image, toPage } = await drawnPage(await drawable(), number);
    const read = await ocr.recognize(image);
    return moved(read.words, read.toPage === null ? toPage : multiply(toPage, read.toPage));
  };
}
