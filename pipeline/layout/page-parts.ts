import { findGrids, type Grid } from './grid.js';
import { type Line, toLines } from './line.js';
import { findOpenGrids } from './open-grids.js';
import type { PageContent, Word } from './page-content.js';
import { cellText, fillGrid, type PageTable } from './page-table.js';

/** Part of a page from the top downwards: a table, or the lines between tables. */
type Stretch =
  | { readonly kind: 'table'; readonly table: PageTable }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] };

export type PageParts = {
  readonly page: PageContent;
  readonly height: number;
  /** All lines outside tables, from the top. */
  readonly lines: readonly Line[];
  readonly stretches: readonly Stretch[];
};

/** Takes a page apart into tables (ruled ones, and those whose columns leave no doubt) and the lines between them. */
export function partsOf(page: PageContent): PageParts {
  const tables: PageTable[] = [];
  let words: readonly Word[] = page.words;
  for (const grid of findGrids(page.rulings).filter((found) => !isPenWork(found, page))) {
    const { table, rest } = fillGrid(grid, words, page);
    if (!holdsText(table)) continue;
    tables.push(table);
    words = rest;
  }
  let lines = toLines(words, page);
  for (const grid of findOpenGrids(lines)) {
    const { table, rest } = fillGrid(grid, words, page);
    tables.push(table);
    words = rest;
    lines = toLines(words, page);
  }
  const stretches: Stretch[] = [];
  let rest = lines;
  for (const table of tables.sort((a, b) => a.box[1] - b.box[1])) {
    const above = rest.filter((line) => line.box[1] < table.box[1]);
    rest = rest.filter((line) => line.box[1] >= table.box[1]);
    stretches.push({ kind: 'lines', lines: above }, { kind: 'table', table });
  }
  return { page, height: page.height, lines, stretches: [...stretches, { kind: 'lines', lines: rest }] };
}

/** On a scan, crossing lines no wider than this part of the page are a seal with a signature over it. */
const NARROWEST_TABLE = 0.3;

function isPenWork({ xs }: Grid, { source, width }: PageContent): boolean {
  return source === 'ocr' && (xs.at(-1) ?? 0) - (xs[0] ?? 0) < NARROWEST_TABLE * width;
}

/** Crossing lines around one text are a frame and no table, unless they part three columns (the end of a table's last row). */
function holdsText(table: PageTable): boolean {
  const filled = table.rows.flat().filter((cell) => cellText(cell) !== '').length;
  return filled >= (table.edges.length > 3 ? 1 : 2);
}
