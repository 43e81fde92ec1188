import type { QuarterTurns } from './geometry.js';
import { measureSkew, profile, type Skew } from './skew.js';
import { type TextPoints, turnPoints } from './text-points.js';

/**
 * How a page lies: the quarter turns that make it upright, the slope of its lines after them, and the slope that they would
 * have if the page had to be turned by a quarter more or less.
 */
export type Pose = { readonly turns: QuarterTurns; readonly slope: number; readonly crossSlope: number };

/** Lines across the page must alternate this much more clearly than lines along it before a page is taken to lie on its side. */
const SIDEWAYS = 1.2;
/** Real pages upside down show 0.35 of the ink above the lines, upright ones 0.44–0.74 (the least: tables of digits). */
const UPSIDE_DOWN = 0.4;
/** Fewer points than this (a stamp, a page number) say nothing about the page. */
const FEW_POINTS = 1_500;

/**
 * Measures how a page lies, from its ink at about 100 pixels an inch. Which way is up is a first guess that holds for
 * prose; what was recognised must confirm it (see recognize-page.ts).
 */
export function measurePose(points: TextPoints): Pose {
  const level = measureSkew(points);
  if (points.x.length < FEW_POINTS) return { turns: 0, slope: points.x.length < 100 ? 0 : level.slope, crossSlope: 0 };
  const turnedPoints = turnPoints(points);
  const turned = measureSkew(turnedPoints);
  const sideways = turned.banding > SIDEWAYS * level.banding;
  const [skew, cross]: readonly [Skew, Skew] = sideways ? [turned, level] : [level, turned];
  const upsideDown = inkAboveLines(profile(sideways ? turnedPoints : points, skew.slope)) < UPSIDE_DOWN;
  const [slope, crossSlope] = [skew.slope, cross.slope];
  if (sideways) return { turns: upsideDown ? 3 : 1, slope, crossSlope };
  return { turns: upsideDown ? 2 : 0, slope, crossSlope };
}

/** A row belongs to the body of a line when it has this share of the ink of the fullest row near it. */
const BODY = 0.45;
const NEAR = 8;

/**
 * The share of the ink between the bodies of lines that stands right above a body rather than right below: about 0.7 in
 * upright Vietnamese, where ascenders, capitals and tone marks rise higher than descenders and dots hang. 0.5 when unknown.
 */
export function inkAboveLines(rows: Float64Array): number {
  let [above, below, gapStart] = [0, 0, -1];
  for (let row = 0; row < rows.length; row++) {
    if (!isBody(rows, row)) continue;
    if (gapStart >= 0 && row > gapStart) {
      const middle = (gapStart + row) / 2;
      for (let gap = gapStart; gap < row; gap++) {
        if (gap + 0.5 < middle) below += rows[gap] ?? 0;
        else if (gap + 0.5 > middle) above += rows[gap] ?? 0;
      }
    }
    gapStart = row + 1;
  }
  return above + below === 0 ? 0.5 : above / (above + below);
}

function isBody(rows: Float64Array, row: number): boolean {
  let most = 0;
  for (let near = Math.max(0, row - NEAR); near <= Math.min(rows.length - 1, row + NEAR); near++) {
    most = Math.max(most, rows[near] ?? 0);
  }
  return most > 0 && (rows[row] ?? 0) >= BODY * most;
}
