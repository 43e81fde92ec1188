import { isBullet, opensRecipients } from '../../../extractors/identity/phrases.js';
import { isSigning } from '../../../extractors/identity/signature-lines.js';
import type { Paragraph } from '../../../models/block.js';
import type { Block } from '../../../models/document.js';

/** The part [start, end) of a paragraph with the spans that fall into it, white space at its ends dropped. */
function slice(paragraph: Paragraph, start: number, end: number, side: Paragraph['side']): Paragraph {
  const raw = paragraph.text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  const to = from + text.length;
  const spans = paragraph.spans
    .filter((span) => span.start < to && span.end > from)
    .map((span) => ({ ...span, start: Math.max(span.start, from) - from, end: Math.min(span.end, to) - from }));
  const bold = paragraph.boldPrefix;
  return { ...paragraph, text, spans, side, boldPrefix: bold && Math.min(Math.max(bold - from, 0), text.length) };
}

/** Where the right column begins on a line that joins both: "Nơi nhận: TM. ỦY BAN NHÂN DÂN", "- Bộ Nội vụ; PHÓ CHỦ TỊCH"; -1 when nowhere. */
function rightColumn(text: string): number {
  if (!opensRecipients(text) && !isBullet(text)) return -1;
  for (const match of text.matchAll(/(?<=[:;,.)]\s)\p{Lu}/gu)) {
    if (isSigning(text.slice(match.index))) return match.index;
  }
  return -1;
}

/** A line in which a reader joined Nơi nhận and the signature, as two; other blocks as they are. */
export function splitInterleaved(block: Block): Block[] {
  if (block.kind !== 'paragraph' || block.side !== null) return [block];
  const at = rightColumn(block.text);
  if (at <= 0) return [block];
  return [slice(block, 0, at, 'left'), slice(block, at, block.text.length, 'right')];
}
