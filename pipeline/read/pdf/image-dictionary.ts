/** A dictionary's own entries stand this near to each other, in bytes. */
const NEAR = 2048;

/** The dictionary of an image, and the offset in the file at which its text begins. */
export type ImageDictionary = { readonly start: number; readonly text: string };

/**
 * The dictionary of an image around an offset of a PDF file; null where there is something else. Dictionaries of images are never
 * compressed or encrypted (ISO 32000-1, 7.5.7 and 7.6.1).
 */
export function imageDictionaryAt(file: Buffer, at: number): ImageDictionary | null {
  const from = Math.max(0, at - NEAR);
  const before = file.toString('latin1', from, at);
  const object = before.lastIndexOf(' obj');
  const own = before.slice(object);
  if (object < 0 || own.includes('stream')) return null;
  const [rest = ''] = file.toString('latin1', at, at + NEAR).split('stream', 1);
  const text = own + rest;
  return /\/Subtype\s*\/Image(?![^\s/<>[\]()])/u.test(text) ? { start: from + object, text } : null;
}

/** Every offset at which a name stands in a file. */
export function* offsetsOf(file: Buffer, name: string): Generator<number> {
  for (let at = file.indexOf(name); at >= 0; at = file.indexOf(name, at + name.length)) yield at;
}
