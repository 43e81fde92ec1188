import type { Assigned } from './cues.js';
import { DOERS, PEOPLE } from './data/doers.js';
import { DETERMINERS } from './data/groups.js';
import { ACTION, ASSIGN, at, CUT, MODAL, NOT_HEAD } from './lexicon.js';
import { mention } from './mention.js';
import { isCapital } from './names.js';

const oneOf = (phrases: readonly string[]): string => [...phrases].sort((a, b) => b.length - a.length).join('|');

/** "Các doanh nghiệp", "Mỗi đoàn viên": all or each. */
const MANY = new RegExp(`(?:${oneOf(DETERMINERS)})(?= )`, 'iuy');
const DOER = new RegExp(`(?:${oneOf(DOERS)})(?!\\p{L})`, 'iuy');
const PERSON = new RegExp(`(?:${oneOf([...PEOPLE, ...DOERS])})(?!\\p{L})`, 'iuy');
/** Words that may stand in a name though they end others: "Văn phòng đại diện tại Hà Nội", "các hộ kinh doanh trên địa bàn". */
const WHERE = /(?:tại|trên địa bàn|trong|của|và)(?!\p{L})/uy;
/** "Mỗi đơn vị có dự án …", "đơn vị nào …": what follows says which ones, or what they are like. */
const CLAUSE = /(?:có|nào|chưa|không|nếu|đã|đang|sẽ)(?!\p{L})/uy;
/** Longer than this is no name. */
const LONGEST = 80;

/**
 * "Trung đoàn 19 tổ chức …", "Giao Bộ phận Một cửa rà soát …": the doer at the opening of a duty whom no name in the lexicon tells,
 * from a noun for doers to the act. Null where no such noun opens it, or a comma or another clause comes before the act.
 */
export function doerAt(text: string, view: string, offset: number): Assigned | null {
  const start = offset + (at(ASSIGN, view, offset)?.length ?? 0);
  if (!isCapital(view, start) && start === offset) return null;
  const many = at(MANY, view, start);
  const noun = start + (many ? many.length + 1 : 0);
  const head = at(many ? PERSON : DOER, view, noun);
  if (head === null || (at(NOT_HEAD, view, noun)?.length ?? 0) > head.length) return null;
  const end = actIn(view, noun + head.length, start + LONGEST);
  // "Giáo viên hướng dẫn học sinh …": a noun alone is too little.
  const named = many !== null || start > offset || (end?.at ?? 0) > noun + head.length;
  return end && named
    ? { mentions: [mention(text, start, end.at, many ? 'group' : 'body')], end: end.at, cue: end.act }
    : null;
}

/** Where the act begins after a name, with the space before it; null where the name does not lead to one. */
function actIn(view: string, from: number, limit: number): { at: number; act: string } | null {
  for (let space = from; space < Math.min(limit, view.length); space++) {
    if (/[.;:,()\n]/u.test(view[space] ?? '')) return null;
    if (view[space] !== ' ') continue;
    const modal = at(MODAL, view, space + 1);
    if (!modal && at(CLAUSE, view, space + 1)) return null;
    const act = modal ?? at(ACTION, view, space + 1);
    if (act) return { at: space, act };
    if (at(CUT, view, space + 1) && !at(WHERE, view, space + 1)) return null;
  }
  return null;
}
