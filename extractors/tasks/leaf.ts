import { findActingSubjects, findBodies } from '../bodies/index.js';
import { type DeadlineMention, findDeadlines } from '../deadlines/index.js';
import { clausesOf } from './clauses.js';
import { type Context, isDated, stated } from './context.js';
import type { Dated, Named } from './draft.js';
import { actorsIn, keyOf, NOBODY, nameKey, type Who, without } from './names.js';
import { type Slice, textOf, within } from './slice.js';

/** A part of a leaf with one lead and one deadline. */
export type Piece = {
  readonly slice: Slice;
  readonly who: Who;
  /** Bodies carried over from the piece before, where this one names none. */
  readonly carried: readonly Named[];
  /** It goes on after a comma or semicolon, so that the subject before it acts in it too, whatever heading is above. */
  readonly sameSentence: boolean;
  readonly deadline: Dated | null;
  readonly timeline: boolean;
};

const sameDate = (a: DeadlineMention, b: DeadlineMention): boolean =>
  a.deadline.due === b.deadline.due &&
  a.deadline.start === b.deadline.start &&
  JSON.stringify(a.deadline.recurrence) === JSON.stringify(b.deadline.recurrence);

/** "Tháng 6/2023: …", "Chậm nhất đến ngày 30/6/2009, …": a deadline that opens an item holds for all its clauses. */
const opens = (mention: DeadlineMention, text: string): boolean =>
  !/\p{L}/u.test(text.slice(0, mention.start)) &&
  /^\s*[:,]/u.test(text.slice(mention.end)) &&
  isDated(mention.deadline);

/**
 * Splits a leaf of the numbering where its lead or its deadline changes, and only there (annotation rules 4 and 10).
 */
export function piecesOf(slice: Slice, context: Context): Piece[] {
  const text = textOf(slice);
  const mentions = findDeadlines(text, context.when);
  const opening = mentions.find((m) => opens(m, text)) ?? null;
  const cuts = cutsOf(text, mentions, opening, context);
  const pieces: Piece[] = [];
  cuts.forEach((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const part = trimEnd(within(slice, start, end));
    const timed = i > 0 && timesReport(textOf(part));
    const who = timed ? reporters(within(slice, 0, start), part) : whoActs(part, cuts.length === 1, context);
    const before = pieces.at(-1);
    pieces.push({
      slice: part,
      who,
      carried: who.lead.length > 0 ? [] : before ? (before.who.lead.length > 0 ? before.who.lead : before.carried) : [],
      sameSentence: before !== undefined && !/[.…]$/u.test(textOf(before.slice)),
      deadline: deadlineOf(slice, mentions, opening, start, end),
      timeline: opening !== null,
    });
  });
  return pieces;
}

/** "Đẩy mạnh …: Khi nhà đầu tư có kiến nghị, yêu cầu các sở …": an order after the circumstances that follow a heading. */
const RUN_IN = /^[^.;:]{3,100}:\s+(?=(?:Khi|Trường hợp|Đối với|Để|Trước|Nếu|Căn cứ|Trên cơ sở)\s)/u;

/** "Văn bản báo cáo của các đơn vị gửi về Sở … chậm nhất ngày …": those whose papers are asked for. */
const PAPERS_OF =
  /^(?:Văn bản |Kết quả |Các )?(?:báo cáo|hồ sơ|kế hoạch|danh sách|ý kiến|dự thảo)(?: \p{Ll}+){0,4} của (?=.{3,120}? (?:gửi|nộp)(?!\p{L}))/iu;

/** "Thống nhất chủ trương …. Giao Sở X …": an order in a later sentence. */
const ORDER =
  /(?<!\p{L})(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công|[Cc]hỉ thị)(?: cho| nhiệm vụ cho| trách nhiệm cho)?\s*$/u;

/** "Lãnh đạo UBND tỉnh xây dựng …" under the heading of a committee of the Party: what the committee does, not an office holder. */
const COMMITTEE =
  /^(?:các )?(?:đảng ủy|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|ban thường vụ|đảng đoàn|ban cán sự đảng|chi bộ|chi ủy|cấp ủy|tổ chức đảng)(?!\p{L})/iu;

const partyLeads = (text: string, above: readonly Named[]): boolean =>
  /^Lãnh đạo(?:, chỉ đạo)? /u.test(text) && above.some(({ mention }) => COMMITTEE.test(mention.text));

/** "Tổ chức hội nghị …. Ban A chủ trì, phối hợp với …": who has charge of it, in a later sentence. */
const IN_CHARGE =
  /^ (?:chủ trì|chịu trách nhiệm|có trách nhiệm|làm đầu mối|là (?:cơ quan |đơn vị )?(?:chủ trì|đầu mối|thường trực))(?!\p{L})/u;

/** Whom a piece charges, by its opening, by what follows a run-in heading, or, where nobody leads yet, by a later order. */
function whoActs(slice: Slice, whole: boolean, { lead: above }: Context): Who {
  const text = textOf(slice);
  const who = partyLeads(text, above) ? NOBODY : actorsIn(slice);
  if (who.lead.length > 0) return who;
  const runIn = RUN_IN.exec(text);
  const after = runIn ? actorsIn(within(slice, runIn[0].length, text.length)) : null;
  if (after && after.lead.length > 0) return after;
  if (!whole || above.length > 0) return who;
  const papers = PAPERS_OF.exec(text)?.[0].length;
  const owner = papers === undefined ? undefined : findBodies(text).find(({ start }) => start === papers);
  if (owner) return { ...who, lead: [{ mention: owner, source: within(slice, owner.start, owner.end) }] };
  const subjects = findActingSubjects(text);
  const first =
    subjects.find(({ mention }) => ORDER.test(text.slice(0, mention.start))) ??
    subjects.find(({ mention }) => IN_CHARGE.test(text.slice(mention.end)));
  const lead = subjects
    .filter(({ start }) => start === first?.start)
    .map(({ mention }) => ({ mention, source: within(slice, mention.start, mention.end) }));
  return { ...who, lead, coordinating: without(who.coordinating, lead), cue: lead.length > 0 ? 'giao' : who.cue };
}

