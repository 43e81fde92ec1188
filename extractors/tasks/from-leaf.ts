import type { TaskLayout } from '../../models/task.js';
import { fold } from '../text/normalize.js';
import { clausesOf } from './clauses.js';
import { type Context, inherited, isDated } from './context.js';
import type { Dated, Draft, Named } from './draft.js';
import { type Piece, piecesOf } from './leaf.js';
import { firstNonEmpty, nameKey, union, without } from './names.js';
import { isNounPhrase } from './noun-phrase.js';
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

/** "8h00 - 8h15: Đón tiếp đại biểu", "14 giờ 30: Khai mạc": a slot of a programme. */
const AGENDA_SLOT =
  /^\W*(?:từ )?\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}(?: phút)?\s*(?:(?:-|–|—|đến)\s*\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}(?: phút)?)?\s*:\s/iu;

/** Adds the duties of one leaf of the numbering to the context's drafts. */
export function addLeaf(leaf: Leaf, context: Context): void {
  const text = textOf(leaf.slice);
  if (AGENDA_SLOT.test(text)) return;
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
  const ownLead = ownLeadOf(piece, leaf, context);
  const lead = firstNonEmpty(ownLead, context.lead, piece.carried);
  const fromHeading = ownLead.length === 0 && context.lead.length > 0;
  const above = fromHeading || labelled.coordinating.length > 0 ? context.coordinating : [];
  const coordinating = without(union(union(labelled.coordinating, above), piece.who.coordinating), lead);
  const own = labelled.deadline ?? piece.deadline;
  const deadline = own ?? inherited(context.deadline) ?? inherited(context.period);
  const isLast = index === count - 1;
  const text = isLast ? [piece.slice, ...leaf.more] : [piece.slice];
  const asked = ASKED.test(piece.who.cue ?? '');
  const states = labelled.deadline !== null || own?.deadline.kind === 'external' || isDatedBy(own ?? context.deadline);
  const evidence = { lead, ownLead: ownLead.length > 0, asked, states, own };
  const kind = classOf(text.map(textOf).join(' '), evidence, context);
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

/** Who leads by the duty itself: its label, else, where no label above it says otherwise, its own words. */
function ownLeadOf(piece: Piece, { labelled }: Leaf, context: Context): readonly Named[] {
  if (labelled.lead.length > 0) return labelled.lead;
  return context.labelled ? [] : fullNames(piece.who.lead, context.lead);
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

/** Bodies that mean everyone at once: "các cấp, các ngành", "từng cơ quan", "mỗi cán bộ", "các cơ quan, đơn vị, địa phương". */
const EVERYONE =
  /^(tung|moi|toan the)\s|^(cac )?(cap|nganh)( uy)?(, cac (cap|nganh))*$|^(cac |nguoi dung dau cac |thu truong cac )?((cap uy|co quan|don vi|dia phuong|nganh|cap|to chuc|ca nhan|doan the|to chuc doan the)(, | va |$)(cac )?)+$|^(cac )?(don vi|co quan|dia phuong) (thuoc|trong|tren dia ban) (tinh|toan tinh)$|^(can bo|cong chuc|vien chuc|nguoi lao dong|dang vien)|cac cap$/;

/** "Các tổ chức, cá nhân …", "Người dân …": norms on the public, which no office can be held to. */
const PUBLIC =
  /^(cac |nhung |moi )?(to chuc, (ho gia dinh, )?ca nhan|ca nhan, to chuc|ho (gia dinh|dan|kinh doanh)|nguoi dan|nhan dan|cong dan|chu (co so|ho|phuong tien)|doanh nghiep, ca nhan|tap the,? ca nhan)( |,|$)/;

/** Words of something that can be handed in or held against a date; "trình" only as a verb (never "quy trình"). */
const DELIVERABLE =
  /(?:^|[\s(])(?:báo cáo|gửi |nộp |lập (?:kế hoạch|danh sách|hồ sơ|dự toán)|xây dựng (?:kế hoạch|báo cáo|quy chế|dự toán|chương trình)|ban hành|tổ chức (?:hội nghị|lễ|họp|kiểm tra|tổng kết|sơ kết)|ký kết|đăng ký|hoàn thành|phê duyệt|thành lập|cử (?:cán bộ|đại biểu|đại diện|công chức|người|lãnh đạo|thành viên))|(?:^|[;,] |và )trình /iu;

/** Words that ask somebody for something: "Giao X …", "yêu cầu X …", "đề nghị X …". */
const ASKED = /^(giao|yêu cầu|đề nghị|kính đề nghị|phân công|ủy quyền)/iu;

type Evidence = {
  readonly lead: readonly Named[];
  readonly ownLead: boolean;
  readonly asked: boolean;
  /** A deadline is stated for this duty, by its words, its label or its lead-in. */
  readonly states: boolean;
  readonly own: Dated | null;
};

const isDatedBy = (dated: Dated | null): boolean => dated !== null && isDated(dated.deadline);

/** Obligation, general direction, or null for words that are no duty here (annotation rules 1 and 2). */
function classOf(
  text: string,
  { lead, ownLead, asked, states, own }: Evidence,
  { zone }: Context,
): Draft['class'] | null {
  const dated = own !== null && isDated(own.deadline);
  if (zone === 'record') return null;
  if (zone === 'preamble')
    return asked || (dated && own.deadline.kind !== 'period' && !CITES.test(text)) ? 'obligation' : null;
  if (zone === 'silent') return dated && ownLead ? 'obligation' : null;
  if (states) return 'obligation';
  if (lead.length === 0 || (!ownLead && isNounPhrase(text))) return 'general';
  const everyone = lead.every(({ mention }) => EVERYONE.test(fold(mention.text).trim()));
  if (lead.every(({ mention }) => PUBLIC.test(fold(mention.text).trim()))) return 'general';
  const concrete = DELIVERABLE.test(asked ? text : text.slice(0, 160));
  if (everyone && zone !== 'operative' && !concrete) return 'general';
  return 'obligation';
}

/** "Căn cứ …", "Thực hiện Quyết định …", "Xét đề nghị …": the bases of the document. */
const CITES = /^(Căn cứ|Thực hiện|Theo|Xét|Tiếp theo|Trên cơ sở|Hưởng ứng|Nhằm)/u;

/** The separate acts of a duty: the bulleted lines of its contents, or its clauses where there are several. */
function partsOf(slices: readonly Slice[]): string[] {
  const lines = slices.map(textOf);
  if (lines.length > 1) return lines.map((line) => line.replace(/^[-–+*•]\s*/u, '').trim());
  const text = lines[0] ?? '';
  const clauses = clausesOf(text).map(({ start, end }) => text.slice(start, end).replace(/[;\s]+$/u, ''));
  return clauses.length > 1 && clauses.every((clause) => clause.length > 15) ? clauses : [];
}
