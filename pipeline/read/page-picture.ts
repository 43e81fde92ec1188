import { detectFormat } from './detect.js';
import { pdfPagePicture, pdfPageSize } from './pdf/page-picture.js';
import { imagePagePicture, imagePageSize } from './scan/page-picture.js';

/** Size of a page as displayed, in points: the coordinates that places are given in (models/place.ts). */
export type PageSize = { readonly width: number; readonly height: number };

/** How finely a page is drawn: pixels an inch, and at most so many pixels along its longer side. */
export type Sharpness = { readonly dpi: number; readonly longestSide: number };

/**
 * How large a page of an original is.
 * @param number of the page, from 1
 * @returns null for formats without pages, and for a page that is not there
 * @throws UnreadableFile when the file can't be opened
 */
export async function pageSize(bytes: Uint8Array, file: string, number: number): Promise<PageSize | null> {
  const format = detectFormat(bytes, file);
  if (format === 'pdf') return pdfPageSize(bytes, number);
  return format === 'image' ? imagePageSize(bytes, number) : null;
}

/** A page of an original as PNG, for people to check what was read against; null and errors as `pageSize`. */
export async function pagePicture(
  bytes: Uint8Array,
  file: string,
  number: number,
  sharpness: Sharpness,
): Promise<Uint8Array | null> {
  const format = detectFormat(bytes, file);
  if (format === 'pdf') return pdfPagePicture(bytes, number, sharpness);
  return format === 'image' ? imagePagePicture(bytes, number, sharpness) : null;
}
