import type { Ours } from '../models/organisation.js';

/**
 * What the index asks about bodies beyond their letters; whoever opens it provides the answers (`extractors/ours`). Days are
 * YYYY-MM-DD.
 */
export interface BodyKnowledge {
  /** Bodies that the one asked for followed: a question about it means them too. */
  readonly predecessors: (name: string, today: string) => readonly { readonly name: string; readonly until: string }[];
  /** What has become of a body since the document that names it, in Vietnamese; null when nothing has. */
  readonly note: (name: string, issuedOn: string | null, today: string) => string | null;
  /** Why a task is our organisation's; null where none is named. */
  readonly ours:
    | ((
        question: {
          readonly bodies: readonly { readonly name: string; readonly asWritten: string }[];
          readonly issuer: string | null;
          readonly issuedOn: string | null;
        },
        today: string,
      ) => Ours | null)
    | null;
}

/** For programs that need none. */
export const NO_KNOWLEDGE: BodyKnowledge = { predecessors: () => [], note: () => null, ours: null };

/** From where the index is looked at: the day, the settings that questions depend on, and what is known of bodies. */
export interface View {
  readonly today: string;
  readonly dueSoonDays: number;
  readonly bodies: BodyKnowledge;
}
