import type { PageImage } from './ocr.js';

/**
 * A grey page: one byte a pixel, rows from the top, 0 black and 255 white. The pixels may be a Buffer, whose `slice` is no copy:
 * copy with `new Uint8Array(pixels)`.
 */
export type Grey = { readonly pixels: Uint8Array; readonly width: number; readonly height: number };

/** A map of the same shape with 1 for ink and 0 for paper. */
export type Ink = { readonly pixels: Uint8Array; readonly width: number; readonly height: number };

/**
 * A page in grey, with red ink gone: the brightest of red, green and blue is kept, so that a red seal becomes as white as
 * the paper while black text under it stays black. Transparent pixels show white paper.
 */
export function toGrey(image: PageImage): Grey {
  const { pixels, width, height, channels } = image;
  if (channels === 1) return { pixels, width, height };
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += channels) {
    const red = pixels[from] ?? 0;
    const green = pixels[from + 1] ?? 0;
    const blue = pixels[from + 2] ?? 0;
    const brighter = red > green ? red : green;
    grey[at] = brighter > blue ? brighter : blue;
  }
  if (channels === 4) showPaper(grey, pixels);
  return { pixels: grey, width, height };
}

/** Lets white paper show through where the pixels (four bytes each, the last their opacity) are transparent. */
function showPaper(grey: Uint8Array, pixels: Uint8Array): void {
  for (let at = 0; at < grey.length; at++) {
    const opacity = pixels[at * 4 + 3] ?? 255;
    if (opacity < 255) grey[at] = 255 - Math.round(((255 - (grey[at] ?? 255)) * opacity) / 255);
  }
}

/** The part of a page inside [x0, x1) × [y0, y1), cut to the page. */
export function crop(page: Grey, x0: number, y0: number, x1: number, y1: number): Grey {
  const left = Math.max(0, Math.floor(x0));
  const top = Math.max(0, Math.floor(y0));
  const width = Math.max(0, Math.min(page.width, Math.ceil(x1)) - left);
  const height = Math.max(0, Math.min(page.height, Math.ceil(y1)) - top);
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * page.width + left;
    pixels.set(page.pixels.subarray(from, from + width), y * width);
  }
  return { pixels, width, height };
}

/** A copy of the page with white in the given boxes [x0, y0, x1, y1]. */
export function whiten(page: Grey, boxes: readonly (readonly [number, number, number, number])[]): Grey {
  const pixels = new Uint8Array(page.pixels);
  for (const [x0, y0, x1, y1] of boxes) {
    const left = Math.max(0, Math.floor(x0));
    const right = Math.min(page.width, Math.ceil(x1));
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(page.height, Math.ceil(y1)); y++) {
      pixels.fill(255, y * page.width + left, y * page.width + right);
    }
  }
  return { pixels, width: page.width, height: page.height };
}

/** The page with a white margin of `margin` pixels all round; an engine reads letters at the very edge badly. */
export function pad(page: Grey, margin: number): Grey {
  const width = page.width + 2 * margin;
  const height = page.height + 2 * margin;
  const pixels = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < page.height; y++) {
    pixels.set(page.pixels.subarray(y * page.width, (y + 1) * page.width), (y + margin) * width + margin);
  }
  return { pixels, width, height };
}

/** The page as a binary PGM file: the image format that costs the engine least to read. */
export function toPgm(page: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${page.width} ${page.height}\n255\n`, 'latin1'), page.pixels]);
}
