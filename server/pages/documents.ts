import { html } from 'hono/html';
import type { Task } from '../../models/task.js';
import type { FileEntry, IndexedDocument } from '../../store/store.js';
import type { Activity } from '../context.js';
import { type Html, page } from './layout.js';
import { taskTable } from './tasks.js';
import { documentName, showDay } from './words.js';

export const documentsPage = (documents: readonly IndexedDocument[], search: string): Html =>
  page(
    'Văn bản',
    '/documents',
    html`<h1>Văn bản</h1>
      <form class="filters" action="/documents"><label>Tìm chữ <input type="search" name="search" value="${search}" /></label><button>Tìm</button></form>
      ${
        documents.length === 0
          ? html`<p class="empty">Chưa có văn bản nào. Hãy chép tệp PDF, Word hoặc ảnh quét vào thư mục hộp thư đến.</p>`
          : html`<table><thead><tr><th>Số, ký hiệu</th><th>Ngày</th><th>Cơ quan ban hành</th><th>Trích yếu</th><th>Nhiệm vụ</th></tr></thead>
              <tbody>${documents.map(
                (d) => html`<tr>
                  <td>${d.number ?? html`<span class="none">chưa có số</span>`}</td>
                  <td>${d.issuedOn ? showDay(d.issuedOn) : ''}</td>
                  <td>${d.issuer ?? ''}</td>
                  <td><a href="/documents/${d.id}">${d.subject ?? d.file}</a>${d.messages.length > 0 ? html` <span class="warn" title="${d.messages.map((m) => m.text).join(' ')}">⚠</span>` : ''}</td>
                  <td>${d.tasks.obligations}</td>
                </tr>`,
              )}</tbody></table>`
      }`,
  );

export const documentPage = (document: IndexedDocument, tasks: readonly Task[]): Html =>
  page(
    documentName(document),
    '/documents',
    html`<h1>${documentName(document)}</h1>
      <dl>
        <dt>Cơ quan ban hành</dt><dd>${[document.issuer, document.parentBody].filter(Boolean).join(' · ') || html`<span class="none">không nêu</span>`}</dd>
        <dt>Ngày</dt><dd>${document.issuedOn ? showDay(document.issuedOn) : html`<span class="none">để trống</span>`}${document.place ? `, ${document.place}` : ''}</dd>
        <dt>Người ký</dt><dd>${document.signer ? [document.signer.authority, document.signer.position, document.signer.name].filter(Boolean).join(', ') : html`<span class="none">không rõ</span>`}</dd>
        <dt>Căn cứ</dt><dd>${document.legalBases.length === 0 ? html`<span class="none">không nêu</span>` : html`<ul>${document.legalBases.map((b) => html`<li>${b.text}</li>`)}</ul>`}</dd>
        <dt>Nơi nhận</dt><dd>${document.recipients.join('; ')}</dd>
        <dt>Tệp</dt><dd>${document.file}${document.pages ? ` (${document.pages} trang)` : ''} · <a href="/documents/${document.id}/original">mở bản gốc</a></dd>
      </dl>
      ${document.messages.length > 0 ? html`<ul class="messages">${document.messages.map((m) => html`<li class="${m.severity}">${m.text}</li>`)}</ul>` : ''}
      <h2>Nhiệm vụ được giao (${tasks.filter((t) => t.class === 'obligation').length})</h2>
      ${taskTable(tasks.filter((t) => t.class === 'obligation'))}
      <details><summary>Định hướng chung, không tính vào theo dõi (${tasks.filter((t) => t.class === 'general').length})</summary>${taskTable(tasks.filter((t) => t.class === 'general'))}</details>`,
  );

const STATES = {
  indexed: 'đã vào sổ',
  'indexed-with-warnings': 'đã vào sổ, có lưu ý',
  'needs-person': 'cần người xem',
  failed: 'không đọc được',
} as const;

export const filesPage = (files: readonly FileEntry[], inbox: string, { reading }: Activity): Html =>
  page(
    'Hộp thư đến',
    '/files',
    html`<h1>Hộp thư đến</h1>
      <p>Chép tệp vào thư mục <code>${inbox}</code>. Tệp đọc xong được chuyển sang thư mục kết quả; bản gốc luôn được giữ.</p>
      ${reading ? html`<p class="reading">Đang đọc <strong>${reading.file}</strong>: trang ${reading.done}/${reading.total}</p>` : ''}
      <table><thead><tr><th>Lúc</th><th>Tệp</th><th>Kết quả</th><th>Lý do, việc cần làm</th></tr></thead>
        <tbody>${files.map(
          (f) => html`<tr class="${f.state}">
            <td>${new Date(f.at).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}</td>
            <td>${f.documentId ? html`<a href="/documents/${f.documentId}">${f.path.split(/[\\/]/u).at(-1)}</a>` : f.path.split(/[\\/]/u).at(-1)}</td>
            <td>${STATES[f.state]}</td>
            <td>${f.reason ?? ''}</td>
          </tr>`,
        )}</tbody></table>`,
  );
