import type { Body } from '../models/body.js';
import { showDay } from '../models/day.js';
import type { Deadline } from '../models/deadline.js';
import type { Task } from '../models/task.js';

/** The names of bodies in one cell, in the document's order: "Sở Nội vụ; Sở Tài chính". */
export const showBodies = (bodies: readonly Body[]): string => bodies.map(({ name }) => name).join('; ');

/** A deadline in one cell: its last day, then the document's own words. */
export function showDeadline(deadline: Deadline | null): string {
  if (!deadline) return '';
  const due = deadline.due
    ? `${deadline.approximate ? '~' : ''}${showDay(deadline.due)}${deadline.time ? ` ${deadline.time}` : ''}`
    : '';
  return due ? `${due} (${deadline.text})` : deadline.text;
}

/** What has become of the bodies of tasks since their documents, a line each. */
export function showBodyNotes(tasks: readonly Task[]): string {
  const notes = tasks.flatMap(({ bodyNotes = [] }) => bodyNotes.map(({ name, note }) => `* ${name}: ${note}\n`));
  return [...new Set(notes)].join('');
}
