import type { Block, Identity, SourceDocument } from '../models/document.js';
import type { EdxmlFacts } from '../models/edxml.js';
import type { Message } from '../models/message.js';
import type { ExtractedTask, Extraction } from '../models/task.js';
import { readBodyHeading, readDefinitions } from './bodies/index.js';
import type { DeadlineContext } from './deadlines/index.js';
import { readIdentity } from './identity/index.js';
import { mergeEdxml } from './identity/merge-edxml.js';
import { asOfPart, describeParts, partsOf } from './parts.js';
import type { Draft } from './tasks/draft.js';
import { finishTasks } from './tasks/finish.js';
import { findTasks } from './tasks/index.js';
import { fingerprintOf } from './text/fingerprint.js';
import { readLabel } from './text/label.js';

export type ExtractOptions = {
  /** How the office reads deadlines. */
  readonly beforeCountsTheDay: boolean;
  /** What the edXML message beside the document says of it; it wins over the page. */
  readonly edxml?: EdxmlFacts | 'unreadable' | null;
};

/** What a document is found to say, before it is put into the form of an extraction. */
export type Reading = {
  readonly identity: Identity;
  readonly drafts: readonly Draft[];
  readonly tasks: readonly ExtractedTask[];
  readonly messages: readonly Message[];
};

/** Reads a document's identity and duties; `tasks[i]` is `drafts[i]` with its names resolved. */
export function readDuties(document: SourceDocument, options: ExtractOptions): Reading {
  const page = readIdentity(document);
  const { identity, messages: told } = mergeEdxml(page, options.edxml ?? null);
  const when: DeadlineContext = {
    issuedOn: identity.issuedOn,
    planYear: planYearOf(identity),
    beforeCountsTheDay: options.beforeCountsTheDay,
  };
  const { drafts, messages } = findTasks(document.blocks, when);
  const text = bodyText(document.blocks);
  const names = { identity, definitions: readDefinitions(text), roles: rolesOf(document.blocks) };
  return { identity, drafts, tasks: finishTasks(drafts, names, when), messages: [...told, ...messages] };
}

/** Reads the documents that one file holds; the tasks of the second and later ones say which, and have ids of their own. */
export const readParts = (parts: readonly SourceDocument[], options: ExtractOptions): Reading[] =>
  parts.map((part, index) => {
    if (index === 0) return readDuties(part, options);
    const reading = readDuties(part, { ...options, edxml: null });
    return { ...reading, tasks: asOfPart(reading.tasks, index, reading.identity) };
  });

/**
 * Everything that a document says: its identity and its duties, each with its place. Pure: the same document gives the
 * same extraction, whatever the day and the machine.
 */
export function extract(document: SourceDocument, options: ExtractOptions): Extraction {
  const parts = partsOf(document);
  const readings = readParts(parts, options);
  const [first = readDuties(document, options)] = readings;
  const tasks = readings.map((reading) => reading.tasks);
  const recognisedPages = document.pages.filter(({ source }) => source === 'ocr').length;
  const fingerprint = fingerprintOf(document.blocks);
  return {
    schemaVersion: 1,
    document: {
      file: document.file,
      sha256: document.sha256,
      mediaType: document.mediaType,
      pages: document.pages.length > 0 ? document.pages.length : null,
      ...(recognisedPages > 0 ? { recognisedPages } : {}),
      ...first.identity,
    },
    tasks: tasks.flat(),
    ...(parts.length > 1 ? { parts: describeParts(parts, readings, tasks) } : {}),
    ...(fingerprint ? { fingerprint } : {}),
    messages: [
      ...document.messages,
      ...readings.flatMap(({ messages }) => messages),
      ...parts.flatMap(({ blocks }) => annexMessages(blocks)),
    ],
  };
}

/** The year that the plan is for, by its subject ("… năm 2023"); the one year named there, or null. */
function planYearOf({ subject }: Identity): number | null {
  const years = [...(subject ?? '').matchAll(/(?<!\d)(20\d{2})(?!\d)/gu)].map((match) => Number(match[1]));
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

const bodyText = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');

/** Roles that headings give to bodies: "1. Sở Công Thương tỉnh Lai Châu - Cụm trưởng". */
function rolesOf(blocks: readonly Block[]): Map<string, string> {
  const roles = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.role !== 'body' || block.text.length > 200) continue;
    const heading = readBodyHeading(block.text.slice(readLabel(block.text)?.end ?? 0).replace(/[\s:]+$/u, ''));
    for (const { name, bodyIndex } of heading?.roleNames ?? []) {
      const body = heading?.bodies[bodyIndex];
      if (body && !roles.has(name)) roles.set(name, body.text);
    }
  }
  return roles;
}

/** "(Có phụ lục … kèm theo)" without any annex in the file: its duties are not here, and the office must be told. */
function annexMessages(blocks: readonly Block[]): Message[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const hasAnnex = paragraphs.some((p) => readLabel(p.text)?.readings[0]?.kind === 'annex');
  if (hasAnnex) return [];
  const mention = paragraphs.find(
    (p) =>
      p.role === 'body' &&
      /\((có |chi tiết |theo |xem )?[^()]{0,30}(phụ lục|biểu|danh sách)[^()]{0,80}(kèm|đính kèm)[^()]*\)/iu.test(
        p.text,
      ),
  );
  if (!mention) return [];
  return [
    {
      code: 'appendix-missing',
      severity: 'warning',
      text: 'Văn bản nói có phụ lục kèm theo nhưng tệp này không có phụ lục. Hãy tìm phụ lục: nhiệm vụ và thời hạn có thể nằm ở đó.',
      place: mention.spans.at(-1)?.place ?? null,
    },
  ];
}
