import { html } from 'hono/html';
import type { TaskQuery } from '../../models/query.js';
import { STATUS_LABELS } from '../../models/status-labels.js';
import { type Task, taskStatusSchema } from '../../models/task.js';
import type { Facets } from '../../store/store.js';
import { parametersOf } from '../read-query.js';
import { type Html, page } from './layout.js';
import { bodies, deadline, documentName, pageOf, status } from './words.js';

export type TasksView = {
  readonly query: TaskQuery;
  readonly total: number;
  readonly tasks: readonly Task[];
  readonly facets: Facets;
  readonly host: string;
};

/** The list of tasks with its filters, counts, downloads and calendar link. */
export function tasksPage({ query, total, tasks, facets, host }: TasksView): Html {
  const parameters = parametersOf({ ...query, limit: undefined, offset: undefined });
  const suffix = parameters.size > 0 ? `?${parameters}` : '';
  return page(
    'Nhiệm vụ',
    '/',
    html`<h1>Nhiệm vụ</h1>
      ${filterForm(query, facets)} ${statusChips(query, facets)}
      <p class="summary">
        <strong>${total}</strong> nhiệm vụ${tasks.length < total ? `, hiện ${tasks.length}` : ''} ·
        <a href="/tasks.csv${suffix}">Tải bảng tính (CSV)</a> · <a href="/api/tasks${suffix}">JSON</a> ·
        <a href="webcal://${host}/calendar.ics${suffix}">Đăng ký lịch này</a>
        (<a href="/calendar.ics${suffix}">tệp .ics</a>)
      </p>
      ${tasks.length === 0 ? html`<p class="empty">Không có nhiệm vụ nào khớp. Hãy bớt bộ lọc hoặc thả văn bản vào hộp thư đến.</p>` : taskTable(tasks)}
      ${pager(query, total)}`,
  );
}

export const taskTable = (tasks: readonly Task[]): Html => html`<table class="tasks">
  <thead>
    <tr><th>Thời hạn</th><th>Trạng thái</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Phối hợp</th><th>Văn bản</th></tr>
  </thead>
  <tbody>
    ${tasks.map(
      (task) => html`<tr class="${task.class}">
        <td>${deadline(task.deadline)}</td>
        <td>${status(task)}</td>
        <td><a href="/tasks/${task.id}">${task.text}</a></td>
        <td>${bodies(task.lead)}</td>
        <td>${bodies(task.coordinating)}</td>
        <td><a href="/documents/${task.documentId}" title="${documentName(task.document)}">${task.document.number ?? task.document.file}</a>${pageOf(task) === null ? '' : html`<br /><small>trang ${pageOf(task)}</small>`}</td>
      </tr>`,
    )}
  </tbody>
</table>`;

const filterForm = (query: TaskQuery, facets: Facets): Html => html`<form class="filters" action="/" method="get">
  <label>Tìm chữ <input type="search" name="search" value="${query.search ?? ''}" placeholder="có dấu hay không dấu đều được" /></label>
  <label>Cơ quan <input name="body" list="bodies" value="${query.body ?? ''}" /></label>
  <datalist id="bodies">${facets.bodies.map(({ name }) => html`<option value="${name}"></option>`)}</datalist>
  <label>Vai
    <select name="role">
      ${option('', 'chủ trì hoặc phối hợp', query.role ?? '')}${option('lead', 'chủ trì', query.role)}${option('coordinating', 'phối hợp', query.role)}
    </select></label>
  <label>Hạn từ <input type="date" name="dueFrom" value="${query.dueFrom ?? ''}" /></label>
  <label>đến <input type="date" name="dueTo" value="${query.dueTo ?? ''}" /></label>
  <label>Trạng thái
    <select name="status">
      ${option('', 'tất cả', query.status?.join(',') ?? '')}${taskStatusSchema.options.map((s) => option(s, STATUS_LABELS[s], query.status?.join(',')))}
    </select></label>
  <label>Văn bản
    <select name="document">
      ${option('', 'tất cả', query.document ?? '')}${facets.documents.map((d) => option(d.id, d.number ?? d.file, query.document))}
    </select></label>
  <label>Loại
    <select name="class">
      ${option('obligation', 'được giao', query.class ?? 'obligation')}${option('general', 'định hướng chung', query.class)}
    </select></label>
  <button>Lọc</button> <a href="/">Bỏ lọc</a>
</form>`;

const option = (value: string, label: string, chosen: string | undefined): Html =>
  html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${label}</option>`;

const statusChips = (query: TaskQuery, facets: Facets): Html => html`<p class="chips">
  ${facets.statuses.map(
    ({ status: s, count }) =>
      html`<a class="status ${s}" href="/?${parametersOf({ ...query, status: [s], offset: undefined })}">${STATUS_LABELS[s]} <b>${count}</b></a> `,
  )}
</p>`;

function pager(query: TaskQuery, total: number): Html {
  const limit = query.limit ?? 100;
  const offset = query.offset ?? 0;
  const link = (to: number, label: string): Html =>
    html`<a href="/?${parametersOf({ ...query, offset: to })}">${label}</a> `;
  return html`<p class="pager">${offset > 0 ? link(Math.max(0, offset - limit), '← Trang trước') : ''}${offset + limit < total ? link(offset + limit, 'Trang sau →') : ''}</p>`;
}
