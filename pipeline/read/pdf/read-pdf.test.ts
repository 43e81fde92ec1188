import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../models/table.js';
import { layOut } from '../../layout/layout.js';
import type { Ocr, PageImage } from '../scan/ocr.js';
import { UnreadableFile } from '../unreadable.js';
import { readPdf } from './read-pdf.js';
import { makePdf, stream } from './testing/make-pdf.js';

const fixture = async (path: string) =>
  new Uint8Array(await readFile(new URL(`../../../fixtures/${path}`, import.meta.url)));
const PLAN = '000-cum-thi-dua-v';

/** An engine that finds one word at the same place, half way down the middle of every image. */
function stubOcr(seen: PageImage[] = []): Ocr {
  return {
    recognize: async (image) => {
      seen.push(image);
      const scale = 72 / (image.dpi ?? 72);
      const [width, height] = [image.width * scale, image.height * scale];
      const box = [width / 2, height / 2, width / 2 + 30, height / 2 + 12] as const;
      const word = { text: 'chữ', box: [...box], fontSize: 12, bold: null, italic: null, confidence: 0.9 } as const;
      return { width, height, words: [{ ...word, box: [...box] }], rulings: [], toPage: null, confidence: 0.9 };
    },
    ready: async () => undefined,
    close: async () => undefined,
  };
}

const wordsOf = async (pdf: Uint8Array) => (await readPdf(pdf, { ocr: null })).pages.flatMap((page) => page.words);
const textOf = async (pdf: Uint8Array) => (await wordsOf(pdf)).map((word) => word.text).join(' ');

describe('a born-digital plan', () => {
  it('is read from its text layer, page by page', async () => {
    const sources: string[] = [];
    const { pages, messages } = await readPdf(await fixture(`${PLAN}/document.pdf`), {
      ocr: null,
      onPage: (done, total, source) => sources.push(`${done}/${total} ${source}`),
    });
    expect(sources[0]).toBe(`1/${pages.length} text`);
    expect(pages.every((page) => page.source === 'text')).toBe(true);
    expect(messages).toEqual([]);
    expect(pages[0]?.words.slice(0, 2)).toMatchObject([
      { text: 'KẾ', bold: true },
      { text: 'HOẠCH', bold: true },
    ]);
  });

  it('gives its table as one, the row cut by the page break whole', async () => {
    const { pages } = await readPdf(await fixture(`${PLAN}/document.pdf`), { ocr: null });
    const tables = layOut(pages).blocks.filter((block): block is Table => block.kind === 'table');
    expect(tables).toHaveLength(1);
    const rows = (tables[0]?.rows ?? []).map((row) =>
      row.cells.map((cell) => cell.paragraphs.map(({ text }) => text).join(' / ')),
    );
    expect(rows).toHaveLength(13);
    expect(rows[9]).toEqual([
      '9',
      'Trình hồ sơ đề nghị khen thưởng các tập thể có thành tích trong phong trào thi đua hoàn thành xuất săc nhiệm vụ năm 2023 Cụm Thi đua V',
      'Sở Công Thương Lai Châu',
      'Các cơ quan thành viên Cụm Thi đua V',
      'Tháng 01-02/2024',
    ]);
    expect(rows[6]?.[4]).toBe('Tháng 06-07/2023');
  });
});

