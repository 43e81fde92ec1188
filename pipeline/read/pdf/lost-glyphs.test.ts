import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Word } from '../../layout/page-content.js';
import { readPdf } from './read-pdf.js';
import { restoreLost } from './restore-lost.js';

const fixture = (folder: string) => readFile(new URL(`../../../fixtures/${folder}/document.pdf`, import.meta.url));

const read = async (folder: string) => {
  const { pages, messages } = await readPdf(new Uint8Array(await fixture(folder)), { ocr: null });
  return { words: pages.flatMap((page) => page.words), messages };
};

describe('a text layer that lost letters', () => {
  it('keeps every lost letter as a sign of its place, and restores by the lexicon what has one reading', async () => {
    const { words, messages } = await read('002-khoi-thi-dua');
    const broken = words.filter((word) => word.raw !== undefined);
    expect(broken.flatMap((word) => word.raw?.match(/\uFFFD/gu) ?? [])).toHaveLength(18);
    expect(broken.map(({ text }) => text).filter((text) => !text.includes('\uFFFD'))).toEqual(
      expect.arrayContaining(['đồng', 'thời', 'Cờ']),
    );
    expect(messages.map(({ code }) => code)).toContain('text-layer-broken');
  });

  it.each([
    '000-cum-thi-dua-v',
    '001-so-cong-thuong-gia-lai',
    '003-thi-dua-khen-thuong-tinh',
    '004-hoi-nghi-cum-vung-cao',
  ])('changes nothing in %s, whose text layer is sound', async (folder) => {
    const { words, messages } = await read(folder);
    expect(words.filter((word) => word.raw !== undefined || word.text.includes('\uFFFD'))).toEqual([]);
    expect(messages).toEqual([]);
  });
});

const word = (text: string, x: number, lost: readonly string[] = []): Word => ({
  text,
  box: [x, 100, x + 30, 112],
  fontSize: 12,
  bold: null,
  italic: null,
  confidence: null,
  ...(lost.length > 0 ? { lost } : {}),
});

describe('restoreLost', () => {
  const size = { width: 595, height: 842, source: 'text', reason: '', rulings: [], toPage: null } as const;
  const page = { ...size, number: 1, words: [word('Khối\uFFFD', 50, ['f1:7']), word('các', 90)] };

  it('looks at the page for what the lexicon leaves open', async () => {
    const lookAt = async () => [word('Khối;', 51), word('các', 91)];
    const { pages, messages } = await restoreLost([page], { seen: new Map(), lookAt });
    expect(pages[0]?.words).toMatchObject([{ text: 'Khối;', raw: 'Khối\uFFFD' }, { text: 'các' }]);
    expect(messages).toMatchObject([{ code: 'text-layer-repaired', place: { page: 1 } }]);
  });

  it('says what it could not restore', async () => {
    const { pages, messages } = await restoreLost([page], { seen: new Map(), lookAt: async () => [] });
    expect(pages[0]?.words[0]?.text).toBe('Khối\uFFFD');
    expect(messages).toMatchObject([{ code: 'text-layer-broken', severity: 'warning', place: { page: 1 } }]);
  });
});
