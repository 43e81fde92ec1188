import type { Paragraph } from '../../models/block.js';

/** A paragraph as a reader gives it, with what a case needs changed. */
export function paragraph(text: string, changes: Partial<Paragraph> = {}): Paragraph {
  return {
    kind: 'paragraph',
    role: 'body',
    text,
    spans: [{ start: 0, end: text.length, place: { page: 1 }, confidence: null }],
    boldPrefix: null,
    italic: null,
    align: null,
    indent: null,
    side: null,
    ...changes,
  };
}

/** The same, as recognised from an image with this confidence. */
export function recognized(text: string, confidence: number): Paragraph {
  return paragraph(text, { spans: [{ start: 0, end: text.length, place: { page: 1 }, confidence }] });
}
