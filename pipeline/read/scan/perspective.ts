import type { QuarterTurns } from './geometry.js';
import { measureSkew } from './skew.js';
import { type TextPoints, turnPoints } from './text-points.js';

/** Head and foot of a page: so much of its height from either end. */
const PART = 0.4;
/** Fewer points than this (a line or two) have no sure slope. */
const FEW_POINTS = 1_500;
/** Lines this far from parallel (radians: 1°) were photographed from the side; those of real scans stay within 0.55°. */
const SPREAD = 0.0175;

/** Was a page photographed from the side? Then its lines of text fan out: those at its head slope otherwise than those at its foot. */
export function isInPerspective(points: TextPoints, turns: QuarterTurns): boolean {
  return lineSpread(points, turns) >= SPREAD;
}

/** The angle between the lines at the head of a page and those at its foot, in radians; 0 where there is too little text to tell. */
function lineSpread(points: TextPoints, turns: QuarterTurns): number {
  const upright = turns % 2 === 0 ? points : turnPoints(points);
  const head = between(upright, 0, upright.height * PART);
  const foot = between(upright, upright.height * (1 - PART), upright.height);
  if (Math.min(head.x.length, foot.x.length) < FEW_POINTS) return 0;
  return Math.abs(measureSkew(head).slope - measureSkew(foot).slope);
}

function between(points: TextPoints, top: number, bottom: number): TextPoints {
  const inside = (_: number, at: number): boolean => (points.y[at] ?? 0) >= top && (points.y[at] ?? 0) < bottom;
  return { ...points, x: points.x.filter(inside), y: points.y.filter(inside) };
}
