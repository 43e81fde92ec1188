import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Arrival } from '../store/store.js';
import { bringHome, type Settled } from './bring-home.js';
import { type Ingested, type IngestServices, type Judged, judge, labelOf, settle, targetOf } from './ingest.js';
import { isBelow } from './is-below.js';
import { judgeSidecar } from './late-sidecar.js';
import { holds } from './move-file.js';
import { findOriginal, keepOriginal } from './originals.js';
import { CUT_OFF } from './read/cut-off.js';
import { isEdxml } from './read/edxml.js';
import { keepSidecar } from './sidecars.js';

/**
 * The way of a dropped file, so ordered that a stop at any point loses and doubles nothing:
 * original kept → arrival noted → read → saved with its end state and its place to be (one transaction) → moved → done.
 * A stop before "saved": the file is still in the inbox, or its original is kept, and it is read again. After: only the
 * move is left to do, and it is done once whatever part of it was done before.
 */
export type Taken = Ingested & { readonly arrival: Settled };

/**
 * Reads a file of the inbox and saves what became of it; it still has to be brought to its folder. Null when the file
 * looks cut off, or is an edXML message whose document may still come, and `mayStillGrow`: then nothing is decided yet.
 */
export async function takeIn(
  path: string,
  inbox: string,
  services: IngestServices,
  mayStillGrow = false,
): Promise<Taken | null> {
  if (isEdxml(path) && mayStillGrow) return null;
  const file = basename(path);
  const { sha256, kept } = keepOriginal(services.data, path, file);
  const sidecar = keepSidecar(services.data, path);
  const arrival = { path, sha256, label: labelOf(inbox, path), at: services.now(), sidecar };
  services.store.receive(arrival);
  const judged = isEdxml(path)
    ? await judgeSidecar(arrival, kept, inbox, services)
    : await judge({ sha256, kept, file, sidecar }, services);
  if (mayStillGrow && (judged.state === 'failed' || judged.codes.includes(CUT_OFF))) {
    services.store.forget(path);
    if (services.store.fileBySha(sha256) === null) rmSync(kept, { force: true });
    return null;
  }
  return taken(arrival, judged, services);
}

function taken(arrival: Omit<Arrival, 'fileId' | 'target'>, judged: Judged, services: IngestServices): Taken {
  const { fileId, target, saved } = settle(arrival.path, judged, services, arrival);
  const place = target ?? targetOf(services.data, arrival.path, judged.state, arrival.label);
  return { ...judged, saved, arrival: { ...arrival, fileId, target: place } };
}

/**
 * Finishes what a stop interrupted: brings saved files home, and reads from their originals those that have left the
 * inbox since they arrived. Files that are still in the inbox are found there again.
 */
export async function resume(inbox: string, services: IngestServices, onDone: OnDone, onFault: OnFault): Promise<void> {
  for (const arrival of services.store.arrivals()) {
    if (!isBelow(inbox, arrival.path) && !isBelow(services.data, arrival.path)) continue;
    try {
      await finish(arrival, inbox, services, onDone);
    } catch (error) {
      onFault(arrival.path, error);
    }
  }
}

type OnDone = (taken: Taken, movedTo: string) => void;
type OnFault = (path: string, error: unknown) => void;

async function finish(arrival: Arrival, inbox: string, services: IngestServices, onDone: OnDone): Promise<void> {
  const { path, sha256, sidecar, fileId, target } = arrival;
  if (fileId !== null && target !== null) {
    bringHome({ ...arrival, fileId, target }, inbox, services);
    return;
  }
  const kept = findOriginal(services.data, sha256);
  if (kept === null || holds(path, sha256)) return;
  const judged = isEdxml(path)
    ? await judgeSidecar(arrival, kept, inbox, services)
    : await judge({ sha256, kept, file: basename(path), sidecar }, services);
  const late = taken(arrival, judged, services);
  onDone(late, bringHome(late.arrival, inbox, services));
}
