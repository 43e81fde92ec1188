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

/** The frame of every page. `current` is the tab that is open. */
export const page = (title: string, current: string, body: Html): Html => html`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – kehoach</title>
    <link rel="stylesheet" href="/public/style.css" />
  </head>
  <body>
    <header>
      <a class="brand" href="/">kehoach</a>
      <nav>
        ${TABS.map(
          ([href, label]) => html`<a href="${href}" ${href === current ? html`aria-current="page"` : ''}>${label}</a>`,
        )}
      </nav>
    </header>
    <main>${body}</main>
  </body>
</html>`;
