/** What reading one file may take. */
export type Limits = {
  /** A file may go on for so long without finishing a page, and for so long beside what its pages earn. */
  readonly seconds: number;
  /** Memory of the reading process, for files of ordinary size. */
  readonly megabytes: number;
};

/**
 * Seconds that a finished page adds to a file's time: a long scan is legitimate as long as it goes on (a page image takes
 * 1–8 s on an office PC). Pages of text add nothing: thousands fit into the time of a file, and a file may claim billions.
 */
const EARNED: Readonly<Record<string, number>> = { ocr: 20 };

/** A reader holds a file some four times over (its bytes, the parser's copies, the decoded page images). */
const TIMES_ITS_SIZE = 4;
/** File size that the memory limit covers as it is, in megabytes. */
const ORDINARY_SIZE = 16;

/** Memory that the reading of a file of this size may take, in megabytes. */
export const memoryFor = ({ megabytes }: Limits, fileMegabytes: number): number =>
  megabytes + TIMES_ITS_SIZE * Math.max(0, fileMegabytes - ORDINARY_SIZE);

/** How a file's time runs out. Times in seconds of any clock that only goes forward. */
export type Clock = {
  /** A page was finished. */
  readonly page: (source: string, at: number) => void;
  readonly isOver: (at: number) => boolean;
};

/** A file's clock, started at `start`: over when nothing has moved for `seconds`, or when all that its pages earned is spent. */
export function startClock({ seconds }: Limits, start: number): Clock {
  let lastMoved = start;
  let end = start + seconds;
  return {
    page: (source, at) => {
      lastMoved = at;
      end += EARNED[source] ?? 0;
    },
    isOver: (at) => at > end || at - lastMoved > seconds,
  };
}
