import { html } from 'hono/html';
import type { TaskQuery } from '../../models/query.js';
import { STATUS_LABELS } from '../../models/status-labels.js';
import type { Facets } from '../../store/store.js';
import type { Html } from './layout.js';
import { listWith } from './links.js';
import { documentLabel } from './words.js';

/** Rows of a list of counts; the filter form finds the rest. */
const MOST = 60;

/** A link for each status that occurs, with its count, and one for all of them. */
export function statusChips(query: TaskQuery, { statuses }: Facets): Html {
  const total = statuses.reduce((sum, { count }) => sum + count, 0);
  const chosen = query.status ?? [];
  const shown = statuses.filter(({ status, count }) => count > 0 || chosen.includes(status));
  return html`<p class="chips">
    <a class="status" href="${listWith({ ...query, status: undefined })}" ${chosen.length === 0 ? current : ''}>tất cả <b>${total}</b></a>
    ${shown.map(
      ({ status, count }) =>
        html`<a class="status ${status}" href="${listWith({ ...query, status: [status] })}" ${chosen.includes(status) ? current : ''}>${STATUS_LABELS[status]} <b>${count}</b></a> `,
    )}
  </p>`;
}

const current = html`aria-current="true"`;

/** Bodies and documents with how many of the tasks found are theirs, as links that narrow the list. */
export const facetLists = (query: TaskQuery, { bodies, documents }: Facets): Html => html`<div class="facets">
  ${bodies.length === 0 ? '' : html`<details><summary>Xem theo cơ quan (${bodies.length})</summary>${bodyTable(query, bodies.slice(0, MOST))}${more(bodies.length)}</details>`}
  ${documents.length < 2 ? '' : html`<details><summary>Xem theo văn bản (${documents.length})</summary>${documentTable(query, documents.slice(0, MOST))}${more(documents.length)}</details>`}
</div>`;

const more = (count: number): Html =>
  count > MOST ? html`<p><small>Còn ${count - MOST} mục nữa: gõ tên vào ô lọc ở trên.</small></p>` : html``;

const bodyTable = (query: TaskQuery, bodies: Facets['bodies']): Html => html`<table class="counts">
  <thead><tr><th scope="col">Cơ quan</th><th scope="col">Chủ trì</th><th scope="col">Phối hợp</th></tr></thead>
  <tbody>${bodies.map(
    ({ name, lead, coordinating }) =>
      html`<tr><td><a href="${listWith({ ...query, body: name, role: undefined })}">${name}</a></td>
        <td>${lead > 0 ? html`<a href="${listWith({ ...query, body: name, role: 'lead' })}">${lead}</a>` : ''}</td>
        <td>${coordinating > 0 ? html`<a href="${listWith({ ...query, body: name, role: 'coordinating' })}">${coordinating}</a>` : ''}</td></tr>`,
  )}</tbody></table>`;

const documentTable = (query: TaskQuery, documents: Facets['documents']): Html => html`<table class="counts">
  <thead><tr><th scope="col">Văn bản</th><th scope="col">Nhiệm vụ</th></tr></thead>
  <tbody>${documents.map(
    (d) =>
      html`<tr><td><a href="${listWith({ ...query, document: d.id })}">${documentLabel(d)}</a>${d.number && d.subject ? html` <small>${d.subject}</small>` : ''}</td><td>${d.count}</td></tr>`,
  )}</tbody></table>`;
