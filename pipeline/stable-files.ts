import type { InboxFile } from './inbox-files.js';

type Seen = { readonly size: number; readonly mtimeMs: number; readonly since: number; readonly notBefore: number };

/** Which files of the inbox have come to rest. Times in seconds of any clock that only goes forward. */
export type StableFiles = {
  /** Takes what the inbox holds now; gives the files that have not changed for the time asked. */
  readonly look: (files: readonly InboxFile[], at: number) => readonly InboxFile[];
  /** Leaves a file alone until then, unless it changes. */
  readonly postpone: (path: string, until: number) => void;
  /** For how long a file has not changed. */
  readonly restedFor: (path: string, at: number) => number;
};

/** @param stableSeconds how long a file must not have changed; only what was seen counts, as copies keep old times */
export function trackStableFiles(stableSeconds: number): StableFiles {
  let seen = new Map<string, Seen>();
  return {
    look: (files, at) => {
      const fresh = new Map<string, Seen>();
      for (const { path, size, mtimeMs } of files) {
        const before = seen.get(path);
        const same = before?.size === size && before.mtimeMs === mtimeMs;
        fresh.set(path, same ? before : { size, mtimeMs, since: at, notBefore: 0 });
      }
      seen = fresh;
      return files.filter(({ path }) => {
        const file = seen.get(path);
        return file !== undefined && at - file.since >= stableSeconds && at >= file.notBefore;
      });
    },
    postpone: (path, until) => {
      const file = seen.get(path);
      if (file) seen.set(path, { ...file, notBefore: until });
    },
    restedFor: (path, at) => at - (seen.get(path)?.since ?? at),
  };
}
