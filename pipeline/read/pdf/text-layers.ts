import type { LegacyEncoding } from '../encodings/legacy.js';
import { openPdf, type PdfDocument } from './pdfjs.js';
import { type ReadPage, type ReadPageOptions, readPage } from './read-page.js';
import { unreadablePage } from './unreadable-page.js';

export type TextLayers = {
  readonly pages: readonly ReadPage[];
  /** Letters that the text layers give, by the id of their font. */
  readonly letters: ReadonlyMap<string, ReadonlySet<string>>;
  /** Encodings from before Unicode that fonts of text pages have. */
  readonly encodings: ReadonlySet<LegacyEncoding>;
};

export type TextLayersOptions = ReadPageOptions & {
  /** Called after each page, in their order. */
  readonly onPage: (page: ReadPage, total: number) => void;
  readonly signal: AbortSignal | undefined;
};

/**
 * Reads all pages of a PDF as far as their text layers go. A page that can't be read becomes a blank page and a message.
 * @throws UnreadableFile for a password, a damaged file or no pages, and the signal's reason when aborted
 */
export async function readTextLayers(
  bytes: Uint8Array,
  { onPage, signal, ...options }: TextLayersOptions,
): Promise<TextLayers> {
  const pages: ReadPage[] = [];
  const letters = new Map<string, Set<string>>();
  const encodings = new Set<LegacyEncoding>();
  const pdf = await openPdf(bytes, { pictures: 'none' });
  try {
    for await (const read of eachPage(pdf, options)) {
      signal?.throwIfAborted();
      addLetters(letters, read.letters);
      if (read.content.source === 'text') for (const encoding of read.encodings) encodings.add(encoding);
      pages.push(read);
      onPage(read, pdf.numPages);
    }
    return { pages, letters, encodings };
  } finally {
    await pdf.close();
  }
}

/** The pages in their order. While one is put into words, the next one is unpacked. */
async function* eachPage(pdf: PdfDocument, options: ReadPageOptions): AsyncGenerator<ReadPage> {
  let next = load(pdf, 1);
  for (let number = 1; number <= pdf.numPages; number++) {
    const loading = next;
    if (number < pdf.numPages) next = load(pdf, number + 1);
    yield loading
      .then(async ({ page, list }) => {
        const read = await readPage(page, list, number, options);
        page.cleanup();
        return read;
      })
      .catch((error: unknown) => unreadablePage(number, error));
  }
}

function load(pdf: PdfDocument, number: number) {
  const loading = pdf.getPage(number).then(async (page) => ({ page, list: await page.getOperatorList() }));
  // A page that can't be loaded is told when its turn comes.
  loading.catch(() => undefined);
  return loading;
}

function addLetters(letters: Map<string, Set<string>>, more: ReadPage['letters']): void {
  for (const [font, ofFont] of more) {
    const known = letters.get(font);
    if (known === undefined) letters.set(font, new Set(ofFont));
    else for (const letter of ofFont) known.add(letter);
  }
}
