import { ACTION, at } from './lexicon.js';
import { viewOf } from './view.js';

const WORD = /(?<!\p{L})\p{L}/gu;

/** True where an administrative verb ("rà soát", "gửi", "chủ trì") stands anywhere in the text: names and noun phrases have none. */
export function hasAct(text: string): boolean {
  const view = viewOf(text).toLowerCase();
  for (const word of view.matchAll(WORD)) if (at(ACTION, view, word.index)) return true;
  return false;
}
