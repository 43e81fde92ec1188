import type { Ruling, Transform } from '../../layout/page-content.js';
import { withoutDesk } from './desk.js';
import { cleanEdges } from './edges.js';
import { evenLight } from './even-light.js';
import { compose, invert, type QuarterTurns, quarterTurn, rotation } from './geometry.js';
import { type Grey, toGrey } from './grey.js';
import { blackOnWhite, inkOf, type Levels, levels } from './ink.js';
import { lineInk } from './line-ink.js';
import type { PageImage } from './ocr.js';
import { isInPerspective } from './perspective.js';
import { findRulings } from './rulings.js';
import { textPoints } from './text-points.js';
import { resize, rotate, turn } from './turn.js';
import { measurePose, type Pose } from './upright.js';

/** Pixels an inch at which pages are read: a finer image costs the engine more time and lets it read no better. */
export const DPI = 150;
/** Pixels an inch at which it is measured how a page lies. */
const LOOK_DPI = 100;
/** Pixels to points. */
export const POINTS = 72 / DPI;

/** A page made level: grey pixels, `DPI` an inch, what is ink in it, its rulings in pixels. */
export type LevelPage = {
  readonly grey: Grey;
  readonly threshold: number;
  readonly rulings: readonly Ruling[];
  /** From the level page back to the image as given, in points; null when they are the same. */
  readonly toPage: Transform | null;
};

/** A page at `DPI` pixels an inch, not turned yet, and how it lies. */
export type FlatPage = {
  readonly grey: Grey;
  readonly levels: Levels;
  readonly pose: Pose;
  /** Photographed from the side: its lines fan out, and no turning makes them all level. */
  readonly inPerspective: boolean;
};

/** Slopes below this (radians) move no point of a page by half a letter's stroke. */
const LEVEL = 0.0005;

/** Makes a page ready to be looked at: grey without red ink, `DPI` pixels an inch, off its desk, evenly lit, no dark bands at its edges. */
export async function flatten(image: PageImage): Promise<FlatPage> {
  const stated = resolution(image);
  const whole = toGrey(image);
  const grey = await evenLight(blackOnWhite(withoutDesk(await scaled(whole, DPI / stated), DPI)), DPI);
  const measured = levels(grey);
  const { threshold } = measured;
  const clean = cleanEdges(grey, threshold, DPI);
  const look = await scaled(clean, LOOK_DPI / DPI);
  const points = textPoints(inkOf(look, threshold));
  const pose = measurePose(points);
  return { grey: clean, levels: measured, pose, inPerspective: isInPerspective(points, pose.turns) };
}

async function scaled(page: Grey, scale: number): Promise<Grey> {
  if (Math.abs(scale - 1) < 0.02) return page;
  return resize(page, Math.max(1, Math.round(page.width * scale)), Math.max(1, Math.round(page.height * scale)));
}

/** Turns a page upright and level, and finds its rulings. */
export function level({ grey, levels: measured, pose }: FlatPage, turns: QuarterTurns): LevelPage {
  const upright = turn(grey, turns);
  const slope = turns % 2 === pose.turns % 2 ? pose.slope : pose.crossSlope;
  const slanting = Math.abs(slope) >= LEVEL;
  const levelled = slanting ? rotate(upright, -slope) : upright;
  const toLevel = slanting ? rotation(upright, levelled, -slope) : null;
  const rulings = findRulings(lineInk(levelled, measured, DPI), DPI);
  return { grey: levelled, threshold: measured.threshold, rulings, toPage: backToPage(grey, turns, toLevel) };
}

/** The way back, in points. Turning is the same in pixels and points but for the distance moved. */
function backToPage(given: Grey, turns: QuarterTurns, toLevel: Transform | null): Transform | null {
  if (turns === 0 && !toLevel) return null;
  const turning = quarterTurn(given, turns);
  const [a, b, c, d, e, f] = invert(toLevel ? compose(turning, toLevel) : turning);
  return [a, b, c, d, e * POINTS, f * POINTS];
}

/**
 * Long sides of a sheet in inches between which a stated resolution is believed: from a slip of paper to A2. Phones and
 * programs write 72 dpi into every JPEG, which would make A4 at 200 dpi a sheet of 32 inches.
 */
const SMALLEST_SHEET = 4;
const LARGEST_SHEET = 23.5;
/** The sides of A4 in inches: what a photo without a resolution is taken to show. */
const A4_LENGTH = 11.69;
const A4_WIDTH = 8.27;
/** Longer than this, and wide enough for letters: sheets one below the other, as phones join their pictures of a screen. */
const JOINED = 2;
const JOINED_WIDTH = 600;

/** Pixels an inch of an image: as stated when the sheet then has a likely size, else as if it showed a sheet of A4. */
export function resolution({ width, height, dpi }: PageImage): number {
  const long = Math.max(width, height);
  const stated = dpi !== null && dpi > 0 ? long / dpi : 0;
  if (dpi !== null && stated >= SMALLEST_SHEET && stated <= LARGEST_SHEET) return dpi;
  return height > JOINED * width && width >= JOINED_WIDTH ? width / A4_WIDTH : Math.max(1, long / A4_LENGTH);
}
