import type { Deadline } from '../../models/deadline.js';
import type { Message } from '../../models/message.js';
import type { DeadlineContext } from '../deadlines/index.js';
import type { Columns } from './columns.js';
import type { Dated, Draft, Named, Source } from './draft.js';
import type { Slice } from './slice.js';
import type { Zone } from './zones.js';

/** What the headings and opening sentences above a duty say of it. */
export type Context = {
  readonly section: readonly string[];
  readonly path: readonly string[];
  readonly zone: Zone;
  readonly lead: readonly Named[];
  readonly coordinating: readonly Named[];
  /** What stated `lead`; a label ("Cơ quan chủ trì: …") outranks a duty's own words (annotation rule 5). */
  readonly leadFrom: Source;
  /** A deadline stated for the whole group ("Thời gian thực hiện" of a section, the date of a lead-in). */
  readonly deadline: Dated | null;
  /** A heading's period ("Nhiệm vụ quý I"): only for duties with no deadline of their own. */
  readonly period: Dated | null;
  readonly when: DeadlineContext;
  /** What has been found so far: every walker adds to it in reading order. */
  readonly drafts: Draft[];
  readonly messages: Message[];
  /** The tables of duties so far, for those that go on over a page without a header. */
  readonly tables: { readonly columns: Columns; readonly width: number }[];
};

/** A deadline as it holds for the duties under the words that state it. */
export const inherited = (dated: Dated | null): Dated | null => (dated ? { ...dated, inherited: true } : null);

/** A deadline with the words and the part of the layout that state it; null where nothing was read. */
export const stated = (deadline: Deadline | null, source: Slice, from: Source): Dated | null =>
  deadline ? { deadline, source, inherited: false, from } : null;

/** A deadline that names a day, a period, a rule or a span, not only a manner ("thường xuyên", "định kỳ"). */
export const isDated = ({ kind, recurrence }: Deadline): boolean =>
  kind === 'date' || kind === 'period' || kind === 'relative' || (kind === 'recurring' && recurrence !== null);
