import type { Grey } from './grey.js';
import { measureLight, percentile } from './light.js';
import { resize } from './turn.js';

/** Paper this much darker in one place than in another (of 255) is a shadow; less does no harm. */
const SHADOW = 40;
/** Darker than this is no paper but a border, a picture or a table of a photo. */
const DARKEST_PAPER = 90;

/**
 * Makes a page evenly lit that a lamp or the fold of a book left in shadow: each pixel is seen against the paper round it.
 * An evenly lit page is given back as it is.
 */
export async function evenLight(page: Grey, dpi: number): Promise<Grey> {
  const light = measureLight(page, dpi);
  const [dark, bright] = [percentile(light, 0.05), percentile(light, 0.95)];
  if (bright - dark < SHADOW || dark < DARKEST_PAPER) return page;
  const squares = { pixels: light.paper, width: light.across, height: light.down };
  const background = await resize(squares, page.width, page.height);
  const pixels = new Uint8Array(page.pixels.length);
  for (let at = 0; at < pixels.length; at++) {
    pixels[at] = Math.min(
      255,
      ((page.pixels[at] ?? 255) * 245) / Math.max(DARKEST_PAPER, background.pixels[at] ?? 255),
    );
  }
  return { pixels, width: page.width, height: page.height };
}
