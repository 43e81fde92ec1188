import type { Paragraph } from '../../models/block.js';
import type { Place } from '../../models/place.js';

/** A stretch [start, end) of a paragraph's text: words together with where they stand. */
export type Slice = { readonly paragraph: Paragraph; readonly start: number; readonly end: number };

/** The whole text of a paragraph, from an offset on. */
export const sliceFrom = (paragraph: Paragraph, start = 0): Slice => ({ paragraph, start, end: paragraph.text.length });

/** The words of a slice. */
export const textOf = ({ paragraph, start, end }: Slice): string => paragraph.text.slice(start, end);

/** A part of a slice, by offsets into the slice's own text. */
export const within = (slice: Slice, start: number, end: number): Slice => ({
  paragraph: slice.paragraph,
  start: slice.start + start,
  end: slice.start + end,
});

/** The slice without white space and list punctuation at its ends. */
export function trimSlice(slice: Slice): Slice {
  const text = textOf(slice);
  const lead = /^[\s;,:.–-]*/u.exec(text)?.[0].length ?? 0;
  const tail = /\s*$/u.exec(text.slice(lead))?.[0].length ?? 0;
  return within(slice, lead, text.length - tail);
}

/** The places that a slice was read from, in order, each once. */
export function placesOf(slices: readonly Slice[]): Place[] {
  const places = new Map<string, Place>();
  for (const { paragraph, start, end } of slices)
    for (const span of paragraph.spans)
      if (span.start < end && span.end > start) places.set(JSON.stringify(span.place), span.place);
  return [...places.values()];
}

/** The lowest confidence with which any part of the slices was recognised; null for text that needed no recognition. */
export function recognitionOf(slices: readonly Slice[]): number | null {
  let lowest: number | null = null;
  for (const { paragraph, start, end } of slices)
    for (const span of paragraph.spans)
      if (span.start < end && span.end > start && span.confidence !== null)
        lowest = Math.min(lowest ?? 1, span.confidence);
  return lowest;
}
