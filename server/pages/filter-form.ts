import { html } from 'hono/html';
import { showDay } from '../../models/day.js';
import type { TaskQuery } from '../../models/query.js';
import { STATUS_LABELS } from '../../models/status-labels.js';
import { taskStatusSchema } from '../../models/task.js';
import type { Facets } from '../../store/store.js';
import type { Html } from './layout.js';
import { documentLabel } from './words.js';

/** The filters of the list; sent as the address's parameters, so that a filtered list can be kept as a bookmark. */
export function filterForm(query: TaskQuery, { bodies, documents }: Facets, organisation: string | null): Html {
  const status = query.status?.join(',') ?? '';
  const statuses = taskStatusSchema.options.map((one) => [one, STATUS_LABELS[one]] as const);
  return html`<form class="filters" action="/" method="get">
    <label class="wide">Tìm chữ <input type="search" name="search" value="${query.search ?? ''}" placeholder="có dấu hay không dấu đều được" /></label>
    <label class="wide">Cơ quan <input name="body" list="bodies" value="${query.body ?? ''}" placeholder="tên hoặc một phần tên" autocomplete="off" /></label>
    <datalist id="bodies">${bodies.map(({ name }) => html`<option value="${name}"></option>`)}</datalist>
    <details ${usesMore(query) ? html`open` : ''}><summary>Lọc thêm: vai trò, thời hạn, trạng thái, văn bản, loại</summary>
    <div class="more">${choice('Vai trò', 'role', query.role ?? '', [
      ['', 'chủ trì hoặc phối hợp'],
      ['lead', 'chủ trì'],
      ['coordinating', 'phối hợp'],
    ])}
    ${day('Hạn từ ngày', 'dueFrom', query.dueFrom)} ${day('đến hết ngày', 'dueTo', query.dueTo)}
    ${choice('Trạng thái', 'status', status, [['', 'tất cả'], ...statuses])}
    ${choice('Văn bản', 'document', query.document ?? '', [
      ['', 'tất cả'],
      ...documents.map((d) => [d.id, documentLabel(d)] as const),
    ])}
    ${choice('Loại', 'class', query.class ?? 'obligation', [
      ['obligation', 'nhiệm vụ được giao'],
      ['general', 'định hướng chung'],
    ])}</div></details>
    ${organisation === null ? '' : html`<label class="check"><input type="checkbox" name="ours" value="1" ${query.ours ? html`checked` : ''} /> Chỉ việc của ${organisation}</label>`}
    <span class="buttons"><button>Lọc</button> <a href="/">Bỏ lọc</a></span>
  </form>`;
}

const usesMore = ({ role, dueFrom, dueTo, status, document, class: kind }: TaskQuery): boolean =>
  [role, dueFrom, dueTo, status, document].some((value) => value !== undefined) || kind === 'general';

/** A day as offices write it. (A date field of the browser would show it in the order of the browser's own language.) */
const day = (label: string, name: string, value: string | undefined): Html =>
  html`<label>${label} <input class="date" name="${name}" value="${value === undefined ? '' : showDay(value)}" placeholder="ngày/tháng/năm" inputmode="numeric" pattern="[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}" title="ngày/tháng/năm, ví dụ 31/12/2023" autocomplete="off" /></label>`;

/** A list to choose from; a value that it does not hold (from an address typed by hand) is kept as it is. */
function choice(label: string, name: string, chosen: string, options: readonly (readonly [string, string])[]): Html {
  const known = options.some(([value]) => value === chosen);
  const all = known ? options : [...options, [chosen, chosen] as const];
  return html`<label>${label}
    <select name="${name}">${all.map(([value, words]) => html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${words}</option>`)}</select></label>`;
}
