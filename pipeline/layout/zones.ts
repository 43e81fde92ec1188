import { fold } from '../../extractors/text/normalize.js';
import { boxAround, centreX } from './geometry.js';
import { type Line, toLines } from './line.js';
import type { PageContent, Word } from './page-content.js';

/** A borderless two-column part of a page: the letterhead, or "Nơi nhận" beside the signature. */
export type Zone = { readonly left: readonly Line[]; readonly right: readonly Line[] };

/** The empty strip between the columns is at least this wide, in points. */
const GUTTER = 9;
/** Between words side by side in one line it is wider still where a zone starts. */
const FIRST_GAP = 14;
/** The strip lies in this middle part of the page's width. */
const MIDDLE = [0.25, 0.7] as const;
/** Lines further apart than this many points are not of one block; a signature needs less room. */
const FAR = 160;

/** What letterheads, and in capitals signature blocks, say, without marks; other lines side by side (lists with tabs) are read across. */
const LETTERHEAD = /cong hoa xa hoi|doc lap\s?[-–—]\s?tu do|dang cong san/u;
const SIGNATURE =
  /noi nhan|(?<!\p{L})(?:tm|kt|tl|tuq|q)\s?\.|chu tich|giam doc|bi thu|truong ban|chanh van phong|bo truong|hieu truong|cuc truong|truong phong|cum truong|khoi truong|thu truong|vien truong|chanh an|tong giam doc|chu nhiem|chi huy truong/u;

type Strip = readonly [from: number, to: number];

/** Splits the lines of a page into runs of ordinary lines and two-column zones, from the top. */
export function findZones(lines: readonly Line[], page: PageContent): readonly (Line | Zone)[] {
  const parts: (Line | Zone)[] = [];
  for (let i = 0; i < lines.length; ) {
    const found = zoneFrom(lines, i, page);
    const line = lines[i];
    if (found !== null) {
      parts.push(found.zone);
      i = found.end;
    } else {
      if (line !== undefined) parts.push(line);
      i += 1;
    }
  }
  return parts;
}

function zoneFrom(lines: readonly Line[], start: number, page: PageContent): { zone: Zone; end: number } | null {
  const first = lines[start];
  if (first === undefined) return null;
  for (const strip of gaps(first, page.width)) {
    const found = growZone(lines, start, strip, page);
    if (found !== null) return found;
  }
  return null;
}

function growZone(
  lines: readonly Line[],
  start: number,
  from: Strip,
  page: PageContent,
): { zone: Zone; end: number } | null {
  let strip = from;
  let end = start;
  let lastBoth = start;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const above = lines[end - 1];
    if (line === undefined || (end > start && above !== undefined && isFar(above, line))) break;
    const narrowed = narrow(strip, line);
    if (narrowed === null) break;
    strip = narrowed;
    if (onBothSides(line, strip)) lastBoth = end;
  }
  const words = (upTo: number) => lines.slice(start, upTo).flatMap((line) => line.words);
  const sure = split(words(lastBoth + 1), strip);
  const kind = kindOf(sure, lastBoth > start);
  if (kind === null) return null;
  const tail = lines.slice(lastBoth + 1, end);
  const kept = tail.findIndex((line) => !belongs(line, sure, strip, kind, page));
  const stop = kept < 0 ? end : lastBoth + 1 + kept;
  const [left, right] = split(words(stop), strip).map((column) => toLines(column, page));
  if (left === undefined || right === undefined || (kind === 'signature' && right.length < 2)) return null;
  return { zone: { left, right }, end: stop };
}

type Kind = 'letterhead' | 'recipients' | 'signature';

/** What two columns are by what they say; null where they only happen to stand side by side. */
function kindOf([left, right]: readonly [readonly Word[], readonly Word[]], severalLines: boolean): Kind | null {
  const said = (words: readonly Word[]) => fold(words.map((word) => word.text).join(' '));
  const onLeft = said(left);
  const capitals = said(right.filter(({ text }) => !/\p{Ll}/u.test(text)));
  if (LETTERHEAD.test(`${onLeft} ${said(right)}`)) return severalLines ? 'letterhead' : null;
  if (/noi nhan/u.test(onLeft)) return 'recipients';
  return SIGNATURE.test(capitals) ? 'signature' : null;
}

/** Whether a one-sided line after the last two-sided one is still of its column, and not the text that follows. */
function belongs(line: Line, columns: readonly Word[][], strip: Strip, kind: Kind, page: PageContent): boolean {
  if (kind !== 'letterhead') return Math.abs(centreX(line.box) - page.width / 2) > 12;
  if (/^kinh gui/u.test(fold(line.text))) return false;
  const column = line.box[2] <= strip[1] ? columns[0] : columns[1];
  if (column === undefined || column.length === 0) return false;
  const middle = centreX(boxAround(column.map((word) => word.box)));
  const fromColumn = Math.abs(centreX(line.box) - middle);
  return fromColumn < 20 && fromColumn < Math.abs(centreX(line.box) - page.width / 2);
}

function split(words: readonly Word[], [from, to]: Strip): [Word[], Word[]] {
  const middle = (from + to) / 2;
  return [words.filter(({ box }) => centreX(box) < middle), words.filter(({ box }) => centreX(box) >= middle)];
}

/** Wide gaps between words in the middle of the page; for a line on one side alone, the room beside it. */
function gaps(line: Line, width: number): readonly Strip[] {
  // Specks and pen strokes on scans read as single signs.
  const words = line.words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const ends = words.slice(1).flatMap(({ box }, index): readonly Strip[] => {
    const from = words[index]?.box[2] ?? box[0];
    return box[0] - from >= FIRST_GAP ? [[from, box[0]]] : [];
  });
  const onRight: readonly Strip[] = line.box[0] > 0.42 * width ? [[MIDDLE[0] * width, line.box[0]]] : [];
  const label = /^noi nhan/u.test(fold(line.text)) && line.box[2] < 0.5 * width;
  const strips = [...onRight, ...(label ? [[line.box[2], MIDDLE[1] * width] as const] : []), ...ends];
  return strips.filter(([from, to]) => to > MIDDLE[0] * width && from < MIDDLE[1] * width);
}

/** The part of the strip that a line leaves empty, if it is still wide enough. */
function narrow([from, to]: Strip, line: Line): Strip | null {
  let best: Strip | null = null;
  let start = from;
  for (const { box } of [...line.words, { box: [to, 0, to, 0] as const }]) {
    const end = Math.min(to, box[0]);
    if (end - start >= GUTTER && (best === null || end - start > best[1] - best[0])) best = [start, end];
    start = Math.max(start, box[2]);
  }
  return best;
}

function onBothSides(line: Line, [from, to]: Strip): boolean {
  const middle = (from + to) / 2;
  return line.box[0] < middle && line.box[2] > middle;
}

function isFar(above: Line, line: Line): boolean {
  return line.box[1] - above.box[3] > FAR;
}
