import { basename, join } from 'node:path';
import type { FileEntry } from '../store/store.js';
import { bringHome } from './bring-home.js';
import { END_FOLDERS } from './end-folders.js';
import { type Ingested, type IngestServices, judge, targetOf } from './ingest.js';
import { findOriginal } from './originals.js';

/**
 * Reads a file of the index again from its original: after the program learned to read better, or a setting was mended.
 * A file that was dropped moves to the folder of its new end state.
 * @param late hash of an edXML message that came after it was read, whose original is kept; the message goes its own way
 * @throws an error with Vietnamese words when its original is not there
 */
export async function retryFile(
  entry: FileEntry,
  inbox: string,
  services: IngestServices,
  late: string | null = null,
): Promise<Ingested> {
  const { store, data, now } = services;
  const { sha256, path, label, movedTo } = entry;
  const sidecar = late ?? entry.sidecar;
  const file = basename(path);
  const kept = findOriginal(data, sha256);
  if (kept === null) throw new Error(`Không còn bản gốc của ${file} trong ${data}. Hãy khôi phục từ bản sao lưu.`);
  const judged = await judge({ sha256, kept, file, sidecar }, { ...services, again: true });
  const { state, reason, extraction, documentId, usage } = judged;
  const stays = movedTo === null || movedTo.startsWith(END_FOLDERS[state]);
  const target = stays ? movedTo : targetOf(data, path, state, label ?? '');
  const from = movedTo === null ? null : join(data, movedTo);
  const record = { path, sha256, state, reason, at: now(), documentId, sidecar, ...usage };
  const saved = store.judgeAgain(entry.id, record, extraction, from, target);
  if (from !== null && target !== null)
    bringHome(
      { path: from, sha256, label: label ?? '', at: now(), sidecar: entry.sidecar, fileId: entry.id, target },
      inbox,
      services,
    );
  return { ...judged, saved };
}
