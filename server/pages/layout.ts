import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Escaped HTML, possibly still being made. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const TABS = [
  ['/', 'Nhiệm vụ'],
  ['/calendar', 'Lịch'],
  ['/documents', 'Văn bản'],
  ['/files', 'Hộp thư đến'],
] as const;

/** The frame of every page. `current` is the tab that is open; `refreshSeconds` loads the page anew after so long. */
export const page = (title: string, current: string, body: Html, refreshSeconds?: number): Html => html`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${refreshSeconds === undefined ? '' : html`<meta http-equiv="refresh" content="${refreshSeconds}" />`}
    <title>${title} – Sổ nhiệm vụ</title>
    <link rel="stylesheet" href="/public/style.css" />
  </head>
  <body>
    <a class="skip" href="#main">Đến nội dung chính</a>
    <header>
      <a class="brand" href="/">Sổ nhiệm vụ</a>
      <nav aria-label="Các trang">
        ${TABS.map(
          ([href, label]) => html`<a href="${href}" ${href === current ? html`aria-current="page"` : ''}>${label}</a>`,
        )}
      </nav>
    </header>
    <main id="main">${body}</main>
  </body>
</html>`;
