import type { Deadline } from '../../models/deadline.js';
import type { TaskClass, TaskLayout } from '../../models/task.js';
import type { BodyMention } from '../bodies/index.js';
import type { Slice } from './slice.js';

/** A body as mentioned, with the words it was read from. */
export type Named = { readonly mention: BodyMention; readonly source: Slice };

/** A deadline as read, with the words it was read from; `inherited` when it was stated for a group of duties above this one. */
export type Dated = { readonly deadline: Deadline; readonly source: Slice; readonly inherited: boolean };

/** A duty as found in the document, before names are resolved and confidences given. */
export type Draft = {
  readonly class: TaskClass;
  readonly layout: TaskLayout;
  readonly ordinal: string | null;
  readonly section: readonly string[];
  /** Labels from the outermost section to the item, with counts for bullets: the stable identity of the place of the duty. */
  readonly path: readonly string[];
  readonly text: readonly Slice[];
  readonly parts: readonly string[];
  readonly lead: readonly Named[];
  /** True when the lead was stated for this very duty (label, column, its own words), not inherited from a heading. */
  readonly ownLead: boolean;
  readonly coordinating: readonly Named[];
  readonly deadline: Dated | null;
  readonly flags: readonly string[];
};
