import type { Transform } from '../../layout/page-content.js';
import type { Direction, Glyph } from './drawing.js';
import { type Handler, operands, type State, type Walk } from './graphics-state.js';
import { OPS } from './load-pdfjs.js';
import { apply, applyToBox, asTransform, multiply } from './matrix.js';

/** A glyph of a pdf.js text operation; numbers between glyphs move the pen (thousandths of the font size, leftwards). */
type PdfGlyph = {
  readonly unicode: string;
  readonly originalCharCode: number;
  readonly width: number;
  readonly isSpace: boolean;
};

/** Height above and depth below the baseline, as parts of the font size, of Times and its kin. */
const ASCENT = 0.89;
const DESCENT = 0.22;
/** Text rendering mode "fill, then stroke" (ISO 32000-1, table 106): how writers thicken a font that has no bold face. */
const FILL_AND_STROKE = 2;

/** What each text operation does (ISO 32000-1, 9.4). */
export const TEXT_HANDLERS: readonly (readonly [number, Handler])[] = [
  [OPS.beginText, ({ state }) => setTextMatrix(state, asTransform(null))],
  [OPS.setTextMatrix, ({ state }, args) => setTextMatrix(state, textMatrixOf(args))],
  [OPS.moveText, ({ state }, args) => moveText(state, ...operands<[number, number]>(args))],
  [OPS.setLeadingMoveText, setLeadingMoveText],
  [OPS.nextLine, ({ state }) => moveText(state, 0, -state.leading)],
  [OPS.setFont, setFont],
  [OPS.setCharSpacing, ({ state }, args) => set(state, 'letterSpacing', args)],
  [OPS.setWordSpacing, ({ state }, args) => set(state, 'wordSpacing', args)],
  [OPS.setHScale, ({ state }, args) => set(state, 'stretch', [(operands<[number]>(args)[0] ?? 100) / 100])],
  [OPS.setLeading, ({ state }, args) => set(state, 'leading', args)],
  [OPS.setTextRise, ({ state }, args) => set(state, 'rise', args)],
  [OPS.setTextRenderingMode, ({ state }, args) => set(state, 'mode', args)],
  [OPS.showText, showText],
];

function set(
  state: State,
  field: 'letterSpacing' | 'wordSpacing' | 'stretch' | 'leading' | 'rise' | 'mode',
  args: unknown,
) {
  state[field] = operands<[number]>(args)[0] ?? 0;
}

/** pdf.js gives the six numbers either as the operands or as one list. */
function textMatrixOf(args: unknown): Transform {
  const [first] = operands<[number | ArrayLike<number>]>(args);
  return asTransform(typeof first === 'number' ? operands<number[]>(args) : first);
}

function setTextMatrix(state: State, matrix: Transform): void {
  state.textMatrix = matrix;
  state.x = state.y = state.lineX = state.lineY = 0;
}

function moveText(state: State, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

function setLeadingMoveText({ state }: Walk, args: unknown): void {
  const [x, y] = operands<[number, number]>(args);
  state.leading = -y;
  moveText(state, x, y);
}

function setFont({ state, fontNamed }: Walk, args: unknown): void {
  const [name, size] = operands<[string, number]>(args);
  state.font = fontNamed(name);
  state.size = size;
}

function showText(walk: Walk, args: unknown): void {
  const { state } = walk;
  const pen = multiply(state.matrix, state.textMatrix);
  const looks = looksOf(walk, pen);
  for (const glyph of operands<[readonly (PdfGlyph | number)[]]>(args)[0] ?? []) {
    if (typeof glyph === 'number') {
      state.x -= (glyph / 1000) * state.size * state.stretch;
      continue;
    }
    const width = glyph.width * state.font.unit * state.size * state.stretch;
    if (!(state.white && walk.annotation === null)) walk.glyphs.push(placeGlyph(state, glyph, { pen, looks, width }));
    const spacing = state.letterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    state.x += width + spacing * state.stretch;
  }
}

/** What all glyphs of one operation have in common. */
type Looks = Pick<Glyph, 'size' | 'direction' | 'bold' | 'italic' | 'letterSpacing' | 'annotation' | 'font'>;

function looksOf({ state, annotation }: Walk, pen: Transform): Looks {
  return {
    size: Math.abs(state.size) * Math.hypot(pen[2], pen[3]),
    direction: directionOf(pen, state.size),
    bold: state.mode === FILL_AND_STROKE ? true : state.font.bold,
    italic: isSlanted(pen) ? true : state.font.italic,
    letterSpacing: Math.abs(state.letterSpacing * state.stretch * Math.hypot(pen[0], pen[1])),
    annotation,
    font: state.font,
  };
}

type Drawn = { readonly pen: Transform; readonly looks: Looks; readonly width: number };

function placeGlyph(state: State, { unicode, originalCharCode }: PdfGlyph, { pen, looks, width }: Drawn): Glyph {
  const y = state.y + state.rise;
  const { size, direction, bold, italic, letterSpacing, annotation, font } = looks;
  return {
    text: unicode,
    box: applyToBox(pen, state.x, y - DESCENT * state.size, state.x + width, y + ASCENT * state.size),
    baseline: apply(pen, state.x, y)[1],
    size,
    direction,
    bold,
    italic,
    letterSpacing,
    annotation,
    font,
    code: originalCharCode,
  };
}

function directionOf(pen: Transform, size: number): Direction {
  const [right, down] = size < 0 ? [-pen[0], -pen[1]] : [pen[0], pen[1]];
  if (Math.abs(right) >= Math.abs(down)) return right >= 0 ? 0 : 180;
  return down < 0 ? 90 : 270;
}

/** Letters sheared to the right by 8° or more: an italic made from an upright font. */
function isSlanted([a, b, c, d]: Transform): boolean {
  const along = Math.hypot(a, b) || 1;
  const across = Math.hypot(c, d) || 1;
  return Math.abs(a * c + b * d) / (along * across) > 0.14;
}
