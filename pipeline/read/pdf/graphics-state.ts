import type { Ruling, Transform } from '../../layout/page-content.js';
import type { FontFacts, Glyph, PlacedImage } from './drawing.js';
import { asTransform, multiply } from './matrix.js';

/** Graphics and text state (ISO 32000-1, 8.4 and 9.3), as far as places and looks of letters and lines need it. */
export type State = {
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

/** A walk through a page's operations: the state now, the states put aside, and what was found so far. */
export type Walk = {
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

/** What an operation does to the walk. */
export type Handler = (walk: Walk, args: unknown) => void;

/** The operands of an operation, in the shape that pdf.js gives for it. */
export function operands<Shape extends readonly unknown[]>(args: unknown): Shape {
  if (!isOperands<Shape>(args)) throw new TypeError('a drawing operation without operands');
  return args;
}

function isOperands<Shape extends readonly unknown[]>(args: unknown): args is Shape {
  return typeof args === 'object' && args !== null;
}

const UNKNOWN_FONT: FontFacts = { id: '', name: '', bold: null, italic: null, unit: 0.001 };

/** The state in which a page, or an annotation on it, begins. */
export function freshState(matrix: Transform): State {
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

/** Puts the state aside (operator q). */
export function save(walk: Walk): void {
  walk.stack.push({ ...walk.state });
}

/** Takes back the state put aside last (operator Q). */
export function restore(walk: Walk): void {
  walk.state = walk.stack.pop() ?? walk.state;
}

/** Moves the coordinates (operator cm). */
export function transform(walk: Walk, by: Transform): void {
  walk.state.matrix = multiply(walk.state.matrix, by);
}
