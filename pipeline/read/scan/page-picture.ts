import sharp from 'sharp';
import type { PageSize, Sharpness } from '../page-picture.js';
import { openImage } from './decode-image.js';
import type { PageImage } from './ocr.js';
import { resolution } from './prepare.js';

/** Size of a page of an image file in points, as its boxes are counted; null when there is no such page. @throws UnreadableFile */
export async function imagePageSize(bytes: Uint8Array, number: number): Promise<PageSize | null> {
  const image = await decoded(bytes, number);
  return image === null ? null : inPoints(image);
}

/** A page of an image file as PNG, turned as its camera noted; null when there is no such page. @throws UnreadableFile */
export async function imagePagePicture(
  bytes: Uint8Array,
  number: number,
  { dpi, longestSide }: Sharpness,
): Promise<Uint8Array | null> {
  const image = await decoded(bytes, number);
  if (image === null) return null;
  const { pixels, width, height, channels } = image;
  const size = inPoints(image);
  const longest = Math.min((Math.max(size.width, size.height) * dpi) / 72, longestSide, Math.max(width, height));
  const side = Math.max(1, Math.round(longest));
  return sharp(pixels, { raw: { width, height, channels } })
    .resize({ width: side, height: side, fit: 'inside' })
    .png()
    .toBuffer();
}

async function decoded(bytes: Uint8Array, number: number): Promise<PageImage | null> {
  const file = await openImage(bytes);
  return number > file.pages ? null : file.decode(number);
}

function inPoints(image: PageImage): PageSize {
  const points = 72 / resolution(image);
  return { width: image.width * points, height: image.height * points };
}
