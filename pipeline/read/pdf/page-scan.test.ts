import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawnPage, scannedPage } from './page-scan.js';
import { openPdf } from './pdfjs.js';
import { makePdf, stream } from './testing/make-pdf.js';

const SHEET = 'q 595 0 0 842 0 0 cm /X1 Do Q';

/** A sheet, light above and dark below, with a red square: 120 × 170 pixels. */
const sheet = sharp({ create: { width: 120, height: 170, channels: 3, background: '#eee' } }).composite([
  { input: { create: { width: 120, height: 60, channels: 3, background: '#222' } }, left: 0, top: 110 },
  { input: { create: { width: 30, height: 30, channels: 3, background: '#e00' } }, left: 20, top: 20 },
]);
const colour = await sheet.clone().jpeg({ quality: 95 }).toBuffer();
const grey = await sheet.clone().toColourspace('b-w').jpeg({ quality: 95 }).toBuffer();

async function scan(jpeg: Buffer, entries: string) {
  const dictionary = `/Type /XObject /Subtype /Image /Width 120 /Height 170 /BitsPerComponent 8 /Filter /DCTDecode ${entries}`;
  const bytes = makePdf([{ content: SHEET }], [stream(dictionary, jpeg.toString('latin1'))]);
  const [drawable, stored] = [openPdf(bytes, { pictures: 'drawn' }), openPdf(bytes, { pictures: 'stored' })];
  const opened = { drawable: () => drawable, stored: () => stored };
  const found = await scannedPage(opened, 1);
  const drawn = await drawnPage(await drawable, 1);
  for (const document of [await drawable, await stored]) await document.close();
  return { found, drawn };
}

/** Brightness at shares of a page's width and height. */
function brightness({ image }: Awaited<ReturnType<typeof drawnPage>>, x: number, y: number): number {
  const at = Math.floor(y * image.height) * image.width + Math.floor(x * image.width);
  const [first = 0, ...others] = image.pixels.subarray(
    at * image.channels,
    at * image.channels + Math.min(3, image.channels),
  );
  return Math.max(first, ...others);
}

const DAMAGED = Buffer.concat([grey.subarray(0, 300), Buffer.alloc(40)]);

it.each([
  ['grey, as it is stored', grey, '/ColorSpace /DeviceGray', 120, 1],
  ['colours, as they are stored', colour, '/ColorSpace /DeviceRGB', 120, 3],
  ['something before the JPEG', Buffer.concat([Buffer.from('\n\n'), grey]), '/ColorSpace /DeviceGray', 1653, 1],
  ['a negative', grey, '/ColorSpace /DeviceGray /Decode [1 0]', 120, 3],
  ['colours that the page takes for grey', colour, '/ColorSpace /DeviceGray', 120, 3],
] as const)('a scan of %s looks like the page', async (_, jpeg, entries, width, channels) => {
  const { found, drawn } = await scan(jpeg, entries);
  expect(found.image).toMatchObject({ width, channels });
  for (const [x, y] of [
    [0.8, 0.2],
    [0.5, 0.9],
  ] as const)
    expect(Math.abs(brightness(found, x, y) - brightness(drawn, x, y))).toBeLessThan(12);
});

it('a damaged JPEG is left to the drawing of the page', async () => {
  const { found } = await scan(DAMAGED, '/ColorSpace /DeviceGray');
  expect(found.image.dpi).toBe(200);
});
