import { describe, expect, it } from 'vitest';
import { withoutPictures } from './without-pictures.js';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const patched = (text: string): string => Buffer.from(withoutPictures(bytes(text))).toString('latin1');

describe('withoutPictures', () => {
  it.each([
    [
      'an image',
      '7 0 obj <</Type/XObject/Subtype/Image/BitsPerComponent 8/Width 9>> stream ab endstream',
      'Component 8',
    ],
    ['an image whose type comes last', '7 0 obj <</BitsPerComponent 1 /Subtype /Image>> stream a', 'Component 1'],
    ['an image in JPX', '7 0 obj <</Subtype/Image/Filter/JPXDecode>> stream a', 'JPXDecode'],
    ['an image in JBIG2', '7 0 obj <</Subtype/Image/Filter/JBIG2Decode>> stream a', 'JBIG2Decode'],
  ])('leaves nothing of %s that could be decoded, and every offset', (_, file, needed) => {
    expect(file).toContain(needed);
    expect(patched(file)).not.toContain(needed);
    expect(patched(file)).toHaveLength(file.length);
  });

  it.each([
    [
      'a shading',
      '7 0 obj <</Subtype/Image>> stream a endstream endobj 8 0 obj <</ShadingType 4/BitsPerComponent 8>> stream',
    ],
    ['a text that speaks of images', '7 0 obj <</Length 40>> stream (/BitsPerComponent /Subtype /Image) Tj'],
    ['a form', '7 0 obj <</Subtype/Form/BBox [0 0 1 1]>> stream /BitsPerComponent'],
  ])('leaves %s as it is', (_, file) => expect(patched(file)).toBe(file));

  it('leaves the bytes that it was given as they are', () => {
    const given = bytes('7 0 obj <</Subtype/Image/BitsPerComponent 8>> stream');
    const before = Buffer.from(given).toString('latin1');
    withoutPictures(given);
    expect(Buffer.from(given).toString('latin1')).toBe(before);
  });
});
