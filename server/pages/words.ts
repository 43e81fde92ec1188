import { html } from 'hono/html';
import type { Body } from '../../models/body.js';
import type { Deadline } from '../../models/deadline.js';
import { STATUS_LABELS } from '../../models/status-labels.js';
import type { Task } from '../../models/task.js';
import type { Html } from './layout.js';

/** "2023-03-19" → "19/03/2023", "2023-03" → "03/2023". */
export const showDay = (day: string): string => day.split('-').reverse().join('/');

export const bodies = (list: readonly Body[]): Html =>
  list.length === 0
    ? html`<span class="none">–</span>`
    : html`<ul class="bodies">${list.map(
        ({ name, asWritten }) =>
          html`<li><a href="/?body=${encodeURIComponent(name)}" title="Nguyên văn: ${asWritten}">${name}</a></li>`,
      )}</ul>`;

/** A deadline: its last day, and the document's own words. */
export function deadline(value: Deadline | null): Html {
  if (!value) return html`<span class="none">không nêu</span>`;
  const due = value.due
    ? html`<strong>${value.approximate ? 'khoảng ' : ''}${showDay(value.due)}${value.time ? ` ${value.time}` : ''}</strong> `
    : '';
  return html`${due}<span class="quote">${value.text}</span>`;
}

export const status = (task: Task): Html =>
  html`<span class="status ${task.status}">${STATUS_LABELS[task.status]}</span>`;

/** What each flag asks a person to look at. */
const FLAGS: Readonly<Record<string, string>> = {
  'lead-missing': 'Văn bản không nêu cơ quan chủ trì',
  'deadline-unread': 'Ô thời hạn có chữ nhưng chưa hiểu được',
  'deadline-before-issue': 'Thời hạn trước ngày ban hành',
  'deadline-outside-section': 'Thời hạn nằm ngoài quý hoặc tháng của mục',
  'deadline-impossible-date': 'Ngày không có trong lịch',
  'low-recognition': 'Chữ quét khó đọc, cần đối chiếu bản gốc',
};

export const flags = (list: readonly string[]): Html =>
  list.length === 0
    ? html``
    : html`<ul class="flags">${list.map((flag) => html`<li>${FLAGS[flag] ?? flag}</li>`)}</ul>`;

/** The first page that a task was read from; null for documents without pages. */
export function pageOf(task: Task): number | null {
  for (const place of task.evidence.text) if ('page' in place) return place.page;
  return null;
}

/** A document by its number and subject, or its file. */
export const documentName = (d: {
  type: string | null;
  number: string | null;
  subject: string | null;
  file: string;
}): string => [[d.type, d.number].filter(Boolean).join(' '), d.subject].filter(Boolean).join(': ') || d.file;
