import { clausesAfterLostStops } from '../text/lost-stop.js';
import { type Assigned, actAfter, assignedAt, coordinatingIn, subjectAt, unknownLeadAt } from './cues.js';
import { doerAt } from './doer-at.js';
import { ACTION, at } from './lexicon.js';
import type { BodyMention } from './mention.js';
import { readRow } from './row.js';
import { viewOf } from './view.js';

/** Who leads and who coordinates; `cue` is the words that say so ("Giao", "chủ trì", ":"), null where nothing does. */
export type Assignment = {
  readonly lead: readonly BodyMention[];
  readonly coordinating: readonly BodyMention[];
  readonly cue: string | null;
};

/** Circumstances that may stand before the subject: "Trên cơ sở …, X …", "Tháng 6/2023: X …", "Sau đó X …". */
const OPENER =
  /(?:Trên cơ sở|Trên đây|Căn cứ|Để|Sau|Trong|Từ|Tháng|Đối với|Khi|Trường hợp|Nhằm|Theo|Định kỳ|Trước|Hằng|Hàng|Chậm nhất|Đến|Ngay|Quá|Năm|Quý|Tại|Vì vậy|Do đó|Do vậy|Vì thế|Nhận được|Tuần|Ngày|Bước|Đồng thời|Ngoài ra|Riêng|Qua|Với|Thực hiện|Nếu|Hiện nay|Kể từ|Cuối|Đầu|Giữa)(?![\p{L}])/uy;
