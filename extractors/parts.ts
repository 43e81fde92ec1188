import type { DocumentPart, Identity, SourceDocument } from '../models/document.js';
import type { ExtractedTask } from '../models/task.js';
import { stableId } from './text/stable-id.js';

/** The documents of a file: each with its own blocks, so that its number, date and bodies are read from it alone. */
export function partsOf(document: SourceDocument): readonly SourceDocument[] {
  const { starts } = document;
  if (starts === undefined || starts.length < 2) return [document];
  return starts.map((start, index) => ({ ...document, blocks: document.blocks.slice(start, starts[index + 1]) }));
}

/** Duties of a later document of a file: which one it is, and ids that can't be those of duties of the documents before. */
export function asOfPart(
  tasks: readonly ExtractedTask[],
  part: number,
  { type, number, issuedOn, issuer, subject }: Identity,
): readonly ExtractedTask[] {
  const own = (id: string) => stableId([String(part), id]);
  return tasks.map((task) => ({
    ...task,
    id: own(task.id),
    repeats: task.repeats === null ? null : own(task.repeats),
    ownDocument: { type, number, issuedOn, issuer, subject },
  }));
}

/** What each document of a file says of itself, with the page it begins on and the ids of its duties. */
export function describeParts(
  parts: readonly SourceDocument[],
  readings: readonly { readonly identity: Identity }[],
  tasks: readonly (readonly ExtractedTask[])[],
): DocumentPart[] {
  return readings.map(({ identity }, index) => ({
    ...identity,
    page: firstPage(parts[index]),
    tasks: (tasks[index] ?? []).map(({ id }) => id),
  }));
}

function firstPage(part: SourceDocument | undefined): number | null {
  const block = part?.blocks.find((found) => found.kind === 'paragraph');
  const place = block?.kind === 'paragraph' ? block.spans[0]?.place : undefined;
  return place !== undefined && 'page' in place ? place.page : null;
}
