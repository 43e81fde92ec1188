import type { Transform } from '../../layout/page-content.js';
import type { Drawing, FontFacts } from './drawing.js';
import {
  freshState,
  type Handler,
  operands,
  restore,
  type State,
  save,
  transform,
  type Walk,
} from './graphics-state.js';
import { OPS } from './load-pdfjs.js';
import { applyToBox, asTransform, multiply } from './matrix.js';
import { filledRulings, pathPieces, strokedRulings } from './path-rulings.js';
import type { OperatorList } from './pdfjs.js';
import { TEXT_HANDLERS } from './text-operations.js';

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
  ...TEXT_HANDLERS,
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
