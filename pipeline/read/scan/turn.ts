import sharp from 'sharp';
import { type QuarterTurns, rotatedSize, rotation, turnedSize } from './geometry.js';
import type { Grey } from './grey.js';

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
  for (let y = 0; y < height; y++) {
    let fromX = cos * 0.5 + sin * (y + 0.5) + startX - 0.5;
    let fromY = -sin * 0.5 + cos * (y + 0.5) + startY - 0.5;
    for (let x = 0; x < width; x++, fromX += cos, fromY -= sin) {
      if (fromX < 0 || fromY < 0 || fromX >= page.width - 1 || fromY >= page.height - 1) continue;
      pixels[y * width + x] = between(page, fromX, fromY);
    }
  }
  return { pixels, width, height };
}

/** The brightness at a point between four pixels. */
function between({ pixels, width }: Grey, x: number, y: number): number {
  const [left, top] = [x | 0, y | 0];
  const [right, low] = [x - left, y - top];
  const at = top * width + left;
  const above = (pixels[at] ?? 255) * (1 - right) + (pixels[at + 1] ?? 255) * right;
  const below = (pixels[at + width] ?? 255) * (1 - right) + (pixels[at + width + 1] ?? 255) * right;
  return (above * (1 - low) + below * low + 0.5) | 0;
}
