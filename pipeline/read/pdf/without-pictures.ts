import { imageDictionaryAt, offsetsOf } from './image-dictionary.js';

/** What pdf.js needs to decode an image, and names of the same length that mean nothing. Images in JPX and JBIG2 tell the rest themselves. */
const NEEDED: readonly (readonly [name: string, meaningless: string])[] = [
  ['/BitsPerComponent', '/BitsPerComponenX'],
  ['/JPXDecode', '/JPXDecodX'],
  ['/JBIG2Decode', '/JBIG2DecodX'],
];

/**
 * A copy of a PDF's bytes in which no image can be decoded. pdf.js decodes every image of a page to tell where it stands,
 * which takes longer than the page's text, and has no setting against it; where an image can't be decoded it still tells
 * the place. All offsets stay. Shadings have bits per component too, and are read with them only.
 */
export function withoutPictures(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  const file = Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);
  for (const [name, meaningless] of NEEDED)
    for (const at of offsetsOf(file, name)) if (imageDictionaryAt(file, at)) file.write(meaningless, at, 'latin1');
  return copy;
}
