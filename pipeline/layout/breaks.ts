import { centreX, widthOf } from './geometry.js';
import { endsSentence, hasLabel } from './label.js';
import { isBold, isCapitals, type Line } from './line.js';
import { EDGE, type TextArea } from './text-area.js';

/** A distance between lines this many times the usual one separates paragraphs. */
const WIDE_PITCH = 1.3;
/** Room left at the end of a line, as a part of the letter size, that the next word would not have used. */
const SLACK = 0.7;

/**
 * Whether a line opens a new paragraph after `open`, the lines so far of the paragraph above it (possibly on the page
 * before). Signs: a number or bullet, a wide gap, a change of looks, a first-line indent, a line left short.
 */
export function opensParagraph(open: readonly Line[], line: Line, area: TextArea): boolean {
  const previous = open.at(-1);
  const first = open[0];
  if (previous === undefined || first === undefined) return true;
  if (isWideGap(previous, line, area)) return true;
  if (hasLabel(line.text) && !isWrappedLabel(open, line, area)) return true;
  if (looksDiffer(previous, line)) return true;
  if (areCentred(open, line, area)) return !wrapsCentred(open, line, area);
  return opensByIndent(open, line, area) || leavesRoom(previous, line, area);
}

function isWideGap(previous: Line, line: Line, area: TextArea): boolean {
  const pitch = Math.max(area.pitch, 1.1 * line.fontSize);
  return previous.page === line.page && line.box[3] - previous.box[3] > WIDE_PITCH * pitch + 1;
}

/** "… kinh tế" / "- xã hội …": a dash or number that only happens to start a line, at the left edge, amid a sentence. */
function isWrappedLabel(open: readonly Line[], line: Line, area: TextArea): boolean {
  const previous = open.at(-1);
  if (previous === undefined || endsSentence(previous.text) || leavesRoom(previous, line, area)) return false;
  const indented = (open[0]?.box[0] ?? 0) - area.left > EDGE;
  return Math.abs(line.box[0] - area.left) < EDGE && (indented || open.length > 1);
}

/** A heading ends where bold letters or capitals end (a label that goes on in bold on the next line has not ended). */
function looksDiffer(previous: Line, line: Line): boolean {
  if (isBold(previous) === true && line.words[0]?.bold === false) return true;
  return isCapitals(previous) && /\p{Ll}{2}/u.test(line.text);
}

/**
 * Both lines are centred about the middle of the text area, and do not just share their left edge. A first-line indent
 * that a writer left in a centred paragraph moves its first line by half of it.
 */
function areCentred(open: readonly Line[], line: Line, area: TextArea): boolean {
  const previous = open.at(-1) ?? line;
  const middle = (area.left + area.right) / 2;
  const near = [previous, line].every(({ box }) => Math.abs(centreX(box) - middle) < 15);
  const shift = centreX(previous.box) - centreX(line.box);
  const sameMiddle = Math.abs(shift) < 8 && Math.abs(previous.box[0] - line.box[0]) > EDGE;
  return (near && sameMiddle) || (open.length === 1 && isMovedByIndent(shift, line, area));
}

function isMovedByIndent(shift: number, line: Line, { left, right, indent }: TextArea): boolean {
  const inset = Math.min(line.box[0] - left, right - line.box[2]);
  const isCentred = Math.abs(centreX(line.box) - (left + right) / 2) < 3;
  return indent > EDGE && Math.abs(shift - indent / 2) < 3 && isCentred && inset > 4 * EDGE;
}

/** A long centred title that goes on in the next line, in the same looks. */
function wrapsCentred(open: readonly Line[], line: Line, area: TextArea): boolean {
  const previous = open.at(-1) ?? line;
  const alike = isBold(previous) === isBold(line) && isCapitals(previous) === isCapitals(line);
  const widest = Math.max(...open.map(({ box }) => widthOf(box)));
  return alike && !endsSentence(previous.text) && widest > 0.45 * (area.right - area.left);
}

function opensByIndent(open: readonly Line[], line: Line, area: TextArea): boolean {
  const previous = open.at(-1) ?? line;
  const shift = line.box[0] - previous.box[0];
  if (shift > EDGE + 2) return !isHanging(open, line);
  if (shift < -EDGE - 2) return open.length > 1;
  const bothIndented = open.length === 1 && line.box[0] - area.left > EDGE + 2;
  return bothIndented && (endsSentence(previous.text) || !/^\p{Ll}/u.test(line.text)) && !hasLabel(previous.text);
}

/** The second line of a hanging item stands under the text after the number or bullet. */
function isHanging(open: readonly Line[], line: Line): boolean {
  const after = open[0]?.words[1];
  return (
    open.length === 1 &&
    after !== undefined &&
    hasLabel(open[0]?.text ?? '') &&
    Math.abs(after.box[0] - line.box[0]) < EDGE
  );
}

/** A line ends early although the next word would have fitted: its paragraph ends there. */
export function leavesRoom(previous: Line, line: Line, area: Pick<TextArea, 'left' | 'right'>): boolean {
  const room = area.right - previous.box[2];
  const runsOn = /^[\p{Ll}\d]/u.test(line.text) && !endsSentence(previous.text) && !hasLabel(line.text);
  if (runsOn && room < 0.35 * (area.right - area.left)) return false;
  return room > firstPieceWidth(line) + SLACK * previous.fontSize;
}

/** Width of what a writer could have put at the end of the line before: the first word, up to a hyphen or slash in it. */
function firstPieceWidth(line: Line): number {
  const word = line.words[0];
  if (word === undefined) return 0;
  const piece = word.text.search(/(?<=.)[-–/]/u) + 1;
  return widthOf(word.box) * (piece > 0 ? piece / word.text.length : 1);
}
