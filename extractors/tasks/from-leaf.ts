import type { TaskLayout } from '../../models/task.js';
import { fold } from '../text/normalize.js';
import { clausesOf } from './clauses.js';
import { type Context, inherited, isDated } from './context.js';
import type { Dated, Draft, Named } from './draft.js';
import { type Piece, piecesOf } from './leaf.js';
import { union, without } from './names.js';
import { type Slice, textOf } from './slice.js';
import { isClosingFormula } from './zones.js';

/** What labelled lines under a duty say of it. */
export type Labelled = {
  readonly lead: readonly Named[];
  readonly coordinating: readonly Named[];
  readonly deadline: Dated | null;
};

export const UNLABELLED: Labelled = { lead: [], coordinating: [], deadline: null };

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
export function addLeaf(leaf: Leaf, context: Context): void {
  const text = textOf(leaf.slice);
  if (text.length < SHORTEST_DUTY || !/\p{L}{2}/u.test(text) || isClosingFormula(text)) return;
  const isLabelled = leaf.labelled.lead.length > 0 || leaf.labelled.deadline !== null;
  const pieces = isLabelled ? [wholeLeaf(leaf, context)] : piecesOf(leaf.slice, context);
  pieces.forEach((piece, i) => {
    const draft = draftOf(piece, leaf, context, i, pieces.length);
    if (draft) context.drafts.push(draft);
  });
}

/** A labelled duty is never split: its labels say who and when for all of it. */
function wholeLeaf(leaf: Leaf, context: Context): Piece {
  const pieces = piecesOf(leaf.slice, { ...context, lead: [] });
  const first = pieces[0];
  const deadline = pieces.find((p) => p.deadline)?.deadline ?? null;
  return {
    slice: leaf.slice,
    who: first?.who ?? { lead: [], coordinating: [], cue: null },
    carried: [],
    deadline,
    timeline: first?.timeline ?? false,
  };
}

function draftOf(piece: Piece, leaf: Leaf, context: Context, index: number, count: number): Draft | null {
  const { labelled } = leaf;
  const ownLead = labelled.lead.length > 0 ? labelled.lead : piece.who.lead;
  const lead = firstNonEmpty(ownLead, context.lead, piece.carried);
  const fromHeading = ownLead.length === 0 && context.lead.length > 0;
  const above = fromHeading || labelled.coordinating.length > 0 ? context.coordinating : [];
  const coordinating = without(union(union(labelled.coordinating, above), piece.who.coordinating), lead);
  const own = labelled.deadline ?? piece.deadline;
  const deadline = own ?? inherited(context.deadline) ?? inherited(context.period);
  const isLast = index === count - 1;
  const text = isLast ? [piece.slice, ...leaf.more] : [piece.slice];
  const kind = classOf(text.map(textOf).join(' '), lead, ownLead.length > 0, own, context);
  if (kind === null) return null;
  return {
    class: kind,
    layout: piece.timeline ? 'timeline' : leaf.layout,
    ordinal: leaf.ordinal,
    section: context.section,
    path: count > 1 ? [...context.path, String.fromCharCode(97 + index)] : context.path,
    text,
    parts: partsOf(text),
    lead,
    ownLead: ownLead.length > 0,
    coordinating,
    deadline,
    flags: [],
  };
}

const firstNonEmpty = (...lists: readonly (readonly Named[])[]): readonly Named[] =>
  lists.find((list) => list.length > 0) ?? [];

/** Bodies that mean everyone at once: "các cấp, các ngành", "từng cơ quan", "mỗi cán bộ", "các cơ quan, đơn vị, địa phương". */
const EVERYONE =
  /^(tung|moi|toan the)\s|(cac )?(cap|nganh)( uy)?(, cac (cap|nganh))*$|^(cac |nguoi dung dau cac |thu truong cac )?((cap uy|co quan|don vi|dia phuong|nganh|cap|to chuc|ca nhan|doan the|to chuc doan the)(, | va |$)(cac )?)+$|^(cac )?(don vi|co quan|dia phuong) (thuoc|trong|tren dia ban) (tinh|toan tinh)$|^(can bo|cong chuc|vien chuc|nguoi lao dong|dang vien)|cac cap$/;

/** Words of something that can be handed in or held against a date. */
const DELIVERABLE =
  /(^|[\s(])(bao cao|gui |nop |lap (ke hoach|danh sach|ho so|du toan)|xay dung (ke hoach|bao cao|quy che|du toan|chuong trinh)|ban hành|ban hanh|to chuc (hoi nghi|le|hop|kiem tra|tong ket|so ket)|ky ket|dang ky|trinh |hoan thanh|phe duyet|thanh lap|danh gia, phan loai)/;

/** Obligation, general direction, or null for words that are no duty here (annotation rules 1 and 2). */
function classOf(
  text: string,
  lead: readonly Named[],
  ownLead: boolean,
  own: Dated | null,
  { zone }: Context,
): Draft['class'] | null {
  const dated = own !== null && isDated(own.deadline);
  if (zone === 'silent') return dated && ownLead ? 'obligation' : null;
  if (dated || own?.deadline.kind === 'external') return 'obligation';
  if (lead.length === 0) return 'general';
  const everyone = lead.every(({ mention }) => EVERYONE.test(fold(mention.text).trim()));
  if (everyone && zone !== 'operative' && !DELIVERABLE.test(fold(text).slice(0, 160))) return 'general';
  return 'obligation';
}

/** The separate acts of a duty: the bulleted lines of its contents, or its clauses where there are several. */
function partsOf(slices: readonly Slice[]): string[] {
  const lines = slices.map(textOf);
  if (lines.length > 1) return lines.map((line) => line.replace(/^[-–+*•]\s*/u, '').trim());
  const text = lines[0] ?? '';
  const clauses = clausesOf(text).map(({ start, end }) => text.slice(start, end).replace(/[;\s]+$/u, ''));
  return clauses.length > 1 && clauses.every((clause) => clause.length > 15) ? clauses : [];
}
