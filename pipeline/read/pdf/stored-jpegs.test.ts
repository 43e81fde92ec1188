import { describe, expect, it } from 'vitest';
import { isStoredJpeg, withStoredJpegs } from './stored-jpegs.js';

const patched = (text: string): string =>
  Buffer.from(withStoredJpegs(new Uint8Array(Buffer.from(text, 'latin1')))).toString('latin1');
const image = (entries: string): string => `7 0 obj <</Subtype/Image/Width 9/Height 9 ${entries}>> stream ab endstream`;
const GREY = '/ColorSpace /DeviceGray /BitsPerComponent 8';

describe('images that are given as they are stored', () => {
  it.each([
    [
      'grey',
      image(`${GREY} /Filter /DCTDecode`),
      image('/ColorSpace /DeviceRGB  /BitsPerComponent 8 /Filter /DCTDecodX'),
    ],
    [
      'colours, with the filter first and packed once more',
      image('/Filter [/FlateDecode /DCTDecode] /ColorSpace/DeviceRGB/BitsPerComponent 8'),
      image('/Filter [/FlateDecode /DCTDecodX] /ColorSpace/DeviceRGB/BitsPerComponent 8'),
    ],
  ])('%s', (_, file, wanted) => expect(patched(file)).toBe(wanted));

  it.each([
    ['of another kind', image(`${GREY} /Filter /FlateDecode`)],
    ['turned into their negative', image(`${GREY} /Filter /DCTDecode /Decode [1 0]`)],
    ['told how to be decoded', image(`${GREY} /Filter /DCTDecode /DecodeParms <</ColorTransform 0>>`)],
    ['seen through a mask', image(`${GREY} /Filter /DCTDecode /SMask 8 0 R`)],
    ['in the colours of print', image('/ColorSpace /DeviceCMYK /BitsPerComponent 8 /Filter /DCTDecode')],
    ['in colours of a profile', image('/ColorSpace [/ICCBased 9 0 R] /BitsPerComponent 8 /Filter /DCTDecode')],
    ['whose bits are not told', image('/ColorSpace /DeviceGray /Filter /DCTDecode')],
    ['only spoken of', `7 0 obj <</Length 9>> stream ${GREY} /Subtype /Image /DCTDecode endstream`],
  ])('but not those %s', (_, file) => expect(patched(file)).toBe(file));

  it('are known by how they begin', () => {
    expect(isStoredJpeg(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe(true);
    expect(isStoredJpeg(Uint8Array.of(0xff, 0xd8, 0xfe))).toBe(false);
    expect(isStoredJpeg(new Uint8Array())).toBe(false);
  });
});
