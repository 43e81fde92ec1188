import sharp, { type Metadata, type Sharp } from 'sharp';
import { UnreadableFile } from '../unreadable.js';
import type { PageImage } from './ocr.js';
import { reduction } from './reduce.js';

/** An image file: how many pages it has, and each as pixels (number from 1), turned as its camera noted (EXIF). */
export type ImageFile = { readonly pages: number; readonly decode: (number: number) => Promise<PageImage> };

/** A drawing of A0 at 600 pixels an inch has 560 million; more than this is no document, and may be made to fill the memory. */
const LARGEST_PAGE = 600_000_000;
const FORMATS: ReadonlySet<string> = new Set(['png', 'jpeg', 'tiff', 'webp', 'gif']);

/**
 * Looks into a PNG, JPEG, TIFF (several pages), WebP or GIF file; pixels are decoded page by page on demand.
 * @throws UnreadableFile for an empty, damaged, oversized or unknown image
 */
export async function openImage(bytes: Uint8Array): Promise<ImageFile> {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (isBmp(bytes)) throw new UnreadableFile('unsupported-format');
  const { format, pages, density } = await metadataOf(bytes);
  if (!FORMATS.has(format)) throw new UnreadableFile('unsupported-format');
  const several = format === 'tiff' ? (pages ?? 1) : 1;
  return { pages: several, decode: (number) => decodePage(bytes, number - 1, density ?? null) };
}

/** Windows bitmaps ("BM") are the one image format an office may send that the decoder does not know. */
function isBmp(bytes: Uint8Array): boolean {
  return bytes[0] === 0x42 && bytes[1] === 0x4d;
}

async function metadataOf(bytes: Uint8Array): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: LARGEST_PAGE }).metadata();
  } catch (cause) {
    throw unreadable(cause);
  }
}

async function decodePage(bytes: Uint8Array, page: number, dpi: number | null): Promise<PageImage> {
  try {
    const image = sharp(bytes, { page, limitInputPixels: LARGEST_PAGE, failOn: 'error' });
    const stored = await image.metadata();
    return await pixelsOf(image.rotate().flatten({ background: '#fff' }).toColourspace('srgb'), { ...stored, dpi });
  } catch (cause) {
    throw unreadable(cause);
  }
}

type Stored = { readonly width: number; readonly height: number; readonly dpi: number | null };

/**
 * The pixels of a JPEG that stands in a PDF, as they are stored: what its camera noted of its turn does not count there. Null
 * when it is damaged, has other colours than grey or RGB, or not the size that the PDF states.
 */
export async function decodeJpeg(bytes: Uint8Array, { width, height, dpi }: Stored): Promise<PageImage | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: LARGEST_PAGE, failOn: 'error' });
    const { space, ...stored } = await image.metadata();
    const known = space === 'b-w' || space === 'srgb';
    if (!known || stored.width !== width || stored.height !== height) return null;
    return await pixelsOf(image.toColourspace(space), { width, height, dpi });
  } catch {
    return null;
  }
}

/** Decodes an image, and makes it smaller meanwhile where it is very large: it never stands in the memory whole. */
async function pixelsOf(image: Sharp, stored: Stored): Promise<PageImage> {
  const scale = reduction(stored);
  const side = Math.round(Math.max(stored.width, stored.height) * scale);
  const fitting = scale === 1 ? image : image.resize({ width: side, height: side, fit: 'inside' });
  const { data, info } = await fitting.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels !== 1 && channels !== 3 && channels !== 4) throw new Error(`${channels} channels`);
  return { pixels: data, width, height, channels, dpi: stored.dpi === null ? null : stored.dpi * scale };
}

function unreadable(cause: unknown): UnreadableFile {
  const tooLarge = cause instanceof Error && /pixel limit/u.test(cause.message);
  return new UnreadableFile(tooLarge ? 'too-large' : 'damaged', cause);
}
