import { html } from 'hono/html';
import { addDays } from '../../models/day.js';
import type { Task } from '../../models/task.js';
import { type Html, page } from './layout.js';

/** The first day of a month, YYYY-MM-01, `count` months after the given YYYY-MM. */
export function monthAfter(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The Mondays-first weeks that a month touches, each as seven days. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: string[][] = [];
  for (let day = addDays(first, -weekday); day < `${monthAfter(month, 1)}-01`; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(day, i)));
  return weeks;
}

const DAYS = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'];

/** The deadlines of a month on a wall calendar. */
export function calendarPage(month: string, today: string, tasks: readonly Task[]): Html {
  const byDay = new Map<string, Task[]>();
  for (const task of tasks) {
    const day = task.deadline?.due ?? '';
    byDay.set(day, [...(byDay.get(day) ?? []), task]);
  }
  return page(
    'Lịch',
    '/calendar',
    html`<h1>Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}</h1>
      <p class="pager"><a href="/calendar?month=${monthAfter(month, -1)}">← Tháng trước</a> <a href="/calendar">Tháng này</a> <a href="/calendar?month=${monthAfter(month, 1)}">Tháng sau →</a></p>
      <table class="month"><thead><tr>${DAYS.map((d) => html`<th>${d}</th>`)}</tr></thead><tbody>
        ${weeksOf(month).map(
          (week) =>
            html`<tr>${week.map(
              (
                day,
              ) => html`<td class="${day.startsWith(month) ? '' : 'other'} ${day === today ? 'today' : ''}"><span class="day">${Number(day.slice(8))}</span>
              ${(byDay.get(day) ?? []).map((t) => html`<a class="due ${t.status}" href="/tasks/${t.id}" title="${t.text}">${t.lead[0] ? html`<b>${t.lead[0].asWritten}</b>: ` : ''}${t.text}</a>`)}</td>`,
            )}</tr>`,
        )}</tbody></table>`,
  );
}
