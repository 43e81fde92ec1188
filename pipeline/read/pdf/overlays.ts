import type { Message } from '../../../models/message.js';
import type { Word } from '../../layout/page-content.js';
import type { Glyph } from './drawing.js';
import type { Annotation, PdfPage } from './pdfjs.js';
import { toWords } from './words.js';

/** Text that annotations draw over a page: what belongs to the document, and what stamps say of it. */
export type Overlays = { readonly words: readonly Word[]; readonly messages: readonly Message[] };

/**
 * Tells the text of a page's annotations apart. A filled form field and a short value stamped into a blank ("565" after
 * "Số:", "15" after "ngày") belong to the document; the look of a signature ("Ký bởi: …, 18.11.2024 07:25:14") does not:
 * it becomes a message, so that its time is never taken for a deadline.
 */
export async function readOverlays(page: PdfPage, number: number, glyphs: readonly Glyph[]): Promise<Overlays> {
  if (glyphs.length === 0) return { words: [], messages: [] };
  const annotations = new Map((await page.getAnnotations()).map((annotation) => [annotation.id, annotation]));
  const words: Word[] = [];
  const messages: Message[] = [];
  for (const id of new Set(glyphs.map((glyph) => glyph.annotation ?? ''))) {
    const found = toWords(glyphs.filter((glyph) => glyph.annotation === id));
    if (found.length === 0) continue;
    if (belongsToDocument(annotations.get(id), found)) words.push(...found);
    else messages.push(stampMessage(found, number));
  }
  return { words, messages };
}

/** One line of at most so many characters with a digit: a number or a day, not a signature's look. */
const LONGEST_VALUE = 16;

function belongsToDocument(annotation: Annotation | undefined, words: readonly Word[]): boolean {
  if (annotation?.fieldType !== 'Sig') return true;
  const text = words.map((word) => word.text).join(' ');
  return text.length <= LONGEST_VALUE && /\d/u.test(text);
}

function stampMessage(words: readonly Word[], page: number): Message {
  const said = words.map((word) => word.text).join(' ');
  return {
    code: 'digital-signature',
    severity: 'info',
    text: `Trang ${page} có dấu chữ ký số, không tính vào nội dung: “${said}”.`,
    place: { page },
  };
}
