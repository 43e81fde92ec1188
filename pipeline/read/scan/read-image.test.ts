import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { apply } from './geometry.js';
import { readImage } from './read-image.js';
import { createOcr } from './tesseract.js';

const ocr = createOcr({ workers: 2 });
afterAll(() => ocr.close());

const paragraph = await readFile(new URL('testdata/paragraph.png', import.meta.url));
const table = await readFile(new URL('testdata/table.png', import.meta.url));
const TEXT =
  'Kiểm tra công tác phòng cháy, chữa cháy năm 2024 1. Văn phòng chủ trì, phối hợp với Phòng Tài chính rà soát trang ' +
  'thiết bị của đơn vị, hoàn thành trước ngày 15/3/2024. 2. Các tổ tự kiểm tra và gửi báo cáo về Văn phòng chậm nhất ngày 20 hằng tháng.';

async function read(bytes: Uint8Array) {
  const { pages, messages } = await readImage(bytes, { ocr });
  const [page] = pages;
  if (!page) throw new Error('no page');
  return { page, messages, text: page.words.map(({ text }) => text).join(' ') };
}

const grown = (bytes: Uint8Array) =>
  sharp(bytes)
    .withMetadata({ density: 200 })
    .toColourspace('srgb')
    .extend({ top: 200, bottom: 200, background: '#fff' });

describe('a page image is read', () => {
  it('upright, with places, sizes and confidences', async () => {
    const { page, messages, text } = await read(paragraph);
    expect(text).toBe(TEXT);
    expect(messages).toEqual([]);
    expect([page.source, page.toPage]).toEqual(['ocr', null]);
    expect(page.width).toBeCloseTo(425.5, 0);
    const [first] = page.words;
    expect(first?.box[0]).toBeGreaterThan(25);
    expect(first?.box[0]).toBeLessThan(35);
    for (const word of page.words) {
      expect(word.confidence).toBeGreaterThan(0.5);
      expect(word.fontSize).toBeGreaterThan(9);
      expect(word.fontSize).toBeLessThan(16);
    }
  });

  it.each([90, 180, 270])('turned by %i°, with the way back to where the word stands', async (degrees) => {
    const upright = await read(paragraph);
    const turned = await read(await sharp(paragraph).rotate(degrees).withMetadata({ density: 200 }).png().toBuffer());
    expect(turned.text).toBe(TEXT);
    const [wanted, found] = [upright.page.words[0]?.box, turned.page.words[0]?.box];
    if (!wanted || !found || !turned.page.toPage) throw new Error('no word or no way back');
    const { width, height } = upright.page;
    const expected = {
      90: [height - wanted[1], wanted[0]],
      180: [width - wanted[0], height - wanted[1]],
      270: [wanted[1], width - wanted[0]],
    }[degrees] ?? [0, 0];
    const [x, y] = apply(turned.page.toPage, [found[0], found[1]]);
    expect(Math.hypot(x - (expected[0] ?? 0), y - (expected[1] ?? 0))).toBeLessThan(2);
  });

  it.each([-3, 1.2, 4])('skewed by %d°, as level words', async (degrees) => {
    const bytes = await sharp(paragraph)
      .rotate(degrees, { background: '#fff' })
      .withMetadata({ density: 200 })
      .png()
      .toBuffer();
    const { page, text } = await read(bytes);
    expect(text).toBe(TEXT);
    const tops = page.words.filter(({ text: word }) => ['công', 'tác', 'năm'].includes(word)).map(({ box }) => box[3]);
    expect(Math.max(...tops.slice(0, 2)) - Math.min(...tops.slice(0, 2))).toBeLessThan(4);
    expect(Math.asin(page.toPage?.[1] ?? 0) * (180 / Math.PI)).toBeCloseTo(degrees, 0);
  });

  it('under a red stamp', async () => {
    const seal = Buffer.from(
      '<svg width="300" height="300"><g fill="none" stroke="#e02020"><circle cx="150" cy="150" r="130" stroke-width="9"/><circle cx="150" cy="150" r="70" stroke-width="6"/><path d="M60 150H240M150 60V240" stroke-width="10"/></g></svg>',
    );
    const stamped = await sharp(paragraph)
      .toColourspace('srgb')
      .composite([{ input: seal, left: 250, top: 60, blend: 'multiply' }])
      .withMetadata({ density: 200 })
      .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
      .toBuffer();
    expect((await read(stamped)).text).toBe(TEXT);
  });

  it('at 300 and at 120 pixels an inch', async () => {
    for (const density of [300, 120]) {
      const width = Math.round((1181 * density) / 200);
      const { page, text } = await read(
        await sharp(paragraph).resize(width).withMetadata({ density }).png().toBuffer(),
      );
      expect(text).toBe(TEXT);
      expect(page.width).toBeCloseTo(425, -1);
    }
  });

  it('as its camera noted the turn', async () => {
    const bytes = await sharp(await sharp(paragraph).rotate(-90).png().toBuffer())
      .withMetadata({ orientation: 6, density: 200 })
      .jpeg()
      .toBuffer();
    const { page, text } = await read(bytes);
    expect([text, page.toPage]).toEqual([TEXT, null]);
  });

  it('in the shadow of a lamp', async () => {
    const { width, height } = await sharp(paragraph).metadata();
    const shadow = Buffer.from(
      `<svg width="${width}" height="${height}"><linearGradient id="s"><stop stop-color="#fff"/><stop offset="1" stop-color="#686868"/></linearGradient><rect width="100%" height="100%" fill="url(#s)"/></svg>`,
    );
    const bytes = await sharp(await sharp(paragraph).toColourspace('srgb').png().toBuffer())
      .composite([{ input: shadow, blend: 'multiply' }])
      .withMetadata({ density: 200 })
      .png()
      .toBuffer();
    expect((await read(bytes)).text).toBe(TEXT);
  });

  it('with black borders left by the scanner', async () => {
    const bytes = await sharp(paragraph)
      .extend({ left: 30, bottom: 25, background: '#111' })
      .withMetadata({ density: 200 })
      .png()
      .toBuffer();
    expect((await read(bytes)).text).toBe(TEXT);
  });
});

