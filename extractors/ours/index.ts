import type { Groups, Organisation, Ours } from '../../models/organisation.js';
import { type Predecessor, predecessors } from '../bodies/predecessors.js';
import { bodyNote } from './body-note.js';
import { type OursQuestion, oursReader } from './is-ours.js';
import { remember } from './remember.js';

/** What the index asks about bodies beyond their letters. Days are YYYY-MM-DD. */
export type BodyKnowledge = {
  /** Bodies that the one asked for followed in 2025: a question about it means them too. */
  readonly predecessors: (name: string, today: string) => readonly Predecessor[];
  /** What has become of a body since the document; null when nothing has. */
  readonly note: (name: string, issuedOn: string | null, today: string) => string | null;
  /** Why a task is our organisation's; null when the settings name none. */
  readonly ours: ((question: OursQuestion, today: string) => Ours | null) | null;
};

type Settings = { readonly organisation: Organisation | null; readonly groups: Groups };

/** The knowledge of bodies under an office's settings. */
export function bodyKnowledge({ organisation, groups }: Settings): BodyKnowledge {
  const notes = new Map<string, { readonly answer: string | null }>();
  const readers = new Map<string, { readonly answer: ReturnType<typeof oursReader> }>();
  return {
    predecessors,
    note: (name, issuedOn, today) =>
      remember(notes, JSON.stringify([today, issuedOn, name]), () => bodyNote(name, issuedOn, today)),
    ours:
      organisation === null
        ? null
        : (question, today) => remember(readers, today, () => oursReader(organisation, groups, today))(question),
  };
}
