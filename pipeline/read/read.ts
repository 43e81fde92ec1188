import { createHash } from 'node:crypto';
import { normalize } from '../../extractors/text/normalize.js';
import { recheck } from '../../extractors/text/recheck/recheck.js';
import { repairText } from '../../extractors/text/repair.js';
import type { Block, Page, SourceDocument } from '../../models/document.js';
import type { Message } from '../../models/message.js';
import { layOut } from '../layout/layout.js';
import type { PageContent } from '../layout/page-content.js';
import { assignRoles } from '../layout/roles.js';
import { documentStarts, severalDocuments } from '../layout/several-documents.js';
import { detectFormat, type Format } from './detect.js';
import { readDocx } from './docx/read-docx.js';
import { readHtml } from './html/read-html.js';
import { readOdt } from './odt/read-odt.js';
import { readPdf } from './pdf/read-pdf.js';
import { readRtf } from './rtf/read-rtf.js';
import type { Ocr } from './scan/ocr.js';
import { readImage } from './scan/read-image.js';
import { type UnreadableCode, UnreadableFile } from './unreadable.js';
import { readDoc } from './word97/read-doc.js';

/** Pages done so far, and how the last one was read. */
export type ReadProgress = { readonly done: number; readonly total: number; readonly source: string };

export type ReadServices = {
  /** Recognises page images; null when recognition is switched off. */
  readonly ocr: Ocr | null;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
};

type Read = {
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
};

type Reader = {
  readonly mediaType: string;
  readonly read: (bytes: Uint8Array, services: ReadServices) => Promise<Read>;
};

/** The readers, by what the file holds. */
const READERS: Readonly<Partial<Record<Format, Reader>>> = {
  pdf: {
    mediaType: 'application/pdf',
    read: async (bytes, { ocr, onProgress, signal }) =>
      fromPages(
        await readPdf(bytes, {
          ocr,
          onPage: (done, total, source) => onProgress?.({ done, total, source }),
          ...(signal ? { signal } : {}),
        }),
      ),
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    read: async (bytes) => ({ pages: [], ...(await readDocx(bytes)) }),
  },
  doc: { mediaType: 'application/msword', read: async (bytes) => ({ pages: [], ...(await readDoc(bytes)) }) },
  html: { mediaType: 'text/html', read: async (bytes) => ({ pages: [], ...(await readHtml(bytes)) }) },
  rtf: { mediaType: 'application/rtf', read: async (bytes) => ({ pages: [], ...(await readRtf(bytes)) }) },
  odt: {
    mediaType: 'application/vnd.oasis.opendocument.text',
    read: async (bytes) => ({ pages: [], ...(await readOdt(bytes)) }),
  },
  image: {
    mediaType: 'image/*',
    read: async (bytes, { ocr, onProgress, signal }) => {
      if (!ocr) throw new UnreadableFile('ocr-off');
      return fromPages(
        await readImage(bytes, {
          ocr,
          onPage: (done: number, total: number) => onProgress?.({ done, total, source: 'ocr' }),
          ...(signal ? { signal } : {}),
        }),
      );
    },
  },
};

/** Formats that are recognised but can't be read, with why. */
const REFUSALS: Readonly<Partial<Record<Format, UnreadableCode>>> = {
  empty: 'empty',
  'encrypted-office': 'password-protected',
  unknown: 'not-a-document',
};

/**
 * Reads a file into blocks with their places; the format is told from the content, not from the name.
 * @param file the file's name, kept for people
 * @throws UnreadableFile with Vietnamese words on what is wrong and what to do
 */
export async function readDocument(bytes: Uint8Array, file: string, services: ReadServices): Promise<SourceDocument> {
  const format = await detectFormat(bytes, file);
  const reader = READERS[format];
  if (!reader) throw new UnreadableFile(REFUSALS[format] ?? 'unsupported-format');
  const { pages, blocks, messages } = await reader.read(bytes, services);
  const repaired = repairText(blocks);
  const checked = recheck(repaired.blocks);
  const starts = documentStarts(checked.blocks, pages);
  const parts = starts.map((start, index) => assignRoles(checked.blocks.slice(start, starts[index + 1])));
  return {
    file: normalize(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: reader.mediaType,
    pages: [...pages],
    blocks: parts.flat(),
    ...(parts.length > 1 ? { starts: startsOf(parts) } : {}),
    messages: [...messages, ...repaired.messages, ...checked.messages, ...severalDocuments(checked.blocks, starts)],
  };
}

/** Roles may take a table apart: the parts begin where they now do. */
function startsOf(parts: readonly (readonly Block[])[]): number[] {
  return parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.length, 0));
}

function fromPages({ pages, messages }: { pages: readonly PageContent[]; messages: readonly Message[] }): Read {
  const laidOut = layOut(pages);
  return {
    pages: pages.map(({ number, width, height, source, reason }) => ({ number, width, height, source, reason })),
    blocks: laidOut.blocks,
    messages: [...messages, ...laidOut.messages],
  };
}
