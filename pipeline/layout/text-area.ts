import { quantile, widthOf } from './geometry.js';
import type { Line } from './line.js';

/** Where running text stands on a page, in points: its edges, the usual first-line indent and distance from line to line. */
export type TextArea = {
  readonly left: number;
  readonly right: number;
  readonly indent: number;
  readonly pitch: number;
};

/** Lines this near to an edge (points) stand at it. */
export const EDGE = 6;

/**
 * The text area that a page's lines show: the right edge that most full lines reach, the left edge where continuation
 * lines start (the leftmost that several lines share), and the commonest distance between neighbouring lines.
 */
function textArea(lines: readonly Line[], pageWidth: number): TextArea {
  const long = lines.filter((line) => widthOf(line.box) > 0.45 * pageWidth);
  const used = long.length >= 3 ? long : lines;
  if (used.length === 0) return { left: 0.14 * pageWidth, right: 0.93 * pageWidth, indent: 0, pitch: 18 };
  const right = quantile(
    used.map((line) => line.box[2]),
    0.85,
  );
  const shared = commonest(used.map((line) => line.box[0]));
  const left = Math.min(shared, continuationEdge(lines, right) ?? shared);
  return {
    left,
    indent: commonIndent(lines, left),
    right,
    pitch: commonPitch(lines),
  };
}

/** Where lines begin that stand right below a full line: further left than most, where paragraphs of one indented line abound. */
function continuationEdge(lines: readonly Line[], right: number): number | null {
  const below = lines.filter((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || above.page !== line.page || Math.abs(above.box[2] - right) > EDGE) return false;
    return line.box[1] - above.box[3] < line.fontSize && line.box[1] > above.box[1];
  });
  return below.length < 2 ? null : commonest(below.map((line) => line.box[0]));
}

/** The lowest value that a fair part of the others share within 3 points, else the lowest. */
function commonest(values: readonly number[]): number {
  const near = (value: number) => values.filter((other) => Math.abs(other - value) <= 3).length;
  const enough = Math.max(2, 0.2 * values.length);
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.find((value) => near(value) >= enough) ?? sorted[0] ?? 0;
}

function commonPitch(lines: readonly Line[]): number {
  const pitches = lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    const pitch = above === undefined ? 0 : line.box[3] - above.box[3];
    return pitch > 4 && pitch < 60 ? [pitch] : [];
  });
  return pitches.length === 0 ? 18 : quantile(pitches, 0.3);
}

/** Pages with fewer long lines do not show a text area of their own. */
const ENOUGH_LINES = 8;

/** The text area of each page: that of all pages of its width, or its own where no line stands at their left edge. */
export function areasOf(
  pages: readonly { readonly lines: readonly Line[]; readonly page: Size }[],
): readonly TextArea[] {
  const shared = new Map<number, TextArea>();
  return pages.map(({ lines, page: { width } }) => {
    const key = Math.round(width / EDGE);
    const alike = () =>
      pages.filter((other) => Math.round(other.page.width / EDGE) === key).flatMap((other) => other.lines);
    const area = shared.get(key) ?? textArea(alike(), width);
    shared.set(key, area);
    const long = lines.filter((line) => widthOf(line.box) > 0.45 * width);
    const fits = lines.some((line) => Math.abs(line.box[0] - area.left) <= 3);
    return fits || long.length < ENOUGH_LINES ? area : textArea(lines, width);
  });
}

type Size = { readonly width: number };

/** The indent that most indented lines have; 0 where none is. */
function commonIndent(lines: readonly Line[], left: number): number {
  const indents = lines.map((line) => line.box[0] - left).filter((indent) => indent > EDGE && indent < 90);
  const shared = (indent: number) => indents.filter((other) => Math.abs(other - indent) <= 2).length;
  return indents.reduce((best, indent) => (shared(indent) > shared(best) ? indent : best), indents[0] ?? 0);
}
