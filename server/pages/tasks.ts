import { html } from 'hono/html';
import { showDay } from '../../models/day.js';
import type { TaskQuery } from '../../models/query.js';
import type { Task } from '../../models/task.js';
import type { Facets } from '../../store/store.js';
import { facetLists, statusChips } from './facets.js';
import { filterForm } from './filter-form.js';
import { type Html, page } from './layout.js';
import { withQuery } from './links.js';
import { bodies, deadline, documentName, pageOf, shortName, status } from './words.js';

export type TasksView = {
  readonly query: TaskQuery;
  readonly total: number;
  readonly tasks: readonly Task[];
  /** Counts under all filters; those of the statuses without the filter on status. */
  readonly facets: Facets;
  /** Bodies of before that the question also meant, with the day until which they were. */
  readonly predecessors?: readonly { readonly name: string; readonly until: string }[];
  /** Our own organisation, where the settings name it. */
  readonly organisation: string | null;
  /** The inbox folder, to be named while the index holds no document; else null. */
  readonly inbox: string | null;
};

/** The list of tasks with its filters, counts, downloads and calendar link. */
export function tasksPage(view: TasksView): Html {
  const { query, total, tasks, facets, inbox, organisation, predecessors = [] } = view;
  if (inbox !== null) return page('Nhiệm vụ', '/', welcome(inbox));
  const all = { ...query, limit: undefined, offset: undefined };
  return page(
    'Nhiệm vụ',
    '/',
    html`<h1>Nhiệm vụ</h1>
      ${filterForm(query, facets, organisation)} ${statusChips(query, facets)}
      <p class="summary">
        <strong>${total}</strong> nhiệm vụ${tasks.length < total ? `, đang xem ${first(query)}–${first(query) + tasks.length - 1}` : ''}
        <span class="downloads"><a href="${withQuery('/tasks.csv', all)}">Tải bảng tính (CSV)</a> <a href="${withQuery('/subscribe', all)}">Đưa vào lịch</a></span>
      </p>
      ${predecessors.length === 0 ? '' : html`<p class="notice">Gồm cả nhiệm vụ của cơ quan tiền thân: ${predecessors.map(({ name, until }) => `${name} (đến ${showDay(until)})`).join('; ')}.</p>`}
      ${facetLists(query, facets)}
      ${tasks.length === 0 ? nothingFound(query) : taskTable(tasks)}
      ${pager(query, total)}`,
  );
}

const first = (query: TaskQuery): number => (query.offset ?? 0) + 1;

const welcome = (inbox: string): Html => html`<h1>Sổ chưa có văn bản nào</h1>
  <ol class="steps">
    <li>Chép tệp văn bản (PDF, Word hoặc ảnh quét) vào thư mục <code>${inbox}</code>.</li>
    <li>Xem tệp đang được đọc ở trang <a href="/files">Hộp thư đến</a>.</li>
    <li>Đọc xong, các nhiệm vụ hiện ở trang này.</li>
  </ol>`;

const nothingFound = (query: TaskQuery): Html => html`<div class="empty">
  <p>Không có nhiệm vụ nào khớp.</p>
  <ul>
    ${query.search ? html`<li>Thử ít chữ hơn, hoặc xem lại chính tả: “${query.search}”. Gõ có dấu hay không dấu đều được.</li>` : ''}
    ${query.class === 'obligation' ? html`<li><a href="${withQuery('/', { ...query, class: 'general' })}">Tìm trong các định hướng chung</a></li>` : ''}
    <li><a href="/">Bỏ tất cả bộ lọc</a></li>
  </ul>
</div>`;

/** A table of tasks, of one document or of several; on a narrow screen each row becomes a card. */
export const taskTable = (
  tasks: readonly Task[],
  from: 'one' | 'several' = 'several',
): Html => html`<table class="tasks">
  <thead>
    <tr><th scope="col">Thời hạn</th><th scope="col">Nhiệm vụ</th><th scope="col">Chủ trì</th><th scope="col">Phối hợp</th><th scope="col">${from === 'one' ? 'Trang' : 'Văn bản'}</th></tr>
  </thead>
  <tbody>
    ${tasks.map((task) => taskRow(task, from))}
  </tbody>
</table>`;

const taskRow = (task: Task, from: 'one' | 'several'): Html => html`<tr class="${task.status}">
  <td data-label="Thời hạn">${status(task)} ${deadline(task.deadline)}</td>
  <td data-label="Nhiệm vụ"><a class="words" href="/tasks/${task.id}">${task.ordinal ? html`<span class="ordinal">${task.ordinal}</span> ` : ''}${task.text}</a>${task.flags.length > 0 ? html` <span class="warn" title="Có điểm cần kiểm tra">⚠ cần kiểm tra</span>` : ''}${task.ours ? html` <small>Việc của cơ quan mình: ${task.ours.words}</small>` : ''}</td>
  <td data-label="Chủ trì">${bodies(task.lead)}</td>
  <td data-label="Phối hợp">${bodies(task.coordinating)}</td>
  <td data-label="Văn bản">${from === 'one' ? '' : html`<a href="/documents/${task.documentId}" title="${documentName(task.document)}">${shortName(task.document)}</a> `}${pageOf(task) === null ? '' : html`<small>trang ${pageOf(task)}</small>`}</td>
</tr>`;

function pager(query: TaskQuery, total: number): Html {
  const limit = query.limit ?? total;
  const offset = query.offset ?? 0;
  const link = (to: number, label: string): Html =>
    html`<a href="${withQuery('/', { ...query, offset: to })}">${label}</a> `;
  return html`<p class="pager">${offset > 0 ? link(Math.max(0, offset - limit), '← Trang trước') : ''}${offset + limit < total ? link(offset + limit, 'Trang sau →') : ''}</p>`;
}
