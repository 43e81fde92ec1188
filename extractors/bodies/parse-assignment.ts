import { actAfter, coordinatingIn } from './cues.js';
import type { Assignment } from './find-actors.js';
import type { BodyMention } from './mention.js';
import { readRow } from './row.js';
import { splitBodyList } from './split-body-list.js';
import { viewOf } from './view.js';

const ROLE_LABEL = /(?:^|[.;,\n-]\s*)(?:[Cc]ơ quan |[Đđ]ơn vị )?(chủ trì|phối hợp|thực hiện)(?: thực hiện)?\s*:\s*/giu;
const ORDER = /^\s*(?:[Gg]iao (?:trách nhiệm )?(?:cho )?|[Yy]êu cầu |[Đđ]ề nghị |[Pp]hân công |[Tt]rách nhiệm của )/u;
const COORDINATING =
  /[\s,;.(-]*(?<!\p{L})(?:chủ động )?(?:phối hợp(?: chặt chẽ)?(?: cùng)?(?: với)?|cùng với)\s*:?\s*/iu;
const LEADING = /[\s,;.(]*(?:(?:là |làm )?(?:cơ quan |đơn vị )?chủ trì(?: thực hiện)?)[\s,;.)]*$/iu;
const PURPOSE =
  /[\s,;)]*(?:(?:để )?(?:tổ chức |triển khai |cùng )*(?:thực hiện|triển khai)|xây dựng|tham mưu|chuẩn bị|tổ chức)(?:\s.*)?$/isu;

const shift = (bodies: readonly BodyMention[], by: number): BodyMention[] =>
  bodies.map((body) => ({ ...body, start: body.start + by, end: body.end + by }));

const part = (text: string, start: number, end: number): BodyMention[] =>
  shift(splitBodyList(text.slice(start, end)), start);

/** "Chủ trì: X; phối hợp: Y": a value that labels its own parts. */
function labelled(text: string, view: string): Assignment | null {
  const labels = [...view.matchAll(ROLE_LABEL)];
  if (labels.length === 0) return null;
  const lead: BodyMention[] = [];
  const coordinating: BodyMention[] = [];
  labels.forEach((label, index) => {
    const bodies = part(text, label.index + label[0].length, labels[index + 1]?.index ?? text.length);
    (label[1]?.toLowerCase() === 'phối hợp' ? coordinating : lead).push(...bodies);
  });
  const before = part(text, 0, labels[0]?.index ?? 0);
  return { lead: [...before, ...lead], coordinating, cue: 'chủ trì' };
}

/** "Sở A chủ trì; Sở B, Sở C phối hợp thực hiện", "Sở A (chủ trì), Sở B phối hợp": each list before its own role. */
const LIST_THEN_ROLE =
  /^(?<lead>[^()]*?)[\s(]+chủ trì(?: thực hiện)?\)?\s*[,;.]\s*(?<rest>(?:và )?(?:(?!phối hợp|chủ trì).)+?)[\s,(]*phối hợp(?: (?:thực hiện|triển khai|tổ chức))*[\s.;,)]*$/isu;

function rolesBehind(text: string, view: string): Assignment | null {
  const groups = LIST_THEN_ROLE.exec(view)?.groups;
  const [leading = '', rest = ''] = [groups?.['lead'], groups?.['rest']];
  if (rest === '') return null;
  const at = view.indexOf(rest, leading.length);
  return {
    lead: leads(text, view, 0, leading.length),
    coordinating: part(text, at, at + rest.length),
    cue: 'phối hợp',
  };
}

/** Bodies marked one by one: "Sở A (chủ trì), Sở B (phối hợp)". */
function byNote(bodies: readonly BodyMention[]): Assignment | null {
  const marked = (body: BodyMention): boolean => /^phối hợp/iu.test(body.note ?? '');
  if (!bodies.some(marked)) return null;
  return { lead: bodies.filter((body) => !marked(body)), coordinating: bodies.filter(marked), cue: 'phối hợp' };
}

/**
 * Reads the value of a label or cell that says who does a task: a plain list (joint leads), or a sentence of roles ("Văn phòng chủ
 * trì, phối hợp các phòng, đơn vị thuộc Sở thực hiện", "Văn phòng tham mưu, chuẩn bị nội dung …"). Offsets are into the text given.
 */
export function parseAssignment(text: string): Assignment {
  const view = viewOf(text);
  const own = labelled(text, view);
  if (own) return own;
  const behind = rolesBehind(text, view);
  if (behind) return behind;
  const from = ORDER.exec(view)?.[0].length ?? 0;
  const cue = COORDINATING.exec(view.slice(from));
  if (cue && !/\(phối hợp\)/iu.test(view)) {
    const leadEnd = from + cue.index;
    const after = leadEnd + cue[0].length;
    return { lead: leads(text, view, from, leadEnd), coordinating: partners(text, view, after), cue: 'phối hợp' };
  }
  const bodies = leads(text, view, from, text.length);
  return (
    byNote(bodies) ?? {
      lead: bodies,
      coordinating: coordinatingIn(text, view),
      cue: from > 0 ? view.slice(0, from).trim() : null,
    }
  );
}

/** The leads in text[from, to): a list, or the subject of a sentence. */
function leads(text: string, view: string, from: number, to: number): BodyMention[] {
  const slice = view.slice(0, to).replace(LEADING, '');
  if (slice.length <= from) return [];
  const row = readRow(text, slice, from + (/^\s*/u.exec(slice.slice(from))?.[0].length ?? 0), true);
  return row && actAfter(slice, row.end) ? [...row.mentions] : part(text, from, slice.length);
}

/** The bodies after "phối hợp": read as running text, or as a list with its closing "thực hiện" taken off. */
function partners(text: string, view: string, from: number): BodyMention[] {
  const row = readRow(text, view, from, false);
  if (row && /^[\s.,;)]*$/u.test(view.slice(row.end))) return [...row.mentions];
  if (row && actAfter(view, row.end)) return [...row.mentions];
  return part(text, from, view.replace(PURPOSE, '').length);
}
