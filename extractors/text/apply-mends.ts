import type { Paragraph } from '../../models/block.js';
import type { Mend } from './mend.js';

/** Where offset `at` of the old text lies in the new one; inside a mend, at its end. */
function moved(at: number, mends: readonly Mend[]): number {
  let shift = 0;
  for (const { start, end, text } of mends) {
    if (at <= start) break;
    if (at < end) return start + shift + text.length;
    shift += text.length - (end - start);
  }
  return at + shift;
}

/** The paragraph with mends (in order, apart) made in its text; its spans move along, and what was read stays in `raw`. */
export function applyMends(paragraph: Paragraph, mends: readonly Mend[]): Paragraph {
  if (mends.length === 0) return paragraph;
  const text = mends.reduceRight(
    (current, { start, end, text: word }) => current.slice(0, start) + word + current.slice(end),
    paragraph.text,
  );
  const spans = paragraph.spans.map((span) => ({
    ...span,
    start: moved(span.start, mends),
    end: moved(span.end, mends),
  }));
  const bold = paragraph.boldPrefix;
  return {
    ...paragraph,
    text,
    spans,
    boldPrefix: bold === null ? null : moved(bold, mends),
    raw: paragraph.raw ?? paragraph.text,
  };
}
