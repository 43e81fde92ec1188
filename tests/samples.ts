import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf } from '../extractors/text/fingerprint.js';
import type { Body } from '../models/body.js';
import type { Deadline } from '../models/deadline.js';
import type { ExtractedDocument } from '../models/document.js';
import type { Fingerprint } from '../models/fingerprint.js';
import type { ExtractedTask, Extraction, Task } from '../models/task.js';

/** A body named as the document writes it, or otherwise. */
export function sampleBody(name: string, asWritten = name): Body {
  return { name, asWritten, kind: 'body' };
}

/** A dated deadline (ISO day; null for one without a day), with what a test changes. */
export function sampleDeadline(due: string | null, changes: Partial<Deadline> = {}): Deadline {
  const text = `Trước ${due ?? ''}`;
  const unset = { bound: null, start: null, stated: null, time: null, recurrence: null, offset: null, refersTo: null };
  return { text, kind: 'date', due, approximate: false, inferred: [], ...unset, ...changes };
}

/** An obligation of Sở Nội vụ without a deadline, with what a test changes. */
export function sampleTask(id: string, text: string, changes: Partial<ExtractedTask> = {}): ExtractedTask {
  return {
    id,
    class: 'obligation',
    layout: 'labelled',
    ordinal: null,
    section: ['II. NHIỆM VỤ'],
    text,
    parts: [],
    lead: [sampleBody('Sở Nội vụ')],
    coordinating: [],
    deadline: null,
    product: null,
    reportTo: null,
    repeats: null,
    evidence: { text: [{ page: 2 }], lead: [], coordinating: [], deadline: [] },
    confidence: { task: 1, lead: 1, coordinating: 1, deadline: 1 },
    flags: [],
    ...changes,
  };
}

/** An extraction whose bytes are named by `bytes`: equal strings stand for equal files. */
export function sampleExtraction(
  bytes: string,
  tasks: readonly ExtractedTask[],
  document: Partial<ExtractedDocument> = {},
): Extraction {
  return {
    schemaVersion: 1,
    document: {
      file: 'ke-hoach.pdf',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'application/pdf',
      pages: 3,
      type: 'Kế hoạch',
      number: '12/KH-UBND',
      symbol: 'KH-UBND',
      issuedOn: '2023-03-17',
      place: 'Lai Châu',
      issuer: 'UBND tỉnh Lai Châu',
      parentBody: null,
      subject: 'Công tác thi đua, khen thưởng năm 2023',
      signer: null,
      legalBases: [],
      recipients: [],
      ...document,
    },
    tasks: [...tasks],
    messages: [],
  };
}

/** The fingerprint of a text, a paragraph a line. */
export function sampleFingerprint(text: string): { readonly fingerprint?: Fingerprint } {
  const unknown = { spans: [], boldPrefix: null, italic: null, align: null, indent: null, side: null };
  const blocks = text.split('\n').map((line) => ({ kind: 'paragraph', role: 'body', text: line, ...unknown }) as const);
  const fingerprint = fingerprintOf(blocks.map((block) => ({ ...block, spans: [...block.spans] })));
  return fingerprint === null ? {} : { fingerprint };
}

/** A new folder for the files of one test, and a function that removes it. */
export function temporaryFolder(): { readonly path: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-store-'));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The task as the index gives it back: of the document `sampleExtraction` makes, revised once. */
export function indexedTask(id: string, text: string, changes: Partial<Task> = {}): Task {
  const { file, type, number, issuedOn, issuer, subject } = sampleExtraction('', []).document;
  return {
    ...sampleTask(id, text),
    documentId: 'd0c',
    document: { id: 'd0c', file, type, number, issuedOn, issuer, subject },
    status: 'upcoming',
    sequence: 1,
    modifiedAt: '2023-03-20T01:00:00Z',
    withdrawnAt: null,
    ...changes,
  };
}
