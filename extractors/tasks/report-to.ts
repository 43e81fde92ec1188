import { findBodies } from '../bodies/index.js';
import type { Named } from './draft.js';
import { type Slice, textOf, within } from './slice.js';

/** "báo cáo UBND tỉnh", "gửi báo cáo về Sở Nội vụ", "nộp về Phòng Tài chính": the words before who gets the report. */
const TO =
  /(?<!\p{L})(?:(?:[Bb]áo cáo|[Gg]ửi|[Nn]ộp)(?: [^.;:,]{0,80}?)? (?:về|cho|đến|tới|với)|[Bb]áo cáo|[Gg]ửi) (?=\p{L})/gu;

/** Who gets the report or papers that a duty asks for; null where it names nobody. */
export function reportToIn(slices: readonly Slice[]): Named | null {
  for (const slice of slices) {
    const text = textOf(slice);
    const ends = [...text.matchAll(TO)].map((match) => match.index + match[0].length);
    if (ends.length === 0) continue;
    const mention = findBodies(text).find((body) => ends.includes(body.start));
    if (mention) return { mention, source: within(slice, mention.start, mention.end) };
  }
  return null;
}