const trimEnd = (slice: Slice): Slice => within(slice, 0, textOf(slice).trimEnd().length);

/** The deadline stated inside [start, end): a dated one before a vague one; else the one that opens the item. */
function deadlineOf(
  slice: Slice,
  mentions: readonly DeadlineMention[],
  opening: DeadlineMention | null,
  start: number,
  end: number,
): Dated | null {
  const own = mentions.filter((m) => m !== opening && m.start >= start && m.end <= end);
  const best = own.find((m) => isDated(m.deadline)) ?? opening ?? own[0];
  return best ? stated(best.deadline, within(slice, best.start, best.end), 'words') : null;
}

/** Offsets at which a new piece begins; the first is 0. */
function cutsOf(
  text: string,
  mentions: readonly DeadlineMention[],
  opening: DeadlineMention | null,
  { lead: above, leadFrom }: Context,
): number[] {
  const cuts = [0];
  const [first, ...later] = clausesOf(text);
  const subjects = findActingSubjects(text);
  let lead = subjectKey(subjects, 0, first?.end ?? text.length) || above.map(nameKey).join('|');
  let current = opening ?? mentions.find((m) => isDated(m.deadline) && m.end <= (first?.end ?? text.length));
  for (const { start, end } of later) {
    const here = subjectKey(subjects, start, end);
    const dated = mentions.find((m) => m.start >= start && m.end <= end && isDated(m.deadline));
    // Words before the first subject are its circumstances ("Theo công văn …. Vì vậy, đề nghị các địa phương …").
    const changesLead = here !== '' && here !== lead && lead !== '' && leadFrom !== 'label';
    const changesDate = dated !== undefined && current !== undefined && !sameDate(dated, current);
    const timesIt = dated !== undefined && end === text.length && timesReport(text.slice(start, end));
    // "Tổ chuyên môn ra đề; các trường tổ chức kiểm tra vào ngày …": what is before is another's, though its name is not known.
    const others = here !== '' && lead === '' && dated !== undefined && /;\s*$/u.test(text.slice(0, start));
    if (changesLead || changesDate || timesIt || others) cuts.push(start);
    if (here !== '') lead = here;
    if (dated) current = dated;
  }
  return [...new Set([...cuts, ...cutsInsideClauses(text, mentions, opening)])].sort((a, b) => a - b);
}

/** "Báo cáo gửi trước ngày 30 tháng 11 năm 2020.": a last sentence that times a report asked for before it (annotation rule 10). */
const timesReport = (sentence: string): boolean =>
  /^(?:Văn bản |Kết quả |Các )?(?:[Bb]áo cáo|[Vv]ăn bản|[Hh]ồ sơ|[Dd]anh sách|[Kk]ết quả)(?: \p{L}+){0,6} (?:gửi|nộp)(?!\p{L})/u.test(
    sentence,
  );

/** Whom the sentences before asked for the report: the bodies right after "hướng dẫn", "yêu cầu", "đôn đốc". */
function reporters(before: Slice, sentence: Slice): Who {
  const text = textOf(before);
  const asks = /(?:hướng dẫn|yêu cầu|đề nghị|đôn đốc|chỉ đạo)\s+/iu.exec(text);
  if (!asks) return actorsIn(sentence);
  const start = asks.index + asks[0].length;
  const lead: Named[] = [];
  let end = start;
  for (const mention of findBodies(text)) {
    if (mention.start < start) continue;
    if (!/^[\s,;]*(?:và |cùng )?$/u.test(text.slice(end, mention.start))) break;
    lead.push({ mention, source: within(before, mention.start, mention.end) });
    end = mention.end;
  }
  return { lead, coordinating: [], cue: asks[0].trim() };
}

/** The bodies that act in a clause, as one key; "" when the clause opens with none. */
const subjectKey = (subjects: ReturnType<typeof findActingSubjects>, start: number, end: number): string =>
  subjects
    .filter((s) => s.start >= start && s.start < end)
    .map(({ mention }) => keyOf(mention.text))
    .join('|');

/** "… trước ngày 18/12/2017, hoàn tất hồ sơ … chậm nhất ngày 26/12/2017": two dates in one clause cut it after the first. */
function cutsInsideClauses(
  text: string,
  mentions: readonly DeadlineMention[],
  opening: DeadlineMention | null,
): number[] {
  const cuts: number[] = [];
  const dated = mentions.filter((m) => m !== opening && m.deadline.kind === 'date' && m.deadline.due !== null);
  dated.slice(1).forEach((mention, i) => {
    const before = dated[i];
    if (!before || sameDate(before, mention)) return;
    const between = text.slice(before.end, mention.start);
    if (/[.;]\s/u.test(between)) return;
    const comma = /^\s*,\s*(?:và\s+)?|^\s+và\s+/u.exec(between);
    if (comma && between.length > 25) cuts.push(before.end + comma[0].length);
  });
  return cuts;
}
