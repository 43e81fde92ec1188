import { imageDictionaryAt, offsetsOf } from './image-dictionary.js';

const FILTER = '/DCTDecode';
/** A filter that pdf.js does not know: it then gives the bytes as they are. */
const UNKNOWN = '/DCTDecodX';
/** Bytes of a grey image are only given as they are where they are taken for colours. The names are of one length. */
const GREY = '/DeviceGray';
const COLOURS = '/DeviceRGB ';

/** What makes pdf.js look at the pixels, or needs it to. */
const CHANGED = /\/(?:Decode|DecodeParms|SMask|Mask|ImageMask)(?![A-Za-z])/u;
const PLAIN = /\/ColorSpace\s*\/Device(?:Gray|RGB)(?![A-Za-z])/u;
const BYTES = /\/BitsPerComponent\s+8(?!\d)/u;

/**
 * A copy of a PDF's bytes in which pdf.js gives plain grey and colour JPEG images as their own bytes instead of decoding them,
 * which it does five times as slowly as a library made for it. All other images stay as they are. All offsets stay.
 */
export function withStoredJpegs(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  const file = Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);
  for (const at of offsetsOf(file, FILTER)) {
    const dictionary = imageDictionaryAt(file, at);
    if (dictionary === null || !isPlain(dictionary.text)) continue;
    file.write(UNKNOWN, at, 'latin1');
    const grey = dictionary.text.indexOf(GREY);
    if (grey >= 0) file.write(COLOURS, dictionary.start + grey, 'latin1');
  }
  return copy;
}

const isPlain = (dictionary: string): boolean =>
  PLAIN.test(dictionary) && BYTES.test(dictionary) && !CHANGED.test(dictionary);

/** Whether what pdf.js gives for an image are a JPEG's own bytes. Pixels that begin like one turn out to be none. */
export const isStoredJpeg = (data: Uint8Array): boolean => data[0] === 0xff && data[1] === 0xd8 && data[2] === 0xff;
