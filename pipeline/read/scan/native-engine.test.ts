import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    return execFileSync('sh', ['-c', 'command -v tesseract'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
})();

describe('the installed tesseract', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.skipIf(installed === null)('is started for each reading where nothing makes it answer at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kehoach-path-'));
    await symlink(installed ?? '', join(folder, 'tesseract'));
    vi.stubEnv('PATH', folder);
    try {
      expect(await words('native')).toEqual(await words('tesseract.js'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.skipIf(installed === null)('reads what the engine in the package reads, cells included', async () => {
    expect(await words('native')).toEqual(await words('tesseract.js'));
  });

  it('is asked for by name when it is not there', async () => {
    vi.stubEnv('PATH', '/nowhere');
    await expect(words('native')).rejects.toMatchObject({ name: 'UnreadableFile', code: 'ocr-engine-missing' });
  });
});
