import sharp from 'sharp';
import { type QuarterTurns, rotatedSize, rotation, turnedSize } from './geometry.js';
import type { Grey } from './grey.js';

// Nothing is asked for twice: a cache of results would only hold memory.
sharp.cache(false);

/** The page at another size in pixels, with a filter that keeps small letters clear. */
export async function resize(page: Grey, width: number, height: number): Promise<Grey> {
  const raw = { width: page.width, height: page.height, channels: 1 as const };
  const pixels = await sharp(page.pixels, { raw, limitInputPixels: false })
    .resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { pixels, width, height };
}

/** The page turned clockwise by quarters. */
export function turn(page: Grey, turns: QuarterTurns): Grey {
  if (turns === 0) return page;
  const { width, height } = turnedSize(page, turns);
  const pixels = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) pixels[at] = page.pixels[source(page, turns, x, y)] ?? 255;
  }
  return { pixels, width, height };
}

/** Where in the page the pixel comes from that stands at x, y once it is turned. */
function source({ width, height }: Grey, turns: QuarterTurns, x: number, y: number): number {
  if (turns === 1) return (height - 1 - x) * width + y;
  if (turns === 2) return (height - 1 - y) * width + width - 1 - x;
  return x * width + width - 1 - y;
}

/** The page turned clockwise by a small angle (radians) about its middle, on a page large enough to lose nothing; corners are white. */
export function rotate(page: Grey, angle: number): Grey {
  const exact = rotatedSize(page, angle);
  const [width, height] = [Math.ceil(exact.width), Math.ceil(exact.height)];
  const pixels = new Uint8Array(width * height).fill(255);
  const [cos, , sin, , startX, startY] = rotation({ width, height }, page, -angle);
  const [right, down] = [Math.round(cos * ONE), Math.round(-sin * ONE)];
  for (let y = 0; y < height; y++) {
    const fromX = Math.round((cos * 0.5 + sin * (y + 0.5) + startX - 0.5) * ONE);
    const fromY = Math.round((-sin * 0.5 + cos * (y + 0.5) + startY - 0.5) * ONE);
    drawRow(page, pixels, y * width, width, { fromX, fromY, right, down });
  }
  return { pixels, width, height };
}

/** A pixel in fixed point numbers, which are much faster than fractions: 12 bits behind the point. */
const ONE = 4096;

/** A straight way over a page in fixed point numbers: where it starts, and how far it goes with each step. */
type Way = { readonly fromX: number; readonly fromY: number; readonly right: number; readonly down: number };

/** Fills a row with what lies on a straight way over the page, each value mixed of the four pixels round it. */
function drawRow(page: Grey, row: Uint8Array, start: number, length: number, way: Way): void {
  const { pixels, width, height } = page;
  let [x, y] = [way.fromX, way.fromY];
  for (let at = start; at < start + length; at++, x += way.right, y += way.down) {
    const left = x >> 12;
    const top = y >> 12;
    if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
    const from = top * width + left;
    const east = x & 4095;
    const south = y & 4095;
    const above = (pixels[from] ?? 255) * (ONE - east) + (pixels[from + 1] ?? 255) * east;
    const below = (pixels[from + width] ?? 255) * (ONE - east) + (pixels[from + width + 1] ?? 255) * east;
    row[at] = ((above >> 8) * (ONE - south) + (below >> 8) * south + 32768) >> 16;
  }
}
