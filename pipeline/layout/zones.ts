import { fold } from '../../extractors/text/normalize.js';
import { boxAround, centreX, heightOf } from './geometry.js';
import { hasBullet } from './label.js';
import { type Line, toLines } from './line.js';
import type { PageContent, Word } from './page-content.js';
import { narrow, type Strip, stripsAt } from './strips.js';

/** What two columns are by what they say. */
type Kind = 'letterhead' | 'recipients' | 'signature';
/** A borderless two-column part of a page: the letterhead, or "Nơi nhận" beside the signature. */
export type Zone = {
  readonly kind: Kind;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  /** The empty strip between the columns. */
  readonly strip: Strip;
};

/** Lines further apart than this many points are not of one block; a signature needs less room. */
const FAR = 160;
/** Lines of columns side by side overlap by this part of their height at least, lines below one another do not. */
const OVERLAP = 0.15;

/** What letterheads, and in capitals signature blocks, say, without marks; other lines side by side (lists with tabs) are read across. */
const LETTERHEAD = /cong hoa xa hoi|doc lap\s?[-–—]\s?tu do|dang cong san/u;
const SIGNATURE =
  /noi nhan|(?<!\p{L})(?:tm|kt|tl|tuq|q)\s?\.|chu tich|giam doc|bi thu|truong ban|chanh van phong|bo truong|hieu truong|cuc truong|truong phong|cum truong|khoi truong|thu truong|vien truong|chanh an|tong giam doc|chu nhiem|chi huy truong/u;

/**
 * Splits the lines of a page into runs of ordinary lines and two-column zones, from the top. `before` is the zone that the
 * page before ended with, if any: Nơi nhận and the signature go on over a page break.
 */
export function findZones(
  lines: readonly Line[],
  page: PageContent,
  before: Zone | null = null,
): readonly (Line | Zone)[] {
  const parts: (Line | Zone)[] = [];
  const carried = before === null ? null : goOn(before, lines, page);
  if (carried !== null) parts.push(carried.zone);
  for (let i = carried?.end ?? 0; i < lines.length; ) {
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

type Found = { readonly zone: Zone; readonly end: number };

function zoneFrom(lines: readonly Line[], start: number, page: PageContent): Found | null {
  for (const strip of stripsAt(lines, start, page.width)) {
    const found = growZone(lines, start, strip, page);
    if (found !== null) return found;
  }
  return null;
}

function growZone(lines: readonly Line[], start: number, from: Strip, page: PageContent): Found | null {
  let strip = from;
  let end = start;
  let lastBoth = start;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const above = end > start ? lines[end - 1] : undefined;
    if (line === undefined || (above !== undefined && isFar(above, line))) break;
    const narrowed = narrow(strip, line);
    if (narrowed === null) break;
    strip = narrowed;
    if (areSideBySide(above, line, strip)) lastBoth = end;
  }
  const words = (upTo: number) => lines.slice(start, upTo).flatMap((line) => line.words);
  const sure = split(words(lastBoth + 1), strip);
  const kind = kindOf(sure, lastBoth > start);
  if (kind === null) return null;
  let stop = lastBoth + 1;
  while (stop < end && belongs(lines[stop], split(words(stop), strip), strip, kind, page)) stop += 1;
  const [left, right] = split(words(stop), strip).map((column) => toLines(column, page));
  if (left === undefined || right === undefined || (kind === 'signature' && right.length < 2)) return null;
  return { zone: { kind, left, right, strip }, end: stop };
}

/** Nơi nhận and the signature that the page before left open, at the top of this one; null when they end there. */
function goOn({ kind, left, right, strip: from }: Zone, lines: readonly Line[], page: PageContent): Found | null {
  const saved = left.some(({ text }) => /(?<!\p{L})luu\s?:/u.test(fold(text)));
  const named = /\p{Ll}/u.test(right.at(-1)?.text ?? '');
  if (kind === 'letterhead' || (saved && named)) return null;
  let strip = from;
  let end = 0;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const narrowed = line === undefined ? null : narrow(strip, line);
    if (line === undefined || narrowed === null || !belongs(line, [[], []], narrowed, kind, page)) break;
    const isOnLeft = line.box[0] < narrowed[0];
    if (isOnLeft && (saved || (end === 0 && !hasBullet(line.text)))) break;
    if (line.box[2] > narrowed[1] && named) break;
    strip = narrowed;
  }
  if (end === 0) return null;
  const words = lines.slice(0, end).flatMap((line) => line.words);
  const [onLeft = [], onRight = []] = split(words, strip).map((column) => toLines(column, page));
  return { zone: { kind, left: onLeft, right: onRight, strip }, end };
}

/** What two columns are; null where they only happen to stand side by side. */
function kindOf([left, right]: readonly [readonly Word[], readonly Word[]], severalLines: boolean): Kind | null {
  const said = (words: readonly Word[]) => fold(words.map((word) => word.text).join(' '));
  const onLeft = said(left);
  const capitals = said(right.filter(({ text }) => !/\p{Ll}/u.test(text)));
  if (LETTERHEAD.test(`${onLeft} ${said(right)}`)) return severalLines && left.length > 0 ? 'letterhead' : null;
  if (/noi nhan/u.test(onLeft)) return 'recipients';
  return SIGNATURE.test(capitals) ? 'signature' : null;
}

/** Whether a one-sided line after the last two-sided one is still of its column, and not the text that follows. */
function belongs(
  line: Line | undefined,
  columns: readonly Word[][],
  strip: Strip,
  kind: Kind,
  page: PageContent,
): boolean {
  if (line === undefined) return false;
  if (kind !== 'letterhead') return Math.abs(centreX(line.box) - page.width / 2) > 12;
  if (/^kinh gui/u.test(fold(line.text))) return false;
  const column = line.box[2] <= strip[1] ? columns[0] : columns[1];
  if (column === undefined || column.length === 0) return false;
  const middle = centreX(boxAround(column.map((word) => word.box)));
  const fromColumn = Math.abs(centreX(line.box) - middle);
  if (fromColumn < 20 && fromColumn < Math.abs(centreX(line.box) - page.width / 2)) return true;
  return column === columns[0] && goesOnBelow(toLines(column, page), line);
}

/** "V/v …" set from the left: its next line stands right under it, at its left edge. */
function goesOnBelow(column: readonly Line[], line: Line): boolean {
  const last = column.at(-1);
  if (last === undefined || !column.some(({ text }) => /^v\s?\/\s?v/iu.test(text))) return false;
  return Math.abs(last.box[0] - line.box[0]) < 3 && line.box[1] - last.box[3] < 0.6 * line.fontSize;
}

function split(words: readonly Word[], [from, to]: Strip): [Word[], Word[]] {
  const middle = (from + to) / 2;
  return [words.filter(({ box }) => centreX(box) < middle), words.filter(({ box }) => centreX(box) >= middle)];
}

/** A line on both sides of the strip, or on the other side than the line above and partly beside it: columns need not share lines. */
function areSideBySide(above: Line | undefined, line: Line, strip: Strip): boolean {
  const middle = (strip[0] + strip[1]) / 2;
  if (line.box[0] < middle && line.box[2] > middle) return true;
  if (above === undefined || above.box[3] - line.box[1] < OVERLAP * heightOf(line.box)) return false;
  return line.box[0] < middle ? above.box[2] > middle : above.box[0] < middle;
}

function isFar(above: Line, line: Line): boolean {
  return line.box[1] - above.box[3] > FAR;
}
