import type { Paragraph } from '../../models/block.js';
import type { Block } from '../../models/document.js';
import { readLabel } from '../text/label.js';

/** A sentence that stops in its middle: no mark at its end, and not a line in capitals. */
const isOpen = (text: string): boolean =>
  /[\p{L}\p{N},)"”-][\s_~'’]*$/u.test(text) && /\p{Ll}/u.test(text) && text.length > 40;

const goesOn = (text: string): boolean => /^\p{Ll}/u.test(text) && readLabel(text) === null;

/** A line at the margin after one with a first-line indent: points from the left edge of the text. */
const hangsOn = (first: Paragraph, second: Paragraph): boolean =>
  (first.indent ?? 0) >= 20 && second.indent !== null && second.indent <= 4 && readLabel(second.text) === null;

const isSpeck = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/**
 * Joins body paragraphs that reading cut in the middle of a sentence (a page break, a mark on the scan): one that stops
 * without a mark and the next one that goes on in small letters. Running heads between them are passed over; a bullet that was
 * read as a paragraph between the two stands before the first again.
 */
export function joinBroken(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let last = -1;
  let speck = '';
  let inParts = false;
  for (const block of blocks) {
    if (block.kind === 'table') last = -1;
    else if (block.role === 'title' && readLabel(block.text)?.readings[0]?.kind === 'part') inParts = true;
    if (block.kind === 'paragraph' && block.role === 'title' && inParts) {
      // "Phần I" and the heading under it, taken for more of the title
      joined.push({ ...block, role: 'body' });
      last = -1;
      continue;
    }
    if (block.kind === 'paragraph' && block.role === 'body') {
      if (isSpeck(block.text)) {
        speck = block.text.trim();
        continue;
      }
      const before = joined[last];
      const bullet = /^[-–+]$/u.test(speck) ? speck : '';
      speck = '';
      if (before?.kind === 'paragraph' && isOpen(before.text) && (goesOn(block.text) || hangsOn(before, block))) {
        joined[last] = join(readLabel(before.text) ? before : behind(bullet, before), block);
        continue;
      }
      last = joined.length;
    }
    joined.push(block);
  }
  return joined;
}

/** The paragraph with a bullet before it. */
function behind(bullet: string, paragraph: Paragraph): Paragraph {
  if (bullet === '') return paragraph;
  const by = bullet.length + 1;
  const spans = paragraph.spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
  return { ...paragraph, text: `${bullet} ${paragraph.text}`, spans };
}

/** Two halves of a sentence as one paragraph of the first one's role and looks; the spans of the second move along with its words. */
export function join(first: Paragraph, second: Paragraph): Paragraph {
  const by = first.text.length + 1;
  const spans = second.spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
  return { ...first, text: `${first.text} ${second.text}`, spans: [...first.spans, ...spans] };
}
