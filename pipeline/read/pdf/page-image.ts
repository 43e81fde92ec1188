import { createCanvas } from '@napi-rs/canvas';
import type { Transform } from '../../layout/page-content.js';
import { decodeJpeg } from '../scan/decode-image.js';
import { toGrey } from '../scan/grey.js';
import type { PageImage } from '../scan/ocr.js';
import { reduce } from '../scan/reduce.js';
import type { Drawing, PlacedImage } from './drawing.js';
import { AnnotationMode, ImageKind } from './load-pdfjs.js';
import { multiply } from './matrix.js';
import type { PdfPage, Viewport } from './pdfjs.js';
import { isStoredJpeg } from './stored-jpegs.js';

/** Resolution of drawn pages: what reads best (higher is slower and no better). */
const DPI = 200;
/** Pixels of a drawn page: A2 at 200 an inch. Larger sheets (drawings, maps) are drawn less finely, to fit into the memory. */
const MOST_PIXELS = 16_000_000;
/** A page is one scan when one upright image covers this much of it and nothing else large is drawn. */
const WHOLE_PAGE = 0.9;

/** A page as an image, and where the image's points (by its dpi) lie on the page as displayed. */
export type PageScan = { readonly image: PageImage; readonly toPage: Transform };

/** An image of pdf.js: rows from the top; one bit a pixel padded to bytes (1 is white), RGB or RGBA. */
type PdfImage = { readonly width: number; readonly height: number; readonly kind?: number; readonly data?: Uint8Array };

/**
 * The one upright image that a scanned page consists of, as stored in the file and so at its own resolution; null when
 * the page is anything else and has to be drawn.
 */
export async function wholePageImage(page: PdfPage, drawing: Drawing, viewport: Viewport): Promise<PageScan | null> {
  const large = drawing.images.filter((image) => covers(image, viewport) > 0.1);
  const [only] = large;
  const name = only?.name ?? null;
  if (only === undefined || large.length > 1 || name === null || covers(only, viewport) < WHOLE_PAGE) return null;
  if (drawing.curvedShapes > 0 || !isUpright(only.matrix)) return null;
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  const stored = await new Promise<unknown>((resolve) => objects.get(name, resolve));
  const image = isPdfImage(stored) ? await asPageImage(stored, only) : null;
  if (image === null) return null;
  const pointsPerPixel = 72 / (image.dpi ?? DPI);
  const unitToImage: Transform = [1 / (image.width * pointsPerPixel), 0, 0, -1 / (image.height * pointsPerPixel), 0, 1];
  return { image, toPage: multiply(only.matrix, unitToImage) };
}

/** Draws a page, without its annotations, at 200 dpi or what its size allows. `page` must come from a document opened to be drawn. */
export async function drawPage(page: PdfPage): Promise<PageScan> {
  const sheet = page.getViewport({ scale: 1 });
  const dpi = Math.min(DPI, 72 * Math.sqrt(MOST_PIXELS / (sheet.width * sheet.height)));
  const viewport = page.getViewport({ scale: dpi / 72 });
  const width = Math.max(1, Math.round(viewport.width));
  const height = Math.max(1, Math.round(viewport.height));
  const canvas = createCanvas(width, height);
  const canvasContext = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext, viewport, annotationMode: AnnotationMode.DISABLE }).promise;
  const { data } = canvasContext.getImageData(0, 0, width, height);
  // Given back at once: until it is collected it would stand beside those of the next pages.
  canvas.width = 1;
  canvas.height = 1;
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return { image: { pixels, width, height, channels: 4, dpi }, toPage: [1, 0, 0, 1, 0, 0] };
}

/** The scan as recognition looks at it, in a quarter of the memory: while others are read, it waits. */
export const inGrey = ({ image, toPage }: PageScan): PageScan => ({
  image: { ...image, ...toGrey(image), channels: 1 },
  toPage,
});

function isPdfImage(stored: unknown): stored is PdfImage {
  return typeof stored === 'object' && stored !== null && 'width' in stored && 'height' in stored;
}

function covers({ box: [x0, y0, x1, y1] }: PlacedImage, { width, height }: Viewport): number {
  return ((x1 - x0) * (y1 - y0)) / (width * height);
}

/** The image's own top edge is at the top of the page, without mirroring or turning. */
function isUpright([a, b, c, d]: Transform): boolean {
  return a > 0 && d < 0 && Math.abs(b) < 0.02 * a && Math.abs(c) < -0.02 * d;
}

async function asPageImage(image: PdfImage, { matrix }: PlacedImage): Promise<PageImage | null> {
  const dpi = (image.width / Math.hypot(matrix[0], matrix[1])) * 72;
  if (image.data !== undefined && isStoredJpeg(image.data)) return decodeJpeg(image.data, { ...image, dpi });
  const decoded = asDecoded(image, dpi);
  return decoded && reduce(decoded);
}

function asDecoded({ width, height, kind, data }: PdfImage, dpi: number): PageImage | null {
  // A JPEG with something before its beginning is neither pixels nor known as a JPEG.
  if (data === undefined || data.length < bytesOf(kind, width, height)) return null;
  if (kind === ImageKind.RGB_24BPP) return { pixels: data, width, height, channels: 3, dpi };
  if (kind === ImageKind.RGBA_32BPP) return { pixels: data, width, height, channels: 4, dpi };
  if (kind === ImageKind.GRAYSCALE_1BPP)
    return { pixels: greyOfBits(data, width, height), width, height, channels: 1, dpi };
  return null;
}

function bytesOf(kind: number | undefined, width: number, height: number): number {
  if (kind === ImageKind.GRAYSCALE_1BPP) return Math.ceil(width / 8) * height;
  return width * height * (kind === ImageKind.RGBA_32BPP ? 4 : 3);
}

function greyOfBits(bits: Uint8Array, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height);
  const stride = Math.ceil(width / 8);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = bits[y * stride + (x >> 3)] ?? 0;
      grey[y * width + x] = byte & (128 >> (x & 7)) ? 255 : 0;
    }
  }
  return grey;
}
