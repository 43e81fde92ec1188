import type { Ruling, Transform, Word } from '../../layout/page-content.js';

/** A page as pixels, rows from the top, `channels` bytes a pixel (1 grey, 3 RGB, 4 RGBA). */
export type PageImage = {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  /** Pixels an inch, as far as the file says; null when it does not (a photo). */
  readonly dpi: number | null;
};

/** What was recognised on a page image. Boxes and rulings are in points of the upright, deskewed page. */
export type Recognized = {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rulings: readonly Ruling[];
  /** From upright coordinates back to the image as given, in points; null when they are the same. */
  readonly toPage: Transform | null;
  /** Mean word confidence, 0–1; 0 when nothing was recognised. */
  readonly confidence: number;
  /** Photographed from the side, which recognition does not straighten. */
  readonly inPerspective?: boolean;
};

/** Recognises page images, several at a time. Close it to end its workers. */
export type Ocr = {
  readonly recognize: (image: PageImage) => Promise<Recognized>;
  /** Waits until the images given are let go of, made into what is read: the time to load the next. Never rejects. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
};
