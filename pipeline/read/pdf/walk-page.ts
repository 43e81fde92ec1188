import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Ruling, Transform } from '../../layout/page-content.js';
import type { Direction, Drawing, FontFacts, Glyph, PlacedImage } from './drawing.js';
import { apply, applyToBox, asTransform, multiply } from './matrix.js';
import { filledRulings, pathPieces, strokedRulings } from './path-rulings.js';
import type { OperatorList } from './pdfjs.js';

/** Graphics and text state (ISO 32000-1, 8.4 and 9.3), as far as places and looks of letters and lines need it. */
type State = {
  matrix: Transform;
  textMatrix: Transform;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: FontFacts;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  white: boolean;
};

type Walk = {
  state: State;
  readonly stack: State[];
  readonly page: Transform;
  readonly fontNamed: (name: string) => FontFacts;
  annotation: string | null;
  readonly glyphs: Glyph[];
  readonly rulings: Ruling[];
  readonly images: PlacedImage[];
  curvedShapes: number;
};

/** A glyph of a pdf.js text operation; numbers between glyphs move the pen (thousandths of the font size, leftwards). */
type PdfGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

type Handler = (walk: Walk, args: unknown) => void;

/** The operands of an operation, in the shape that pdf.js gives for it. */
function operands<Shape extends readonly unknown[]>(args: unknown): Shape {
  if (!isOperands<Shape>(args)) throw new TypeError('a drawing operation without operands');
  return args;
}

function isOperands<Shape extends readonly unknown[]>(args: unknown): args is Shape {
  return typeof args === 'object' && args !== null;
}

const UNKNOWN_FONT: FontFacts = { bold: null, italic: null, unit: 0.001 };
/** Height above and depth below the baseline, as parts of the font size, of Times and its kin. */
const ASCENT = 0.89;
const DESCENT = 0.22;
/** Text rendering mode "fill, then stroke" (ISO 32000-1, table 106): how writers thicken a font that has no bold face. */
const FILL_AND_STROKE = 2;

const HANDLERS: ReadonlyMap<number, Handler> = new Map<number, Handler>([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, (walk, args) => transform(walk, asTransform(operands<number[]>(args)))],
  [OPS.paintFormXObjectBegin, beginForm],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.beginGroup, save],
  [OPS.endGroup, restore],
  [OPS.beginAnnotation, beginAnnotation],
  [OPS.endAnnotation, endAnnotation],
  [OPS.setFillRGBColor, ({ state }, args) => setFill(state, operands<[string]>(args)[0])],
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
  [OPS.constructPath, drawPath],
  [OPS.paintImageXObject, (walk, args) => addImage(walk, operands<[string]>(args)[0], walk.state.matrix)],
  [OPS.paintInlineImageXObject, (walk) => addImage(walk, null, walk.state.matrix)],
  [OPS.paintImageMaskXObject, (walk) => addImage(walk, null, walk.state.matrix)],
  [OPS.paintImageXObjectRepeat, addRepeatedImage],
  [OPS.paintInlineImageXObjectGroup, (walk, args) => addImageGroup(walk, operands<[unknown, Placed[]]>(args)[1])],
  [OPS.paintImageMaskXObjectGroup, (walk, args) => addImageGroup(walk, operands<[Placed[]]>(args)[0])],
]);

type Placed = { readonly transform: ArrayLike<number> };

/**
 * Follows a page's drawing operations and notes every glyph, straight line and image with its place.
 * `page` takes the page's own coordinates to points from the top left corner of the page as displayed.
 */
export function walkPage(list: OperatorList, page: Transform, fontNamed: (name: string) => FontFacts): Drawing {
  const start = freshState(page);
  const walk: Walk = {
    state: start,
    stack: [],
    page,
    fontNamed,
    annotation: null,
    glyphs: [],
    rulings: [],
    images: [],
    curvedShapes: 0,
  };
  list.fnArray.forEach((operation, index) => {
    HANDLERS.get(operation)?.(walk, list.argsArray[index]);
  });
  return walk;
}

