import { readFileSync } from 'node:fs';
import type { BoundedReader } from '../pipeline/bounded/bounded-reader.js';
import { readEdxmlFile } from '../pipeline/read/edxml.js';
import { readAndExtract } from '../pipeline/read-and-extract.js';

/** Reads files in the process of the test, without recognition: for tests of what comes after reading. */
export const readHere: Pick<BoundedReader, 'read'> = {
  read: async (path, file, { sidecar = null } = {}) => ({
    ...(await readAndExtract(readFileSync(path), file, {
      ocr: null,
      beforeCountsTheDay: false,
      edxml: sidecar === null ? null : readEdxmlFile(sidecar),
    })),
    usage: { seconds: 1, megabytes: 100 },
  }),
};
