import type { Paragraph, Role, Span } from '../../models/block.js';
import { onPage } from './geometry.js';
import type { Line } from './line.js';
import type { Word } from './page-content.js';

export type ParagraphLooks = Pick<Paragraph, 'align' | 'indent' | 'side'> & { readonly role?: Role };

/** A hyphen or slash inside a word or number at the end of a line: "06-" before "07/2023", "12/" before "KH-UBND". */
const OPEN_END = /[\p{L}\p{N}][-–/]$/u;

/** One paragraph of printed lines, joined by a space, or by nothing after a hyphen inside a word; a span a line. */
export function toParagraph(lines: readonly Line[], looks: ParagraphLooks): Paragraph {
  let text = '';
  const spans: Span[] = [];
  for (const line of lines) {
    if (text !== '' && !OPEN_END.test(text)) text += ' ';
    const start = text.length;
    text += line.text;
    const place = { page: line.page, box: onPage(line.box, line.toPage) };
    spans.push({ start, end: text.length, place, confidence: meanConfidence(line.words) });
  }
  const words = lines.flatMap((line) => line.words);
  const raw = words.some((word) => word.raw !== undefined) ? { raw: rawText(lines) } : {};
  const { role = 'body', align, indent, side } = looks;
  const boldPrefix = boldStretch(words, text);
  return { kind: 'paragraph', role, text, spans, ...raw, boldPrefix, italic: mostlyItalic(words), align, indent, side };
}

/** The words as a broken text layer has them, a space between lines. */
const rawText = (lines: readonly Line[]): string =>
  lines.map(({ words }) => words.map(({ raw, text }) => raw ?? text).join(' ')).join(' ');

function meanConfidence(words: readonly Word[]): number | null {
  const known = words.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Length of the bold stretch that opens the text; a word of unknown looks is as the word before it, or else after it. */
function boldStretch(words: readonly Word[], text: string): number | null {
  const firstKnown = words.find((word) => word.bold !== null);
  if (firstKnown === undefined) return null;
  let end = 0;
  for (const word of firstKnown.bold === true ? words : []) {
    if (word.bold === false) break;
    const at = text.indexOf(word.text, end);
    if (at < 0) break;
    end = at + word.text.length;
  }
  return end;
}

function mostlyItalic(words: readonly Word[]): boolean | null {
  const known = words.filter((word) => word.italic !== null);
  return known.length === 0 ? null : known.filter((word) => word.italic === true).length * 2 > known.length;
}
