import { html } from 'hono/html';
import { CHANGED_LABELS, changeWords } from '../../models/change-labels.js';
import { showDay, showInstant } from '../../models/day.js';
import type { Place } from '../../models/place.js';
import type { Task } from '../../models/task.js';
import { type Html, page } from './layout.js';
import { type Sheet, sheets } from './sheet.js';
import { bodies, deadline, documentName, flags, status } from './words.js';

/** One task: the clause as printed, what was read from it, and where on the page that was. */
export function taskPage(task: Task, pages: readonly Sheet[]): Html {
  return page(
    'Nhiệm vụ',
    '/',
    html`<p class="crumbs"><a href="/documents/${task.documentId}">${documentName(task.document)}</a></p>
      <h1>Nhiệm vụ</h1>
      ${task.withdrawnAt === null ? '' : html`<p class="notice">Bản mới của văn bản không còn nhiệm vụ này (ghi nhận lúc ${showInstant(task.withdrawnAt)}).</p>`}
      ${section(task)}
      <blockquote class="clause">${task.ordinal ? html`<span class="ordinal">${task.ordinal}</span> ` : ''}${task.text}</blockquote>
      ${task.parts.length > 0 ? html`<details open><summary>Gồm ${task.parts.length} việc</summary><ol>${task.parts.map((part) => html`<li>${part}</li>`)}</ol></details>` : ''}
      <dl>
        <dt>Trạng thái</dt><dd>${status(task)}</dd>
        <dt>Thời hạn</dt><dd>${deadline(task.deadline)} ${deadlineNotes(task)}</dd>
        <dt>Chủ trì</dt><dd>${bodies(task.lead)}</dd>
        <dt>Phối hợp</dt><dd>${bodies(task.coordinating)}</dd>
        ${task.ours ? html`<dt>Việc của cơ quan mình</dt><dd>${task.ours.words}</dd>` : ''}
        ${task.bodyNotes?.length ? html`<dt>Thay đổi tổ chức</dt><dd><ul>${task.bodyNotes.map(({ name, note }) => html`<li>${name}: ${note}</li>`)}</ul></dd>` : ''}
        <dt>Cần kiểm tra</dt><dd>${task.flags.length > 0 ? flags(task.flags) : 'không có gì bất thường'}</dd>
        ${task.changedBy?.length ? html`<dt>Văn bản giao việc</dt><dd><ul>${task.changedBy.map((by) => html`<li>${CHANGED_LABELS[by.relation]} <a href="/documents/${by.id}">${changeWords(by)}</a></li>`)}</ul></dd>` : ''}
        <dt>Nguồn</dt><dd>${task.document.file}, ${placeWords(task)} · <a href="/documents/${task.documentId}/original">mở bản gốc</a></dd>
      </dl>
      ${pages.length > 0 ? sheets(task, pages) : ''}`,
  );
}

/** The headings that the clause stands under, from the outermost. */
const section = ({ section: headings }: Task): Html =>
  headings.length === 0
    ? html``
    : html`<ol class="section">${headings.map((heading) => html`<li>${heading}</li>`)}</ol>`;

/** How the last day follows from the words, where that is not plain. */
function deadlineNotes({ deadline: read }: Task): Html {
  if (!read) return html``;
  const notes = [
    ...(read.stated && read.bound === 'before'
      ? [`văn bản ghi trước ngày ${showDay(read.stated)}, nên ngày cuối còn đúng hạn là ngày liền trước`]
      : []),
    ...(read.start && read.due ? [`từ ngày ${showDay(read.start)} đến hết ngày ${showDay(read.due)}`] : []),
    ...(read.inferred.includes('year')
      ? ['văn bản không ghi năm; năm suy từ ngày ban hành hoặc năm của kế hoạch']
      : []),
    ...(read.refersTo ? [`ngày cụ thể theo: ${read.refersTo}`] : []),
  ];
  return notes.length === 0 ? html`` : html`<small>(${notes.join('; ')})</small>`;
}

function placeWords({ evidence }: Task): string {
  const pages = [...new Set(evidence.text.flatMap((place) => ('page' in place ? [place.page] : [])))];
  if (pages.length > 0) return `trang ${pages.join(', ')}`;
  return evidence.text.map(placeInWord)[0] ?? 'không rõ chỗ';
}

const placeInWord = (place: Place): string =>
  'table' in place ? `bảng ${place.table}, dòng ${place.row}` : 'paragraph' in place ? `đoạn ${place.paragraph}` : '';
