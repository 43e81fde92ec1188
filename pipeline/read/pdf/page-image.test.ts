import { describe, expect, it } from 'vitest';
import { drawPage, inGrey } from './page-image.js';
import { openPdf } from './pdfjs.js';
import { makePdf } from './testing/make-pdf.js';

describe('a drawn page', () => {
  it.each([
    ['A4', 595, 842, 200],
    ['a map', 9000, 9000, 32],
  ])('of %s has a size that fits into the memory', async (_, width, height, dpi) => {
    const pdf = await openPdf(
      makePdf([
        { content: '0 0 9 9 re f', entries: `/CropBox [0 0 ${width} ${height}] /MediaBox [0 0 ${width} ${height}]` },
      ]),
      { pictures: 'drawn' },
    );
    const scan = await drawPage(await pdf.getPage(1));
    const { image } = scan;
    await pdf.close();
    expect(inGrey(scan).image).toMatchObject({ channels: 1, width: image.width, dpi: image.dpi });
    expect(inGrey(scan).image.pixels.length).toBe(image.width * image.height);
    expect(image.dpi).toBeCloseTo(dpi, 3);
    expect(image.width).toBe(Math.round((width * dpi) / 72));
    expect(image.pixels.length).toBe(image.width * image.height * 4);
    expect(image.width * image.height).toBeLessThanOrEqual(16_000_000);
  });
});
