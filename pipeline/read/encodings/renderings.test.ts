import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../extractors/extract.js';
import type { Paragraph } from '../../../models/block.js';
import type { SourceDocument } from '../../../models/document.js';
import { readDocument } from '../read.js';

const read = async (path: string): Promise<SourceDocument> =>
  readDocument(await readFile(`fixtures/${path}`), path, { ocr: null });

const textOf = (document: SourceDocument): string =>
  document.blocks
    .flatMap((block): Paragraph[] =>
      block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
    )
    .map(({ text }) => text)
    .join('\n');

const tasksOf = (document: SourceDocument) =>
  extract(document, { beforeCountsTheDay: false }).tasks.map(({ text, lead, coordinating, deadline }) => ({
    text,
    lead,
    coordinating,
    deadline,
  }));

describe.each(['docx', 'pdf'])('a plan typed before Unicode, %s', (format) => {
  let unicode: SourceDocument;
  beforeAll(async () => {
    unicode = await read(`000-cum-thi-dua-v/document.${format}`);
  });

  it.each(['tcvn3', 'vni', 'windows-1258', 'nfd'])('gives the same duties in %s', async (encoding) => {
    const typed = await read(`encodings/${encoding}.${format}`);
    expect(tasksOf(typed)).toEqual(tasksOf(unicode));
    // Pages break elsewhere where letters are wider.
    if (format === 'docx') expect(textOf(typed)).toBe(textOf(unicode));
    const converted = typed.messages.map(({ code }) => code).includes('legacy-encoding');
    expect(converted).toBe(encoding === 'tcvn3' || encoding === 'vni');
  });
});
