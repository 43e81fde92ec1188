import { describe, expect, it } from 'vitest';
import type { Box } from '../../../models/place.js';
import type { PageContent, Word } from '../../layout/page-content.js';
import type { Ocr, Recognized } from '../scan/ocr.js';
import { crop, picturesWithoutText, readPictures } from './pictures.js';

const PAGE = { width: 600, height: 800 };

const word = (text: string, x: number, y: number): Word => ({
  text,
  box: [x, y, x + 30, y + 12],
  fontSize: 12,
  bold: null,
  italic: null,
  confidence: null,
});

const picture = (box: Box) => ({ name: 'i', matrix: [1, 0, 0, 1, 0, 0] as const, box });

describe('picturesWithoutText', () => {
  const table: Box = [50, 300, 550, 600];
  it.each<[string, Box, readonly Word[], readonly Box[]]>([
    ['a pasted table', table, [word('Kế', 50, 100)], [table]],
    [
      'a background with text over it',
      table,
      Array.from({ length: 10 }, (_, i) => word('hoạch', 60 + 40 * i, 400)),
      [],
    ],
    ['a seal', [350, 600, 450, 700], [], []],
    ['what lies outside the page', [-500, 300, 20, 600], [], []],
  ])('%s', (_, box, words, found) => expect(picturesWithoutText([picture(box)], words, PAGE)).toEqual(found));
});

it('crops a part of a page, which keeps its place', () => {
  const pixels = Uint8Array.from({ length: 4 * 4 }, (_, at) => at);
  const part = crop(
    { image: { pixels, width: 4, height: 4, channels: 1, dpi: 72 }, toPage: [1, 0, 0, 1, 0, 0] },
    [1, 2, 3, 4],
  );
  expect(part.image).toMatchObject({ width: 2, height: 2, pixels: Uint8Array.of(9, 10, 13, 14) });
  expect(part.toPage).toEqual([1, 0, 0, 1, 1, 2]);
});

const seeing = (words: readonly Word[]): Ocr => {
  const recognized: Recognized = {
    ...PAGE,
    words,
    rulings: [{ x0: 0, y0: 5, x1: 50, y1: 5 }],
    toPage: null,
    confidence: 0.9,
  };
  return { recognize: async () => recognized, ready: async () => undefined, close: async () => undefined };
};
const words = (text: string) => text.split(' ').map((one, index) => word(one, 30 * index, 10));

describe('readPictures', () => {
  const page: PageContent = { ...PAGE, number: 3, source: 'text', reason: '', words: [], rulings: [], toPage: null };
  const image = { pixels: new Uint8Array(), width: 0, height: 0, channels: 1, dpi: 72 } as const;
  const scan = { image, toPage: [1, 0, 0, 1, 100, 200] } as const;

  it('adds the words and lines of a picture at its place, and says so', async () => {
    const read = await readPictures(page, [scan], seeing(words('Sở Nội vụ chủ trì thực hiện')));
    expect(read.page.words[0]).toMatchObject({ text: 'Sở', box: [100, 210, 130, 222] });
    expect(read.page.rulings).toEqual([{ x0: 100, y0: 205, x1: 150, y1: 205 }]);
    expect(read.messages).toMatchObject([{ code: 'picture-recognized', place: { page: 3 } }]);
  });

  it.each(['Wxz qrk ffj zzw kkq wwf jjz', 'Sở Nội vụ', ''])(
    'adds nothing where “%s” is seen on a photo',
    async (text) => {
      expect(await readPictures(page, [scan], seeing(words(text)))).toEqual({ page, messages: [] });
    },
  );
});
