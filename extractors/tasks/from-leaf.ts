import type { TaskLayout } from '../../models/task.js';
import { readBrackets } from './brackets.js';
import { classOf, isDatedBy, isOrder } from './classify.js';
import { clausesOf } from './clauses.js';
import { type Context, inherited } from './context.js';
import type { Dated, Draft, Named, Source } from './draft.js';
import { isAgendaSlot } from './grid.js';
import { type Piece, piecesOf } from './leaf.js';
import { actorsIn, firstNonEmpty, nameKey, union, without } from './names.js';
import { reportToIn } from './report-to.js';
import { type Slice, textOf, within } from './slice.js';
import { isClosingFormula, isMember } from './zones.js';

/** What labelled lines under a duty say of it. */
export type Labelled = {
  readonly lead: readonly Named[];
  readonly coordinating: readonly Named[];
  readonly deadline: Dated | null;
  /** A label announces a time, but its words name none that is understood. */
  readonly unread: boolean;
  readonly product: Slice | null;
};

/** What the lines of a duty without labelled lines say. */
export const UNLABELLED: Labelled = { lead: [], coordinating: [], deadline: null, unread: false, product: null };

type Leaf = {
  readonly slice: Slice;
  /** Paragraphs that continue the duty's words (its contents, a second paragraph). */
  readonly more: readonly Slice[];
  readonly ordinal: string | null;
  readonly labelled: Labelled;
  readonly layout: TaskLayout;
};

const SHORTEST_DUTY = 12;

/** Adds the duties of one leaf of the numbering to the context's drafts. */
export function addLeaf(given: Leaf, context: Context): void {
  const leaf = withBrackets(given, context);
  const text = textOf(leaf.slice);
  if (isAgendaSlot(text) || isMember(text)) return;
  if (text.length < SHORTEST_DUTY || !/\p{L}{2}/u.test(text) || isClosingFormula(text)) return;
  const isLabelled = leaf.labelled.lead.length > 0 || leaf.labelled.deadline !== null;
  const pieces = isLabelled ? [wholeLeaf(leaf, context)] : piecesOf(leaf.slice, context);
  pieces.forEach((piece, i) => {
    const draft = draftOf(piece, leaf, context, i, pieces.length);
    if (draft) context.drafts.push(draft);
  });
  if (!isLabelled) addAsides(leaf, context);
}

/** The duty with what its closing parenthesis says of who and when, where no label does. */
function withBrackets(leaf: Leaf, context: Context): Leaf {
  const { labelled } = leaf;
  if (labelled.lead.length > 0) return leaf;
  const bracketed = readBrackets(leaf.slice, context.when);
  if (!bracketed) return leaf;
  const { lead, coordinating, deadline } = bracketed;
  const own = deadline ?? piecesOf(leaf.slice, context).find((piece) => piece.deadline)?.deadline ?? null;
  return { ...leaf, labelled: { ...labelled, lead, coordinating, deadline: labelled.deadline ?? own } };
}

/** "(Sở X chịu trách nhiệm tổng hợp báo cáo chung toàn tỉnh)": a duty of somebody else's, in parentheses. */
const ASIDE = /\(([^()]{25,200})\)/gu;
const CHARGED = /(?:chịu|có) trách nhiệm(?=\s+\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+)/u;

function addAsides(leaf: Leaf, context: Context): void {
  const main = context.drafts.at(-1);
  for (const match of textOf(leaf.slice).matchAll(ASIDE)) {
    const slice = within(leaf.slice, match.index + 1, match.index + match[0].length - 1);
    const { lead } = actorsIn(slice);
    if (!main || lead.length === 0 || !CHARGED.test(textOf(slice)) || sameNames(lead, main.lead)) continue;
    context.drafts.push({
      ...main,
      text: [slice],
      parts: [],
      path: [...main.path, `aside ${match.index}`],
      lead,
      leadFrom: 'words',
      coordinating: [],
      deadline: inherited(main.deadline),
      product: null,
      reportTo: reportToIn([slice]),
    });
  }
}

const sameNames = (a: readonly Named[], b: readonly Named[]): boolean => without(a, b).length === 0;

