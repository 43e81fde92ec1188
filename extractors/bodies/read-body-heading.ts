import { hasAct } from './has-act.js';
import { ACTION, at, MODAL, NOUN } from './lexicon.js';
import type { BodyMention } from './mention.js';
import { parseAssignment } from './parse-assignment.js';
import { readPhrase } from './phrase.js';
import { readRow } from './row.js';
import { splitBodyList } from './split-body-list.js';
import { viewOf } from './view.js';

export type BodyHeading = {
  readonly bodies: readonly BodyMention[];
  readonly coordinating: readonly BodyMention[];
  /** Offices that the heading gives to a body: "Sở Công Thương tỉnh Lai Châu - Cụm trưởng". */
  readonly roleNames: readonly { readonly name: string; readonly bodyIndex: number }[];
};

const ORDER =
  /^\s*(?:[Gg]iao (?:trách nhiệm |nhiệm vụ )?(?:cho )?|[Yy]êu cầu |[Đđ]ề nghị |[Tt]rách nhiệm (?:của )?|[Nn]hiệm vụ của |[Đđ]ối với )/u;
const ROLES = /(?<!\p{L})(?:chủ trì|phối hợp)(?!\p{L})/u;
const OFFICE = /(?:[Cc]ụm|[Kk]hối|[Tt]ổ) (?:trưởng|phó)|(?:[Pp]hó )?[Tt]rưởng (?:[Cc]ụm|[Kk]hối)/u;
const CLOSED = /^[\s.,:;…]*$/u;
const MOST_LEFT = 14;
/** A name that the lexicon does not know ("công đoàn ngành", "nhân viên") is no longer. */
const MOST_WORDS = 6;

/** "các phòng ban tham gia tập huấn": what may follow a group in a heading, since no act does. */
const narrows = (view: string, end: number): boolean => {
  const left = view.slice(end).replace(/[\s.:;…]+$/u, '');
  if (!/^[ ,] ?\p{Ll}/u.test(left) || /[.;:]/u.test(left) || left.trim().split(/\s+/u).length > MOST_LEFT) return false;
  const first = /^[ ,]+/u.exec(left)?.[0].length ?? 0;
  const opens = end + first;
  return /^ tham gia /u.test(left) || !(at(ACTION, view, opens) || at(MODAL, view, opens));
};

function isOnlyBodies(text: string, view: string, from: number): boolean {
  const row = readRow(text, view, from, true);
  if (!row) return false;
  const rest = view.slice(row.end).replace(/^ - .*$/u, (role) => (OFFICE.test(role) && role.length < 60 ? '' : role));
  if (CLOSED.test(rest)) return true;
  const last = row.mentions.at(-1);
  return (
    (last?.kind === 'group' || isNamedOpen(view, from)) &&
    /^\p{Lu}/u.test(view.slice(from)) &&
    determined(row.mentions) &&
    narrows(view, row.end)
  );
}

const determined = (mentions: readonly BodyMention[]): boolean =>
  mentions.some(
    (body) =>
      /^(?:các|những|từng|mỗi)(?!\p{L})/iu.test(body.text) ||
      /^(?:Ban Chỉ đạo|Ban [Qq]uản lý|Hội đồng|Tổ công tác) /u.test(body.text),
  );
const isNamedOpen = (view: string, from: number): boolean =>
  /^(?:Ban (?:Chỉ đạo|chỉ đạo|Quản lý|quản lý)|Hội đồng|Tổ công tác) \p{Ll}/u.test(view.slice(from));

/** "Liên đoàn Lao động các huyện; công đoàn ngành; …", "Giáo viên, nhân viên": a list that opens with a known body and in which nothing acts. */
function isListOfBodies(view: string, from: number): boolean {
  const end = from + view.slice(from).replace(/[\s.:;]+$/u, '').length;
  const first = readPhrase(view, from);
  if (!first || !/^(?:;|,) /u.test(view.slice(first.end, end)) || /[:()\d]/u.test(view.slice(from, end))) return false;
  const rest = view
    .slice(first.end, end)
    .split(/[,;] (?:và )?/u)
    .slice(1);
  const whole = (name: string): boolean => readPhrase(name, 0)?.end === name.length;
  const noun = (name: string): boolean => name.split(' ').length <= MOST_WORDS && !hasAct(name);
  return (
    rest.every((name) => whole(name) || noun(name)) &&
    (rest.length === 1 || rest.some((name) => readPhrase(name, 0) !== null))
  );
}

/**
 * Reads a heading or bare line, its numbering taken off, that is nothing but bodies: "Công an huyện:", "Giao Sở X, Ban Y",
 * "Sở X chủ trì, phối hợp với các sở, ngành". Null for any other text ("Nhiệm vụ quý I", "Công tác kiểm tra").
 */
export function readBodyHeading(text: string): BodyHeading | null {
  const view = viewOf(text);
  const from = ORDER.exec(view)?.[0].length ?? /^\s*/u.exec(view)?.[0].length ?? 0;
  const alone = view.slice(from).replace(/[\s.:;]+$/u, '');
  if (!readPhrase(view, from) || !alone.includes(' ') || at(NOUN, alone, 0) === alone) return null;
  if (ROLES.test(view)) {
    const { lead, coordinating } = parseAssignment(text);
    const last = Math.max(0, ...lead.map((body) => body.end), ...coordinating.map((body) => body.end));
    const closed = /^[\s.,:;)]*(?:(?:tổ chức |triển khai )*thực hiện|các nhiệm vụ sau|chủ trì)?[\s.,:;]*$/u.test(
      view.slice(last),
    );
    return lead.length > 0 && closed ? { bodies: lead, coordinating, roleNames: [] } : null;
  }
  if (!isOnlyBodies(text, view, from) && !isListOfBodies(view, from)) return null;
  const bodies = splitBodyList(text.slice(from)).map((body) => ({
    ...body,
    start: body.start + from,
    end: body.end + from,
  }));
  const roleNames = bodies.flatMap((body, bodyIndex) => {
    const name = OFFICE.exec(body.note ?? '')?.[0];
    return name ? [{ name: name.charAt(0).toUpperCase() + name.slice(1), bodyIndex }] : [];
  });
  return { bodies, coordinating: [], roleNames };
}
