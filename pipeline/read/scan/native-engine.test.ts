import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readImage } from './read-image.js';
import { createOcr, type OcrSettings } from './tesseract.js';

const table = await readFile(new URL('testdata/table.png', import.meta.url));

async function words(engine: OcrSettings['engine'] & string) {
  const ocr = createOcr({ workers: 2, engine });
  try {
    const { pages } = await readImage(table, { ocr });
    return pages.flatMap((page) => page.words.map(({ text, box }) => ({ text, box })));
  } finally {
    await ocr.close();
  }
}

const installed = (() => {
  try {
    return execFileSync('tesseract', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

describe('the installed tesseract', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.skipIf(!installed)('reads what the engine in the package reads, cells included', async () => {
    expect(await words('native')).toEqual(await words('tesseract.js'));
  });

  it('is asked for by name when it is not there', async () => {
    vi.stubEnv('PATH', '/nowhere');
    await expect(words('native')).rejects.toMatchObject({ name: 'UnreadableFile', code: 'ocr-engine-missing' });
  });
});