/** A labelled duty is never split: its labels say who and when for all of it. */
function wholeLeaf(leaf: Leaf, context: Context): Piece {
  const pieces = piecesOf(leaf.slice, { ...context, lead: [] });
  const first = pieces[0];
  const deadline = pieces.find((p) => p.deadline)?.deadline ?? null;
  return {
    slice: leaf.slice,
    who: first?.who ?? { lead: [], coordinating: [], cue: null },
    carried: [],
    sameSentence: false,
    deadline,
    timeline: first?.timeline ?? false,
  };
}

function draftOf(piece: Piece, leaf: Leaf, context: Context, index: number, count: number): Draft | null {
  const { labelled } = leaf;
  const ownLead = ownLeadOf(piece, leaf, context);
  const lead = firstNonEmpty(ownLead, piece.sameSentence ? piece.carried : [], context.lead, piece.carried);
  const fromHeading = ownLead.length === 0 && lead === context.lead && lead.length > 0;
  const above = fromHeading || labelled.coordinating.length > 0 ? context.coordinating : [];
  const coordinating = without(union(union(labelled.coordinating, above), piece.who.coordinating), lead);
  const own = labelled.deadline ?? piece.deadline;
  const deadline = own ?? inherited(context.deadline) ?? inherited(context.period);
  const isLast = index === count - 1;
  const text = isLast ? [piece.slice, ...leaf.more] : [piece.slice];
  const asked = isOrder(piece.who.cue);
  const states = labelled.deadline !== null || own?.deadline.kind === 'external' || isDatedBy(own ?? context.deadline);
  const words = text.map(textOf).join(' ');
  if (own && !own.inherited && words.replace(textOf(own.source), '').replace(/\P{L}/gu, '') === '') return null;
  const verdict = classOf(words, { lead, ownLead: ownLead.length > 0, asked, states, own }, context.zone);
  if (verdict === null) return null;
  return {
    class: verdict.class,
    classBy: verdict.by,
    layout: piece.timeline ? 'timeline' : leaf.layout,
    ordinal: leaf.ordinal,
    section: context.section,
    path: count > 1 ? [...context.path, String.fromCharCode(97 + index)] : context.path,
    text,
    parts: partsOf(text),
    lead,
    leadFrom: leadSource(lead, ownLead, leaf, context),
    coordinating,
    deadline,
    period: context.period,
    product: labelled.product,
    reportTo: reportToIn(text),
    flags: labelled.unread ? ['deadline-unread'] : [],
  };
}

function leadSource(lead: readonly Named[], ownLead: readonly Named[], { labelled }: Leaf, context: Context): Source {
  if (lead.length === 0) return 'none';
  if (ownLead.length > 0) return labelled.lead.length > 0 ? 'label' : 'words';
  return lead === context.lead ? context.leadFrom : 'clause';
}

/** Who leads by the duty itself: its label, else, where no label above it says otherwise, its own words. */
function ownLeadOf(piece: Piece, { labelled }: Leaf, context: Context): readonly Named[] {
  if (labelled.lead.length > 0) return labelled.lead;
  return context.leadFrom === 'label' ? [] : fullNames(piece.who.lead, context.lead);
}

/**
 * A duty that names the body of its heading again, shortened ("Các cụm, khối thi đua thuộc tỉnh" … "các cụm, khối thi
 * đua xây dựng …"), means the heading's body.
 */
function fullNames(own: readonly Named[], above: readonly Named[]): readonly Named[] {
  const [mine] = own;
  if (own.length !== 1 || !mine) return own;
  const words = nameKey(mine).split(/[\s,]+/u);
  const fuller = above.filter((n) => {
    const theirs = nameKey(n).split(/[\s,]+/u);
    return theirs.length > words.length && theirs[0] === words[0] && words.every((word) => theirs.includes(word));
  });
  return fuller.length === 1 && above.length === 1 ? fuller : own;
}

/** The separate acts of a duty: the bulleted lines of its contents, or its clauses where there are several. */
function partsOf(slices: readonly Slice[]): string[] {
  const lines = slices.map(textOf);
  if (lines.length > 1) return lines.map((line) => line.replace(/^[-–+*•]\s*/u, '').trim());
  const text = lines[0] ?? '';
  const clauses = clausesOf(text).map(({ start, end }) => text.slice(start, end).replace(/[;\s]+$/u, ''));
  return clauses.length > 1 && clauses.every((clause) => clause.length > 15) ? clauses : [];
}
