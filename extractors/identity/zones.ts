import type { Paragraph, Role } from '../../models/block.js';
import type { Block } from '../../models/document.js';

/** The paragraphs of one role, in reading order. */
export function zone(blocks: readonly Block[], role: Role): Paragraph[] {
  return blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && block.role === role);
}

/** The lowest word confidence of the lines that a paragraph was recognised from; 1 for text that was not recognised. */
export function confidenceOf(paragraph: Paragraph): number {
  return Math.min(1, ...paragraph.spans.map((span) => span.confidence ?? 1));
}

/** Recognised figures below this are not believed: handwriting over the dotted lines of ô 3 and 4 reads as other figures. */
export const BELIEVABLE = 0.85;
