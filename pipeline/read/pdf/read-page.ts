import type { Message } from '../../../models/message.js';
import type { Box } from '../../../models/place.js';
import type { PageContent, Word } from '../../layout/page-content.js';
import type { LegacyEncoding } from '../encodings/legacy.js';
import type { PageImage } from '../scan/ocr.js';
import type { Direction, FontFacts, Glyph } from './drawing.js';
import { fontFacts } from './font-facts.js';
import { decodeFonts } from './legacy-fonts.js';
import { lettersByFont, markLost, suspects } from './lost-glyphs.js';
import { asTransform, invert, multiply } from './matrix.js';
import { moved } from './move-words.js';
import { readOverlays } from './overlays.js';
import type { OperatorList, PdfPage, Viewport } from './pdfjs.js';
import { picturesWithoutText } from './pictures.js';
import { decide, measure } from './text-or-ocr.js';
import { walkPage } from './walk-page.js';
import { toWords } from './words.js';

/** A page as read from its text layer; the rest of `content` must be recognised where `scanned` or `pictures` say so. */
export type ReadPage = {
  readonly content: PageContent;
  /** The page is an image. */
  readonly scanned: boolean;
  /** Where pictures stand on a page with a text layer that may hold text of their own. */
  readonly pictures: readonly Box[];
  readonly messages: readonly Message[];
  /** Letters that the text layer gives, by the id of their font. */
  readonly letters: ReadonlyMap<string, ReadonlySet<string>>;
  /** Encodings from before Unicode that its fonts have. */
  readonly encodings: ReadonlySet<LegacyEncoding>;
};

/** Whether a page's image must be looked at to complete it. */
export const needsRecognition = ({ scanned, pictures }: ReadPage): boolean => scanned || pictures.length > 0;

export type ReadPageOptions = {
  /** Draws a page: asked only where letters that the text layer lost may be seen. */
  readonly draw: (page: number) => Promise<PageImage>;
  /** Whether images can be recognised. */
  readonly recognizes: boolean;
};

const NO_LETTERS: ReadPage['letters'] = new Map();

/** Reads one page: words and lines from its text layer, or that its image holds them. Images are only looked at as far as their place. */
export async function readPage(
  page: PdfPage,
  list: OperatorList,
  number: number,
  { draw, recognizes }: ReadPageOptions,
): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  const { drawing, encodings } = follow(page, list, viewport);
  const glyphs = drawing.glyphs.filter(({ annotation, box }) => annotation === null && isOn(viewport, box));
  const stamped = drawing.glyphs.filter(({ annotation }) => annotation !== null);
  const { words: overlays, messages } = await readOverlays(page, number, stamped);
  const words = toWords(glyphs);
  const { source, reason } = decide(measure(words, drawing, width, height));
  const content = { number, width, height, source, reason, words: overlays, rulings: [], toPage: null };
  const read = { content, scanned: false, pictures: [], messages, letters: NO_LETTERS, encodings };
  if (source === 'blank') return read;
  if (source === 'text') {
    const turn = mainDirection(glyphs);
    if (turn !== 0) return { ...read, content: readTurned(page, list, turn, content) };
    const suspected = suspects(glyphs);
    const seen = suspected.size === 0 ? words : toWords(markLost(glyphs, suspected, await draw(number)));
    const complete = { ...content, words: [...seen, ...overlays], rulings: drawing.rulings };
    const pictures = recognizes ? picturesWithoutText(drawing.images, words, content) : [];
    return { ...read, content: complete, pictures, letters: lettersByFont(glyphs) };
  }
  if (!recognizes) return { ...read, messages: [...messages, notRecognized(number)] };
  return { ...read, scanned: true };
}

function follow(page: PdfPage, list: OperatorList, viewport: Viewport) {
  const fonts = new Map<string, FontFacts>();
  const drawing = walkPage(list, asTransform(viewport.transform), (name) => {
    const known = fonts.get(name) ?? factsOf(page, name);
    fonts.set(name, known);
    return known;
  });
  const { glyphs, encodings } = decodeFonts(drawing.glyphs);
  return { drawing: { ...drawing, glyphs }, encodings };
}

function factsOf(page: PdfPage, name: string): FontFacts {
  const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  const facts = (font ?? {}) as { readonly name?: string; readonly fontMatrix?: ArrayLike<number> };
  return fontFacts(name, facts.name, facts.fontMatrix);
}

function isOn({ width, height }: Viewport, [x0, y0, x1, y1]: Word['box']): boolean {
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** The direction that most letters of a page read in. */
function mainDirection(glyphs: readonly Glyph[]): Direction {
  const directions: readonly Direction[] = [0, 90, 270, 180];
  const counts = new Map<Direction, number>();
  for (const { direction } of glyphs) counts.set(direction, (counts.get(direction) ?? 0) + 1);
  return directions.reduce((most, next) => ((counts.get(next) ?? 0) > (counts.get(most) ?? 0) ? next : most));
}

/** Text that runs up or down the page (a wide table on an upright page): the page is read turned, and mapped back. */
function readTurned(page: PdfPage, list: OperatorList, turn: Direction, content: PageContent): PageContent {
  const turned = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
  const fromTurned = invert(asTransform(turned.transform));
  const toPage = multiply(asTransform(page.getViewport({ scale: 1 }).transform), fromTurned);
  const { drawing } = follow(page, list, turned);
  const words = toWords(drawing.glyphs.filter(({ annotation, box }) => annotation === null && isOn(turned, box)));
  const overlays = moved(content.words, invert(toPage));
  const { width, height } = turned;
  return { ...content, width, height, words: [...words, ...overlays], rulings: drawing.rulings, toPage };
}

function notRecognized(page: number): Message {
  const text = `Trang ${page} là ảnh chụp hoặc bản quét nhưng chức năng nhận dạng chữ không bật nên chưa đọc được.`;
  return { code: 'ocr-unavailable', severity: 'warning', text, place: { page } };
}
