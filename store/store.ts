import type { ExtractedDocument } from '../models/document.js';
import type { Evidence } from '../models/evidence.js';
import type { Message } from '../models/message.js';
import type { TaskQuery } from '../models/query.js';
import type { ChangedBy, Extraction, Task, TaskStatus } from '../models/task.js';

/** What saving an extraction did. `changed` counts tasks whose date, text, bodies or withdrawal changed. */
export interface SaveOutcome {
  readonly documentId: string;
  readonly outcome: 'new' | 'unchanged' | 'updated';
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  /** Ids of the documents that this one may be another form of: a person has to say. */
  readonly unsure: readonly string[];
}

export interface SaveOptions {
  /** Save although these bytes were read before: after the program learned to read better, or to go back to an older file. */
  readonly force?: boolean;
}

/** A document of the index, as its latest version reads. Instants are ISO 8601 UTC. */
export interface IndexedDocument extends ExtractedDocument {
  readonly id: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly messages: readonly Message[];
  readonly tasks: { readonly total: number; readonly obligations: number; readonly withdrawn: number };
  /** The documents that amend, replace or abolish it, in order of arrival. */
  readonly changedBy: readonly ChangedBy[];
  /** Every file read for it, oldest first. */
  readonly versions: readonly DocumentVersion[];
  /** Documents that it may be another form of, and those that a person has said it is not, in order of arrival. */
  readonly kin: readonly Kin[];
}

/** A document that may be another form of this one. */
export interface Kin extends Pick<ExtractedDocument, 'type' | 'number' | 'issuedOn' | 'issuer' | 'subject' | 'file'> {
  readonly id: string;
  /** `unsure`: a person has to say; `apart`: a person has said that it is another document. */
  readonly verdict: 'unsure' | 'apart';
}

export interface DocumentVersion {
  readonly sha256: string;
  readonly file: string;
  readonly at: string;
  /** Whether the document is shown as this version reads: the one that can be relied on most. */
  readonly isShown: boolean;
  /** Null for one that an older program read. */
  readonly evidence: Evidence | null;
}

export interface DocumentQuery {
  readonly search?: string | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** How many tasks of a question fall to each body, status and document, most first. */
export interface Facets {
  readonly bodies: readonly { readonly name: string; readonly lead: number; readonly coordinating: number }[];
  readonly statuses: readonly { readonly status: TaskStatus; readonly count: number }[];
  readonly documents: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly file: string;
    readonly subject: string | null;
    readonly count: number;
  }[];
}

export type FileState = 'indexed' | 'indexed-with-warnings' | 'needs-person' | 'failed';

/** What became of a file; `reason` is Vietnamese, for a person. */
export interface FileRecord {
  /** Where it was dropped or read. */
  readonly path: string;
  readonly sha256: string;
  readonly state: FileState;
  readonly reason: string | null;
  readonly at: string;
  readonly documentId: string | null;
  /** Sub-folder of the inbox that it was dropped in, '' for the inbox itself; null for a file that was read in place. */
  readonly label?: string | null;
  /** What reading took; null when its bytes were known. */
  readonly seconds?: number | null;
  readonly megabytes?: number | null;
  /** sha256 of the edXML message that came with it; its original is kept too. */
  readonly sidecar?: string | null;
}

export interface FileEntry extends Required<FileRecord> {
  readonly id: number;
  /** Where it stands now, from the data folder ("done/ke-hoach.pdf"); null while it stands where it was read. */
  readonly movedTo: string | null;
}

/** A file on its way from the inbox: its original is kept; `fileId` and `target` once it is saved and has to be moved. */
export interface Arrival {
  readonly path: string;
  readonly sha256: string;
  readonly label: string;
  readonly at: string;
  /** sha256 of the edXML message that lies beside it; its original is kept too. */
  readonly sidecar: string | null;
  readonly fileId: number | null;
  readonly target: string | null;
}

export interface FileQuery {
  readonly limit?: number | undefined;
  readonly states?: readonly FileState[] | undefined;
}

/** Files of each end state, and the seconds that reading them took. */
export type FileCounts = Readonly<Record<FileState, { readonly files: number; readonly seconds: number }>>;

