import { basename, dirname, join, relative } from 'node:path';
import type { Extraction } from '../models/task.js';
import type { FileState, SaveOutcome, Store } from '../store/store.js';
import type { BoundedReader, Usage } from './bounded/bounded-reader.js';
import { END_FOLDERS, freeName } from './end-folders.js';
import { findOriginal, keepOriginal } from './originals.js';
import { isEdxml } from './read/edxml.js';
import type { ReadProgress } from './read/read.js';
import type { Reading } from './read-and-extract.js';
import { keepSidecar } from './sidecars.js';

export type IngestServices = {
  readonly store: Store;
  /** Reads a file in a process of its own. */
  readonly reader: Pick<BoundedReader, 'read'>;
  /** The data folder: originals are kept in it. */
  readonly data: string;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
  /** Read again a file that is in the index already. */
  readonly again?: boolean;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
};

/** What became of a file: its one end state, why, and what the index learned. */
export type Ingested = {
  readonly file: string;
  readonly sha256: string;
  readonly state: FileState;
  /** Vietnamese words for a person; null when there is nothing to say. */
  readonly reason: string | null;
  /** The same for programs, without words of the document: codes of messages. */
  readonly codes: readonly string[];
  readonly extraction: Extraction | null;
  readonly saved: SaveOutcome | null;
  /** What reading took; null when the bytes were known. */
  readonly usage: Usage | null;
};

/** Reads a file into the index, with the edXML message beside it; they stay where they are. A file that can't be read is kept and recorded with the reason. */
export async function ingest(path: string, services: IngestServices): Promise<Ingested> {
  const file = basename(path);
  const { sha256, kept } = keepOriginal(services.data, path, file);
  const judged = await judge({ sha256, kept, file, sidecar: keepSidecar(services.data, path) }, services);
  return { ...judged, ...settle(path, judged, services, {}) };
}

/** A file whose original is kept, with the hash of the edXML message that came with it, whose original is kept too. */
export type Kept = {
  readonly sha256: string;
  readonly kept: string;
  readonly file: string;
  readonly sidecar: string | null;
};
export type Judged = Omit<Ingested, 'saved'> & {
  readonly documentId: string | null;
  readonly sidecar: string | null;
  /** These bytes are in the index, and what is read now replaces that. */
  readonly again: boolean;
};

/**
 * What a kept file says and the end state that follows. Bytes that were judged before are not read again, unless they
 * failed or come with another edXML message; without one, the message that they came with before still counts.
 */
export async function judge(file: Kept, services: IngestServices): Promise<Judged> {
  const { sha256, kept, file: name } = file;
  const known = services.store.fileBySha(sha256);
  const sidecar = file.sidecar ?? known?.sidecar ?? null;
  const again = services.again === true || (known !== null && sidecar !== known.sidecar);
  const what = { file: name, sha256, sidecar, again };
  if (known && known.state !== 'failed' && !again) {
    const { state, reason, documentId } = known;
    return { ...what, state, reason, codes: [], documentId, extraction: null, usage: null };
  }
  if (isEdxml(name)) return { ...what, ...ALONE };
  const message = sidecar === null ? null : findOriginal(services.data, sidecar);
  const reading = await services.reader.read(kept, name, { ...services, sidecar: message });
  return { ...what, ...endState(reading), documentId: null, usage: reading.usage };
}

/** An edXML message says whose a document is, not what it says. */
const ALONE = {
  state: 'needs-person',
  reason:
    'Tệp edXML này không có văn bản đi kèm. Hãy thả lại nó vào hộp thư đến cùng với văn bản cùng tên (ví dụ "ke-hoach.edxml" cùng "ke-hoach.pdf").',
  codes: ['edxml-alone'],
  documentId: null,
  extraction: null,
  usage: null,
} as const;

/** Saves what was judged of a file that was dropped or read at `path`, in one transaction. */
export function settle(
  path: string,
  judged: Judged,
  { store, data, now }: IngestServices,
  { label }: { readonly label?: string },
): { readonly saved: SaveOutcome | null; readonly fileId: number; readonly target: string | null } {
  const { sha256, state, reason, documentId, sidecar, extraction, usage } = judged;
  const target = label === undefined ? undefined : targetOf(data, path, state, label);
  const record = { path, sha256, state, reason, at: now(), documentId, sidecar, label: label ?? null, ...usage };
  const { fileId, saved } = store.settle(record, extraction, { force: judged.again, target });
  return { saved: saved ?? unchanged(documentId), fileId, target: target ?? null };
}

/** Where a dropped file is to stand: under its own name and label in the folder of its end state. */
export function targetOf(data: string, path: string, state: FileState, label: string): string {
  const folder = join(END_FOLDERS[state], label);
  return join(folder, freeName(join(data, folder), basename(path)));
}

/** The sub-folder of the inbox that a file was dropped in; '' for the inbox itself. */
export const labelOf = (inbox: string, path: string): string => relative(inbox, dirname(path));

const unchanged = (documentId: string | null): SaveOutcome | null =>
  documentId === null ? null : { documentId, outcome: 'unchanged', added: 0, changed: 0, withdrawn: 0, unsure: [] };

/** Reading may fail for reasons that a person can mend (password, empty page images) and for those that nobody can. */
const NEEDS_PERSON: readonly string[] = ['password-protected', 'unsupported-format', 'ocr-off', 'no-text-found'];

/** A document whose reading gave warnings is indexed with them said. */
function endState(reading: Reading): Pick<Ingested, 'state' | 'reason' | 'codes' | 'extraction'> {
  if (reading.kind === 'unreadable') {
    const state = NEEDS_PERSON.includes(reading.code) ? 'needs-person' : 'failed';
    return { state, reason: reading.text, codes: [reading.code], extraction: null };
  }
  const { extraction } = reading;
  const worth = extraction.messages.filter(({ severity }) => severity !== 'info');
  const codes = [...new Set(worth.map(({ code }) => code))];
  if (worth.length === 0) return { state: 'indexed', reason: null, codes, extraction };
  const reason = [...new Set(worth.map(({ text }) => text))].join(' ');
  return { state: 'indexed-with-warnings', reason, codes, extraction };
}
