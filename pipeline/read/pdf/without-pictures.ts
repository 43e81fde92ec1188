/** What pdf.js needs to decode an image, and names of the same length that mean nothing. Images in JPX and JBIG2 tell the rest themselves. */
const NEEDED: readonly (readonly [name: string, meaningless: string])[] = [
  ['/BitsPerComponent', '/BitsPerComponenX'],
  ['/JPXDecode', '/JPXDecodX'],
  ['/JBIG2Decode', '/JBIG2DecodX'],
];
/** A dictionary's own entries stand this near to each other, in bytes. */
const NEAR = 2048;

/**
 * A copy of a PDF's bytes in which no image can be decoded. pdf.js decodes every image of a page to tell where it stands,
 * which takes longer than the page's text, and has no setting against it; where an image can't be decoded it still tells
 * the place. All offsets stay. Dictionaries of images are never compressed or encrypted (ISO 32000-1, 7.5.7 and 7.6.1).
 */
export function withoutPictures(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  const file = Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);
  for (const [name, meaningless] of NEEDED) {
    for (let at = file.indexOf(name); at >= 0; at = file.indexOf(name, at + name.length))
      if (isInImage(file, at)) file.write(meaningless, at, 'latin1');
  }
  return copy;
}

/** Whether an offset lies in the dictionary of an image: shadings have bits per component too, and are read with them only. */
function isInImage(file: Buffer, at: number): boolean {
  const before = file.toString('latin1', Math.max(0, at - NEAR), at);
  const start = before.lastIndexOf(' obj');
  const own = before.slice(start);
  if (start < 0 || own.includes('stream')) return false;
  const [rest = ''] = file.toString('latin1', at, at + NEAR).split('stream', 1);
  return /\/Subtype\s*\/Image(?![^\s/<>[\]()])/u.test(own + rest);
}
