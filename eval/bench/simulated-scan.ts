import sharp from 'sharp';
import { pagePicture } from '../../pipeline/read/page-picture.js';
import type { PageImage } from '../../pipeline/read/scan/ocr.js';

/** How a printed page went through the scanner or under the camera. */
export type Scanning = {
  readonly dpi: number;
  /** Degrees by which the page lies askew. */
  readonly skew?: number;
  /** Quarter turns clockwise. */
  readonly turns?: 0 | 1 | 2 | 3;
  /** Where the middle of a red seal is, in points. */
  readonly seal?: readonly [number, number] | null;
  readonly blackBorder?: boolean;
  /** Brightness of the darkest corner, as a share of the brightest. */
  readonly shadow?: number;
};

const NOISE = 12;
const JPEG_QUALITY = 60;
const LONGEST_SIDE = 8000;

/** A page of a PDF as its scan would be: colour JPEG, blurred, grainy (from a fixed seed), with the faults asked for. */
export async function scanPage(pdf: Uint8Array, number: number, scanning: Scanning): Promise<Buffer> {
  const { dpi, skew = 0.7, turns = 0, seal = null, blackBorder = false, shadow = 1 } = scanning;
  const drawn = await pagePicture(pdf, 'document.pdf', number, { dpi, longestSide: LONGEST_SIDE });
  if (drawn === null) throw new Error(`no page ${number}`);
  const printed = sharp(drawn).flatten({ background: '#fff' });
  if (seal !== null) printed.composite([{ ...sealAt(seal, dpi), blend: 'multiply' }]);
  const stamped = await printed.png().toBuffer();
  const askew = await sharp(stamped).rotate(skew, { background: '#fff' }).blur(0.5).png().toBuffer();
  const border = Math.round(dpi * 0.15);
  const bordered = blackBorder
    ? await sharp(askew).extend({ left: border, bottom: border, background: '#101010' }).png().toBuffer()
    : askew;
  const { data, info } = await sharp(bordered)
    .rotate(turns * 90)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  wear(data, info, shadow, number);
  const raw = { width: info.width, height: info.height, channels: 3 as const };
  return sharp(data, { raw }).withMetadata({ density: dpi }).jpeg({ quality: JPEG_QUALITY }).toBuffer();
}

/** A JPEG as pixels. */
export async function asPageImage(jpeg: Buffer, dpi: number): Promise<PageImage> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height, channels: 3, dpi };
}

/** A seal of the size of a real one (36 mm): two rings, a star, spokes. */
function sealAt([x, y]: readonly [number, number], dpi: number) {
  const size = Math.round((36 / 25.4) * dpi);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100"><g fill="none" stroke="#e0323c">` +
    '<circle cx="50" cy="50" r="46" stroke-width="3"/><circle cx="50" cy="50" r="30" stroke-width="1.5"/>' +
    '<path d="M50 22L58 78L22 40H78L42 78Z" stroke-width="2.5"/><path d="M4 50H20M80 50H96M50 4V20M50 80V96" stroke-width="4"/></g></svg>';
  const place = (at: number): number => Math.max(0, Math.round((at * dpi) / 72 - size / 2));
  return { input: Buffer.from(svg), left: place(x), top: place(y) };
}

/** Grain in every pixel, and a shadow that falls from the top left corner to the bottom right. */
function wear(
  data: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
  shadow: number,
  seed: number,
): void {
  let state = seed * 2_654_435_761;
  for (let at = 0; at < data.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const pixel = Math.floor(at / 3);
    const along = ((pixel % width) / width + pixel / width / height) / 2;
    const light = 1 - (1 - shadow) * along;
    const grain = (state / 2 ** 32 - 0.5) * 2 * NOISE;
    data[at] = Math.max(0, Math.min(255, Math.round((12 + (data[at] ?? 0) * 0.92) * light + grain)));
  }
}