describe('a ruled table', () => {
  it('is read cell by cell; blank cells stay blank and rulings are given', async () => {
    const { page, text } = await read(table);
    expect(text).toBe(
      'TT Nội dung Thời gian 1 Tổng hợp số liệu của các xã, phường Tháng 02/2024 2 Tổ chức hội nghị giao ban',
    );
    const across = page.rulings.filter(({ y0, y1 }) => y0 === y1);
    const down = page.rulings.filter(({ x0, x1 }) => x0 === x1);
    expect([across.length, down.length]).toEqual([4, 4]);
  });

  it('keeps its cells when the page has another resolution and lies level', async () => {
    const bytes = await sharp(table).resize(1772).withMetadata({ density: 300 }).png().toBuffer();
    const { text } = await read(bytes);
    expect(text).toContain('1 Tổng hợp số liệu của các xã, phường Tháng 02/2024 2');
  });

  it('is read cell by cell when it is skewed', async () => {
    const bytes = await sharp(await grown(table).png().toBuffer())
      .rotate(1.5, { background: '#fff' })
      .withMetadata({ density: 200 })
      .png()
      .toBuffer();
    const { text } = await read(bytes);
    expect(text).toContain('1 Tổng hợp số liệu của các xã, phường Tháng 02/2024 2');
  });
});

describe('files without text', () => {
  const noise = (amount: number) => {
    let seed = 7;
    return Buffer.from(
      Array.from({ length: 300 * 300 }, () => {
        seed = (seed * 16807) % 2147483647;
        return 255 - (seed % amount);
      }),
    );
  };

  it.each([
    ['a blank page', 1],
    ['a blank page with scanner noise', 30],
    ['a picture of nothing but grain', 250],
  ])('%s: no words, and a message that says what to do', async (_, amount) => {
    const bytes = await sharp(noise(amount), { raw: { width: 300, height: 300, channels: 1 } })
      .png()
      .toBuffer();
    const { page, messages } = await read(bytes);
    expect([page.words, page.source]).toEqual([[], 'blank']);
    expect(messages).toMatchObject([{ code: 'no-text-found', severity: 'warning' }]);
  });
});

describe('a TIFF of several pages', () => {
  const pages = async () => {
    const blank = { create: { width: 1182, height: 709, channels: 3 as const, background: '#fff' } };
    const images = [table, await sharp(blank).png().toBuffer(), paragraph];
    const same = await Promise.all(
      images.map((image) => sharp(image).toColourspace('srgb').resize(1182, 709).png().toBuffer()),
    );
    return sharp(same, { join: { animated: true } })
      .withMetadata({ density: 200 })
      .tiff()
      .toBuffer();
  };

  it('gives them in order, each done told once', async () => {
    const done: string[] = [];
    const read = await readImage(await pages(), { ocr, onPage: (at, total) => done.push(`${at}/${total}`) });
    expect(done).toEqual(['1/3', '2/3', '3/3']);
    expect(read.pages.map(({ number, source }) => [number, source])).toEqual([
      [1, 'ocr'],
      [2, 'blank'],
      [3, 'ocr'],
    ]);
    expect(read.pages[2]?.words.map(({ text }) => text).join(' ')).toBe(TEXT);
    expect(read.messages).toEqual([]);
  });

  it('is left when the caller stops', async () => {
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(readImage(await pages(), { ocr, signal })).rejects.toThrow('stop');
  });
});

describe('a page photographed from the side', () => {
  /** The paragraph three times under each other; lines `spread` degrees from parallel between head and foot. */
  async function page(spread: number): Promise<Buffer> {
    const { data, info } = await sharp(paragraph).greyscale().raw().toBuffer({ resolveWithObject: true });
    const [width, height] = [info.width, info.height * 3];
    const pixels = Buffer.alloc(width * height, 255);
    const slope = Math.tan((spread * Math.PI) / 180);
    for (let at = 0; at < pixels.length; at++) {
      const [x, y] = [at % width, Math.floor(at / width)];
      const from = Math.round(y + slope * (x - width / 2) * (y / height - 0.5));
      if (from >= 0 && from < height) pixels[at] = data[(from % info.height) * width + x] ?? 255;
    }
    return sharp(pixels, { raw: { width, height, channels: 1 } })
      .withMetadata({ density: 200 })
      .png()
      .toBuffer();
  }

  it.each([
    ['is told', 4, ['photo-in-perspective']],
    ['is not taken for one when its lines are parallel', 0, []],
  ])('%s', async (_, spread, codes) => {
    const { messages } = await readImage(await page(spread), { ocr });
    expect(messages.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a file that is no readable image', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['unsupported-format', Buffer.from('BM bitmap')],
    ['damaged', paragraph.subarray(0, 4000)],
  ])('is refused: %s', async (code, bytes) => {
    await expect(readImage(bytes, { ocr })).rejects.toMatchObject({ name: 'UnreadableFile', code });
  });
});
