import type { Context, Env } from 'hono';
import type { Settings } from '../models/settings.js';
import type { PageSize } from '../pipeline/read/page-picture.js';
import type { FileEntry, Store } from '../store/store.js';

/** What the inbox is doing now, for people who look at the page. */
export type Activity = {
  /** File being read, with its pages done so far (0 of 0 while it is opened); null when the inbox is at rest. */
  readonly reading: { readonly file: string; readonly done: number; readonly total: number } | null;
  /** Names of files in the inbox that wait for their turn. */
  readonly waiting: readonly string[];
};

/** A request with the answer to it. */
export type Exchange = Context<Env, string>;

/** What the pages, the API and the feed are made from. Nothing here writes but `retry`, and the store's `join` and `separate`. */
export type ServerContext = {
  readonly store: Store;
  readonly settings: Settings;
  /** The present instant, ISO 8601 UTC. */
  readonly now: () => string;
  readonly activity: () => Activity;
  /** Has a file read again, in its turn. */
  readonly retry: (entry: FileEntry) => void;
  /** Bytes of an original by its document, or null. */
  readonly original: (sha256: string, file: string) => Uint8Array | null;
  /** A page of an original as PNG, drawn outside of the service; null where there is none. @throws NotDrawn */
  readonly picture: (sha256: string, file: string, page: number) => Promise<Uint8Array | null>;
  /** The size of a page of an original in points, measured outside of the service; null where there is none. @throws NotDrawn */
  readonly pageSize: (sha256: string, file: string, page: number) => Promise<PageSize | null>;
};
