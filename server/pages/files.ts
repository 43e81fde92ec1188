import { html } from 'hono/html';
import { showInstant } from '../../models/day.js';
import { FILE_STATE_LABELS } from '../../models/status-labels.js';
import type { FileEntry } from '../../store/store.js';
import type { Activity } from '../context.js';
import { UNREAD } from '../retries.js';
import { type Html, page } from './layout.js';
import { none } from './words.js';

const REFRESH_SECONDS = 5;

/** What became of each file that was dropped, and what is being read now; loads anew by itself only while there is work. */
export function filesPage(files: readonly FileEntry[], inbox: string, activity: Activity): Html {
  const busy = activity.reading !== null || activity.waiting.length > 0;
  return page(
    'Hộp thư đến',
    '/files',
    html`<h1>Hộp thư đến</h1>
      <p>Chép tệp PDF, Word hoặc ảnh quét vào thư mục <code>${inbox}</code>. Tệp đọc xong rời hộp thư đến: tệp đã vào sổ sang thư mục <code>done</code>, tệp cần người xem sang <code>review</code>, tệp không đọc được sang <code>failed</code>. Bản gốc luôn được giữ nguyên.</p>
      ${busy ? now(activity) : html`<p class="rest">Hiện không có tệp nào đang chờ. <a href="/files">Xem lại</a></p>`}
      ${files.length === 0 ? html`<p class="empty">Chưa nhận tệp nào.</p>` : fileTable(files)}`,
    busy ? REFRESH_SECONDS : undefined,
  );
}

const now = ({ reading, waiting }: Activity): Html => html`<div class="reading" role="status">
  ${reading ? html`<p>Đang đọc <strong>${reading.file}</strong>: ${reading.total > 0 ? `xong ${reading.done}/${reading.total} trang` : 'đang mở tệp'}</p><progress max="${Math.max(1, reading.total)}" value="${reading.done}"></progress>` : ''}
  ${waiting.length > 0 ? html`<p>Đang chờ: ${waiting.join('; ')}</p>` : ''}
  <p><small>Trang này tự tải lại sau mỗi ${REFRESH_SECONDS} giây.</small></p>
</div>`;

const fileTable = (files: readonly FileEntry[]): Html => html`<table class="files">
  <thead><tr><th scope="col">Lúc</th><th scope="col">Tệp</th><th scope="col">Kết quả</th><th scope="col">Lý do, việc cần làm</th></tr></thead>
  <tbody>${files.map((entry) => {
    const name = entry.path.split(/[\\/]/u).at(-1) ?? entry.path;
    return html`<tr class="${entry.state}">
      <td data-label="Lúc">${showInstant(entry.at)}</td>
      <td data-label="Tệp">${entry.documentId ? html`<a href="/documents/${entry.documentId}">${name}</a>` : name}</td>
      <td data-label="Kết quả">${FILE_STATE_LABELS[entry.state]}</td>
      <td data-label="Lý do, việc cần làm">${entry.reason ?? none('không có gì phải làm')}${UNREAD.includes(entry.state) ? retry(entry, name) : ''}</td>
    </tr>`;
  })}</tbody></table>`;

const retry = ({ sha256 }: FileEntry, name: string): Html =>
  html`<form method="post" action="/files/${sha256}/retry"><button aria-label="Đọc lại ${name}">Đọc lại</button></form>`;
