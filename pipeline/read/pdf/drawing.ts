import type { Box } from '../../../models/place.js';
import type { Ruling, Transform } from '../../layout/page-content.js';

/** What a font's own name tells; null where the name tells nothing (a subset under a made-up name). */
export type FontFacts = {
  /** What pdf.js calls it: one font of the file. */
  readonly id: string;
  /** Its own name, without the mark of a subset; "" where the file gives none. */
  readonly name: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly unit: number;
};

/** Which way a glyph reads on the page: 0 to the right, 90 upwards, 180 upside down, 270 downwards. */
export type Direction = 0 | 90 | 180 | 270;

/** A glyph as placed on the page. Boxes in points from the top left corner. */
export type Glyph = {
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  readonly direction: Direction;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** Extra space that the page puts between all letters here, in points. */
  readonly letterSpacing: number;
  /** The annotation (form field, signature stamp) that draws it; null in the page itself. */
  readonly annotation: string | null;
  readonly font: FontFacts;
  /** Its number in the font. */
  readonly code: number;
};

/** An image on the page: its name among the page's objects (null when inline), and the transform of its unit square. */
export type PlacedImage = { readonly name: string | null; readonly matrix: Transform; readonly box: Box };

/** Everything that a page draws, as far as reading needs it. */
export type Drawing = {
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  readonly images: readonly PlacedImage[];
  /** Filled shapes with curves: many of them and no text means that letters were turned into outlines. */
  readonly curvedShapes: number;
};
