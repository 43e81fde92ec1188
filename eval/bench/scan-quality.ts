import { readFile } from 'node:fs/promises';
import type { Word } from '../../pipeline/layout/page-content.js';
import { readPdf } from '../../pipeline/read/pdf/read-pdf.js';
import type { Ocr } from '../../pipeline/read/scan/ocr.js';
import { createOcr } from '../../pipeline/read/scan/tesseract.js';
import { characterErrors } from './character-errors.js';
import type { Line } from './measure.js';
import { asPageImage, type Scanning, scanPage } from './simulated-scan.js';

const DOCUMENTS = [
  'fixtures/001-so-cong-thuong-gia-lai/document.pdf',
  'fixtures/003-thi-dua-khen-thuong-tinh/document.pdf',
];

const SCANNINGS: readonly { readonly what: string; readonly scanning: Scanning; readonly sealed?: boolean }[] = [
  { what: '300 dpi, 0.7° askew, grainy', scanning: { dpi: 300 } },
  { what: '200 dpi, 0.7° askew, grainy', scanning: { dpi: 200 } },
  { what: '150 dpi, 0.7° askew, grainy', scanning: { dpi: 150 } },
  { what: '200 dpi, red seal over the signature', scanning: { dpi: 200 }, sealed: true },
  { what: '200 dpi, 3° askew', scanning: { dpi: 200, skew: 3 } },
  { what: '200 dpi, upside down', scanning: { dpi: 200, turns: 2 } },
  { what: '200 dpi, on its side', scanning: { dpi: 200, turns: 1 } },
  { what: '200 dpi, black borders', scanning: { dpi: 200, blackBorder: true } },
  { what: '200 dpi, uneven light', scanning: { dpi: 200, shadow: 0.55 } },
];

/** Characters read wrong on simulated scans of the fixtures, against the text of the PDFs that they are made from. */
export async function scanQuality(): Promise<Line[]> {
  const ocr = createOcr({ workers: 2 });
  try {
    const lines: Line[] = [];
    for (const kind of SCANNINGS) lines.push(await measureKind(kind, ocr));
    return lines;
  } finally {
    await ocr.close();
  }
}

async function measureKind({ what, scanning, sealed }: (typeof SCANNINGS)[number], ocr: Ocr): Promise<Line> {
  let [errors, characters] = [0, 0];
  for (const document of DOCUMENTS) {
    const bytes = Uint8Array.from(await readFile(document));
    const { pages } = await readPdf(bytes, { ocr: null });
    const work = pages.map(async ({ number, words, width }) => {
      const seal = sealed === true && number === pages.length ? signature(words, width) : null;
      const image = await asPageImage(await scanPage(bytes, number, { ...scanning, seal }), scanning.dpi);
      const read = await ocr.recognize(image);
      const found = characterErrors(
        words.map(({ text }) => text),
        read.words.map(({ text }) => text),
      );
      errors += found.errors;
      characters += found.characters;
    });
    await Promise.all(work);
  }
  const figure = `${((100 * errors) / characters).toFixed(2)} %`;
  return { what: `characters wrong, ${what}`, figure, target: scanning.dpi >= 200 ? 'target ≤ 0.5 %' : '' };
}

/** Where a seal is put: over the signer's name, the lowest words of the right half. */
function signature(words: readonly Word[], width: number): readonly [number, number] {
  const right = words.filter(({ box }) => box[0] > width / 2);
  const lowest = right.reduce((low, { box }) => Math.max(low, box[3]), 0);
  const name = right.filter(({ box }) => box[3] > lowest - 4);
  const left = Math.min(...name.map(({ box }) => box[0]));
  return [left, lowest - 20];
}
