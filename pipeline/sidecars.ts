import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { nameWithEnding } from './end-folders.js';
import { type InboxFile, isTemporary } from './inbox-files.js';
import { copyOriginal, holds, moveIfSame } from './move-file.js';
import { findOriginal, keepOriginal } from './originals.js';
import { isEdxml, sidecarOf, stemOf } from './read/edxml.js';

/**
 * Of the files that have come to rest, those whose turn it is: a document whose sidecar is still being written waits for
 * it, and a sidecar goes with its document. A sidecar without one is a file like any other, which nobody can read.
 * @param all everything that lies in the inbox
 */
export function readyFiles(atRest: readonly InboxFile[], all: readonly InboxFile[]): readonly InboxFile[] {
  const keys = (files: readonly InboxFile[], edxml: boolean): Set<string> =>
    new Set(files.filter(({ path }) => isEdxml(path) === edxml).map(({ path }) => keyOf(path)));
  const documents = keys(all, false);
  const sidecars = keys(all, true);
  const complete = keys(atRest, true);
  return atRest.filter(({ path }) => {
    const key = keyOf(path);
    return isEdxml(path) ? !documents.has(key) : !sidecars.has(key) || complete.has(key);
  });
}

const keyOf = (path: string): string => join(dirname(path), stemOf(path));

/**
 * Keeps the original of a document's sidecar.
 * @returns its hash, or null where there is none
 * @throws FileChanging when somebody was writing to it
 */
export function keepSidecar(data: string, path: string): string | null {
  const sidecar = isEdxml(path) ? null : sidecarOf(path);
  return sidecar === null ? null : keepOriginal(data, sidecar, sidecar).sha256;
}

/** What came beside a document: where the document lay, and the hash of its sidecar. */
export type Beside = { readonly path: string; readonly sidecar: string | null };

/**
 * Brings the sidecar of a document that lay at `path` beside `home`, where the document stands now. One that another
 * document of that name still waits with is copied, as is one that was taken away. Done twice it changes nothing.
 * @param aside see `moveIfSame`
 */
export function bringSidecar({ path, sidecar }: Beside, home: string, data: string, aside: string): void {
  if (sidecar === null) return;
  const to = placeBeside(home, sidecar);
  const from = existsSync(dirname(path)) ? sidecarOf(path) : null;
  if (from !== null && from !== to && holds(from, sidecar) && !isAwaited(path)) {
    if (holds(to, sidecar)) rmSync(from);
    else moveIfSame(from, to, sidecar, aside);
  }
  const kept = findOriginal(data, sidecar);
  if (kept !== null && !holds(to, sidecar)) copyOriginal(kept, to);
}

/** The document's name with the ending of a sidecar; where other bytes have it, with the beginning of the hash too. */
function placeBeside(home: string, sidecar: string): string {
  const stem = basename(home, extname(home));
  const place = join(dirname(home), nameWithEnding(stem, '.edxml'));
  if (!existsSync(place) || holds(place, sidecar)) return place;
  return join(dirname(home), nameWithEnding(stem, `.${sidecar.slice(0, 8)}.edxml`));
}

/** Whether a document of the same stem lies where this one lay. */
const isAwaited = (path: string): boolean =>
  readdirSync(dirname(path), { withFileTypes: true }).some(
    (entry) =>
      entry.isFile() && !isTemporary(entry.name) && !isEdxml(entry.name) && stemOf(entry.name) === stemOf(path),
  );
