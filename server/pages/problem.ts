import { html } from 'hono/html';
import { type Html, page } from './layout.js';

/** A page that says what went wrong and where to go. */
export const problemPage = (message: string): Html =>
  page('Không mở được', '', html`<h1>Không mở được</h1><p>${message}</p><p><a href="/">Về danh sách nhiệm vụ</a></p>`);