function freshState(matrix: Transform): State {
  const none = {
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    size: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  return { ...none, matrix, textMatrix: asTransform(null), font: UNKNOWN_FONT, stretch: 1, white: false };
}

function save(walk: Walk): void {
  walk.stack.push({ ...walk.state });
}

function restore(walk: Walk): void {
  walk.state = walk.stack.pop() ?? walk.state;
}

function transform(walk: Walk, by: Transform): void {
  walk.state.matrix = multiply(walk.state.matrix, by);
}

function beginForm(walk: Walk, args: unknown): void {
  save(walk);
  transform(walk, asTransform(operands<[ArrayLike<number> | null]>(args)[0]));
}

/** An annotation starts from the page's own coordinates, whatever the page left behind. */
function beginAnnotation(walk: Walk, args: unknown): void {
  const [id, , placement, matrix] = operands<[string, unknown, ArrayLike<number>, ArrayLike<number>]>(args);
  walk.stack.length = 0;
  walk.annotation = id;
  walk.state = freshState(multiply(multiply(walk.page, asTransform(placement)), asTransform(matrix)));
}

function endAnnotation(walk: Walk): void {
  walk.annotation = null;
  walk.state = freshState(walk.page);
}

function setFill(state: State, colour: string | undefined): void {
  state.white = colour?.toLowerCase() === '#ffffff';
}

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
  for (const glyph of operands<[readonly (PdfGlyph | number)[]]>(args)[0] ?? []) {
    if (typeof glyph === 'number') {
      state.x -= (glyph / 1000) * state.size * state.stretch;
      continue;
    }
    const width = glyph.width * state.font.unit * state.size * state.stretch;
    if (!(state.white && walk.annotation === null)) walk.glyphs.push(placeGlyph(walk, glyph.unicode, pen, width));
    const spacing = state.letterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    state.x += width + spacing * state.stretch;
  }
}

function placeGlyph({ state, annotation }: Walk, text: string, pen: Transform, width: number): Glyph {
  const y = state.y + state.rise;
  const height = Math.abs(state.size);
  return {
    text,
    box: applyToBox(pen, state.x, y - DESCENT * state.size, state.x + width, y + ASCENT * state.size),
    baseline: apply(pen, state.x, y)[1],
    size: height * Math.hypot(pen[2], pen[3]),
    direction: directionOf(pen, state.size),
    bold: state.mode === FILL_AND_STROKE ? true : state.font.bold,
    italic: isSlanted(pen) ? true : state.font.italic,
    letterSpacing: Math.abs(state.letterSpacing * state.stretch * Math.hypot(pen[0], pen[1])),
    annotation,
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

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);

function drawPath(walk: Walk, args: unknown): void {
  const [paint, [data]] = operands<[number, [ArrayLike<number> | null]]>(args);
  const strokes = STROKES.has(paint);
  if (data === null || data === undefined || !(strokes || (FILLS.has(paint) && !walk.state.white))) return;
  const pieces = pathPieces(data, walk.state.matrix);
  if (!strokes && pieces.some((piece) => piece.curved)) walk.curvedShapes += 1;
  for (const ruling of strokes ? strokedRulings(pieces) : filledRulings(pieces)) walk.rulings.push(ruling);
}

function addImage(walk: Walk, name: string | null, matrix: Transform): void {
  walk.images.push({ name, matrix, box: applyToBox(matrix, 0, 0, 1, 1) });
}

function addRepeatedImage(walk: Walk, args: unknown): void {
  const [, scaleX, scaleY, positions] = operands<[string, number, number, ArrayLike<number>]>(args);
  for (let i = 0; i + 1 < positions.length; i += 2) {
    addImage(walk, null, multiply(walk.state.matrix, [scaleX, 0, 0, scaleY, positions[i] ?? 0, positions[i + 1] ?? 0]));
  }
}

function addImageGroup(walk: Walk, placed: readonly Placed[]): void {
  for (const { transform } of placed) addImage(walk, null, multiply(walk.state.matrix, asTransform(transform)));
}
