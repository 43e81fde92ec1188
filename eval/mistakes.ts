import type { ExtractedTask, Extraction } from '../models/task.js';
import { allRight, compareBodies, IDENTITY_FIELDS, type IdentityField, sameDeadline, sameIdentity } from './compare.js';
import type { Gold, GoldTask } from './gold.js';

export type Mistake = { readonly task: string; readonly why: string; readonly text: string };

/** An obligation of the gold that is scored, and the extracted task that stands for it. */
export type Found = { readonly gold: GoldTask; readonly out: ExtractedTask | null };

/** Everything that is wrong softly, in the order of the document: for people to read. */
export function mistakes(
  gold: Gold,
  extraction: Extraction,
  found: readonly Found[],
  predicted: readonly ExtractedTask[],
): Mistake[] {
  const right = new Set(found.map(({ out }) => out));
  const missed = found.flatMap(({ gold: task, out }): Mistake[] => {
    if (!out) return [{ task: task.id, why: 'not found', text: task.text }];
    const why = differences(task, out);
    return why === '' ? [] : [{ task: task.id, why, text: task.text }];
  });
  const surplus = predicted
    .filter((task) => !right.has(task))
    .map((task) => ({ task: task.id, why: 'no such obligation', text: task.text }));
  const identity = IDENTITY_FIELDS.flatMap((field): Mistake[] => {
    const expected = gold.document[field];
    const value = identityValue(field, extraction);
    if (expected === undefined || sameIdentity(field, expected, value, 'soft')) return [];
    return [{ task: `document.${field}`, why: `${JSON.stringify(value)} for ${JSON.stringify(expected)}`, text: '' }];
  });
  return [...missed, ...surplus, ...identity];
}

function differences(task: GoldTask, out: ExtractedTask): string {
  const roles = (['lead', 'coordinating'] as const)
    .filter((role) => !allRight(compareBodies(task[role], out[role], 'soft')))
    .map((role) => `${role} ${JSON.stringify(out[role].map(({ name }) => name))} for ${JSON.stringify(task[role])}`);
  const deadline = sameDeadline(task.deadline, out.deadline, 'soft')
    ? []
    : [`deadline ${JSON.stringify(out.deadline)} for ${JSON.stringify(task.deadline)}`];
  return [...roles, ...deadline].join('; ');
}

/** The value put out for a field of the identity; of the signer, the name. */
export function identityValue(field: IdentityField, { document }: Extraction): string | null {
  return field === 'signer' ? (document.signer?.name ?? null) : document[field];
}
