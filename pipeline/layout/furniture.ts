import { fold } from '../../extractors/text/normalize.js';
import type { Role } from '../../models/block.js';
import type { Line } from './line.js';

/** A line that belongs to the page and not to the text: running head or foot, page number. */
export type Furniture = { readonly line: Line; readonly role: Extract<Role, 'page-header' | 'page-footer'> };
/** The lines of one page outside its tables, from the top. */
export type PageLines = { readonly lines: readonly Line[]; readonly height: number };

/** Running lines stand within this part of the page from its top or bottom edge. */
const MARGIN = 0.11;
/** Running lines stand at the same height from page to page, within so many points. */
const SAME_HEIGHT = 8;
/** "3", "- 3 -", "Trang 3", "Trang 3/10", "3/10". */
const PAGE_NUMBER = /^[-–—\s]*(?:trang\s*)?(\d{1,4})(?:\s*(?:\/|trên)\s*\d{1,4})?[-–—\s.]*$/iu;
/** The national heading may open several documents bound together; it is never a running head. */
const LETTERHEAD = /cong hoa xa hoi|doc lap|dang cong san/u;

/** Finds page numbers and the lines that recur at the same height on most pages. */
export function findFurniture(pages: readonly PageLines[]): readonly Furniture[] {
  return pages.flatMap(({ lines, height }, index) => {
    const atTop = lines.slice(0, 2).filter((line) => line.box[3] < MARGIN * height);
    const atBottom = lines.slice(-2).filter((line) => line.box[1] > (1 - MARGIN) * height);
    const others = pages.filter((_, other) => other !== index);
    const isRunning = (line: Line) => isPageNumber(line, lines) || recurs(line, others);
    return [
      ...atTop.filter(isRunning).map((line) => ({ line, role: 'page-header' as const })),
      ...atBottom.filter(isRunning).map((line) => ({ line, role: 'page-footer' as const })),
    ];
  });
}

/** A number alone, the first or last line of its page. */
function isPageNumber(line: Line, lines: readonly Line[]): boolean {
  return PAGE_NUMBER.test(line.text) && (line === lines[0] || line === lines.at(-1));
}

/** The same words (numbers aside) at the same height on more than half of the other pages, and on two or more of them. */
function recurs(line: Line, others: readonly PageLines[]): boolean {
  const key = wording(line);
  if (key.length < 3 || LETTERHEAD.test(key)) return false;
  const found = others.filter(({ lines }) =>
    [...lines.slice(0, 2), ...lines.slice(-2)].some(
      (other) => Math.abs(other.box[1] - line.box[1]) < SAME_HEIGHT && wording(other) === key,
    ),
  );
  return found.length >= 2 && found.length * 2 > others.length;
}

function wording(line: Line): string {
  return fold(line.text).replace(/\d+/gu, '#').trim();
}
