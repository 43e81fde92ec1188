import { html } from 'hono/html';
import type { Task } from '../../models/task.js';
import { type Html, page } from './layout.js';
import { bodies, deadline, documentName, flags, pageOf, showDay, status } from './words.js';

/** One task: the clause as printed, what was read from it, and where. */
export function taskPage(task: Task): Html {
  const at = pageOf(task);
  return page(
    'Nhiệm vụ',
    '/',
    html`<p class="crumbs"><a href="/documents/${task.documentId}">${documentName(task.document)}</a> › ${task.section.join(' › ')}</p>
      <blockquote class="clause">${task.ordinal ? html`<span class="ordinal">${task.ordinal}</span> ` : ''}${task.text}</blockquote>
      ${task.parts.length > 0 ? html`<details open><summary>Gồm ${task.parts.length} việc</summary><ol>${task.parts.map((part) => html`<li>${part}</li>`)}</ol></details>` : ''}
      <dl>
        <dt>Trạng thái</dt><dd>${status(task)}</dd>
        <dt>Thời hạn</dt><dd>${deadline(task.deadline)}${task.deadline?.stated && task.deadline.bound === 'before' ? html` <small>(văn bản ghi trước ngày ${showDay(task.deadline.stated)}, nên ngày cuối còn đúng hạn là ngày liền trước)</small>` : ''}</dd>
        <dt>Chủ trì</dt><dd>${bodies(task.lead)}</dd>
        <dt>Phối hợp</dt><dd>${bodies(task.coordinating)}</dd>
        <dt>Cần kiểm tra</dt><dd>${task.flags.length > 0 ? flags(task.flags) : 'không có gì bất thường'}</dd>
        <dt>Nguồn</dt><dd>${at === null ? 'trong văn bản Word' : html`trang ${at}`} · <a href="/documents/${task.documentId}/original${at === null ? '' : `#page=${at}`}">mở bản gốc</a></dd>
      </dl>`,
  );
}
