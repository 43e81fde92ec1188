import type { Box } from '../../models/place.js';

/** A word (or a run without white space) as printed, with its box in points (see models/place.ts for the coordinate system). */
export type Word = {
  readonly text: string;
  readonly box: Box;
  /** Size of the letters in points. */
  readonly fontSize: number;
  /** Null when unknown (OCR). */
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** OCR confidence, 0–1; null for text that was not recognised from an image. */
  readonly confidence: number | null;
  /** For each "\uFFFD" of the text, in order: which glyph of which font stands there and says no letter (a broken text layer). */
  readonly lost?: readonly string[];
  /** The text as the text layer has it, where it was restored. */
  readonly raw?: string;
};

/** A straight horizontal or vertical line drawn on the page, end points in points. */
export type Ruling = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** Maps layout coordinates to the page as displayed: [x', y'] = [a·x + c·y + e, b·x + d·y + f]. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What was read from one page, before layout: the same for text pages and for recognised images. */
export type PageContent = {
  readonly number: number;
  /** Size of the page in layout coordinates, in points. */
  readonly width: number;
  readonly height: number;
  readonly source: 'text' | 'ocr' | 'blank';
  /** Why the page was read this way, in plain English ("text layer: 1,912 characters, 24 % accented"). */
  readonly reason: string;
  readonly words: readonly Word[];
  readonly rulings: readonly Ruling[];
  /** From layout coordinates (deskewed, turned upright) to the page as displayed; null when they are the same. */
  readonly toPage: Transform | null;
};
