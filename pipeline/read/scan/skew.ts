import type { TextPoints } from './text-points.js';

/** The slope of the lines of text in radians (positive: they fall to the right), and how clearly lines and gaps alternate along it. */
export type Skew = { readonly slope: number; readonly banding: number };

const DEGREE = Math.PI / 180;
/** Ever finer steps: range on both sides of the best so far, and step, in degrees. */
const STEPS = [
  { range: 8, step: 0.5 },
  { range: 0.4, step: 0.1 },
  { range: 0.08, step: 0.02 },
] as const;

/** Rows (at 100 an inch) in a band: thicker than the strokes of letters, thinner than a line of text. */
const BAND = 4;

/**
 * The slope along which the projection profile of the ink has the sharpest edges: there each line of text falls into
 * few rows. Slopes of up to 8° are looked for.
 */
export function measureSkew(points: TextPoints): Skew {
  let best = { slope: 0, sharpness: contrast(profile(points, 0), 1) };
  for (const { range, step } of STEPS) {
    const middle = best.slope;
    for (let degrees = -range; degrees <= range + step / 2; degrees += step) {
      const slope = middle + degrees * DEGREE;
      const found = contrast(profile(points, slope), 1);
      if (found > best.sharpness) best = { slope, sharpness: found };
    }
  }
  return { slope: best.slope, banding: contrast(profile(points, best.slope), BAND) };
}

/** How many points fall into each row when the page is looked at along `slope`. */
export function profile({ x, y, width, height }: TextPoints, slope: number): Float64Array {
  const [cos, sin] = [Math.cos(slope), Math.sin(slope)];
  const least = Math.min(0, -width * sin);
  const rows = new Float64Array(Math.ceil(height * cos + width * Math.abs(sin)) + 2);
  const round = 0.5 - least;
  for (let at = 0; at < x.length; at++) {
    const row = Math.trunc((y[at] ?? 0) * cos - (x[at] ?? 0) * sin + round);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows;
}

/**
 * How much neighbouring bands of `band` rows differ, each against the ink in both: so one long aligned margin does not
 * outweigh many lines of text.
 */
function contrast(rows: Float64Array, band: number): number {
  let [sum, before, after] = [0, 0, 0];
  for (let at = 0; at < rows.length + band; at++) {
    after += (rows[at] ?? 0) - (rows[at - band] ?? 0);
    before += (rows[at - band] ?? 0) - (rows[at - 2 * band] ?? 0);
    const edge = after - before;
    sum += (edge * edge) / (after + before + 1);
  }
  return sum;
}
