import { ACTION, at } from './lexicon.js';
import { viewOf } from './view.js';

const WORD = /(?<!\p{L})\p{L}/gu;

/** True where an administrative verb ("rà soát", "gửi", "chủ trì") stands anywhere in the text: names and noun phrases have none. */
export function hasAct(text: string): boolean {
  const view = viewOf(text).toLowerCase();
  for (const word of view.matchAll(WORD)) if (at(ACTION, view, word.index)) return true;
  return false;
}

/** True where the text opens with an act, written as a sentence: "Rà soát …", "Tổ chức …". */
export const opensWithAct = (text: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && at(ACTION, viewOf(text.charAt(0).toLowerCase() + text.slice(1)), 0) !== null;
