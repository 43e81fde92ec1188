import { html } from 'hono/html';
import type { Box } from '../../models/place.js';
import type { Task } from '../../models/task.js';
import type { Html } from './layout.js';

/** A page of an original, its size in points. */
export type Sheet = { readonly number: number; readonly width: number; readonly height: number };

/** What is marked on a page; the class gives the colour. */
const MARKS = [
  ['text', 'nhiệm vụ'],
  ['deadline', 'thời hạn'],
  ['lead', 'chủ trì'],
  ['coordinating', 'phối hợp'],
] as const;
type Mark = (typeof MARKS)[number][0];

const boxesOn = (task: Task, mark: Mark, page: number): readonly Box[] =>
  task.evidence[mark].flatMap((place) => ('page' in place && place.page === page && place.box ? [place.box] : []));

/** The pages that anything of a task was read from: those of its words first, then those of a heading that names its body. */
export function evidencePages(task: Task): readonly number[] {
  const numbers = (mark: Mark): number[] =>
    task.evidence[mark].flatMap((place) => ('page' in place && place.box ? [place.page] : [])).sort((a, b) => a - b);
  return [...new Set(MARKS.flatMap(([mark]) => numbers(mark)))];
}

/** The pages as pictures, with what was read marked where it stands. */
export function sheets(task: Task, pages: readonly Sheet[]): Html {
  const used = MARKS.filter(([mark]) => pages.some(({ number }) => boxesOn(task, mark, number).length > 0));
  return html`<h2>Chỗ trong văn bản</h2>
    <p class="legend">Tô màu: ${used.map(([mark, label]) => html`<span class="mark ${mark}">${label}</span> `)}</p>
    ${pages.map((page) => sheet(task, page))}`;
}

function sheet(task: Task, { number, width, height }: Sheet): Html {
  const picture = `/documents/${task.documentId}/pages/${number}.png`;
  const size = `${width.toFixed(1)} ${height.toFixed(1)}`;
  return html`<figure>
    <figcaption>Trang ${number} · <a href="/documents/${task.documentId}/original#page=${number}">mở bản gốc ở trang này</a></figcaption>
    <a href="${picture}" aria-label="Mở riêng ảnh trang ${number}">
      <svg class="sheet" viewBox="0 0 ${size}" role="img" aria-label="Ảnh trang ${number}, chỗ đã đọc được tô màu">
        <image href="${picture}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" />
        ${marked(task, number).map(({ box, marks }) => marks.map((mark, at) => stripe(mark, box, at, marks.length)))}
      </svg></a>
  </figure>`;
}

type MarkedBox = { readonly box: Box; readonly marks: readonly Mark[] };

/** Each box of a page once, with all that was read from it: a line may hold the task, its body and its deadline. */
function marked(task: Task, page: number): readonly MarkedBox[] {
  const byPlace = new Map<string, MarkedBox>();
  for (const [mark] of MARKS) {
    for (const box of boxesOn(task, mark, page)) {
      const key = box.map((side) => side.toFixed(0)).join(' ');
      byPlace.set(key, { box, marks: [...new Set([...(byPlace.get(key)?.marks ?? []), mark])] });
    }
  }
  return [...byPlace.values()];
}

/** Points by which a mark reaches beyond the letters. */
const MARGIN = 1;

/** One of the colours of a box, from its top: mixed over each other they would look like none of the legend. */
function stripe(mark: Mark, [x0, y0, x1, y1]: Box, at: number, count: number): Html {
  const height = (y1 - y0 + 2 * MARGIN) / count;
  const y = y0 - MARGIN + at * height;
  return html`<rect class="${mark}" x="${(x0 - MARGIN).toFixed(1)}" y="${y.toFixed(1)}" width="${(x1 - x0 + 2 * MARGIN).toFixed(1)}" height="${height.toFixed(1)}" />`;
}
