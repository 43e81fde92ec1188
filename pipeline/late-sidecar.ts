import { basename } from 'node:path';
import type { EdxmlFacts } from '../models/edxml.js';
import type { Arrival, FileEntry, Store } from '../store/store.js';
import { type IngestServices, type Judged, judge } from './ingest.js';
import { readEdxmlFile, stemOf } from './read/edxml.js';
import { retryFile } from './retry.js';

/**
 * What becomes of an edXML message that came after its document was read: the document of the same name, dropped in the same
 * folder, is read again with it, and the message is done. Where there is none, or only one of another number or year, it is a
 * message alone (see `judge`).
 */
export async function judgeSidecar(
  { path, sha256, label }: Pick<Arrival, 'path' | 'sha256' | 'label'>,
  kept: string,
  inbox: string,
  services: IngestServices,
): Promise<Judged> {
  const { store } = services;
  const file = basename(path);
  const alone = { sha256, kept, file, sidecar: null };
  const facts = readEdxmlFile(kept);
  if (facts === 'unreadable') return judge(alone, services);
  const owners = ownersOf(store, path, label).filter((entry) => isOf(store, entry, facts));
  for (const owner of owners) if (owner.sidecar !== sha256) await retryFile(owner, inbox, services, sha256);
  const [owner] = owners;
  if (owner === undefined) return judge(alone, services);
  const { documentId } = store.fileBySha(owner.sha256) ?? owner;
  const reason = `Đã đọc lại văn bản ${basename(owner.path)} cùng tệp edXML này.`;
  const seen = { state: 'indexed', reason, codes: ['edxml-late'], extraction: null, usage: null } as const;
  return { ...seen, file, sha256, sidecar: null, again: false, documentId };
}

/** The latest files of the message's name that were dropped in its folder, one for each content. */
function ownersOf(store: Store, path: string, label: string): readonly FileEntry[] {
  const found = new Map<string, FileEntry>();
  for (const entry of store.files())
    if (entry.path !== path && entry.label === label && stemOf(entry.path) === stemOf(path) && !found.has(entry.sha256))
      found.set(entry.sha256, entry);
  return [...found.values()];
}

/** Many files are called "document.pdf": a message that states another number or year is of another one. */
function isOf(store: Store, { documentId }: FileEntry, facts: EdxmlFacts): boolean {
  const document = documentId === null ? null : store.document(documentId);
  if (document === null) return true;
  const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  return !differ(key(document.number), key(facts.number)) && !differ(year(document.issuedOn), year(facts.issuedOn));
}

const key = (number: string | null): string | null => number?.replace(/\s/gu, '').toLowerCase() ?? null;
const year = (day: string | null): string | null => day?.slice(0, 'YYYY'.length) ?? null;
