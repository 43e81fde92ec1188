import { basename } from 'node:path';
import type { InboxOptions } from '../pipeline/inbox.js';
import type { ReadProgress } from '../pipeline/read/read.js';
import type { Activity } from '../server/context.js';

/** The file that the service reads at the moment, for the page: set around each reading, and brought on by its progress. */
export type ReadingNow = {
  readonly state: () => Activity['reading'];
  readonly progress: (progress: ReadProgress) => void;
  /** Taking in of a file that notes which one it is. */
  readonly around: (ingest: InboxOptions['ingest']) => InboxOptions['ingest'];
};

/** Nothing is read yet. */
export function readingNow(): ReadingNow {
  let reading: Activity['reading'] = null;
  return {
    state: () => reading,
    progress: ({ done, total }) => {
      // pages of a file that is read again belong to no file of the inbox
      if (reading !== null) reading = { file: reading.file, done, total };
    },
    around: (ingest) => async (path, mayStillGrow) => {
      reading = { file: basename(path), done: 0, total: 0 };
      try {
        return await ingest(path, mayStillGrow);
      } finally {
        reading = null;
      }
    },
  };
}
