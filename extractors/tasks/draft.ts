import type { Deadline } from '../../models/deadline.js';
import type { TaskClass, TaskLayout } from '../../models/task.js';
import type { BodyMention } from '../bodies/index.js';
import type { Reason } from './classify.js';
import type { Slice } from './slice.js';

/** A body as mentioned, with the words it was read from. */
export type Named = { readonly mention: BodyMention; readonly source: Slice };

/**
 * What said it: `label` ("Đơn vị thực hiện: …"), `column`, `words` of the duty itself, `lead-in` (the opening sentence above),
 * `heading`, `period` (a heading's quarter or month), `clause` (the clause before), `reference` (another item), `none`.
 */
export type Source = 'label' | 'column' | 'words' | 'lead-in' | 'heading' | 'period' | 'clause' | 'reference' | 'none';

/** A deadline as read, with the words it was read from; `inherited` when it was stated for a group of duties above this one. */
export type Dated = {
  readonly deadline: Deadline;
  readonly source: Slice;
  readonly inherited: boolean;
  readonly from: Source;
};

/** A duty as found in the document, before names are resolved and confidences given. */
export type Draft = {
  readonly class: TaskClass;
  readonly classBy: Reason;
  readonly layout: TaskLayout;
  readonly ordinal: string | null;
  readonly section: readonly string[];
  /** Labels from the outermost section to the item, with counts for bullets: the stable identity of the place of the duty. */
  readonly path: readonly string[];
  readonly text: readonly Slice[];
  readonly parts: readonly string[];
  readonly lead: readonly Named[];
  readonly leadFrom: Source;
  readonly coordinating: readonly Named[];
  readonly deadline: Dated | null;
  /** The period of the heading above ("Nhiệm vụ quý I"), whatever deadline the duty states itself. */
  readonly period: Dated | null;
  /** What is to be handed in ("Sản phẩm: …"), as written. */
  readonly product: Slice | null;
  /** Who gets the report that the duty asks for. */
  readonly reportTo: Named | null;
  readonly flags: readonly string[];
};
