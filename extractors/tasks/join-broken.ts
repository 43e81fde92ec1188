import type { Paragraph } from '../../models/block.js';
import type { Block } from '../../models/document.js';
import { readLabel } from '../text/label.js';

/** A sentence that stops in its middle: no mark at its end, and not a line in capitals. */
const isOpen = (text: string): boolean =>
  /[\p{Ll}\p{N},)"”-]\s*$/u.test(text) && /\p{Ll}/u.test(text) && text.length > 40;

const goesOn = (text: string): boolean => /^\p{Ll}/u.test(text) && readLabel(text) === null;

const isSpeck = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/**
 * Joins body paragraphs that reading cut in the middle of a sentence (a page break, a mark on the scan): one that stops
 * without a mark and the next one that goes on in small letters. Running heads between them are passed over.
 */
export function joinBroken(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let last = -1;
  for (const block of blocks) {
    if (block.kind === 'table') last = -1;
    else if (block.role === 'body') {
      if (isSpeck(block.text)) continue;
      const before = joined[last];
      if (before?.kind === 'paragraph' && isOpen(before.text) && goesOn(block.text)) {
        joined[last] = join(before, block);
        continue;
      }
      last = joined.length;
    }
    joined.push(block);
  }
  return joined;
}

function join(first: Paragraph, second: Paragraph): Paragraph {
  const by = first.text.length + 1;
  const spans = second.spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
  return { ...first, text: `${first.text} ${second.text}`, spans: [...first.spans, ...spans] };
}
