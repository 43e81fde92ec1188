import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const LANGUAGE = 'vie';

/** Integer LSTM network of the "best" data: of the package's two files the smaller; both hold the same network. */
const FOLDER = '4.0.0_best_int';

/**
 * Path of the packed trained data (vie.traineddata.gz) in the installed package. Rejects when the file is not there: without
 * it an engine would wait for ever.
 */
export async function trainedData(): Promise<string> {
  const require = createRequire(import.meta.url);
  const file = join(
    dirname(require.resolve('@tesseract.js-data/vie/package.json')),
    FOLDER,
    `${LANGUAGE}.traineddata.gz`,
  );
  await access(file);
  return file;
}
