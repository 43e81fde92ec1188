import { html } from 'hono/html';
import { deadlineDays, type Span } from '../../calendar/deadline-days.js';
import { addDays, showDay } from '../../models/day.js';
import type { Task } from '../../models/task.js';
import { type Html, page } from './layout.js';

/** YYYY-MM, `count` months after the given one. */
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

/** The first and last day that a month's sheet shows. */
export function shownSpan(month: string): Span {
  const days = weeksOf(month).flat();
  return { from: days[0] ?? `${month}-01`, to: days.at(-1) ?? `${month}-28` };
}

const WEEKDAYS = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'];
/** Tasks of a day that are shown at once; the others open on demand. */
const SHOWN = 4;

type MonthView = {
  readonly month: string;
  readonly today: string;
  /** Tasks due in the month, and repeated ones, of which the days in the month are found here. */
  readonly tasks: readonly Task[];
  /** How many tasks have no known day. */
  readonly undated: number;
};

/** The deadlines of a month on a wall calendar; on a narrow screen, a list of the days that have any. */
export function calendarPage({ month, today, tasks, undated }: MonthView): Html {
  const byDay = tasksByDay(tasks, shownSpan(month));
  const title = `Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`;
  const link = (to: string, label: string): Html => html`<a href="/calendar?month=${to}">${label}</a>`;
  return page(
    title,
    '/calendar',
    html`<h1>${title}</h1>
      <p class="pager">
        ${link(monthAfter(month, -12), '« Năm trước')} ${link(monthAfter(month, -1), '‹ Tháng trước')} ${link(today.slice(0, 7), 'Tháng này')}
        ${link(monthAfter(month, 1), 'Tháng sau ›')} ${link(monthAfter(month, 12), 'Năm sau »')} <a class="aside" href="/subscribe">Đưa vào lịch của tôi</a>
      </p>
      ${byDay.size === 0 ? html`<p class="empty">Không có nhiệm vụ nào đến hạn trong tháng này.</p>` : ''}
      <table class="month"><thead><tr>${WEEKDAYS.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>
        ${weeksOf(month).map((week) => html`<tr>${week.map((day, at) => dayCell(day, WEEKDAYS[at] ?? '', { month, today }, byDay.get(day) ?? []))}</tr>`)}</tbody></table>
      ${undated > 0 ? html`<p><a href="/?status=undated">${undated} nhiệm vụ chưa xác định hạn</a> không hiện trên lịch.</p>` : ''}`,
  );
}

function tasksByDay(tasks: readonly Task[], span: Span): ReadonlyMap<string, readonly Task[]> {
  const byDay = new Map<string, Task[]>();
  for (const task of tasks) {
    if (!task.deadline) continue;
    for (const { due } of deadlineDays(task.deadline, task.document.issuedOn, span)) {
      if (due >= span.from && due <= span.to) byDay.set(due, [...(byDay.get(due) ?? []), task]);
    }
  }
  return byDay;
}

function dayCell(
  day: string,
  weekday: string,
  { month, today }: Pick<MonthView, 'month' | 'today'>,
  tasks: readonly Task[],
): Html {
  const classes = [
    ...(day.startsWith(month) ? [] : ['other']),
    ...(day === today ? ['today'] : []),
    ...(tasks.length === 0 ? ['blank'] : []),
  ];
  const hidden = tasks.slice(SHOWN);
  return html`<td class="${classes.join(' ')}"><time class="day" datetime="${day}"><span class="long">${weekday} ${showDay(day)}</span><span class="short">${Number(day.slice(8))}</span>${day === today ? ' (hôm nay)' : ''}</time>
    ${tasks.slice(0, SHOWN).map(entry)}
    ${hidden.length > 0 ? html`<details><summary>và ${hidden.length} nhiệm vụ nữa</summary>${hidden.map(entry)}</details>` : ''}</td>`;
}

const entry = (task: Task): Html =>
  html`<a class="due ${task.status}" href="/tasks/${task.id}" title="${task.text}">${task.lead[0] ? html`<b>${shorten(task.lead[0].asWritten)}</b>: ` : ''}${task.text}</a>`;

/** Letters of a body's name that leave room for the task itself. */
const LONGEST_NAME = 32;

const shorten = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, name.lastIndexOf(' ', LONGEST_NAME))}…` : name;