describe('a scan', () => {
  it('goes to OCR page by page, its images as they are stored', async () => {
    const seen: PageImage[] = [];
    const { pages } = await readPdf(await fixture(`${PLAN}/scan.pdf`), { ocr: stubOcr(seen) });
    expect(pages.every((page) => page.source === 'ocr')).toBe(true);
    expect(pages.map((page) => page.number)).toEqual(pages.map((_, index) => index + 1));
    expect(seen).toHaveLength(pages.length);
    expect(seen[0]?.dpi).toBeGreaterThan(140);
    expect(pages[0]?.words[0]).toMatchObject({ text: 'chữ', confidence: 0.9 });
  });

  it('is left unread with a message for each page where there is no OCR', async () => {
    const { pages, messages } = await readPdf(await fixture(`${PLAN}/scan.pdf`), { ocr: null });
    expect(messages.map(({ code }) => code)).toEqual(pages.map(() => 'ocr-unavailable'));
    expect(pages.flatMap((page) => page.words)).toEqual([]);
  });

  const picture = stream(
    '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
    'abcd',
  );
  const sheet = 'q 595 0 0 842 0 0 cm /X1 Do Q';

  it('goes to OCR although a stamp is written over it, and not to the stamp', async () => {
    const stamped = makePdf(
      [{ content: `${sheet} BT /F1 9 Tf 300 800 Td (Ky boi: UBND tinh. 18.11.2024 07:25:14) Tj ET` }],
      [picture],
    );
    const { pages } = await readPdf(stamped, { ocr: stubOcr() });
    expect(pages[0]).toMatchObject({ source: 'ocr' });
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['chữ']);
  });

  it('is drawn upright where the page is turned', async () => {
    const seen: PageImage[] = [];
    const { pages } = await readPdf(makePdf([{ content: sheet, entries: '/Rotate 90' }], [picture]), {
      ocr: stubOcr(seen),
    });
    expect(seen[0]).toMatchObject({ dpi: 200, channels: 1 });
    expect((seen[0]?.width ?? 0) > (seen[0]?.height ?? 0)).toBe(true);
    expect(pages[0]?.width).toBeCloseTo(842, 0);
  });

  it('does not keep the pages of text behind it waiting', async () => {
    const text = 'BT /F1 12 Tf 72 700 Td (Ke hoach cong tac) Tj ET';
    const order: string[] = [];
    await readPdf(makePdf([{ content: sheet }, { content: text }, { content: sheet }], [picture]), {
      ocr: stubOcr(),
      onPage: (done, total, source) => order.push(`${done}/${total} ${source}`),
    });
    expect(order).toEqual(['1/3 text', '2/3 ocr', '3/3 ocr']);
  });

  it('is said to be unread where OCR finds no word', async () => {
    const found = await stubOcr().recognize({ pixels: new Uint8Array(1), width: 1, height: 1, channels: 1, dpi: 72 });
    const blind: Ocr = { ...stubOcr(), recognize: async () => ({ ...found, words: [] }) };
    const { messages } = await readPdf(makePdf([{ content: sheet }], [picture]), { ocr: blind });
    expect(messages).toMatchObject([{ code: 'ocr-empty', severity: 'warning', place: { page: 1 } }]);
  });

  it('is said to slant where it was photographed from the side', async () => {
    const found = await stubOcr().recognize({ pixels: new Uint8Array(1), width: 1, height: 1, channels: 1, dpi: 72 });
    const slanting: Ocr = { ...stubOcr(), recognize: async () => ({ ...found, inPerspective: true }) };
    const pdf = makePdf([{ content: sheet }], [picture]);
    const { messages } = await readPdf(pdf, { ocr: slanting });
    expect(messages).toMatchObject([{ code: 'photo-in-perspective', severity: 'warning', place: { page: 1 } }]);
    expect((await readPdf(pdf, { ocr: stubOcr() })).messages).toEqual([]);
  });

  it('stops when told to', async () => {
    const reason = new Error('enough');
    const pdf = await fixture(`${PLAN}/scan.pdf`);
    await expect(readPdf(pdf, { ocr: stubOcr(), signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('places on the page', () => {
  const draw = 'BT /F1 10 Tf 100 700 Td (Mot hai) Tj ET';

  it('counts from the top left corner, word by word', async () => {
    const [one, two] = await wordsOf(makePdf([{ content: draw }]));
    expect(one?.box.map(Math.round)).toEqual([100, 133, 117, 144]);
    expect([one?.text, two?.text]).toEqual(['Mot', 'hai']);
    expect(two?.box[0]).toBeGreaterThan(one?.box[2] ?? 0);
  });

  it('is that of the page as displayed, when the page is turned', async () => {
    const [one] = await wordsOf(
      makePdf([{ content: 'BT /F1 10 Tf 0 1 -1 0 100 700 Tm (Mot) Tj ET', entries: '/Rotate 90' }]),
    );
    expect(one?.box.map(Math.round)).toEqual([700, 91, 717, 102]);
  });

  it('reads sideways text upright and leads back to the page as displayed', async () => {
    const { pages } = await readPdf(makePdf([{ content: 'BT /F1 10 Tf 0 1 -1 0 100 200 Tm (Mot hai ba) Tj ET' }]), {
      ocr: null,
    });
    expect(pages[0]).toMatchObject({ width: 842, height: 595 });
    expect(layOut(pages).blocks[0]).toMatchObject({ text: 'Mot hai ba' });
    const place = layOut(pages).blocks.flatMap((block) => (block.kind === 'paragraph' ? block.spans : []))[0]?.place;
    const box = place !== undefined && 'page' in place ? place.box : undefined;
    expect(box?.map(Math.round)).toEqual([91, 595, 102, 642]);
  });

  it('finds stroked lines and thin filled rectangles, also inside forms, and no shading', async () => {
    const form = stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [1 0 0 1 10 0]',
      '100 500 m 300 500 l S',
    );
    const content = `${draw} /X1 Do 50 400 200 0.5 re f 50 100 200 80 re f 20 20 3 60 l S`;
    const { pages } = await readPdf(makePdf([{ content }], [form]), { ocr: null });
    expect(pages[0]?.rulings).toEqual([
      { x0: 110, y0: 342, x1: 310, y1: 342 },
      { x0: 50, y0: 441.75, x1: 250, y1: 441.75 },
    ]);
  });

  it('knows bold fonts and letters thickened by a stroke', async () => {
    const words = await wordsOf(
      makePdf([{ content: 'BT /F2 10 Tf 50 700 Td (Dam) Tj /F1 10 Tf 60 0 Td (thuong) Tj 60 0 Td 2 Tr (day) Tj ET' }]),
    );
    expect(words.map((word) => word.bold)).toEqual([true, false, true]);
  });
});

describe('text over the page', () => {
  const look = (text: string) =>
    stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 200 40] /Resources << /Font << /F1 3 0 R >> >>',
      `BT /F1 9 Tf 2 10 Td (${text}) Tj ET`,
    );
  const signed = (text: string) =>
    makePdf(
      [{ content: 'BT /F1 10 Tf 100 700 Td (So: /TB-UBND) Tj ET', entries: '/Annots [11 0 R]' }],
      [
        look(text),
        '<< /Type /Annot /Subtype /Widget /FT /Sig /T (a) /F 4 /Rect [120 695 320 735] /AP << /N 10 0 R >> >>',
      ],
    );

  it('belongs to the document where it fills a blank', async () => {
    expect(await textOf(signed('565'))).toContain('565');
  });

  it('is a message and no text where it is the look of a signature', async () => {
    const { pages, messages } = await readPdf(signed('Ky boi: UBND, 18.11.2024 07:25:14'), { ocr: null });
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['So:', '/TB-UBND']);
    expect(messages).toMatchObject([{ code: 'digital-signature', severity: 'info', place: { page: 1 } }]);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['password.pdf', 'password-protected'],
    ['zero-pages.pdf', 'no-pages'],
    ['empty.pdf', 'damaged'],
    ['not-a-document.pdf', 'damaged'],
  ])('%s is %s', async (file, code) => {
    const failure = await readPdf(await fixture(`bad/${file}`), { ocr: null }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect(failure).toMatchObject({ code });
  });

  it('gives a blank page for a page with nothing on it', async () => {
    const { pages } = await readPdf(makePdf([{ content: '' }]), { ocr: null });
    expect(pages).toMatchObject([{ source: 'blank', words: [] }]);
  });
});
