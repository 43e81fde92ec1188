import { html } from 'hono/html';
import type { TaskQuery } from '../../models/query.js';
import { type Html, page } from './layout.js';
import { listWith, withQuery } from './links.js';

/** How to subscribe in each calendar program, and how late a change may show there. */
const PROGRAMS = [
  {
    name: 'Outlook trên máy tính (bản cổ điển)',
    steps: [
      'Mở phần Lịch (Calendar).',
      'Chọn Thêm lịch (Add Calendar) → Từ Internet (From Internet).',
      'Dán địa chỉ lịch, bấm OK rồi Yes.',
    ],
    delay: 'theo chu kỳ Gửi/Nhận của Outlook, tối đa khoảng 6 giờ',
    online: false,
  },
  {
    name: 'Apple (Mac, iPhone)',
    steps: [
      'Mac: mở Lịch, chọn Tệp → Đăng ký lịch mới (File → New Calendar Subscription), dán địa chỉ.',
      'iPhone: Cài đặt → Ứng dụng → Lịch → Tài khoản → Thêm tài khoản → Khác → Thêm lịch đã đăng ký.',
      'Chọn mức tự làm mới; nếu được hỏi, giữ lại cảnh báo.',
    ],
    delay: 'theo mức tự làm mới đã chọn, từ 5 phút đến 1 tuần',
    online: false,
  },
  {
    name: 'Thunderbird',
    steps: [
      'Mở Lịch, chọn Lịch mới → Trên mạng (New Calendar → On the Network).',
      'Dán địa chỉ lịch, bấm Tìm lịch rồi Đăng ký.',
    ],
    delay: '30 phút nếu không đổi mức làm mới của lịch',
    online: false,
  },
  {
    name: 'Google Lịch',
    steps: [
      'Mở calendar.google.com trên máy tính.',
      'Ở mục Lịch khác, bấm dấu + → Từ URL.',
      'Dán địa chỉ lịch, bấm Thêm lịch.',
    ],
    delay: '8 đến 24 giờ, không chỉnh được',
    online: true,
  },
  {
    name: 'Outlook trên web và Outlook mới',
    steps: ['Mở Lịch, chọn Thêm lịch → Đăng ký từ web.', 'Dán địa chỉ lịch, đặt tên, bấm Nhập.'],
    delay: '3 giờ trở lên, không chỉnh được',
    online: true,
  },
] as const;

/** How to bring the deadlines, with these filters, into a calendar program. `host` is this service as the visitor reaches it. */
export function subscribePage(query: TaskQuery, host: string, listensOn: string): Html {
  const path = withQuery('/calendar.ics', query);
  const filtered = Object.keys(query).length > 0;
  return page(
    'Đưa vào lịch',
    '/calendar',
    html`<h1>Đưa thời hạn vào lịch</h1>
      <p>${filtered ? html`Lịch này gồm các nhiệm vụ theo <a href="${listWith(query)}">bộ lọc đang dùng</a>.` : html`Lịch này gồm mọi nhiệm vụ có ngày. Muốn riêng một cơ quan, hãy <a href="/">lọc danh sách</a> trước rồi bấm “Đưa vào lịch”.`}
        Đăng ký một lần; khi có văn bản mới hoặc thời hạn đổi, lịch tự cập nhật.</p>
      <p><label class="address">Địa chỉ lịch (chép và dán) <input readonly value="http://${host}${path}" /></label></p>
      <p><a class="button" href="webcal://${host}${path}">Mở bằng chương trình lịch trên máy này</a> <a href="${path}">Tải tệp .ics</a> (tệp tải về không tự cập nhật)</p>
      ${reach(listensOn)}
      <h2>Cách làm trong từng chương trình</h2>
      ${PROGRAMS.map(
        ({ name, steps, delay, online }) => html`<details><summary>${name}</summary>
          <ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>
          <p>Thay đổi hiện ra sau: ${delay}.</p>
          ${online ? html`<p class="notice">Chương trình này tải lịch từ máy chủ ở ngoài cơ quan, nên chỉ dùng được khi dịch vụ mở ra Internet. Nếu không, hãy tải tệp .ics rồi nhập vào; tệp nhập không tự cập nhật.</p>` : ''}
        </details>`,
      )}`,
  );
}

const reach = (listensOn: string): Html =>
  ['127.0.0.1', 'localhost', '::1'].includes(listensOn)
    ? html`<p class="notice">Dịch vụ này đang chỉ mở cho chính máy đang chạy nó, nên địa chỉ trên chỉ dùng được với chương trình lịch trên máy đó. Muốn dùng từ máy khác, người quản trị đổi cài đặt “host”.</p>`
    : html``;
