import { headAt } from './lexicon.js';
import { type BodyMention, mentionsOf } from './mention.js';
import { readPhrase } from './phrase.js';
import { noteAt } from './row.js';
import { viewOf } from './view.js';

/** Where a body can begin: a word that starts with a capital, or a determiner, small office or small head. */
const OPENING =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|các |những |từng |mỗi |tất cả các |toàn thể |thủ trưởng |lãnh đạo |đại diện |thành viên |giám đốc |chủ tịch |phòng |sở |ngành |khoa |trung tâm |văn phòng |hội đồng |công an |cơ quan thường trực |người đứng đầu )/gu;
/** Small words that end in a syllable which is also a small head: "quốc phòng An ninh", "cơ sở Đảng". */
const NOT_BEFORE = /(?:quốc|văn|dự|đề|hải|biên|căn|cơ|trụ|chuyên|công|nhà)$/u;

/**
 * All bodies mentioned in running text, in order, never overlapping. Offsets are into the text given.
 * Bare words that only might be bodies ("Sở" at a sentence's opening) count only where they can stand alone.
 */
export function findBodies(text: string): BodyMention[] {
  const view = viewOf(text);
  const found: BodyMention[] = [];
  let done = 0;
  for (const opening of view.matchAll(OPENING)) {
    const start = opening.index;
    if (start < done || !mayOpen(view, start)) continue;
    const phrase = readPhrase(view, start);
    if (!phrase) continue;
    const note = noteAt(view, phrase.end);
    const mentions = mentionsOf(text, start, phrase);
    const last = mentions.at(-1);
    found.push(...mentions.slice(0, -1));
    if (last) found.push(note && headAt(view, phrase.end + 2) === null ? { ...last, note: note.note } : last);
    done = phrase.end;
  }
  return found;
}

const mayOpen = (view: string, start: number): boolean =>
  !/^(?:phòng|sở) /u.test(view.slice(start, start + 6)) ||
  !NOT_BEFORE.test(view.slice(Math.max(0, start - 8), start).trimEnd());
