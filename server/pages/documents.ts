import { html } from 'hono/html';
import { CHANGE_LABELS, CHANGED_LABELS, changeWords } from '../../models/change-labels.js';
import { showDay } from '../../models/day.js';
import type { Message } from '../../models/message.js';
import type { Task } from '../../models/task.js';
import type { IndexedDocument } from '../../store/store.js';
import { type Html, page } from './layout.js';
import { taskTable } from './tasks.js';
import { kinList, versionList } from './versions.js';
import { documentName, none } from './words.js';

type Documents = { readonly total: number; readonly documents: readonly IndexedDocument[] };

/** The documents of the index, newest first. */
export const documentsPage = ({ total, documents }: Documents, search: string, inbox: string): Html =>
  page(
    'Văn bản',
    '/documents',
    html`<h1>Văn bản</h1>
      <form class="filters" action="/documents"><label class="wide">Tìm chữ <input type="search" name="search" value="${search}" placeholder="số, trích yếu, cơ quan ban hành" /></label><span class="buttons"><button>Tìm</button> <a href="/documents">Bỏ lọc</a></span></form>
      <p class="summary"><strong>${total}</strong> văn bản${documents.length < total ? `, hiện ${documents.length} văn bản mới nhất` : ''}</p>
      ${documents.length === 0 ? noDocuments(search, inbox) : documentTable(documents)}`,
  );

const noDocuments = (search: string, inbox: string): Html =>
  search
    ? html`<p class="empty">Không có văn bản nào khớp với “${search}”. <a href="/documents">Xem tất cả</a></p>`
    : html`<p class="empty">Chưa có văn bản nào. Hãy chép tệp PDF, Word hoặc ảnh quét vào thư mục <code>${inbox}</code>.</p>`;

const documentTable = (documents: readonly IndexedDocument[]): Html => html`<table class="documents">
  <thead><tr><th scope="col">Số, ký hiệu</th><th scope="col">Ngày</th><th scope="col">Cơ quan ban hành</th><th scope="col">Trích yếu</th><th scope="col">Nhiệm vụ</th></tr></thead>
  <tbody>${documents.map(
    (d) => html`<tr>
      <td data-label="Số, ký hiệu">${d.number ?? none('chưa có số')}</td>
      <td data-label="Ngày">${d.issuedOn ? showDay(d.issuedOn) : none('để trống')}</td>
      <td data-label="Cơ quan ban hành">${d.issuer ?? none('không rõ')}</td>
      <td data-label="Trích yếu"><a href="/documents/${d.id}">${d.subject ?? d.file}</a>${
        worth(d.messages).length > 0
          ? html` <span class="warn" title="${worth(d.messages)
              .map(({ text }) => text)
              .join(' ')}">⚠ có lưu ý</span>`
          : ''
      }${d.versions.length > 1 ? html` <span class="none">${d.versions.length} bản</span>` : ''}${
        d.kin.some(({ verdict }) => verdict === 'unsure') ? html` <span class="warn">⚠ có thể trùng</span>` : ''
      }</td>
      <td data-label="Nhiệm vụ">${d.tasks.obligations}</td>
    </tr>`,
  )}</tbody></table>`;

/** What a person should know; notes for the record are told on the document's own page. */
const worth = (messages: readonly Message[]): readonly Message[] =>
  messages.filter(({ severity }) => severity !== 'info');

/** One document: what it says of itself, what was odd, its tasks. */
export function documentPage(document: IndexedDocument, tasks: readonly Task[]): Html {
  const obligations = tasks.filter((task) => task.class === 'obligation');
  const general = tasks.filter((task) => task.class === 'general');
  return page(
    documentName(document),
    '/documents',
    html`<h1>${documentName(document)}</h1>
      ${messageList(document.messages)}
      ${changeList(document)}
      ${kinList(document)}
      ${identity(document)}
      <h2>Nhiệm vụ được giao (${obligations.length})</h2>
      ${obligations.length > 0 ? taskTable(obligations, 'one') : html`<p class="empty">Không tìm thấy nhiệm vụ nào trong văn bản này. Nếu văn bản có giao việc, hãy <a href="/documents/${document.id}/original">đối chiếu bản gốc</a>.</p>`}
      ${general.length > 0 ? html`<details><summary>Định hướng chung, không tính vào theo dõi (${general.length})</summary>${taskTable(general, 'one')}</details>` : ''}`,
  );
}

const messageList = (messages: readonly Message[]): Html =>
  messages.length === 0
    ? html``
    : html`<ul class="messages">${messages.map(({ severity, text }) => html`<li class="${severity}">${severity === 'info' ? 'Ghi chú' : 'Lưu ý'}: ${text}</li>`)}</ul>`;

const changeList = ({ changedBy, changes = [] }: IndexedDocument): Html =>
  changedBy.length + changes.length === 0
    ? html``
    : html`<ul class="messages">${changedBy.map((by) => html`<li class="warning">${CHANGED_LABELS[by.relation]} <a href="/documents/${by.id}">${changeWords(by)}</a></li>`)}${changes.map((change) => html`<li class="info">${CHANGE_LABELS[change.relation]} ${changeWords(change)}</li>`)}</ul>`;

const identity = (d: IndexedDocument): Html => html`<dl>
  <dt>Cơ quan ban hành</dt><dd>${[d.issuer, d.parentBody].filter(Boolean).join(' · ') || none('không nêu')}</dd>
  <dt>Số, ký hiệu</dt><dd>${d.number ?? d.symbol ?? none('để trống')}</dd>
  <dt>Ngày ban hành</dt><dd>${d.issuedOn ? showDay(d.issuedOn) : none('để trống')}${d.place ? `, ${d.place}` : ''}</dd>
  <dt>Người ký</dt><dd>${d.signer ? [d.signer.authority, d.signer.position, d.signer.name].filter(Boolean).join(', ') : none('không rõ')}</dd>
  <dt>Căn cứ</dt><dd>${d.legalBases.length === 0 ? none('không nêu') : folded(d.legalBases.map(({ text }) => text))}</dd>
  <dt>Nơi nhận</dt><dd>${d.recipients.length === 0 ? none('không nêu') : folded(d.recipients)}</dd>
  <dt>Tệp</dt><dd>${d.file}${d.pages ? ` (${d.pages} trang)` : ''} · <a href="/documents/${d.id}/original">mở bản gốc</a></dd>
  <dt>Các bản đã nhận</dt><dd>${versionList(d)}</dd>
</dl>`;

/** A list, closed where it is long. */
function folded(items: readonly string[]): Html {
  const list = html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return items.length > 3 ? html`<details><summary>${items.length} mục</summary>${list}</details>` : list;
}