const SENTENCE = /(?:^|[.;:(]\s+|\(|\n\s*)(?:[-+•]\s*)?/gu;
const BREAK = /, |: | /gu;
/** "Việc cần làm: X …", "(tháng 9/2025): X …" */
const LABEL = /(?:[^.;:()]{1,90}|\([^()]{3,60}\)): /uy;
const IN_BRACKETS = /\((?=[Gg]iao |(?:do )?\p{L}[^()]{3,120} (?:chủ trì|thực hiện|phụ trách)(?!\p{L}))(?:do )?/gu;
const PASSIVE = /(?<![\p{L}])do (?=\p{L})/gu;
const PASSIVE_ACT =
  / (?:(?:hướng dẫn|tổ chức|chủ trì|chịu trách nhiệm)(?: (?:tổ chức )?(?:triển khai )?thực hiện)?|thực hiện)\s*[.;)]?\s*$/uy;

/** The bodies that act or are charged at the opening of a clause; null where the clause has none of its own. */
function openingAt(text: string, view: string, start: number): Assigned | null {
  const direct =
    assignedAt(text, view, start) ??
    ordered(text, view, start) ??
    subjectAt(text, view, start) ??
    asFor(text, view, start) ??
    (at(OPENER, view, start) ? null : (unknownLeadAt(text, view, start) ?? doerAt(text, view, start)));
  if (direct) return direct;
  const labelled = at(OPENER, view, start) ? null : at(LABEL, view, start);
  if (labelled && !at(ACTION, view.toLowerCase(), start)) {
    const inner = start + labelled.length;
    const found = assignedAt(text, view, inner) ?? ordered(text, view, inner) ?? subjectAt(text, view, inner);
    if (found) return found;
  }
  return at(OPENER, view, start) || labelled ? afterOpener(text, view, start) : null;
}

/** "UBND tỉnh yêu cầu X, Y …": the addressees lead, not the one who asks. */
function ordered(text: string, view: string, start: number): Assigned | null {
  const issuer = readRow(text, view, start, true);
  return issuer && view[issuer.end] === ' ' ? assignedAt(text, view, issuer.end + 1) : null;
}

/** "Đối với các xã chưa lập quy hoạch thì …": those concerned, where "thì" or ":" follows. */
function asFor(text: string, view: string, start: number): Assigned | null {
  const row = /^đối với /iu.test(view.slice(start, start + 8)) ? readRow(text, view, start + 8, true) : null;
  return row && /^(?: thì |,? ?: )/u.test(view.slice(row.end, row.end + 5)) ? { ...row, cue: 'đối với' } : null;
}

/** "hồ sơ đề nghị cấp tỉnh công nhận": a paper that asks, and not an order. */
const PROPOSAL = /(?:hồ sơ|văn bản|đơn|tờ trình|công văn) $/u;

/** The subject after a circumstance; only the first sentence is searched. */
function afterOpener(text: string, view: string, start: number): Assigned | null {
  const length = view.slice(start).search(/[.;](?= |$)/u);
  const end = length < 0 ? view.length : start + length;
  for (const gap of view.slice(start, end).matchAll(BREAK)) {
    const next = start + gap.index + gap[0].length;
    // "… (A chủ trì, B phối hợp)": what stands in parentheses is no subject of the sentence around it
    if (/\([^()]*$/u.test(view.slice(start, next))) continue;
    const asked = PROPOSAL.test(view.slice(start, next))
      ? null
      : (assignedAt(text, view, next) ?? ordered(text, view, next));
    if (asked) return asked;
    if (gap[0] === ' ' && !/(?:[Ss]au đó|thực hiện|[Đđ]ồng thời|[Rr]iêng|này) $/u.test(view.slice(start, next)))
      continue;
    const subject = subjectAt(text, view, next);
    if (subject && subject.cue !== ':') return subject;
  }
  return null;
}

/** "(Giao Công an tỉnh chủ trì, phối hợp với …)", "(Sở Y tế chủ trì)": the owner of the whole item, in parentheses. */
function inBrackets(text: string, view: string): Assigned | null {
  for (const open of view.matchAll(IN_BRACKETS)) {
    const start = open.index + open[0].length;
    const found = assignedAt(text, view, start) ?? subjectAt(text, view, start);
    if (found) return found;
  }
  return null;
}

/** "Chuẩn hóa biểu mẫu: Phòng A chủ trì, …": after the colon that ends what is to be done, who does it. */
const ROLE = /^(?:chủ trì|phối hợp|chịu trách nhiệm|phụ trách|thực hiện|đảm nhiệm|làm đầu mối|là đầu mối)/u;

const SHORTEST_ACT = 10;

function afterColon(text: string, view: string): Assigned | null {
  for (const colon of view.matchAll(/: (?=\p{Lu})/gu)) {
    if (colon.index < SHORTEST_ACT) continue;
    const found = subjectAt(text, view, colon.index + colon[0].length);
    if (found && ROLE.test(found.cue)) return found;
  }
  return null;
}

/** "… do Bộ Nội vụ hướng dẫn thực hiện.": the doer of a passive sentence. */
function passive(text: string, view: string): Assigned | null {
  for (const by of view.matchAll(PASSIVE)) {
    const row = readRow(text, view, by.index + by[0].length, true);
    if (row && at(PASSIVE_ACT, view, row.end)) return { ...row, cue: actAfter(view, row.end) ?? 'do' };
  }
  return null;
}

/**
 * Who is charged with a duty by its own words: the acting subject, the body after "Giao", "Yêu cầu", "Đề nghị", and the bodies after
 * phối hợp (với) and cùng (với). A text that opens with a verb has no lead of its own. Addressees and possessors are
 * neither. Offsets are into the text given.
 */
export function findActors(text: string): Assignment {
  const view = viewOf(text);
  const verbFirst = at(ACTION, view.slice(0, 1).toLowerCase() + view.slice(1), 0) !== null && !at(OPENER, view, 0);
  const found =
    openingAt(text, view, 0) ??
    inBrackets(text, view) ??
    afterColon(text, view) ??
    (verbFirst ? null : (laterOrder(text, view) ?? passive(text, view)));
  const lead = found?.mentions ?? [];
  const coordinating = coordinatingIn(text, view).filter((body) => !lead.some((other) => other.text === body.text));
  return { lead, coordinating, cue: found?.cue ?? (coordinating.length > 0 ? 'phối hợp' : null) };
}

/** "… . Vì vậy, đề nghị các địa phương …": an order in a later sentence of a text that does not open with an act. */
function laterOrder(text: string, view: string): Assigned | null {
  for (const sentence of view.matchAll(/[.;]\s+(?:Vì vậy, |Do đó, |Do vậy, )?/gu)) {
    const found = assignedAt(text, view, sentence.index + sentence[0].length);
    if (found) return found;
  }
  return null;
}

/**
 * Where a clause of a text opens with an acting body of its own, after ".", ";", ":" or "(" and at the beginning: one entry for each
 * body, `start` being where its clause begins. For splitting a duty in which the acting body changes.
 */
export function findActingSubjects(text: string): { start: number; mention: BodyMention }[] {
  const view = viewOf(text);
  const found: { start: number; mention: BodyMention }[] = [];
  const openings = [...view.matchAll(SENTENCE)].map((opening) => opening.index + opening[0].length);
  for (const start of [...openings, ...clausesAfterLostStops(text)].sort((a, b) => a - b)) {
    const subject = openingAt(text, view, start);
    for (const mention of subject?.mentions ?? []) {
      if (!found.some((other) => other.mention.start === mention.start)) found.push({ start, mention });
    }
  }
  return found;
}
