import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { UnreadableFile } from '../unreadable.js';
import { getDocument, VerbosityLevel } from './load-pdfjs.js';
import { withStoredJpegs } from './stored-jpegs.js';
import { withoutPictures } from './without-pictures.js';

/** What pdf.js draws a page with: an operation a line, with its operands (shapes: see walk-page.ts). */
export type OperatorList = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** An annotation of a page, as far as we look at it. */
export type Annotation = { readonly id: string; readonly fieldType?: string };

/** Fonts and images by name. `get` with a callback waits until the object has been decoded. */
type Objects = {
  readonly get: (name: string, callback?: (object: unknown) => void) => unknown;
  readonly has: (name: string) => boolean;
};

/** The part of a pdf.js page that we use, typed more closely than the package does. */
export type PdfPage = {
  readonly rotate: number;
  readonly commonObjs: Objects;
  readonly objs: Objects;
  readonly getViewport: (options: { readonly scale: number; readonly rotation?: number }) => Viewport;
  readonly getOperatorList: () => Promise<OperatorList>;
  readonly getAnnotations: () => Promise<readonly Annotation[]>;
  readonly render: (options: RenderOptions) => { readonly promise: Promise<void> };
  readonly cleanup: () => boolean;
};

export type Viewport = { readonly width: number; readonly height: number; readonly transform: readonly number[] };
type RenderOptions = {
  readonly canvas: null;
  readonly canvasContext: unknown;
  readonly viewport: Viewport;
  readonly annotationMode: number;
};

export type PdfDocument = {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly close: () => Promise<void>;
};

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => join(PACKAGE, name) + sep;

const COPIES: Readonly<Record<Pictures, (bytes: Uint8Array) => Uint8Array>> = {
  none: withoutPictures,
  stored: withStoredJpegs,
  drawn: (bytes) => new Uint8Array(bytes),
};

/** A style sheet that takes no rules. */
const STYLE = { sheet: { insertRule: () => 0, cssRules: [] }, remove: () => undefined };

/**
 * Stands in for a browser's document where no text is drawn: pdf.js would hand each font to it as a style rule, and
 * without one it prepares the outlines of every letter instead, which takes as long as reading the page.
 */
const NO_BROWSER = {
  createElement: () => STYLE,
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
};

/**
 * What becomes of pictures: left out (`none`, for reading text), given with JPEGs as they are stored (`stored`, for scans), or
 * drawn on a canvas with everything else (`drawn`). Each costs more time than the one before.
 */
export type Pictures = 'none' | 'stored' | 'drawn';

/**
 * Opens a PDF. The bytes are copied, as pdf.js takes them over.
 * Throws UnreadableFile for a password, a damaged file and a file without pages.
 */
export async function openPdf(bytes: Uint8Array, { pictures }: { readonly pictures: Pictures }): Promise<PdfDocument> {
  const task = getDocument({
    data: COPIES[pictures](bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: pictures === 'drawn',
    ...(pictures === 'drawn' ? {} : { ownerDocument: NO_BROWSER }),
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    wasmUrl: folder('wasm'),
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages < 1) throw new UnreadableFile('no-pages');
    return {
      numPages: pdf.numPages,
      getPage: async (number) => asPdfPage(await pdf.getPage(number)),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    throw asUnreadable(error);
  }
}

function asPdfPage(page: unknown): PdfPage {
  if (!isPdfPage(page)) throw new TypeError('pdf.js gave no page');
  return page;
}

function isPdfPage(page: unknown): page is PdfPage {
  return typeof page === 'object' && page !== null && 'getOperatorList' in page && 'commonObjs' in page;
}

function asUnreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const password = error instanceof Error && error.name === 'PasswordException';
  return new UnreadableFile(password ? 'password-protected' : 'damaged', error);
}