/**
 * The index: documents, their tasks, and what became of each file. Plain synchronous functions over one database, so
 * that another database can stand in. `today` is a day YYYY-MM-DD in Asia/Ho_Chi_Minh; `at` an ISO 8601 instant.
 */
export interface Store {
  /**
   * Saves what was read from a file, in one transaction. The same bytes again change nothing (see `force`). Other bytes
   * of a known document — same issuer, number and year, else text and everything stated surely the same, else the same file
   * name — are a version of it: tasks keep their ids, and those no longer found are marked withdrawn. A version that can be
   * relied on less (a draft after the signed file) is remembered and changes nothing. Documents that may be one are linked
   * (`kin`) for a person to say.
   */
  readonly save: (extraction: Extraction, at: string, options?: SaveOptions) => SaveOutcome;
  /**
   * Tasks that meet every filter, and how many there are without `limit` and `offset`. With `search`, best match first;
   * else by due day (none last), document and order in the document. Withdrawn tasks are left out unless `status` names them.
   */
  readonly tasks: (
    query: TaskQuery,
    today: string,
  ) => {
    readonly total: number;
    readonly tasks: readonly Task[];
    /** Bodies whose tasks were found too, because the body asked for followed them; `until`: last day of that name. */
    readonly predecessors?: readonly { readonly name: string; readonly until: string }[];
  };
  readonly task: (id: string, today: string) => Task | null;
  /** Documents, newest first; with `search`, best match first. */
  readonly documents: (query?: DocumentQuery) => {
    readonly total: number;
    readonly documents: readonly IndexedDocument[];
  };
  /**
   * The document with this id, unique beginning of an id, number or file name; null when there is none.
   * @throws StoreError `ambiguous` when several have that number or file name.
   */
  readonly document: (reference: string) => IndexedDocument | null;
  /**
   * A person says that two documents are one: their files become versions of the older, whose id is given back.
   * @throws StoreError `no-document`, `ambiguous`
   */
  readonly join: (document: string, other: string, at: string) => { readonly documentId: string };
  /**
   * A person says that `other` is a document of its own: another document, or by its sha256 one of this one's versions, which
   * becomes a document again. Remembered: they are not joined, and nobody is asked again. `join` takes it back.
   * @returns the id of the other document
   * @throws StoreError `no-document`, `ambiguous`, `only-version`, or `unread` where an older program read that version
   */
  readonly separate: (document: string, other: string, at: string) => { readonly documentId: string };
  readonly facets: (query: TaskQuery, today: string) => Facets;
  /** Notes that a file has arrived in the inbox and its original is kept: it will be finished whatever happens. */
  readonly receive: (arrival: Omit<Arrival, 'fileId' | 'target'>) => void;
  /**
   * Saves what was read from a file (null: nothing) and what became of it, in one transaction. `target`: where a file on its
   * way from the inbox is to stand. Gives the number of its entry; the same file read again in place keeps its entry.
   */
  readonly settle: (
    file: FileRecord,
    extraction: Extraction | null,
    options?: SaveOptions & { readonly target?: string | undefined },
  ) => { readonly fileId: number; readonly saved: SaveOutcome | null };
  /** Files on their way, oldest first. */
  readonly arrivals: () => readonly Arrival[];
  /** Takes back `receive` of a file of which nothing is decided yet. */
  readonly forget: (path: string) => void;
  /** Notes that a file on its way stands in its folder now. */
  readonly moved: (path: string, fileId: number, movedTo: string) => void;
  /**
   * Replaces what became of a file by a later judgement, in one transaction with what was read this time. A file that
   * stands at `from` is then on its way to `target` (see `moved`).
   */
  readonly judgeAgain: (
    fileId: number,
    judged: FileRecord,
    extraction: Extraction | null,
    from: string | null,
    target: string | null,
  ) => SaveOutcome | null;
  /** The latest entry for these bytes, or null. */
  readonly fileBySha: (sha256: string) => FileEntry | null;
  /** Entries, newest first. */
  readonly files: (query?: FileQuery) => readonly FileEntry[];
  readonly fileCounts: () => FileCounts;
  /** Writes a consistent copy of the index, safe while others use it. @throws StoreError `exists` when the file is there already. */
  readonly backup: (toFile: string) => void;
  readonly close: () => void;
}
