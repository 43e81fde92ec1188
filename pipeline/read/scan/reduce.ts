import sharp from 'sharp';
import type { PageImage } from './ocr.js';

/** Pages with more pixels are made smaller, so that they fit into the memory. A4 at 600 an inch has 35 million. */
const MOST_PIXELS = 40_000_000;
/** The pixels that are left: A3 at 290 an inch, which is more than is read. */
const LEFT_PIXELS = 16_000_000;

type Size = { readonly width: number; readonly height: number };

/** By how much the sides of a page shrink before it is read: 1 for all but drawings, maps and the finest scans. */
export const reduction = ({ width, height }: Size): number =>
  width * height > MOST_PIXELS ? Math.sqrt(LEFT_PIXELS / (width * height)) : 1;

/** The image with as many pixels as are read; its size in inches stays. */
export async function reduce(image: PageImage): Promise<PageImage> {
  const scale = reduction(image);
  if (scale === 1) return image;
  const { width, height, channels, dpi } = image;
  const side = Math.round(Math.max(width, height) * scale);
  const { data, info } = await sharp(image.pixels, { raw: { width, height, channels }, limitInputPixels: false })
    .resize({ width: side, height: side, fit: 'inside' })
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height, channels, dpi: dpi === null ? null : dpi * scale };
}
