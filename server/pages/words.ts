import { html } from 'hono/html';
import type { Body } from '../../models/body.js';
import { showDay } from '../../models/day.js';
import type { Deadline } from '../../models/deadline.js';
import { FLAG_LABELS } from '../../models/flag-labels.js';
import { STATUS_LABELS } from '../../models/status-labels.js';
import type { Task } from '../../models/task.js';
import type { Html } from './layout.js';

/** What the document does not say. */
export const none = (words: string): Html => html`<span class="none">${words}</span>`;

/** Responsible bodies, each a link to its tasks. */
export const bodies = (list: readonly Body[]): Html =>
  list.length === 0
    ? none('không nêu')
    : html`<ul class="bodies">${list.map(
        ({ name, asWritten }) =>
          html`<li><a href="/?body=${encodeURIComponent(name)}" title="Văn bản viết: ${asWritten}">${name}</a></li>`,
      )}</ul>`;

/** A deadline: its last day, and the document's own words. */
export function deadline(value: Deadline | null): Html {
  if (!value) return none('không nêu');
  const due = value.due
    ? html`<strong>${value.approximate ? 'khoảng ' : ''}${showDay(value.due)}${value.time ? ` ${value.time}` : ''}</strong> `
    : '';
  return html`${due}<span class="quote">“${value.text}”</span>`;
}

/** A task's status as a coloured word. */
export const status = (task: Task): Html =>
  html`<span class="status ${task.status}">${STATUS_LABELS[task.status]}</span>`;

/** What is odd about a task, in words; a code without words stands as it is. */
export const flags = (list: readonly string[]): Html =>
  html`<ul class="flags">${list.map((flag) => html`<li>${FLAG_LABELS[flag] ?? flag}</li>`)}</ul>`;

/** The first page that a task was read from; null for documents without pages. */
export function pageOf(task: Task): number | null {
  for (const place of task.evidence.text) if ('page' in place) return place.page;
  return null;
}

type Named = {
  readonly type: string | null;
  readonly number: string | null;
  readonly subject: string | null;
  readonly file: string;
};

/** A document by its type, number and subject, or its file. */
export const documentName = ({ type, number, subject, file }: Named): string =>
  [[type, number].filter(Boolean).join(' '), subject].filter(Boolean).join(': ') || file;

/** A document in a narrow column: its number, else its type and date, else its file. */
export const shortName = (d: Omit<Named, 'subject'> & { readonly issuedOn: string | null }): string =>
  d.number ?? (d.type && d.issuedOn ? `${d.type} ${showDay(d.issuedOn)}` : d.file);

const LONGEST_LABEL = 60;

/** A document in a list to choose from: its number, else the beginning of its subject, else its file. */
export function documentLabel({ number, subject, file }: Omit<Named, 'type'>): string {
  const label = number ?? subject ?? file;
  return label.length > LONGEST_LABEL ? `${label.slice(0, label.lastIndexOf(' ', LONGEST_LABEL))}…` : label;
}
