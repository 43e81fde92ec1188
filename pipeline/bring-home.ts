import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Arrival } from '../store/store.js';
import { isUnread, tellReason } from './end-folders.js';
import { inboxFiles } from './inbox-files.js';
import { type IngestServices, targetOf } from './ingest.js';
import { copyOriginal, forgetAside, holds, moveIfSame } from './move-file.js';
import { findOriginal } from './originals.js';
import { bringSidecar } from './sidecars.js';

/** A file that is saved and has to be brought to its place. */
export type Settled = Arrival & { readonly fileId: number; readonly target: string };

/**
 * Brings a saved file from the inbox to the folder of its end state. When it was renamed in the meantime, it is brought
 * from there; when it was taken away or another took its place, a copy of its original stands for it. Its sidecar follows.
 * @returns where it stands now
 */
export function bringHome(
  { path, sha256, label, sidecar, fileId, target }: Settled,
  inbox: string,
  { store, data }: Pick<IngestServices, 'store' | 'data'>,
): string {
  const entry = store.fileBySha(sha256);
  let place = target;
  if (!holds(join(data, place), sha256)) {
    if (existsSync(join(data, place))) place = targetOf(data, path, entry?.state ?? 'failed', label);
    bring(path, join(data, place), sha256, inbox, data);
  }
  bringSidecar({ path, sidecar }, join(data, place), data, asideOf(inbox));
  for (const bytes of [sha256, sidecar])
    if (bytes !== null && findOriginal(data, bytes) !== null) forgetAside(asideOf(inbox), bytes);
  tellReason(path, null);
  tellReason(join(data, place), entry && isUnread(entry.state) ? entry.reason : null);
  store.moved(path, fileId, place);
  return join(data, place);
}

function bring(path: string, to: string, sha256: string, inbox: string, data: string): void {
  const aside = asideOf(inbox);
  if (moveIfSame(path, to, sha256, aside)) return;
  const kept = findOriginal(data, sha256);
  const renamed = (existsSync(inbox) ? inboxFiles(inbox) : []).find(
    (file) => file.path !== path && holds(file.path, sha256),
  );
  if (renamed && moveIfSame(renamed.path, to, sha256, aside)) return;
  if (kept) copyOriginal(kept, to);
}

/** Where files of the inbox are while they go to another disk. */
export const asideOf = (inbox: string): string => join(inbox, '.kehoach', 'moving');
