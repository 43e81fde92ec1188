import { type ExtractOptions, extract } from '../extractors/extract.js';
import type { SourceDocument } from '../models/document.js';
import type { Message } from '../models/message.js';
import type { Extraction } from '../models/task.js';
import { CUT_OFF } from './read/cut-off.js';
import { type ReadServices, readDocument } from './read/read.js';
import { UnreadableFile } from './read/unreadable.js';

/** What a file says, or the code and the Vietnamese words for why it can't be read. */
export type Reading =
  | { readonly kind: 'read'; readonly extraction: Extraction }
  | { readonly kind: 'unreadable'; readonly code: string; readonly text: string };

const NO_TEXT = {
  code: 'no-text-found',
  text: 'Không tìm thấy chữ nào trong tệp. Hãy mở tệp để kiểm tra; nếu là bản quét, hãy quét lại rõ hơn (từ 200 dpi trở lên) rồi gửi lại.',
};

/** Whether anybody could read a word in the document; what has none is never called done. */
function hasText({ blocks }: SourceDocument): boolean {
  const paragraphs = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)),
  );
  return paragraphs.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** A file that ends before its first word is no document without words. */
function whyNoText({ messages }: SourceDocument, said: Message | undefined): { code: string; text: string } {
  const { code, text } = messages.find((message) => message.code === CUT_OFF) ?? said ?? NO_TEXT;
  return { code, text };
}

/** Reads a file's bytes and extracts what they say, in this process. Throws only where the program has a bug. */
export async function readAndExtract(
  bytes: Uint8Array,
  file: string,
  services: ReadServices & ExtractOptions,
): Promise<Reading> {
  try {
    const document = await readDocument(bytes, file, services);
    const said = document.messages.find(({ code }) => code === NO_TEXT.code);
    if (said || !hasText(document)) return { kind: 'unreadable', ...whyNoText(document, said) };
    return { kind: 'read', extraction: extract(document, services) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { kind: 'unreadable', code: error.code, text: error.message };
  }
}
