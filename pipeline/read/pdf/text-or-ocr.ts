import { isVietnameseSyllable } from '../../../extractors/text/syllable.js';
import type { Box } from '../../../models/place.js';
import type { PageContent, Word } from '../../layout/page-content.js';
import type { Drawing } from './drawing.js';
import { isUnmapped } from './lost-glyphs.js';

/** What a page's text layer and images show; shares are 0–1. */
export type Evidence = {
  readonly characters: number;
  /** Share of letters with a Vietnamese mark. */
  readonly accented: number;
  /** Share of all-letter words that could be Vietnamese syllables. */
  readonly syllables: number;
  /** Share of characters without a meaning (private use, replacement, control). */
  readonly unmapped: number;
  /** Share of the page that images cover. */
  readonly imageCoverage: number;
  readonly curvedShapes: number;
};

export type Decision = Pick<PageContent, 'source' | 'reason'>;

/** An image over this much of the page is a scan, unless the text above it shows that it is only a background. */
const SCAN_COVERAGE = 0.6;
/** On a scan, a layer with fewer characters is a stamp or a page number, not the document (stamps: 12–200). */
const STAMP_CHARACTERS = 250;
/** Real Vietnamese layers have 16 % accented letters and more, OCR layers made for other languages 0 %. */
const ACCENTED = 0.08;
const SYLLABLES = 0.6;
const UNMAPPED = 0.05;
/** Words of a page whose spelling is looked at. */
const SAMPLE = 200;
/** Letters drawn as outlines give at least this many shapes. */
const OUTLINED_LETTERS = 150;
/** A picture this large on a page without text may hold the text. */
const PICTURE_COVERAGE = 0.08;

/** Measures a page for `decide`. */
export function measure(words: readonly Word[], drawing: Drawing, width: number, height: number): Evidence {
  const text = words.map((word) => word.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unaccented = text.match(/[a-z]/giu)?.length ?? 0;
  const bare = words.map((word) => word.text.replace(/[^\p{L}]+$/u, '')).filter((word) => /^\p{L}{2,}$/u.test(word));
  const sample = bare.slice(0, SAMPLE);
  return {
    characters: text.length,
    accented: share(letters - unaccented, letters),
    syllables: share(sample.filter(isVietnameseSyllable).length, sample.length),
    unmapped: share(drawing.glyphs.filter((glyph) => isUnmapped(glyph)).length, drawing.glyphs.length),
    imageCoverage: coverage(
      drawing.images.map((image) => image.box),
      width,
      height,
    ),
    curvedShapes: drawing.curvedShapes,
  };
}

/** Whether a page's text layer counts, or its image must be recognised, or nothing is on it; with the reason in plain English. */
export function decide(page: Evidence): Decision {
  const layer = `${page.characters} characters, ${percent(page.accented)} accented`;
  const image = `image over ${percent(page.imageCoverage)} of the page`;
  if (page.unmapped > UNMAPPED) return ocr(`text layer without meaning: ${percent(page.unmapped)} of glyphs unmapped`);
  if (page.imageCoverage >= SCAN_COVERAGE) {
    if (page.characters < STAMP_CHARACTERS) return ocr(`${image}, text layer of only ${page.characters} characters`);
    if (page.accented < ACCENTED) return ocr(`${image}, text layer not Vietnamese: ${layer}`);
    if (page.syllables < SYLLABLES) return ocr(`${image}, text layer garbled: ${percent(page.syllables)} syllables`);
    return { source: 'text', reason: `text layer over an ${image}: ${layer}` };
  }
  if (page.characters > 0 && (page.characters >= STAMP_CHARACTERS || page.imageCoverage < PICTURE_COVERAGE)) {
    if (page.characters < STAMP_CHARACTERS && page.curvedShapes > OUTLINED_LETTERS) return outlines(page);
    return { source: 'text', reason: `text layer: ${layer}` };
  }
  if (page.imageCoverage >= PICTURE_COVERAGE) return ocr(`${image}, text layer of only ${page.characters} characters`);
  if (page.curvedShapes > OUTLINED_LETTERS) return outlines(page);
  return { source: 'blank', reason: 'nothing to read on the page' };
}

const ocr = (reason: string): Decision => ({ source: 'ocr', reason });
const outlines = (page: Evidence) => ocr(`letters drawn as outlines: ${page.curvedShapes} shapes`);
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const percent = (part: number) => `${Math.round(part * 100)} %`;

/** Share of the page under images; overlaps count twice, up to the whole page. */
function coverage(boxes: readonly Box[], width: number, height: number): number {
  const within = (low: number, high: number, limit: number) => Math.max(0, Math.min(high, limit) - Math.max(low, 0));
  const area = boxes.reduce((sum, [x0, y0, x1, y1]) => sum + within(x0, x1, width) * within(y0, y1, height), 0);
  return Math.min(1, share(area, width * height));
}
