import type { Groups, Organisation, Ours } from '../../models/organisation.js';
import { type Predecessor, predecessors } from '../bodies/predecessors.js';
import { bodyNote } from './body-note.js';
import { type OursQuestion, oursReader } from './is-ours.js';

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

/** The knowledge of bodies under an office's settings. Answers are remembered: an index names the same bodies again and again. */
export function bodyKnowledge({ organisation, groups }: Settings): BodyKnowledge {
  const notes = remembered(bodyNote, (name, issuedOn, today) => `${today} ${issuedOn} ${name}`);
  const reader = remembered(
    (our: Organisation, today: string) => oursReader(our, groups, today),
    (_, today) => today,
  );
  return {
    predecessors,
    note: notes,
    ours: organisation === null ? null : (question, today) => reader(organisation, today)(question),
  };
}

const MOST_REMEMBERED = 20_000;

function remembered<Arguments extends unknown[], Answer>(
  answer: (...given: Arguments) => Answer,
  key: (...given: Arguments) => string,
): (...given: Arguments) => Answer {
  const known = new Map<string, Answer>();
  return (...given) => {
    const name = key(...given);
    const before = known.get(name);
    if (before !== undefined || known.has(name)) return before as Answer;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = answer(...given);
    known.set(name, found);
    return found;
  };
}
