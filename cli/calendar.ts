import { writeCalendar } from '../calendar/write-calendar.js';
import { vietnamDay } from '../models/day.js';
import type { TaskQuery } from '../models/query.js';
import type { Settings } from '../models/settings.js';
import { taskStatusSchema } from '../models/task.js';
import { now, withIndex } from './services.js';
import type { Terminal } from './terminal.js';

/** `kehoach calendar [filters] > lich.ics`: the deadlines as an iCalendar file. */
export function calendarCommand(query: TaskQuery, settings: Settings, terminal: Terminal): void {
  const today = vietnamDay(now());
  const { tasks } = withIndex(settings, (store) =>
    store.tasks({ class: 'obligation', status: taskStatusSchema.options, ...query }, today),
  );
  terminal.out(writeCalendar(tasks, { name: settings.calendar.name, now: today, baseUrl: null }));
}
